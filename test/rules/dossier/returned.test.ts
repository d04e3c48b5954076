import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { returnedStepRedone } from '../../../src/rules/dossier/returned.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { the, upTo } from '../../support/journey.js'
import { cited, fileOf, judged } from '../judged.js'

const returned = (to: 'previous' | 'start', on = '2025-10-01'): Act => ({ type: 'dossier.returned', on, to })
const revoted: Act = { ...the('grassroots.voted', 'admission'), on: '2025-10-10' }
const resubmitted: Act = { type: 'dossier.submitted', on: '2025-10-14', matter: 'admission' }
const resolved = upTo('grassroots.voted', 'admission')
const sent = upTo('dossier.submitted', 'admission')

describe('dossier.returned-step-redone, a bar (guidance pt 3.6(c))', () => {
  it('misses a new vote of the grassroots committee after a return to the cell’s resolution', () => {
    const log = [...resolved, returned('previous')]
    for (const act of [resubmitted, the('admission.decided')])
      expect(judged(returnedStepRedone, log, act)).toMatchObject({
        effect: 'bar',
        outcome: 'missing',
        facts: { missing: 'grassroots.revoted', returnedOn: '2025-10-01' },
        cure: ['grassroots.voted'],
      })
  })

  it('is met once it voted again', () => {
    const finding = judged(returnedStepRedone, [...resolved, returned('previous'), revoted], resubmitted)
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'met', facts: { returnedOn: '2025-10-01' } })
    expect(cited(finding)).toEqual(['S2025 pt 3.6(c), 4.5'])
  })

  it('needs no new vote where the competent committee returns it to be sent again', () => {
    expect(judged(returnedStepRedone, [...sent, returned('previous')], resubmitted)?.outcome).toBe('met')
  })

  it.each([
    { why: 'without a return', log: sent, act: resubmitted },
    {
      why: 'of a place without the step',
      log: [
        ...resolved,
        { type: 'particulars.changed', on: '2025-09-30', unit: { cellKind: 'grassroots-cell' } } as Act,
        returned('previous'),
      ],
      act: resubmitted,
    },
    {
      why: 'on recognition',
      log: [...resolved, returned('previous')],
      act: { ...resubmitted, matter: 'recognition' } as Act,
    },
  ])('is not asked $why', ({ log, act }) => {
    expect(judged(returnedStepRedone, log, act)).toBeUndefined()
  })
})

describe('the time limit of the decision (regulation pt 4.3.1)', () => {
  const isOpen = (log: readonly Act[]) =>
    dutiesOf(fileOf(log), '2026-03-02', nationalRulebook()).some(({ rule }) => rule === 'decision.on-time')

  it.each([
    { why: 'runs on while the dossier waits', log: sent, open: true },
    { why: 'runs on after a return one step', log: [...sent, returned('previous')], open: true },
    { why: 'ends with a return to the start', log: [...sent, returned('start')], open: false },
    {
      why: 'ends with a step back to the cell',
      log: [...upTo('cell.voted', 'admission'), returned('previous')],
      open: false,
    },
    {
      why: 'ends with a withdrawal',
      log: [...sent, { type: 'applicant.withdrew', on: '2025-10-01' } as Act],
      open: false,
    },
    {
      why: 'runs anew from a new resolution',
      log: [...sent, returned('start'), { ...the('cell.voted', 'admission'), on: '2025-11-03' }],
      open: true,
    },
  ])('$why', ({ log, open }) => {
    expect(isOpen(log)).toBe(open)
  })
})
