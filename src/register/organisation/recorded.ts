import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Delegation, Grant } from './criteria.js'
import { daysPlaced } from './placement.js'

/** One thing recorded of a body that rules judge by the law of its day. */
export type Recorded =
  | { readonly type: 'created'; readonly on: PlainDay }
  | { readonly type: 'placed'; readonly on: PlainDay }
  | { readonly type: 'official-counted'; readonly on: PlainDay; readonly count: number }
  | { readonly type: 'counted'; readonly on: PlainDay; readonly count: number }
  | { readonly type: 'delegated'; readonly on: PlainDay; readonly period: Delegation }
  | { readonly type: 'granted'; readonly on: PlainDay; readonly period: Grant }

/** What is recorded of a body, each thing once, in no order of days but its creation first. */
export function recordedOf(entry: OrganisationEntry): readonly Recorded[] {
  const { from, officialMembers = [], members = [], delegated = [], granted = [] } = entry
  return [
    { type: 'created', on: from },
    ...daysPlaced(entry).map((on) => ({ type: 'placed' as const, on })),
    ...officialMembers
      .filter((counted) => counted.from > from)
      .map(({ from: on, count }) => ({ type: 'official-counted' as const, on, count })),
    ...members.map(({ from: on, count }) => ({ type: 'counted' as const, on, count })),
    ...delegated.map((period) => ({ type: 'delegated' as const, on: period.from, period })),
    ...granted.map((period) => ({ type: 'granted' as const, on: period.from, period })),
  ]
}

/** Whether nothing recorded of a body on the day of an act comes before it: what is compared of a day is compared once. */
export function isFirstOfDay(entry: OrganisationEntry, act: Recorded): boolean {
  return recordedOf(entry).find(({ on, type }) => on === act.on && type !== 'placed')?.type === act.type
}
