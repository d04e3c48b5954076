import { addDays } from '../calendar/day-arithmetic.js'
import { compare } from '../calendar/order.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { assertCount } from '../calendar/whole-number.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { OptionNames } from '../errors/options.js'
import { comingDuties } from '../procedure/coming-duties.js'
import { type Duty, dutiesOf } from '../procedure/duties.js'
import { askedOnNames, bookOf } from '../procedure/judged-by.js'
import type { Actor } from '../rules/engine/rule.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { Collector } from './collector.js'
import { obligorBody } from './obligor-body.js'
import { isHereOn } from './statistics/here.js'
import { assertPeriod } from './statistics/period.js'
import { cellOn, placeChanges } from './statistics/places.js'
import { assertScope, type Scope, scopeNames } from './statistics/scope.js'

/** A duty of one case on the agenda of a committee. */
export interface AgendaItem extends Omit<Duty, 'obligor' | 'policies' | 'alternatives'> {
  readonly caseId: string
}

/** What one obligor owes: how much of it is overdue, and the duties, overdue first, then by due day. */
export interface AgendaGroup {
  readonly obligor: Actor
  /** Id of the body, where the case or the directory tells; of a person, the cell. */
  readonly body?: string
  readonly total: number
  readonly overdue: number
  /** All of them, or the first of each group where the agenda was bounded. */
  readonly items: readonly AgendaItem[]
}

/** The duties of every case of a committee in a window of days, and those that open before its end, by obligor; the group with the most urgent duty first. */
export interface CommitteeAgenda {
  readonly report: 'committee-agenda'
  readonly today: PlainDay
  readonly from?: PlainDay
  readonly until?: PlainDay
  readonly within?: string
  readonly total: number
  readonly overdue: number
  readonly groups: readonly AgendaGroup[]
}

/** What an agenda is asked for. */
export interface CommitteeAgendaOptions extends Scope {
  readonly today: PlainDay
  /** First due day of the window; every overdue duty is on the agenda, whatever its day. */
  readonly from?: PlainDay
  /**
   * First day after the window; open-ended without it. Where it is given, duties that open after today and before it are on
   * the agenda too, whenever they are due: their `from` is later than `today`.
   */
  readonly until?: PlainDay
  readonly rulebook?: Rulebook
  /** Most duties kept in each group, so that a large register needs little memory; all are counted. */
  readonly perGroup?: number
}

const optionNames: OptionNames<CommitteeAgendaOptions> = {
  ...askedOnNames,
  ...scopeNames,
  from: true,
  until: true,
  perGroup: true,
}

/** The groups gathered so far, by obligor and body. */
export type AgendaState = Record<string, Group>

interface Group {
  readonly obligor: Actor
  readonly body?: string
  total: number
  overdue: number
  items: AgendaItem[]
}

/**
 * The agenda of a committee: the open duties of all its cases that are due in the window, those overdue, those without a
 * limit, and up to the end of the window those that open by themselves. The committee is that of `within` and its directory; without it, every case counts. Duties only: what
 * each case may do next is asked of its own `agenda`. Throws `day.malformed`, `report.period-empty`, `number.malformed`, `call.malformed`,
 * `call.option-unknown`.
 */
export function committeeAgenda(options: CommitteeAgendaOptions): Collector<AgendaState, CommitteeAgenda> {
  const book = bookOf('committeeAgenda', options, optionNames)
  const { today, from, until, within, directory, perGroup } = options
  assertPlainDay(today)
  for (const day of [from, until]) if (day !== undefined) assertPlainDay(day)
  if (from !== undefined && until !== undefined) assertPeriod({ from, until })
  assertScope('committeeAgenda', options)
  if (perGroup !== undefined) assertCount(perGroup)
  const isDue = ({ isOverdue, dueOn }: Duty) =>
    isOverdue ||
    dueOn === undefined ||
    ((from === undefined || from <= dueOn) && (until === undefined || dueOn < until))
  const comingIn = (file: CaseFile) =>
    until === undefined || until <= today
      ? []
      : comingDuties(file, { after: today, upTo: addDays(until, -1) }, book).filter(
          ({ dueOn }) => from === undefined || dueOn === undefined || from <= dueOn,
        )
  return {
    start: () => ({}),
    add: (state, { file }) => {
      const places = placeChanges(file)
      if (!isHereOn(places, options, today)) return
      const cell = cellOn(places, today)
      const open = dutiesOf(file, today, book).filter(isDue)
      for (const duty of [...open, ...comingIn(file)]) {
        const body = obligorBody(duty.obligor, cell, directory, today)
        addTo(state, groupOf(duty, body, file.caseId), perGroup)
      }
    },
    join: (state, next) => {
      for (const group of Object.values(next)) addTo(state, group, perGroup)
    },
    result: (state) => {
      const groups = Object.values(state)
        .map((group) => ({ ...group, items: firstOf(group.items, perGroup) }))
        .sort(inUrgency)
      return {
        report: 'committee-agenda',
        today,
        ...(from !== undefined && { from }),
        ...(until !== undefined && { until }),
        ...(within !== undefined && { within }),
        total: groups.reduce((sum, { total }) => sum + total, 0),
        overdue: groups.reduce((sum, { overdue }) => sum + overdue, 0),
        groups,
      }
    },
  }
}

function groupOf(duty: Duty, body: string | undefined, caseId: string): Group {
  const { obligor, policies: _, alternatives: __, ...item } = duty
  return {
    obligor,
    ...(body !== undefined && { body }),
    total: 1,
    overdue: Number(duty.isOverdue),
    items: [{ caseId, ...item }],
  }
}

function addTo(state: AgendaState, more: Group, perGroup: number | undefined): void {
  const key = `${more.obligor} ${more.body ?? ''}`
  const group = state[key]
  if (!group) {
    state[key] = { ...more, items: [...more.items] }
    return
  }
  group.total += more.total
  group.overdue += more.overdue
  for (const item of more.items) group.items.push(item)
  // Sorted at twice the size only, so that each duty costs little.
  if (perGroup !== undefined && group.items.length > 2 * perGroup + 8)
    group.items = firstOf(group.items, perGroup)
}

function firstOf(items: readonly AgendaItem[], count: number | undefined): AgendaItem[] {
  return items.toSorted(byUrgency).slice(0, count)
}

/** Overdue first, then by due day, those without a limit last; the rest keeps the order the same on every machine. */
function byUrgency(a: AgendaItem, b: AgendaItem): number {
  return (
    Number(b.isOverdue) - Number(a.isOverdue) ||
    compare(a.dueOn ?? '9999', b.dueOn ?? '9999') ||
    compare(a.caseId, b.caseId) ||
    compare(a.rule, b.rule) ||
    compare(a.key ?? '', b.key ?? '')
  )
}

function inUrgency(a: AgendaGroup, b: AgendaGroup): number {
  const [first, other] = [a.items[0], b.items[0]]
  const urgency = first && other ? byUrgency(first, other) : Number(b.overdue > 0) - Number(a.overdue > 0)
  return urgency || compare(`${a.obligor} ${a.body ?? ''}`, `${b.obligor} ${b.body ?? ''}`)
}
