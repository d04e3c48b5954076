import {
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator'
import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { assertOptions } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import { type CaseDuty, eventOf, type FeedEvent, followed } from './feed-event.js'
import type { FeedLocale } from './feed-locale.js'

/** How a feed is made. */
export interface FeedOptions {
  /** The day the duties were asked about. */
  readonly today: PlainDay
  readonly locale: FeedLocale
  /** Events of the feed given out before: what is gone since is cancelled in this one. */
  readonly previous?: readonly FeedEvent[]
}

/** A feed: the iCalendar text, and its events as plain data for the `previous` of the next. */
export interface AgendaFeed {
  readonly ical: string
  readonly events: readonly FeedEvent[]
}

/**
 * The duties of one case or of many as an iCalendar feed (RFC 5545): an all-day event on each due day, longer while it is
 * overdue. The same input gives the same bytes, whatever the order of the duties. Events hold the label of the case, the
 * title of the rule, who owes it, its days, acts and clauses, and nothing of a person; they are private and block no
 * time. Of two duties with one case, rule and key the later in the list counts. Throws `day.malformed`.
 */
export function agendaFeed(duties: readonly CaseDuty[], options: FeedOptions): AgendaFeed {
  assertEach('agendaFeed', 'duties', duties, 'duty')
  assertOptions('agendaFeed', options, { today: true, locale: true, previous: true })
  assertTaken('agendaFeed', 'options.locale', options.locale, 'wording')
  const { today, locale, previous = [] } = options
  assertPlainDay(today)
  assertEach('agendaFeed', 'options.previous', previous, 'object')
  const byUid = new Map<string, FeedEvent>()
  for (const duty of duties) {
    const event = eventOf(duty, today, locale)
    if (event) byUid.set(event.uid, event)
  }
  const events = followed([...byUid.values()], previous, today).toSorted(inOrder)
  return { ical: textOf(events, locale), events }
}

function inOrder(a: FeedEvent, b: FeedEvent): number {
  const [left, right] = [`${a.from} ${a.uid}`, `${b.from} ${b.uid}`]
  return left < right ? -1 : Number(left > right)
}

function textOf(events: readonly FeedEvent[], { language, texts }: FeedLocale): string {
  const calendar = new ICalCalendar({
    name: texts.feed.calendar,
    prodId: { company: 'ketnap', product: 'agenda', language },
    method: ICalCalendarMethod.PUBLISH,
    events: events.map((event) => ({
      id: event.uid,
      sequence: event.sequence,
      stamp: `${event.stampedOn}T00:00:00Z`,
      allDay: true,
      start: `${event.from}T00:00:00Z`,
      end: `${event.until}T00:00:00Z`,
      summary: event.summary,
      description: event.description,
      status: event.isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    })),
  })
  // The generator leaves out the line break that ends the last line (RFC 5545, 3.1).
  return `${calendar.toString()}\r\n`
}
