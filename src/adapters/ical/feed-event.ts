import { addDays, daysBetween } from '../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Duty } from '../../procedure/duties.js'
import type { FeedLocale } from './feed-locale.js'

/** A duty of a case, by the app's label of the case; the label is what a reader of the calendar sees. */
export interface CaseDuty {
  readonly case: string
  readonly duty: Pick<
    Duty,
    | 'rule'
    | 'key'
    | 'obligor'
    | 'acts'
    | 'dueOn'
    | 'isOverdue'
    | 'overdueWorkingDays'
    | 'citations'
    | 'confidence'
  >
}

/** An event of a feed as plain data; kept by an app that wants cancellations, and handed to the next feed. */
export interface FeedEvent {
  readonly uid: string
  readonly sequence: number
  /** Day the event was last changed. */
  readonly stampedOn: PlainDay
  readonly from: PlainDay
  /** First day after the event. */
  readonly until: PlainDay
  readonly summary: string
  readonly description: string
  readonly isCancelled: boolean
}

/** Characters that no text of a calendar may hold: controls, and halves of a pair. */
const unprintable = /[\p{Cc}\p{Surrogate}]/gu

const identified = (part: string) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, ' '))

/**
 * The event of a duty on the day asked about; `undefined` for a duty without a due day. It stands on the due day, and from
 * there to `today` while it is overdue, so that it never slips out of sight. Its sequence is the number of days it has
 * grown by.
 */
export function eventOf(
  { case: label, duty }: CaseDuty,
  today: PlainDay,
  locale: FeedLocale,
): FeedEvent | undefined {
  if (duty.dueOn === undefined) return undefined
  const words = locale.texts.feed
  const title = locale.task(duty.rule)
  const certainty = locale.certainty(duty)
  const shown = label.replaceAll(unprintable, ' ')
  const lines = [
    words.obligor(locale.body(duty.obligor)),
    words.due(locale.day(duty.dueOn)),
    ...(duty.isOverdue ? [words.overdueBy(duty.overdueWorkingDays)] : []),
    words.closedBy(duty.acts.map((act) => locale.act(act)).join('; ')),
    words.clauses(locale.citations(duty.citations)),
    ...(certainty === '' ? [] : [certainty]),
  ]
  return {
    uid: `${[label, duty.rule, duty.key ?? ''].map(identified).join('/')}@ketnap`,
    sequence: duty.isOverdue ? daysBetween(duty.dueOn, today) : 0,
    stampedOn: today,
    from: duty.dueOn,
    until: addDays(duty.isOverdue ? today : duty.dueOn, 1),
    summary: `[${shown}] ${duty.isOverdue ? words.overdue(title) : title}`,
    description: lines.join('\n'),
    isCancelled: false,
  }
}

/**
 * The events of a feed that follows another: one that says the same keeps its sequence and its stamp, one that says
 * something else has a higher sequence, and one that is gone is cancelled and stays so, until the app leaves it out of
 * `previous`.
 */
export function followed(
  events: readonly FeedEvent[],
  previous: readonly FeedEvent[],
  today: PlainDay,
): readonly FeedEvent[] {
  const before = new Map(previous.map((event) => [event.uid, event]))
  const now = new Set(events.map(({ uid }) => uid))
  return [
    ...events.map((event) => {
      const known = before.get(event.uid)
      if (!known) return event
      return isSame(event, known)
        ? known
        : { ...event, sequence: Math.max(event.sequence, known.sequence + 1) }
    }),
    ...previous
      .filter(({ uid }) => !now.has(uid))
      .map((event) => (event.isCancelled ? event : cancelled(event, today))),
  ]
}

const cancelled = (event: FeedEvent, today: PlainDay): FeedEvent => ({
  ...event,
  sequence: event.sequence + 1,
  stampedOn: today,
  isCancelled: true,
})

function isSame(a: FeedEvent, b: FeedEvent): boolean {
  const said = ({ from, until, summary, description, isCancelled }: FeedEvent) =>
    JSON.stringify([from, until, summary, description, isCancelled])
  return said(a) === said(b)
}
