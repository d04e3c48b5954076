import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { restorationArrearsPaid, restorationDecided } from '../../../src/rules/exit/restoration.js'
import { cited, fileOf, judged, opened, restsOn } from '../judged.js'
import { regulationDays } from './exit-days.js'

type By = NonNullable<Act['by']>['kind']

const removed = (by?: By): Act => ({
  type: 'member.removed',
  on: '2025-08-01',
  ...(by && { by: { kind: by } }),
})
const restored = (by?: By, change: Partial<ActOf<'member.restored'>> = {}, on = '2026-01-15'): Act => ({
  type: 'member.restored',
  on,
  ...(by && { by: { kind: by } }),
  ...change,
})
const answered = (answer: ActOf<'complaint.answered'>['answer'], on = '2025-12-01'): Act => ({
  type: 'complaint.answered',
  on,
  answer,
})

describe('restoration.decided, a bar (regulation pt 8.2)', () => {
  it('is met once a complaint was answered so', () => {
    const finding = judged(restorationDecided, [removed(), answered('restored')], restored())
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { leftOn: '2025-08-01', answeredOn: '2025-12-01' },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['R2025B pt 8.2'])
  })

  it.each([
    { log: [removed()], why: 'there is no answer' },
    { log: [removed(), answered('upheld')], why: 'the removal is upheld' },
    { log: [removed(), answered('restored', '2026-01-16')], why: 'the answer comes later' },
    { log: [answered('restored', '2025-07-31'), removed()], why: 'the answer was on an earlier exit' },
    {
      log: [removed(), answered('restored'), answered('rejected', '2025-12-20')],
      why: 'the last answer rejects',
    },
  ])('is missing where $why', ({ log }) => {
    expect(judged(restorationDecided, log, restored())).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'complaint.answered' },
      cure: ['complaint.answered'],
    })
  })

  it.each([
    { by: 'communeStandingCommittee', restoredBy: 'provincialStandingCommittee', effect: 'note' },
    { by: 'delegatedGrassrootsCommittee', restoredBy: 'upperStandingCommittee', effect: 'note' },
    { by: 'communeStandingCommittee', restoredBy: 'communeStandingCommittee', effect: 'bar' },
    { by: 'communeStandingCommittee', restoredBy: 'grassrootsCommittee', effect: 'bar' },
    { by: 'communeStandingCommittee', restoredBy: 'cell', effect: 'bar' },
    { by: undefined, restoredBy: 'provincialStandingCommittee', effect: 'bar' },
    { by: 'communeStandingCommittee', restoredBy: undefined, effect: 'bar' },
  ] as const)(
    'decided by $by, restored by $restoredBy of its own: a $effect',
    ({ by, restoredBy, effect }) => {
      expect(judged(restorationDecided, [removed(by)], restored(restoredBy))).toMatchObject({
        effect,
        outcome: 'missing',
        facts: { missing: effect === 'note' ? 'evidence.wronged' : 'complaint.answered' },
      })
    },
  )

  it('is not decided by a higher body against an answer that upholds the exit', () => {
    const log = [removed('communeStandingCommittee'), answered('upheld')]
    expect(judged(restorationDecided, log, restored('provincialStandingCommittee'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'complaint.answered' },
    })
  })

  it.each(regulationDays('pt 8.2', 'assumed', 'secondary'))(
    'rests on $clause on $day',
    ({ day, clause, confidence }) => {
      const log: Act[] = [{ type: 'member.expelled', on: day }, answered('restored', day)]
      const finding = judged(restorationDecided, log, restored(undefined, {}, day))
      expect(finding).toMatchObject({ outcome: 'met', confidence })
      expect(restsOn(finding)).toBe(clause)
    },
  )

  it.each([
    { on: '2025-07-31', effect: 'note', lacking: 'evidence.wronged', why: 'was against an earlier removal' },
    { on: '2025-08-01', effect: 'bar', lacking: 'complaint.answered', why: 'waits for its answer' },
  ])('by a higher body lacks $lacking where the complaint of $on $why', ({ on, effect, lacking }) => {
    const lodged: Act = { type: 'complaint.lodged', on, against: 'removal' }
    const log = [opened(), removed('communeStandingCommittee')]
    const finding = judged(
      restorationDecided,
      on < '2025-08-01' ? [opened(), lodged, ...log.slice(1)] : [...log, lodged],
      restored('provincialStandingCommittee'),
    )
    expect(finding).toMatchObject({ effect, outcome: 'missing', facts: { missing: lacking } })
  })

  it('is not asked where no exit stands', () => {
    expect(judged(restorationDecided, [opened()], restored())).toBeUndefined()
  })
})

describe('restoration.decided, a duty (regulation pt 8.2)', () => {
  const owed = (log: readonly Act[], today: string) =>
    dutiesOf(fileOf(log), today, nationalRulebook()).find(({ rule }) => rule === 'restoration.decided')

  it('is owed by an answer of the day of the exit, not by one of the day before, which was on another', () => {
    expect(owed([removed(), answered('restored', '2025-08-01')], '2025-09-01')?.from).toBe('2025-08-01')
    expect(owed([answered('restored', '2025-07-31'), removed()], '2025-09-01')).toBeUndefined()
  })

  it('is owed from the answer that restores to the restoration', () => {
    const log = [removed(), answered('restored')]
    expect(owed(log, '2025-11-30')).toBeUndefined()
    expect(owed(log, '2025-12-01')).toMatchObject({
      obligor: 'competentCommittee',
      from: '2025-12-01',
      acts: [{ act: 'member.restored' }],
      isOverdue: false,
      confidence: 'text',
    })
    expect(owed([...log, restored()], '2026-01-15')).toBeUndefined()
  })

  it.each([
    { log: [removed()], why: 'there is no answer' },
    { log: [removed(), answered('upheld')], why: 'the removal is upheld' },
    {
      log: [removed(), answered('restored'), answered('rejected', '2025-12-20')],
      why: 'the last answer rejects',
    },
    { log: [answered('restored', '2025-07-31'), removed()], why: 'the answer was on an earlier exit' },
    {
      log: [removed(), answered('restored'), { type: 'admission.annulled', on: '2025-12-20' } as Act],
      why: 'the admission was annulled',
    },
    { log: [{ type: 'member.died', on: '2025-08-01' } as Act, answered('restored')], why: 'the member died' },
  ])('is not owed where $why', ({ log }) => {
    expect(owed(log, '2026-01-15')).toBeUndefined()
  })

  it('is owed of an expulsion after a complaint against it', () => {
    const lodged: Act = { type: 'complaint.lodged', on: '2025-08-20', against: 'expulsion' }
    const log: Act[] = [{ type: 'member.expelled', on: '2025-08-01' }, lodged, answered('restored')]
    expect(owed(log, '2025-12-02')?.from).toBe('2025-12-01')
  })
})

describe('restoration.arrears-paid, a breach (117-QĐ/TW art. 12)', () => {
  it.each([
    { arrearsPaid: true, outcome: 'met' },
    { arrearsPaid: false, outcome: 'broken' },
  ])('is $outcome where paid is $arrearsPaid', ({ arrearsPaid, outcome }) => {
    const finding = judged(restorationArrearsPaid, [], restored(undefined, { arrearsPaid }))
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: arrearsPaid },
      confidence: 'secondary',
    })
    expect(finding?.cure).toEqual(outcome === 'met' ? [] : ['fees.arrears-paid'])
    expect(cited(finding)).toEqual(['WD2023 art. 12'])
  })

  it('is missing where nothing is said; before 2023-08-18 it is carried back', () => {
    expect(judged(restorationArrearsPaid, [], restored())?.facts).toEqual({ missing: 'evidence.arrearsPaid' })
    expect(judged(restorationArrearsPaid, [], restored(undefined, {}, '2023-08-17'))?.confidence).toBe(
      'assumed',
    )
    expect(judged(restorationArrearsPaid, [], restored(undefined, {}, '2023-08-18'))?.confidence).toBe(
      'secondary',
    )
  })
})
