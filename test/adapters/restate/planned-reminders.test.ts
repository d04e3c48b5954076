import { extendCalendar, replay, rulebook, vietnamCalendar } from 'ketnap'
import { type PlannedReminder, weeklyReminders } from 'ketnap/restate'
import { describe, expect, it } from 'vitest'
import {
  dutyName,
  foreseeableDuties,
  noReminders,
  type ReminderTable,
  replanning,
  withReminderGone,
} from '../../../src/adapters/restate/planned-reminders.js'
import { upTo } from '../../support/journey.js'

const book = rulebook()
const joined = replay(upTo('ceremony.held')).file
const filed = replay(upTo('member-record.filed')).file
const memberRecord = 'national|records.member-record-on-time||2025-11-07'
const review = 'national|recognition.cell-review-on-time||2026-11-07'

const planned = (duty: string, on: string, generation: number): PlannedReminder => ({
  duty,
  on,
  generation,
  invocation: `inv_${generation}`,
})

const table: ReminderTable = {
  generation: 2,
  planned: [planned(memberRecord, '2025-12-12', 1), planned(review, '2026-12-14', 2)],
  remindedOn: {},
}

const plan = (
  file = joined,
  today = '2025-11-07',
  {
    from = table,
    by = book,
    afresh = false,
  }: { from?: ReminderTable; by?: typeof book; afresh?: boolean } = {},
) => replanning(from, foreseeableDuties(file, today, by), weeklyReminders, afresh)

describe('the duties a file lets foresee', () => {
  it('are those open today and those that open on a later day', () => {
    const duties = foreseeableDuties(joined, '2025-11-07', book)
    expect(duties.map((duty) => [dutyName(duty), duty.dueOn])).toEqual([
      [memberRecord, '2025-12-19'],
      [review, '2026-12-21'],
    ])
  })

  it.each(['2026-11-06', '2026-11-07', '2027-11-07'])('name each duty once, asked on %s', (today) => {
    expect(foreseeableDuties(filed, today, book).map(dutyName)).toEqual([review])
  })
})

describe('planning the reminders of a case', () => {
  it('plans one for each duty, more than a year ahead where the law waits so long', () => {
    expect(plan(joined, '2025-11-07', { from: noReminders })).toEqual({
      keep: [],
      cancel: [],
      plan: [
        { duty: memberRecord, on: '2025-12-12', generation: 1 },
        { duty: review, on: '2026-12-14', generation: 2 },
      ],
      remindedOn: {},
    })
  })

  it('plans one for two duties that nothing tells apart', () => {
    const twice = foreseeableDuties(filed, '2025-11-20', book).flatMap((duty) => [duty, duty])
    expect(replanning(noReminders, twice, weeklyReminders).plan).toEqual([
      { duty: review, on: '2026-12-14', generation: 1 },
    ])
  })

  it('leaves them alone where nothing changed, also on a later day', () => {
    expect(plan()).toMatchObject({ keep: table.planned, cancel: [], plan: [] })
    expect(plan(joined, '2026-03-01')).toMatchObject({ keep: table.planned, cancel: [], plan: [] })
  })

  it('calls off the one whose duty is closed', () => {
    expect(plan(filed, '2025-11-20')).toMatchObject({
      keep: [planned(review, '2026-12-14', 2)],
      cancel: [planned(memberRecord, '2025-12-12', 1)],
      plan: [],
    })
  })

  it('moves the one whose due day the calendar moved', () => {
    const calendar = extendCalendar(vietnamCalendar(), {
      id: 'with-another-day-off',
      days: [
        {
          on: '2026-12-18',
          kind: 'holiday',
          occasion: { of: 'storm' },
          source: 'app',
          status: 'announced',
        },
      ],
    })
    expect(plan(joined, '2025-11-07', { by: rulebook({ calendar }) })).toMatchObject({
      keep: [planned(memberRecord, '2025-12-12', 1)],
      cancel: [planned(review, '2026-12-14', 2)],
      plan: [{ duty: review, on: '2026-12-15', generation: 3 }],
    })
  })

  it('plans a reminder that is past and never came, since overdue does not disappear', () => {
    expect(plan(joined, '2026-02-01', { from: noReminders }).plan[0]).toMatchObject({ on: '2025-12-12' })
  })

  it('plans every one anew where asked to, under a new number', () => {
    expect(plan(joined, '2025-11-07', { afresh: true })).toMatchObject({
      keep: [],
      cancel: table.planned,
      plan: [
        { duty: memberRecord, generation: 3 },
        { duty: review, generation: 4 },
      ],
    })
  })
})

describe('after a reminder has come', () => {
  it('the next one is planned after the day it came, not the day it was planned for', () => {
    const after = withReminderGone(table, planned(memberRecord, '2025-12-12', 1), '2025-12-29')
    expect(after.planned).toEqual([planned(review, '2026-12-14', 2)])
    expect(plan(joined, '2025-12-29', { from: after })).toMatchObject({
      plan: [{ duty: memberRecord, on: '2026-01-03', generation: 3 }],
      remindedOn: { [memberRecord]: '2025-12-29' },
    })
  })

  it('the day it came is forgotten once its duty is closed', () => {
    const after = withReminderGone(table, planned(memberRecord, '2025-12-12', 1), '2025-12-12')
    expect(plan(filed, '2025-12-13', { from: after }).remindedOn).toEqual({})
  })
})
