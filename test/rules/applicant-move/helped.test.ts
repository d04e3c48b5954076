import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { reconsiderationAwaited } from '../../../src/rules/applicant-move/applicant-move.js'
import { movedWhileHelped } from '../../../src/rules/applicant-move/helped.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { cited, considered, fileOf, judged, opened } from '../judged.js'

const committee = { kind: 'grassrootsCommittee' } as const
const moved = (on: string, unit: ActOf<'applicant.moved'>['unit'] = { cell: 'cell-2' }): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'other',
  unit,
})
const certified = (on: string, kind: 'grassrootsCommittee' | 'cell' = 'grassrootsCommittee'): Act => ({
  type: 'being-helped.certified',
  on,
  by: { kind },
})
const assigned = (on: string): Act => ({
  type: 'helper.assigned',
  on,
  helper: { id: 'member-9', official: true },
})
const helped: readonly Act[] = [
  opened({}, { cell: 'cell-1', cellKind: 'cell-under-grassroots', grassrootsCommittee: true }),
  assigned('2025-06-01'),
]
const vote = considered('2025-10-15')

describe('applicant-move.helped, a breach at the vote of the new cell (guidance pt 3.9(a))', () => {
  it('is met where the old place certified and the new one assigned a member', () => {
    const log = [...helped, moved('2025-10-01'), certified('2025-10-02'), assigned('2025-10-03')]
    const finding = judged(movedWhileHelped, log, vote)
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { movedOn: '2025-10-01', assignedOn: '2025-10-03' },
    })
    expect(cited(finding)).toContain('S2025 pt 3.9(a)')
  })

  it.each([
    { why: 'without the certificate', log: [assigned('2025-10-03')], lacks: 'being-helped.certified' },
    {
      why: 'with one of the cell',
      log: [certified('2025-10-02', 'cell'), assigned('2025-10-03')],
      lacks: 'being-helped.certified',
    },
    {
      why: 'with the helper of the old place alone',
      log: [certified('2025-10-02')],
      lacks: 'helper.assigned',
    },
  ])('lacks $lacks $why', ({ log, lacks }) => {
    const finding = judged(movedWhileHelped, [...helped, moved('2025-10-01'), ...log], vote)
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: lacks, movedOn: '2025-10-01' },
      cure: [lacks],
    })
    expect(cited(finding)).toContain('S2025 pt 3.9(a)')
  })

  it.each([
    { why: 'without a move', log: helped },
    { why: 'for a temporary place', log: [...helped, moved('2025-10-01', { temporaryPlace: true })] },
    {
      why: 'where the applicant moved after the resolution of the old cell',
      log: [...helped, considered('2025-09-15'), moved('2025-10-01')],
    },
  ])('is not asked $why', ({ log }) => {
    expect(judged(movedWhileHelped, log, vote)).toBeUndefined()
  })
})

describe('the duties of a move while helped', () => {
  const owed = (...log: readonly Act[]) =>
    dutiesOf(fileOf([...helped, ...log]), '2025-12-01', nationalRulebook())
      .filter(({ rule }) => rule === 'applicant-move.helped')
      .map(({ key, obligor, from, dueOn }) => ({ key, obligor, from, dueOn }))
  const certify = { key: 'certify', obligor: 'grassrootsCommittee', from: '2025-10-01', dueOn: undefined }
  const assign = { key: 'assign', obligor: 'cell', from: '2025-10-01', dueOn: undefined }

  it.each([
    { why: 'both from the move on, without a last day', log: [], duties: [certify, assign] },
    { why: 'the assignment, once certified', log: [certified('2025-10-02')], duties: [assign] },
    { why: 'the certificate, once assigned', log: [assigned('2025-10-02')], duties: [certify] },
    { why: 'none, once the new cell has voted', log: [vote], duties: [] },
  ])('are $why', ({ log, duties }) => {
    expect(owed(moved('2025-10-01'), ...log)).toEqual(duties)
  })

  it('are none without a move', () => {
    expect(owed()).toEqual([])
  })
})

describe('applicant-move.reconsideration-awaited, a note at the ceremony (guidance pt 3.9(c))', () => {
  const asked: Act = { type: 'reconsideration.requested', on: '2025-11-05', by: committee }
  const held: Act = { type: 'ceremony.held', on: '2025-11-20' }
  const decided: readonly Act[] = [
    ...helped,
    { type: 'admission.decided', on: '2025-10-20' },
    moved('2025-10-27'),
  ]

  it('tells a request that waits for its answer', () => {
    expect(judged(reconsiderationAwaited, [...decided, asked], held)).toMatchObject({
      effect: 'note',
      outcome: 'broken',
      facts: { requestedOn: '2025-11-05' },
    })
  })

  it('is met once it is answered, and not asked without a request', () => {
    const answered: Act = { type: 'reconsideration.answered', on: '2025-11-18', upheld: true }
    expect(judged(reconsiderationAwaited, [...decided, asked, answered], held)?.outcome).toBe('met')
    expect(judged(reconsiderationAwaited, decided, held)).toBeUndefined()
  })
})
