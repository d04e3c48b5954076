import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../shapes.js'

/** The paths of what a directory tells of a body outside the time in which it, or the other body concerned, exists. */
export function outsideItsTime(
  body: OrganisationEntry,
  bodies: ReadonlyMap<string, OrganisationEntry>,
): readonly (readonly (string | number)[])[] {
  const periods = (['under', 'delegated', 'granted', 'officialMembers', 'members'] as const).flatMap((name) =>
    (body[name] ?? []).flatMap((period, place) => (isWithin(body, period) ? [] : [[name, place]])),
  )
  const above = (body.under ?? []).flatMap(({ from, body: id }, place) =>
    isStanding(bodies.get(id), from) ? [] : [['under', place, 'body']],
  )
  const delegating = (body.delegated ?? []).flatMap(({ from, by }, place) =>
    by === undefined || isStanding(bodies.get(by), from) ? [] : [['delegated', place, 'by']],
  )
  const { leave } = body
  const leaving = leave === undefined || isStanding(bodies.get(leave.by), leave.on) ? [] : [['leave', 'by']]
  const successors = (body.successors ?? []).flatMap(({ on, into }, place) => [
    // Named after the body has ended, or on the day that both of a merger end.
    ...(on > body.from ? [] : [['successors', place, 'on']]),
    ...(isFounded(bodies.get(into), on) ? [] : [['successors', place, 'into']]),
  ])
  return [...periods, ...above, ...delegating, ...leaving, ...successors]
}

interface Period {
  readonly from: PlainDay
  readonly until?: PlainDay | undefined
}

/** A period that begins in the time of its body, and does not end after it. */
const isWithin = (body: Period, { from, until }: Period) =>
  from >= body.from &&
  (body.until === undefined || (from < body.until && (until === undefined || until <= body.until)))

/** Whether a body exists on a day; one that is not in the directory at all is told as that. */
const isStanding = (body: Period | undefined, on: PlainDay) =>
  body === undefined || (body.from <= on && (body.until === undefined || on < body.until))

const isFounded = (body: Period | undefined, on: PlainDay) =>
  body === undefined || (body.from <= on && (body.until === undefined || on <= body.until))
