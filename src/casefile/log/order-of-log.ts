import { compare } from '../../calendar/order.js'
import type { Act } from '../shapes.js'
import { inOrderOfDay } from './order-of-day.js'
import { standsAt } from './standing-day.js'

/** An act as it stands after every correction and strike, with the place of its entry. */
export interface PlacedAct {
  /** Place of the entry in the log, from 1. */
  readonly place: number
  readonly act: Act
}

/** By the day they stand at, the opening first whatever its day; those of one day in the order of the procedure. */
export function inOrder(standing: readonly PlacedAct[]): readonly PlacedAct[] {
  const byDay = isByDay(standing) ? standing : standing.toSorted(inOrderOfDays)
  let ordered: PlacedAct[] | undefined
  for (let start = 0; start < byDay.length; ) {
    const end = endOfDay(byDay, start)
    if (end > start + 1) {
      ordered ??= byDay.slice(0, start)
      ordered.push(...inOrderOfDay(byDay.slice(start, end)))
    } else ordered?.push(byDay[start] as PlacedAct)
    start = end
  }
  return ordered ?? byDay
}

/** Whether acts stand by their days as they are given, as those of most logs do. */
function isByDay(standing: readonly PlacedAct[]): boolean {
  for (let at = 1; at < standing.length; at += 1)
    if (inOrderOfDays(standing[at - 1] as PlacedAct, standing[at] as PlacedAct) > 0) return false
  return true
}

function inOrderOfDays(a: PlacedAct, b: PlacedAct): number {
  return (
    Number(isOpening(b)) - Number(isOpening(a)) ||
    compare(standsAt(a.act), standsAt(b.act)) ||
    a.place - b.place
  )
}

/** Where the acts of the day of one end; the opening has a day of its own. */
function endOfDay(byDay: readonly PlacedAct[], start: number): number {
  const first = byDay[start] as PlacedAct
  let end = start + 1
  if (isOpening(first)) return end
  const day = standsAt(first.act)
  while (end < byDay.length && standsAt((byDay[end] as PlacedAct).act) === day) end += 1
  return end
}

/** Whether an act is the opening of its case, which stands first whatever its day. */
export const isOpening = ({ act, place }: PlacedAct) => place === 1 && act.type === 'case.opened'
