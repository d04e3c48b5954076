import { weeklyReminders } from 'ketnap/restate'
import { describe, expect, it } from 'vitest'
import { assertReminderPolicy, nextReminderDay } from '../../../src/adapters/restate/reminder-days.js'

const memberRecord = { from: '2025-11-07', dueOn: '2025-12-19' }

describe('reminders of a duty with a due day', () => {
  it.each([
    { remindedOn: undefined, next: '2025-12-12', why: 'a week before' },
    { remindedOn: '2025-12-11', next: '2025-12-12', why: 'the week is not there yet' },
    { remindedOn: '2025-12-12', next: '2025-12-19', why: 'the due day itself' },
    { remindedOn: '2025-12-18', next: '2025-12-19', why: 'a late first one does not skip the due day' },
    { remindedOn: '2025-12-19', next: '2025-12-20', why: 'the first day overdue' },
    { remindedOn: '2025-12-20', next: '2025-12-27', why: 'a week later' },
    { remindedOn: '2025-12-26', next: '2025-12-27', why: 'the day before the next' },
    { remindedOn: '2025-12-27', next: '2026-01-03', why: 'and so on' },
    { remindedOn: '2027-03-01', next: '2027-03-06', why: 'years later still, on the same weekday' },
  ])('come next on $next after $remindedOn ($why)', ({ remindedOn, next }) => {
    expect(nextReminderDay(memberRecord, weeklyReminders, remindedOn)).toBe(next)
  })

  it('do not come before the duty opens', () => {
    const soonDue = { from: '2025-12-15', dueOn: '2025-12-19' }
    expect(nextReminderDay(soonDue, weeklyReminders)).toBe('2025-12-19')
    expect(nextReminderDay({ from: '2025-12-12', dueOn: '2025-12-19' }, weeklyReminders)).toBe('2025-12-12')
  })

  it('come on the days of the app, in whatever order it names them', () => {
    const policy = { before: [0, 3, 30], every: 1 }
    const days = ['2025-11-19', '2025-12-16', '2025-12-19', '2025-12-20', '2025-12-21']
    const found: string[] = []
    for (const _ of days) found.push(nextReminderDay(memberRecord, policy, found.at(-1)))
    expect(found).toEqual(days)
  })

  it('come only when it is overdue where none is asked for before', () => {
    expect(nextReminderDay(memberRecord, { before: [], every: 7 })).toBe('2025-12-20')
  })
})

describe('reminders of a duty without a due day', () => {
  it.each([
    { remindedOn: undefined, next: '2025-10-20', why: 'the day it opens' },
    { remindedOn: '2025-10-20', next: '2025-10-27', why: 'a week later' },
    { remindedOn: '2025-10-30', next: '2025-11-03', why: 'a late one does not shift the next' },
  ])('come next on $next after $remindedOn ($why)', ({ remindedOn, next }) => {
    expect(nextReminderDay({ from: '2025-10-20' }, weeklyReminders, remindedOn)).toBe(next)
  })
})

describe('a policy of reminders', () => {
  const assert = (policy: object) => () => assertReminderPolicy('admissionCase', policy as never)

  it.each([
    [{ before: [7, 0], every: 0 }, 'number.malformed'],
    [{ before: [7, 0], every: -7 }, 'number.malformed'],
    [{ before: [7, 0], every: 1.5 }, 'number.malformed'],
    [{ before: [-1], every: 7 }, 'number.malformed'],
    [{ before: [0.5], every: 7 }, 'number.malformed'],
    [{ before: 7, every: 7 }, 'call.malformed'],
    [{ before: [7], every: 7, evry: 1 }, 'call.option-unknown'],
  ])('%j is refused: %s', (policy, code) => {
    expect(assert(policy)).toThrow(expect.objectContaining({ code }))
  })

  it.each([
    { before: [], every: 1 },
    { before: [30, 7, 0], every: 7 },
  ])('%j is taken', (policy) => {
    expect(assert(policy)).not.toThrow()
  })
})
