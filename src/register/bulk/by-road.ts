import { compare } from '../../calendar/order.js'

/** A log, and where it stands among the lines. */
export interface LogAt {
  readonly at: number
  readonly log: readonly unknown[]
}

/**
 * Logs, those of one road after one another: what the rules of its acts need to run is then still at hand from the log before.
 * Nothing but the time that a replay takes hangs on the order.
 */
export function byRoad(logs: readonly LogAt[]): readonly LogAt[] {
  return logs
    .map((one) => ({ one, road: one.log.map(typeIn).join(' ') }))
    .sort((a, b) => compare(a.road, b.road))
    .map(({ one }) => one)
}

/** What an entry says it is; it is not yet checked. */
const typeIn = (entry: unknown) => (entry as { readonly type?: unknown } | null | undefined)?.type
