import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { badgeAfterDiscipline } from '../../../../src/rules/membership/badge/after-discipline.js'
import { judged, opened, restsOn } from '../../judged.js'

const awarded = (on: string, years: number, change: Partial<ActOf<'badge.awarded'>> = {}): Act => ({
  type: 'badge.awarded',
  on,
  years,
  ...change,
})

describe('badge.after-discipline, a bar (06-HD/TW pt 18)', () => {
  const disciplined = (on: string, form: ActOf<'member.disciplined'>['form'] = 'reprimand'): Act => ({
    type: 'member.disciplined',
    on,
    form,
  })
  const acknowledged = { correctionAcknowledged: true }

  it.each([
    { form: 'reprimand', on: '2025-03-15', last: '2025-09-14', first: '2025-09-15' },
    { form: 'warning', on: '2025-03-15', last: '2025-12-14', first: '2025-12-15' },
    { form: 'dismissal', on: '2025-03-15', last: '2026-03-14', first: '2026-03-15' },
    { form: 'reprimand', on: '2025-08-31', last: '2026-02-27', first: '2026-02-28' },
  ] as const)('a $form of $on waits until $first', ({ form, on, last, first }) => {
    const log = [opened(), disciplined(on, form)]
    expect(judged(badgeAfterDiscipline, log, awarded(last, 30, acknowledged))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { form, disciplinedOn: on, endsOn: first, actual: last },
      lawfulFrom: first,
      cure: ['badge.wait'],
    })
    expect(judged(badgeAfterDiscipline, log, awarded(first, 30, acknowledged))?.outcome).toBe('met')
  })

  it.each([
    { on: '2021-09-27', clause: 'S2016', confidence: 'secondary' },
    { on: '2021-09-28', clause: 'S2021 pt 18', confidence: 'secondary' },
    { on: '2025-06-08', clause: 'S2021 pt 18', confidence: 'secondary' },
    { on: '2025-06-09', clause: 'S2025 pt 18', confidence: 'text' },
    { on: '2026-05-18', clause: 'S2025 pt 18', confidence: 'text' },
    { on: '2026-05-19', clause: 'S2026 < S2025 pt 18', confidence: 'assumed' },
  ])('awarded on $on rests on $clause ($confidence)', ({ on, clause, confidence }) => {
    const finding = judged(
      badgeAfterDiscipline,
      [opened(), disciplined('2020-01-15', 'warning')],
      awarded(on, 30, acknowledged),
    )
    expect(finding).toMatchObject({ outcome: 'met', confidence })
    expect(restsOn(finding)).toBe(clause)
  })

  it.each([
    { change: { correctionAcknowledged: true }, outcome: 'met' },
    { change: { correctionAcknowledged: false }, outcome: 'broken' },
    { change: {}, outcome: 'missing' },
  ])('after the wait $change is $outcome', ({ change, outcome }) => {
    expect(
      judged(badgeAfterDiscipline, [opened(), disciplined('2025-03-15')], awarded('2025-11-07', 30, change)),
    ).toMatchObject({
      outcome,
      ...(outcome === 'missing' && { facts: { missing: 'evidence.correctionAcknowledged' } }),
      cure: outcome === 'met' ? [] : ['badge.wait', 'correction.acknowledged'],
    })
  })

  it.each([
    {
      on: '2021-09-27',
      form: 'reprimand',
      outcome: undefined,
      why: 'no wait, and no correction to acknowledge',
    },
    { on: '2021-09-28', form: 'reprimand', outcome: 'missing', why: 'the wait of 2021' },
    { on: '2021-09-27', form: 'warning', outcome: 'missing', why: 'the six months of 2016' },
  ] as const)(
    'on $on a $form without a word on its correction is $outcome: $why',
    ({ on, form, outcome }) => {
      const log = [opened(), disciplined('2020-01-15', form)]
      expect(judged(badgeAfterDiscipline, log, awarded(on, 30))?.outcome).toBe(outcome)
    },
  )

  it('waits for the latest end of several', () => {
    const log = [opened(), disciplined('2025-03-15', 'dismissal'), disciplined('2025-08-01')]
    expect(judged(badgeAfterDiscipline, log, awarded('2026-03-14', 30))?.facts).toMatchObject({
      form: 'dismissal',
      endsOn: '2026-03-15',
    })
    const other = [opened(), disciplined('2025-08-01'), disciplined('2025-08-02')]
    expect(judged(badgeAfterDiscipline, other, awarded('2025-09-02', 30))?.facts.endsOn).toBe('2026-02-02')
  })

  it('counts a discipline of the very day of the badge before, and none of an earlier day', () => {
    const before = awarded('2025-03-15', 30)
    expect(
      judged(badgeAfterDiscipline, [opened(), disciplined('2025-03-15'), before], awarded('2025-09-02', 40))
        ?.facts,
    ).toMatchObject({ disciplinedOn: '2025-03-15', endsOn: '2025-09-15' })
    expect(
      judged(badgeAfterDiscipline, [opened(), disciplined('2025-03-14'), before], awarded('2025-09-02', 40)),
    ).toBeUndefined()
  })

  it.each([
    { why: 'no discipline', log: [] },
    { why: 'a later discipline', log: [disciplined('2025-09-03')] },
    { why: 'an expulsion', log: [disciplined('2025-09-01', 'expulsion')] },
    { why: 'a badge awarded since', log: [disciplined('2015-09-01'), awarded('2020-09-02', 30)] },
  ])('is not asked with $why', ({ log }) => {
    expect(judged(badgeAfterDiscipline, [opened(), ...log], awarded('2025-09-02', 40))).toBeUndefined()
  })
})
