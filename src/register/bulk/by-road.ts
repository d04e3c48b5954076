import { compare } from '../../calendar/order.js'

/**
 * The places of logs, those of one road after one another: what the rules of its acts need to run is then still at hand from the
 * log before. Nothing but the time that a replay takes hangs on the order.
 */
export function byRoad(logs: readonly (readonly unknown[])[]): readonly number[] {
  const roads = logs.map((log) => log.map(typeIn).join(' '))
  return roads.map((_, at) => at).sort((a, b) => compare(roads[a] as string, roads[b] as string))
}

/** What an entry says it is; it is not yet checked. */
const typeIn = (entry: unknown) => (entry as { readonly type?: unknown } | null | undefined)?.type
