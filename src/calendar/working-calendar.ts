import { assertOptions, type OptionNames, unknownFields } from '../errors/options.js'
import { oneOf, wrong } from '../errors/part-faults.js'
import { assertTaken, wrongCall } from '../errors/wrong-call.js'
import { AdmissionError } from '../errors.js'
import { isCovered, notCovered, type Span } from './coverage.js'
import { toEpochDay, weekday } from './epoch-day.js'
import { frozen } from './frozen.js'
import type { Occasion } from './occasion.js'
import { laterOf } from './order.js'
import { assertPlainDay, type PlainDay } from './plain-day.js'

/**
 * Why a day is special: a statutory holiday [ngày lễ], a day in lieu of one that met the weekend [nghỉ bù], a
 * weekday off by swap [nghỉ hoán đổi], or the weekend day worked for it [làm bù].
 */
export type DayKind = (typeof dayKinds)[number]

const dayKinds = ['holiday', 'compensatory', 'swapped-off', 'make-up-workday'] as const

/**
 * How well a day is known: announced, computed from the law in force, or projected before any announcement.
 */
export type DayStatus = (typeof dayStatuses)[number]

const dayStatuses = ['announced', 'computed', 'projected'] as const

/** A day that breaks the plain week from Monday to Friday. */
export interface SpecialDay {
  readonly on: PlainDay
  readonly kind: DayKind
  /** What it is off, or worked, for; a locale names the day by it. */
  readonly occasion: Occasion
  /** The document that sets the day, with its address. */
  readonly source: string
  readonly status: DayStatus
}

/** A calendar of working days [ngày làm việc] over a declared span; it never guesses outside it. */
export interface WorkingCalendar {
  /**
   * Names the calendar and its version; keep it with every day computed, for a later announcement may move
   * it.
   */
  readonly id: string
  /** The first day covered. */
  readonly from: PlainDay
  /** The first day no longer covered. */
  readonly until: PlainDay
  /** The first day from which nothing has been announced yet; undefined when all is known. */
  readonly projectedFrom: PlainDay | undefined
  /** The special day on that day, if any; undefined also outside the span. */
  specialDay(day: PlainDay): SpecialDay | undefined
  /** Whether the day is worked; throws `calendar.not-covered` outside the span. */
  isWorkingDay(day: PlainDay): boolean
}

/** What a calendar is made from. Every special day lies inside the span, at most one on each day. */
export interface WorkingCalendarDefinition {
  readonly id: string
  readonly from: PlainDay
  readonly until: PlainDay
  readonly days: Iterable<SpecialDay>
  readonly projectedFrom?: PlainDay | undefined
}

const definitionNames: OptionNames<WorkingCalendarDefinition> = {
  id: true,
  from: true,
  until: true,
  days: true,
  projectedFrom: true,
}

/** What an app adds to a calendar. `until` can lengthen the span, never shorten it. */
export interface CalendarExtension {
  readonly id: string
  readonly days: Iterable<SpecialDay>
  readonly until?: PlainDay | undefined
  /** Replaces the base's, once an app has the announcements of the years the base only projects. */
  readonly projectedFrom?: PlainDay | undefined
}

const extensionNames: OptionNames<CalendarExtension> = {
  id: true,
  days: true,
  until: true,
  projectedFrom: true,
}

/**
 * Builds a calendar of the two-day weekend: a day is worked when it is a make-up day, or a Monday to Friday
 * that is no special day.
 *
 * @throws AdmissionError `calendar.day-conflict` { day }: two special days on one day
 * @throws AdmissionError `calendar.not-covered` { day, from, until }: a special day outside the span
 * @throws AdmissionError `calendar.malformed` { issues }: a kind, a status or a field of a day that is none, a day that is for nothing
 * @throws AdmissionError `call.malformed`, `call.option-unknown`, `day.malformed`
 */
export function workingCalendar(definition: WorkingCalendarDefinition): WorkingCalendar {
  assertOptions('workingCalendar', definition, definitionNames, 'definition')
  assertTaken('workingCalendar', 'definition.id', definition.id, 'string')
  const { id, from, until, projectedFrom } = definition
  assertPlainDay(from)
  assertPlainDay(until)
  if (projectedFrom !== undefined) assertPlainDay(projectedFrom)
  const specialDays = specialDaysByEpochDay(definition.days, definition)
  const specialDay = (day: PlainDay) => specialDays.get(toEpochDay(day))
  return Object.freeze<WorkingCalendar>({
    id,
    from,
    until,
    projectedFrom,
    specialDay,
    isWorkingDay(day) {
      const special = specialDay(day)
      if (!isCovered(day, { from, until })) throw notCovered(day, { from, until })
      return special ? isWorked(special) : isMondayToFriday(day)
    },
  })
}

/**
 * Lays an app's own days over a calendar: they win over the base's on the same day and may reach past its
 * end, where the week is Monday to Friday. A weekday the base has off is given back by a `make-up-workday` on
 * it.
 *
 * @throws AdmissionError `calendar.day-conflict` { day }: the extension names one day twice
 * @throws AdmissionError `calendar.not-covered` { day, from, until }: one of its days is outside the span
 * @throws AdmissionError `calendar.malformed`, `call.malformed`, `call.option-unknown`, `day.malformed`
 */
export function extendCalendar(base: WorkingCalendar, extension: CalendarExtension): WorkingCalendar {
  assertTaken('extendCalendar', 'base', base, 'calendar')
  assertOptions('extendCalendar', extension, extensionNames, 'extension')
  const { id, days, until = base.until, projectedFrom = base.projectedFrom } = extension
  const own = workingCalendar({ id, from: base.from, until: laterOf(until, base.until), projectedFrom, days })
  return Object.freeze<WorkingCalendar>({
    ...own,
    specialDay: (day) => own.specialDay(day) ?? base.specialDay(day),
    isWorkingDay(day) {
      // The base may keep another week than Monday to Friday, so its own answer stands wherever it has one.
      return own.specialDay(day) || !isCovered(day, base) ? own.isWorkingDay(day) : base.isWorkingDay(day)
    },
  })
}

function specialDaysByEpochDay(days: Iterable<SpecialDay>, span: Span): ReadonlyMap<number, SpecialDay> {
  const byEpochDay = new Map<number, SpecialDay>()
  if (!isIterable(days)) throw wrongCall('workingCalendar', 'days', days, 'list')
  for (const special of days) {
    assertWellFormed(special, byEpochDay.size)
    const epochDay = toEpochDay(special.on)
    if (!isCovered(special.on, span)) throw notCovered(special.on, span)
    if (byEpochDay.has(epochDay)) throw new AdmissionError('calendar.day-conflict', { day: special.on })
    byEpochDay.set(epochDay, frozen({ ...special }))
  }
  return byEpochDay
}

const isIterable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Symbol.iterator in value

const dayNames: OptionNames<SpecialDay> = {
  on: true,
  kind: true,
  occasion: true,
  source: true,
  status: true,
}

const occasionNames: OptionNames<Occasion> = { of: true, lunar: true, other: true }

function assertWellFormed(special: SpecialDay, place: number): void {
  assertTaken('workingCalendar', `days.${place}`, special, 'object')
  const at = `days.${place}`
  const { kind, status, occasion, source } = special
  const issues = [
    ...oneOf(kind, `${at}.kind`, dayKinds),
    ...oneOf(status, `${at}.status`, dayStatuses),
    ...text(occasion?.of, `${at}.occasion.of`),
    ...text(source, `${at}.source`),
    ...unknownFields(special, dayNames, at),
    ...unknownFields(occasion ?? {}, occasionNames, `${at}.occasion`),
  ]
  if (issues.length > 0) throw new AdmissionError('calendar.malformed', { issues })
}

const text = (given: unknown, path: string) =>
  typeof given === 'string' ? [] : [wrong(path, given, 'string')]

function isWorked(special: SpecialDay): boolean {
  return special.kind === 'make-up-workday'
}

function isMondayToFriday(day: PlainDay): boolean {
  return weekday(toEpochDay(day)) % 6 !== 0
}
