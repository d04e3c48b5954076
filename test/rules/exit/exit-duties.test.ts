import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { dutiesOf } from '../../../src/procedure/duties.js'
import { nationalRulebook } from '../../../src/rules/engine/rulebook.js'
import { deathRecorded } from '../../../src/rules/exit/death.js'
import { cardKeptOnDeath, exitFileOnTime as fileOnTime } from '../../../src/rules/exit/exit-duties.js'
import { standingExit } from '../../../src/rules/exit/exit-matter.js'
import { cited, fileOf, judged, opened, restsOn } from '../judged.js'

const duties = (log: readonly Act[], today: string) => dutiesOf(fileOf(log), today, nationalRulebook())
const duty = (rule: string, log: readonly Act[], today: string) =>
  duties(log, today).find((one) => one.rule === rule)
const recognised: Act = { type: 'recognition.decided', on: '2024-01-15' }
const removed: Act = { type: 'member.removed', on: '2025-08-01' }
const died: Act = { type: 'member.died', on: '2025-08-01' }
const notice = (on: string): Act => ({ type: 'exit-notice.made', on })
const sent = (on: string): Act => ({ type: 'exit-file.sent', on })

describe('exit.card-and-file, a breach: 30 working days of the notice (06-HD/TW pt 8.2, 8.3)', () => {
  it.each([
    {
      made: '2025-08-04',
      lastDay: '2025-09-17',
      next: '2025-09-18',
      why: 'over 2 September, a day off of two days',
    },
    { made: '2025-10-01', lastDay: '2025-11-12', next: '2025-11-13', why: 'six plain weeks' },
  ])('made on $made: until $lastDay ($why)', ({ made, lastDay, next }) => {
    const on = judged(fileOnTime, [notice(made)], sent(lastDay))
    expect(on).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from: made, lastDay, actual: lastDay },
      confidence: 'text',
    })
    expect(cited(on)).toEqual(['S2025 pt 8.2, 8.3'])
    expect(judged(fileOnTime, [notice(made)], sent(next))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { lastDay, actual: next },
    })
  })

  it.each([
    { made: '2025-06-08', clause: 'S2021 < S2025 pt 8.2, 8.3', confidence: 'assumed' },
    { made: '2025-06-09', clause: 'S2025 pt 8.2, 8.3', confidence: 'text' },
    { made: '2026-05-18', clause: 'S2025 pt 8.2, 8.3', confidence: 'text' },
    { made: '2026-05-19', clause: 'S2026 < S2025 pt 8.2, 8.3', confidence: 'assumed' },
  ])('rests on $clause for a notice of $made', ({ made, clause, confidence }) => {
    const finding = judged(fileOnTime, [notice(made)], sent(made))
    expect(restsOn(finding)).toBe(clause)
    expect(finding?.confidence).toBe(confidence)
  })

  it('is owed by the grassroots committee, overdue after the last day, and closed by the sending', () => {
    expect(duty('exit.card-and-file', [notice('2025-10-01')], '2025-11-14')).toMatchObject({
      obligor: 'grassrootsCommittee',
      dueOn: '2025-11-12',
      isOverdue: true,
      overdueWorkingDays: 2,
    })
    expect(
      duty('exit.card-and-file', [notice('2025-10-01'), sent('2025-10-02')], '2025-11-14'),
    ).toBeUndefined()
  })

  it('ends with a restoration, and is of the next exit then', () => {
    const restored: Act = { type: 'member.restored', on: '2025-10-20' }
    const first = [notice('2025-08-04')]
    expect(duty('exit.card-and-file', first, '2025-10-19')).toMatchObject({ isOverdue: true })
    expect(duty('exit.card-and-file', [...first, restored], '2025-10-20')).toBeUndefined()
    const again = [...first, restored, notice('2025-11-03')]
    expect(judged(fileOnTime, again, sent('2025-12-15'))).toMatchObject({
      outcome: 'met',
      facts: { from: '2025-11-03', lastDay: '2025-12-15' },
    })
    expect(judged(fileOnTime, again, sent('2025-12-16'))?.outcome).toBe('broken')
  })

  it('is not asked without a notice', () => {
    expect(judged(fileOnTime, [], sent('2025-10-02'))).toBeUndefined()
  })
})

describe('exit.notice-made, a duty after every exit (06-HD/TW pt 8.2, 8.3)', () => {
  it.each([
    removed,
    died,
    { type: 'member.resigned', on: '2025-08-01' } as Act,
    { type: 'member.expelled', on: '2025-08-01' } as Act,
  ])('stands after $type until the notice', (exit) => {
    expect(duty('exit.notice-made', [exit], '2025-08-02')).toMatchObject({
      from: '2025-08-01',
      obligor: 'grassrootsCommittee',
      confidence: 'text',
    })
    expect(duty('exit.notice-made', [exit, notice('2025-08-02')], '2025-08-03')).toBeUndefined()
    // The notice went up with the file, be it told or not; what was sent before the exit was of another.
    expect(duty('exit.notice-made', [exit, sent('2025-08-01')], '2025-08-03')).toBeUndefined()
    expect(duty('exit.notice-made', [exit, sent('2025-07-31')], '2025-08-03')).toMatchObject({
      from: '2025-08-01',
    })
  })

  it('does not stand without an exit, nor after a restoration', () => {
    expect(duty('exit.notice-made', [opened()], '2025-08-02')).toBeUndefined()
    const log: Act[] = [removed, { type: 'member.restored', on: '2025-09-01' }]
    expect(duty('exit.notice-made', log, '2025-09-02')).toBeUndefined()
  })
})

describe('exit.card-collected: from one who leaves, not on death (06-HD/TW pt 7.1, 18.4)', () => {
  const collected: Act = { type: 'card.collected', on: '2025-08-10' }

  it('is owed by the cell for an official member, until the card is there', () => {
    expect(duty('exit.card-collected', [recognised, removed], '2025-08-02')).toMatchObject({
      obligor: 'cell',
      from: '2025-08-01',
    })
    expect(duty('exit.card-collected', [recognised, removed, collected], '2025-08-11')).toBeUndefined()
  })

  it.each([
    { log: [removed], why: 'a probationary member, who has no card' },
    { log: [recognised, died], why: 'the dead' },
    { log: [recognised], why: 'one who has not left' },
  ])('is not owed for $why', ({ log }) => {
    expect(duty('exit.card-collected', log, '2025-08-02')).toBeUndefined()
  })

  it.each([
    { exit: died, outcome: 'broken' },
    { exit: removed, outcome: 'met' },
  ])('collecting it after $exit.type is $outcome, a breach', ({ exit, outcome }) => {
    const finding = judged(cardKeptOnDeath, [exit], collected)
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { leftOn: '2025-08-01' },
      cure: outcome === 'met' ? [] : ['card.returned'],
    })
    expect(cited(finding)).toEqual(['S2025 pt 7.1, 18.4'])
  })

  it('is not asked without an exit', () => {
    expect(judged(cardKeptOnDeath, [], collected)).toBeUndefined()
  })
})

describe('death.recorded, a note (06-HD/TW pt 7.1, 8.3, 18.4)', () => {
  it('is answered of a member whose stay abroad is of stated length', () => {
    const away: Act = { type: 'member.transferred', on: '2025-08-04', transfer: 'abroad', months: 6 }
    expect(judged(deathRecorded, [opened(), away], { type: 'member.died', on: '2025-10-06' })?.outcome).toBe(
      'met',
    )
  })

  it.each([
    { deserves: 'warning', isClosed: false, isCited: true },
    { deserves: 'expulsion', isClosed: false, isCited: true },
    { deserves: 'warning', isClosed: true, isCited: false },
  ] as const)(
    'rests on what becomes of a discipline under way where one is: $deserves, closed: $isClosed',
    ({ deserves, isClosed, isCited }) => {
      const log: Act[] = [
        opened(),
        { type: 'membership.transcribed', on: '2025-08-04', standing: 'official', ceremonyOn: '2015-08-04' },
        { type: 'discipline.opened', on: '2025-09-01', deserves },
        ...(isClosed ? [{ type: 'discipline.closed', on: '2025-09-15' } as Act] : []),
      ]
      const finding = judged(deathRecorded, log, { type: 'member.died', on: '2025-10-06' })
      expect(cited(finding)?.some((one) => one.startsWith('DS2022'))).toBe(isCited)
      expect(cited(finding)).toContain('S2025 pt 7.1, 8.3, 18.4')
    },
  )

  it.each([
    { on: '2025-06-08', clause: 'S2021 < S2025 pt 7.1, 8.3, 18.4', confidence: 'assumed' },
    { on: '2025-06-09', clause: 'S2025 pt 7.1, 8.3, 18.4', confidence: 'text' },
    { on: '2026-05-19', clause: 'S2026 < S2025 pt 7.1, 8.3, 18.4', confidence: 'assumed' },
  ])('tells on $on what follows', ({ on, clause, confidence }) => {
    const finding = judged(deathRecorded, [], { type: 'member.died', on })
    expect(finding).toMatchObject({ effect: 'note', outcome: 'met', facts: { diedOn: on }, confidence })
    expect(restsOn(finding)).toBe(clause)
  })
})

describe('a duty towards a member', () => {
  const probation: Act[] = [
    { type: 'ceremony.held', on: '2024-08-01', helper: { official: true } },
    { type: 'helper.left', on: '2025-01-15' },
  ]

  it('falls away with the membership, and stands again after a restoration', () => {
    const rules = (log: readonly Act[]) => duties(log, '2025-10-01').map(({ rule }) => rule)
    const owed = ['recognition.cell-review-on-time', 'probation.helper-kept', 'records.member-record-on-time']
    expect(rules(probation)).toEqual(expect.arrayContaining(owed))
    for (const rule of owed) expect(rules([...probation, removed])).not.toContain(rule)
    expect(rules([...probation, removed, { type: 'member.restored', on: '2025-09-01' }])).toEqual(
      expect.arrayContaining(owed),
    )
  })

  it('ends with the first exit on file that stands, whatever the order of entry', () => {
    expect(standingExit(fileOf([opened()]))).toBeUndefined()
    const left: Act = { type: 'member.resigned', on: '2025-01-15' }
    expect(standingExit(fileOf([removed, left]))).toMatchObject({ type: 'member.resigned' })
    const resigned: Act = { type: 'member.resigned', on: '2026-01-15' }
    const log: Act[] = [resigned, removed, { type: 'member.restored', on: '2025-09-01' }]
    expect(standingExit(fileOf(log))).toMatchObject({ type: 'member.resigned' })
  })
})
