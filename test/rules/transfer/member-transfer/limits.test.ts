import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Policies } from '../../../../src/index.js'
import { Inquiry } from '../../../../src/law/inquiry.js'
import { dutiesOf } from '../../../../src/procedure/duties.js'
import { memberTransferDossierOverdueLimit } from '../../../../src/regulations/transfer/member-transfer.js'
import type { Rule } from '../../../../src/rules/engine/rule.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import {
  dossierFiledOnTime,
  isWithheldTooLong,
  letterOnTime,
  officialTransferOnTime,
} from '../../../../src/rules/transfer/member-transfer/limits.js'
import { cited, fileOf, judged, opened } from '../../judged.js'

const transferred = (on: string, change: Partial<ActOf<'member.transferred'>> = {}): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer: 'official',
    ...change,
  }) as Act
const received = (on: string): Act => ({ type: 'member.received', on, indexCertified: true })
const presented = (on: string): Act => ({ type: 'referral.presented', on })
const arrived = (on: string): Act => ({ type: 'transfer-notice.arrived', on })
const returned = (on: string): Act => ({ type: 'member.returned', on })

const rule = (id: string) =>
  [officialTransferOnTime, letterOnTime, dossierFiledOnTime].find((one) => one.id === id) as Rule
const duty = (id: string, acts: readonly Act[], today: string, policies: Policies = {}) =>
  dutiesOf(fileOf([opened(), ...acts]), today, rulebook({ policies })).find((one) => one.rule === id)

describe('an earlier transfer of which the reception was never told', () => {
  const earlier = [opened(), transferred('2019-03-04'), arrived('2019-03-11')]

  it.each([
    { on: '2025-11-12', outcome: 'met' },
    { on: '2025-11-13', outcome: 'broken' },
  ])('leaves the letter of the next one its own time: on $on it is $outcome', ({ on, outcome }) => {
    const finding = judged(letterOnTime, [...earlier, transferred('2025-10-01')], presented(on))
    expect(finding).toMatchObject({ outcome, facts: { from: '2025-10-01', lastDay: '2025-11-12' } })
  })

  it.each([
    { on: '2026-01-06', outcome: 'met' },
    { on: '2026-01-07', outcome: 'broken' },
  ])('and its papers: filed on $on they are $outcome', ({ on, outcome }) => {
    const acts = [...earlier, transferred('2025-10-01'), arrived('2025-10-06')]
    expect(judged(dossierFiledOnTime, acts, received(on))).toMatchObject({
      outcome,
      facts: { from: '2025-10-06', lastDay: '2026-01-06' },
    })
  })

  it('is owed no longer once the member has left again, and until then', () => {
    for (const id of ['member-transfer.letter-on-time', 'member-transfer.dossier-filed']) {
      expect(duty(id, earlier.slice(1), '2025-09-30')).toMatchObject({ isOverdue: true })
      expect(
        duty(id, [...earlier.slice(1), transferred('2025-10-01'), received('2025-10-02')], '2025-10-02'),
      ).toBeUndefined()
    }
  })
})

describe('member-transfer.started-on-time, a breach: 60 working days (regulation pt 6.3.1(a))', () => {
  const asked = (effectiveOn: string | undefined, on: string, policies: Policies = {}) =>
    judged(
      officialTransferOnTime,
      [opened()],
      transferred(on, effectiveOn === undefined ? {} : { effectiveOn }),
      policies,
    )

  it.each([
    {
      from: '2021-07-30',
      lastDay: '2021-10-26',
      next: '2021-10-27',
      confidence: 'text',
      why: 'first day of 24-QĐ/TW',
    },
    {
      from: '2025-01-19',
      lastDay: '2025-04-21',
      next: '2025-04-22',
      confidence: 'text',
      why: 'last day of 24-QĐ/TW',
    },
    {
      from: '2025-01-20',
      lastDay: '2025-04-22',
      next: '2025-04-23',
      confidence: 'assumed',
      why: 'first day of 232-QĐ/TW',
    },
    {
      from: '2025-06-30',
      lastDay: '2025-09-24',
      next: '2025-09-25',
      confidence: 'assumed',
      why: 'last day of 232-QĐ/TW',
    },
    {
      from: '2025-07-01',
      lastDay: '2025-09-25',
      next: '2025-09-26',
      confidence: 'text',
      why: 'first day of 294-QĐ/TW',
    },
    {
      from: '2026-04-07',
      lastDay: '2026-07-03',
      next: '2026-07-06',
      confidence: 'text',
      why: 'last day of 294-QĐ/TW',
    },
    {
      from: '2026-04-08',
      lastDay: '2026-07-06',
      next: '2026-07-07',
      confidence: 'assumed',
      why: 'first day of 20-QĐ/TW',
    },
    {
      from: '2026-07-25',
      lastDay: '2026-10-20',
      next: '2026-10-21',
      confidence: 'assumed',
      why: 'last day of 20-QĐ/TW',
    },
    {
      from: '2026-07-26',
      lastDay: '2026-10-20',
      next: '2026-10-21',
      confidence: 'secondary',
      why: 'first day of 208-QĐ/TW',
    },
  ])('in effect on $from: until $lastDay ($why)', ({ from, lastDay, next, confidence }) => {
    expect(asked(from, lastDay)).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from, lastDay, actual: lastDay },
      confidence,
    })
    expect(asked(from, next)).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { from, lastDay, actual: next },
      cure: ['responsibility.reviewed'],
    })
  })

  it.each([
    { from: '2025-07-01', expected: ['R2025B pt 6.3.1(a)'] },
    { from: '2026-07-26', expected: ['R2026B'] },
  ])('cites $expected for $from', ({ from, expected }) => {
    expect(cited(asked(from, from))).toEqual(expected)
  })

  it('is 60 under 29-QĐ/TW too, to 2021-07-29', () => {
    const finding = asked('2021-07-29', '2021-10-25')
    expect(finding).toMatchObject({
      outcome: 'met',
      facts: { from: '2021-07-29', lastDay: '2021-10-25' },
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['R2016 pt 6.3.1(a)'])
    expect(asked('2021-07-29', '2021-10-26')?.outcome).toBe('broken')
  })

  it('misses the day the decision takes effect, and is not asked of another transfer', () => {
    expect(asked(undefined, '2025-10-01')).toMatchObject({
      effect: 'breach',
      outcome: 'missing',
      facts: { missing: 'evidence.effectiveOn' },
    })
    const internal = transferred('2025-10-01', { transfer: 'internal', effectiveOn: '2025-01-02' })
    expect(judged(officialTransferOnTime, [opened()], internal)).toBeUndefined()
  })

  describe('from 2026-07-26 (open question 40, memberTransferClock)', () => {
    const late = transferred('2026-09-17', { effectiveOn: '2026-08-03' })

    it('is done by the procedure in 60; the reading of 30 is shown', () => {
      const finding = judged(officialTransferOnTime, [opened()], late)
      expect(finding).toMatchObject({ outcome: 'met', facts: { lastDay: '2026-10-28' } })
      expect(finding?.alternatives).toContainEqual({
        policy: 'memberTransferClock',
        reading: 'thirty-days',
        outcome: 'broken',
        facts: { from: '2026-08-03', lastDay: '2026-09-16', actual: '2026-09-17' },
      })
    })

    it('may be read as 30', () => {
      const policies = { memberTransferClock: 'thirty-days' }
      expect(judged(officialTransferOnTime, [opened()], late, policies)).toMatchObject({
        outcome: 'broken',
        facts: { lastDay: '2026-09-16' },
      })
    })

    it('may be read as completed: the reception is then asked, and owed until it takes place', () => {
      const policies = { memberTransferClock: 'completed' }
      const acts = [opened(), late]
      expect(judged(officialTransferOnTime, [opened()], late, policies)).toMatchObject({
        outcome: 'met',
        facts: {},
        alternatives: [{ reading: 'thirty-days', outcome: 'broken' }],
      })
      expect(judged(officialTransferOnTime, acts, received('2026-10-28'), policies)?.outcome).toBe('met')
      expect(judged(officialTransferOnTime, acts, received('2026-10-29'), policies)).toMatchObject({
        outcome: 'broken',
        facts: { from: '2026-08-03', lastDay: '2026-10-28', actual: '2026-10-29' },
      })
      expect(judged(officialTransferOnTime, acts, received('2026-10-29'))).toMatchObject({
        outcome: 'met',
        alternatives: [{ policy: 'memberTransferClock', reading: 'completed', outcome: 'broken' }],
      })
      expect(duty('member-transfer.started-on-time', [late], '2026-10-29', policies)).toMatchObject({
        obligor: 'member',
        acts: [{ act: 'member.received' }],
        dueOn: '2026-10-28',
        isOverdue: true,
      })
      expect(duty('member-transfer.started-on-time', [late], '2026-10-29')).toBeUndefined()
      const done = [late, received('2026-10-01')]
      expect(duty('member-transfer.started-on-time', done, '2026-10-29', policies)).toBeUndefined()
    })

    it('is no open question before, and says nothing of a reception without the day', () => {
      const before = [opened(), transferred('2026-07-25', { effectiveOn: '2026-07-25' })]
      const policies = { memberTransferClock: 'completed' }
      expect(judged(officialTransferOnTime, before, received('2026-12-01'), policies)).toBeUndefined()
      const undated = [opened(), transferred('2026-08-03')]
      expect(judged(officialTransferOnTime, undated, received('2026-12-01'), policies)).toBeUndefined()
      expect(judged(officialTransferOnTime, [opened()], received('2026-12-01'), policies)).toBeUndefined()
    })
  })

  it('owes nothing for a transfer that is not official, or has no day', () => {
    const policies = { memberTransferClock: 'completed' }
    const internal = transferred('2026-08-03', { transfer: 'internal', effectiveOn: '2026-08-03' })
    expect(duty('member-transfer.started-on-time', [internal], '2026-12-01', policies)).toBeUndefined()
    expect(
      duty('member-transfer.started-on-time', [transferred('2026-08-03')], '2026-12-01', policies),
    ).toBeUndefined()
  })
})

describe('member-transfer.letter-on-time, a breach: 30 working days (regulation pt 6.3.1(c))', () => {
  const letter = rule('member-transfer.letter-on-time')

  it.each([
    {
      from: '2025-06-30',
      lastDay: '2025-08-11',
      next: '2025-08-12',
      confidence: 'assumed',
      why: 'last day of 232-QĐ/TW',
    },
    {
      from: '2025-07-01',
      lastDay: '2025-08-12',
      next: '2025-08-13',
      confidence: 'text',
      why: 'first day of 294-QĐ/TW',
    },
    {
      from: '2026-04-07',
      lastDay: '2026-05-22',
      next: '2026-05-25',
      confidence: 'text',
      why: 'last day of 294-QĐ/TW',
    },
    {
      from: '2026-04-08',
      lastDay: '2026-05-25',
      next: '2026-05-26',
      confidence: 'assumed',
      why: 'first day of 20-QĐ/TW',
    },
    {
      from: '2026-07-25',
      lastDay: '2026-09-08',
      next: '2026-09-09',
      confidence: 'assumed',
      why: 'last day of 20-QĐ/TW',
    },
    {
      from: '2026-07-26',
      lastDay: '2026-09-08',
      next: '2026-09-09',
      confidence: 'secondary',
      why: 'first day of 208-QĐ/TW',
    },
  ])('referred on $from: until $lastDay ($why)', ({ from, lastDay, next, confidence }) => {
    const acts = [opened(), transferred(from)]
    expect(judged(letter, acts, presented(lastDay))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from, lastDay, actual: lastDay },
      confidence,
    })
    expect(judged(letter, acts, presented(next))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { from, lastDay, actual: next },
      cure: ['responsibility.reviewed'],
    })
  })

  it('is asked of the reception where no letter was recorded, and once only', () => {
    const acts = [opened(), transferred('2025-07-01', { transfer: 'temporary', months: 6 })]
    expect(judged(letter, acts, received('2025-08-13'))?.outcome).toBe('broken')
    expect(judged(letter, [...acts, presented('2025-08-12')], received('2025-08-13'))).toBeUndefined()
  })

  it('is owed by the member until presented, received or back, and not for a transfer abroad', () => {
    const id = 'member-transfer.letter-on-time'
    const acts = [transferred('2025-07-01')]
    expect(duty(id, acts, '2025-08-13')).toMatchObject({
      obligor: 'member',
      acts: [{ act: 'referral.presented' }, { act: 'member.received' }],
      from: '2025-07-01',
      dueOn: '2025-08-12',
      isOverdue: true,
    })
    for (const end of [presented('2025-07-10'), received('2025-07-10'), returned('2025-07-10')])
      expect(duty(id, [...acts, end], '2025-08-13')).toBeUndefined()
    expect(duty(id, [transferred('2025-07-01', { transfer: 'abroad' })], '2025-12-01')).toBeUndefined()
    expect(duty(id, [presented('2025-06-02'), ...acts], '2025-08-13')?.from).toBe('2025-07-01')
  })
})

describe('member-transfer.dossier-filed, a breach, then removal (38-HD/BTCTW pt II.4.3.1(d))', () => {
  const filed = rule('member-transfer.dossier-filed')
  const moved = [opened(), transferred('2025-09-01')]

  it.each([
    { from: '2025-09-29', lastDay: '2025-12-29', next: '2025-12-30' },
    { from: '2025-11-30', lastDay: '2026-02-28', next: '2026-03-01' },
    { from: '2026-08-15', lastDay: '2026-11-15', next: '2026-11-16' },
  ])('a slip of $from: filed until $lastDay', ({ from, lastDay, next }) => {
    const acts = [...moved, arrived(from)]
    const onTime = judged(filed, acts, received(lastDay))
    expect(onTime).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from, lastDay, actual: lastDay },
      confidence: 'text',
    })
    expect(cited(onTime)).toEqual(['G2025 pt II.4.3.1(d)'])
    expect(judged(filed, acts, received(next))).toMatchObject({
      effect: 'breach',
      outcome: 'broken',
      facts: { from, lastDay, actual: next },
      cure: ['transfer-dossier.filed', 'removal.opened'],
    })
  })

  it('is carried to a slip of before 2025-09-29 from the guidance of 2012', () => {
    const acts = [...moved, arrived('2025-09-28')]
    const finding = judged(filed, acts, received('2025-12-28'))
    expect(finding).toMatchObject({ outcome: 'met', facts: { lastDay: '2025-12-28' }, confidence: 'assumed' })
    expect(cited(finding)).toEqual(['G2022', 'G2012 pt II.4(c)'])
    expect(judged(filed, acts, received('2025-12-29'))?.outcome).toBe('broken')
    expect(duty('member-transfer.dossier-filed', acts.slice(1), '2026-06-01')).toMatchObject({
      from: '2025-09-28',
      dueOn: '2025-12-28',
      isOverdue: true,
    })
  })

  it('is closed by a reception on the day of the slip or after it, by none before it', () => {
    const acts = [transferred('2025-09-01'), arrived('2025-10-15')]
    const owed = (on: string) => duty('member-transfer.dossier-filed', [...acts, received(on)], '2026-01-16')
    expect(owed('2025-10-14')?.isOverdue).toBe(true)
    expect(owed('2025-10-15')).toBeUndefined()
  })

  it('is an overdue duty of the member until received', () => {
    const acts = [transferred('2025-09-01'), arrived('2025-10-15')]
    expect(duty('member-transfer.dossier-filed', acts, '2026-01-15')?.isOverdue).toBe(false)
    expect(duty('member-transfer.dossier-filed', acts, '2026-01-16')).toMatchObject({
      obligor: 'member',
      acts: [{ act: 'member.received' }],
      dueOn: '2026-01-15',
      isOverdue: true,
      overdueWorkingDays: 1,
    })
    expect(
      duty('member-transfer.dossier-filed', [...acts, received('2026-02-02')], '2026-03-02'),
    ).toBeUndefined()
  })

  it('is not owed on temporary activity, and not asked without a slip', () => {
    const stay = [transferred('2025-10-01', { transfer: 'temporary', months: 6 }), arrived('2025-10-15')]
    expect(duty('member-transfer.dossier-filed', stay, '2026-06-01')).toBeUndefined()
    expect(judged(filed, moved, received('2026-06-01'))).toBeUndefined()
  })
})

describe('a transfer dossier withheld too long, a ground of removal (38-HD/BTCTW pt II.4.3.1(d))', () => {
  const withheld = (acts: readonly Act[], day: string) =>
    isWithheldTooLong(
      fileOf([opened(), ...acts]),
      day,
      new Inquiry(rulebook().setting, day, [memberTransferDossierOverdueLimit]),
    )

  it.each([
    { slip: '2025-10-15', day: '2026-01-15', is: false, why: 'the last day of 3 months' },
    { slip: '2025-10-15', day: '2026-01-16', is: true, why: 'more than 3 months' },
    { slip: '2025-10-15', day: '2025-10-14', is: false, why: 'before the slip' },
    { slip: '2025-09-29', day: '2025-12-30', is: true, why: 'a slip of the first day of 38-HD/BTCTW' },
    { slip: '2025-09-28', day: '2025-12-28', is: false, why: 'a slip of the day before, to its last day' },
    { slip: '2025-09-28', day: '2025-12-29', is: true, why: 'and after it' },
  ])('slip $slip on $day: $is ($why)', ({ slip, day, is }) => {
    expect(withheld([transferred('2025-09-01'), arrived(slip)], day)).toBe(is)
  })

  it('ends with the reception', () => {
    const acts = [transferred('2025-09-01'), arrived('2025-10-15'), received('2026-02-02')]
    expect(withheld(acts, '2026-02-01')).toBe(true)
    expect(withheld(acts, '2026-02-02')).toBe(false)
  })

  it('needs a slip, of a transfer that is not temporary; one without a transfer on file counts', () => {
    expect(withheld([transferred('2025-09-01')], '2026-12-30')).toBe(false)
    const stay = transferred('2025-09-01', { transfer: 'temporary' })
    expect(withheld([stay, arrived('2025-10-15')], '2026-12-30')).toBe(false)
    expect(withheld([arrived('2025-10-15')], '2026-12-30')).toBe(true)
  })
})
