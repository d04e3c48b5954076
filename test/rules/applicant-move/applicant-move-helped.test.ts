import { describe, expect, it } from 'vitest'
import type { Act, BodyKind } from '../../../src/index.js'
import { workedTogether } from '../../../src/rules/dossier/introduction/together.js'
import { cited, considered, judged, opened } from '../judged.js'

const moved = (on = '2025-07-01'): Act => ({ type: 'applicant.moved', on, authority: 'other' })
const certified = (kind?: BodyKind): Act => ({
  type: 'being-helped.certified',
  on: '2025-07-02',
  ...(kind && { by: { kind } }),
})
const made = (more: object = {}): Act => ({
  type: 'introduction.made',
  on: '2025-09-01',
  introducer: { id: 'b', official: true },
  togetherSince: '2025-07-10',
  sameOrganisation: true,
  ...more,
})
const assigned = (id: string): Act => ({
  type: 'helper.assigned',
  on: '2025-07-10',
  helper: { id, official: true },
})
const vote = considered('2025-10-15')

describe('applicant-move.helped lifts the 12 months together at the new place (guidance pt 3.9(a))', () => {
  it.each(['grassrootsCommittee', 'delegatedGrassrootsCommittee', 'upperCommittee'] as const)(
    'for an introducer the cell assigned, certified by %s',
    (kind) => {
      const log = [opened(), moved(), certified(kind), made({ assignedByCell: true })]
      const finding = judged(workedTogether, log, vote)
      expect(finding).toMatchObject({
        effect: 'bar',
        outcome: 'met',
        facts: { waived: true, movedOn: '2025-07-01' },
      })
      expect(cited(finding)).toEqual(expect.arrayContaining(['S2025 pt 3.9', 'S2025 pt 3.9(a)']))
    },
  )

  it('for the helper assigned since the move, too', () => {
    const log = [opened(), moved(), certified('grassrootsCommittee'), assigned('b'), made()]
    expect(judged(workedTogether, log, vote)).toMatchObject({ outcome: 'met', facts: { waived: true } })
  })

  it.each([
    { why: 'the certificate', more: [], by: { assignedByCell: true }, missing: 'being-helped.certified' },
    {
      why: 'who certified',
      more: [certified()],
      by: { assignedByCell: true },
      missing: 'being-helped.certified',
    },
    {
      why: 'a certificate of the right body',
      more: [certified('cell')],
      by: { assignedByCell: true },
      missing: 'being-helped.certified',
    },
    {
      why: 'the assignment',
      more: [certified('grassrootsCommittee')],
      by: {},
      missing: 'evidence.assignedByCell',
    },
    {
      why: 'the assignment of this introducer',
      more: [certified('grassrootsCommittee'), assigned('c')],
      by: {},
      missing: 'evidence.assignedByCell',
    },
  ])('misses $why', ({ more, by, missing }) => {
    expect(judged(workedTogether, [opened(), moved(), ...more, made(by)], vote)).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing, movedOn: '2025-07-01' },
    })
  })

  it('is not needed by one who has the months', () => {
    const log = [opened(), moved(), made({ togetherSince: '2024-01-01' })]
    expect(judged(workedTogether, log, vote)).toMatchObject({ outcome: 'met', facts: { months: 21 } })
  })

  it('does not help one whom the cell did not assign', () => {
    const log = [opened(), moved(), certified('grassrootsCommittee'), made({ assignedByCell: false })]
    expect(judged(workedTogether, log, vote)).toMatchObject({
      outcome: 'broken',
      facts: { months: 3, minimum: 12 },
    })
  })

  it.each([
    { why: 'made before the move', log: [opened(), made(), moved('2025-09-02')] },
    {
      why: 'made on the day of the move, before it',
      log: [opened(), made({ assignedByCell: true }), moved('2025-09-01')],
    },
    { why: 'after a move once resolved', log: [opened(), considered('2025-06-01'), moved(), made()] },
  ])('does not reach an introduction $why', ({ log }) => {
    expect(judged(workedTogether, [...log, certified('grassrootsCommittee')], vote)).toMatchObject({
      outcome: 'broken',
      facts: { months: 3 },
    })
  })

  it.each([
    { on: '2021-09-27', confidence: 'assumed' },
    { on: '2021-09-28', confidence: 'text' },
    { on: '2025-06-08', confidence: 'text' },
    { on: '2026-05-18', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    const log = [
      opened(),
      moved('2021-07-01'),
      { ...certified('grassrootsCommittee'), on },
      made({ assignedByCell: true, togetherSince: '2021-07-10', on: '2021-09-01' }),
    ]
    expect(judged(workedTogether, log, considered(on))?.confidence).toBe(confidence)
  })
})
