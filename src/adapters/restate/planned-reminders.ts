import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { comingDuties } from '../../procedure/coming-duties.js'
import { type Duty, dutiesOf } from '../../procedure/duties.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import { nextReminderDay, type ReminderPolicy } from './reminder-days.js'

/** A reminder to be planned: of which duty, for which day, and the number that tells it from all others of its case. */
export interface ReminderPlan {
  readonly duty: string
  readonly on: PlainDay
  readonly generation: number
}

/** A reminder the engine holds until its day. */
export interface PlannedReminder extends ReminderPlan {
  readonly invocation: string
}

/** The reminders of a case: at most one for each duty, and the day each duty was last reminded of. */
export interface ReminderTable {
  /** Number of the last reminder ever planned. */
  readonly generation: number
  readonly planned: readonly PlannedReminder[]
  readonly remindedOn: Readonly<Record<string, PlainDay>>
}

export const noReminders: ReminderTable = { generation: 0, planned: [], remindedOn: {} }

/** What makes a table of reminders right again: those that stay, those to call off, and those to plan. */
export interface Replanning {
  readonly keep: readonly PlannedReminder[]
  readonly cancel: readonly PlannedReminder[]
  readonly plan: readonly ReminderPlan[]
  readonly remindedOn: ReminderTable['remindedOn']
}

/** One name for a duty from the day it opens until it is closed; a move of its due day does not change the name. */
export function dutyName({ source, rule, key = '', from }: Duty): string {
  return [source, rule, key, from].join('|')
}

/** The duties open on a day and those the file already opens on a later one, such as the review at the end of probation. */
export function foreseeableDuties(file: CaseFile, today: PlainDay, book: Rulebook): readonly Duty[] {
  return [...dutiesOf(file, today, book), ...comingDuties(file, { after: today, upTo: lastDay }, book)]
}

/**
 * Compares the reminders of a case with its duties. A reminder stays if its duty stands and its day is unchanged; where
 * `afresh`, none stays, so that one that was lost in the engine is planned again.
 */
export function replanning(
  table: ReminderTable,
  duties: readonly Duty[],
  policy: ReminderPolicy,
  afresh = false,
): Replanning {
  const byName = new Map(duties.map((duty) => [dutyName(duty), duty]))
  const wanted = [...byName].map(([name, duty]) => ({
    duty: name,
    on: nextReminderDay(duty, policy, table.remindedOn[name]),
  }))
  const isWanted = (one: PlannedReminder) =>
    !afresh && wanted.some(({ duty, on }) => duty === one.duty && on === one.on)
  const keep = table.planned.filter(isWanted)
  const plan = wanted
    .filter(({ duty }) => !keep.some((one) => one.duty === duty))
    .map((one, index) => ({ ...one, generation: table.generation + index + 1 }))
  return {
    keep,
    cancel: table.planned.filter((one) => !isWanted(one)),
    plan,
    remindedOn: Object.fromEntries(
      Object.entries(table.remindedOn).filter(([name]) => wanted.some(({ duty }) => duty === name)),
    ),
  }
}

/** The table after a reminder has come: it is planned no longer, and its duty was reminded of on a day. */
export function withReminderGone(
  table: ReminderTable,
  { duty, generation }: ReminderPlan,
  on: PlainDay,
): ReminderTable {
  return {
    ...table,
    planned: table.planned.filter((one) => one.generation !== generation),
    remindedOn: { ...table.remindedOn, [duty]: on },
  }
}
