import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { MassOrganisation } from '../../casefile/shapes.js'
import type { Collector } from '../collector.js'
import { actsInEffect } from '../statistics/acts-in-effect.js'
import { membershipsOf } from '../statistics/memberships.js'
import { cellOn, placeChanges } from '../statistics/places.js'

/** What a cell did in one month, of the people one mass organisation recommended. */
export interface DevelopmentCount {
  /** The cell of the person on the day counted; absent where the case names none. */
  readonly cell?: string
  /** `2026-03`. */
  readonly month: string
  /** Absent for people whom no mass organisation is recorded to have recommended. */
  readonly recommendedBy?: MassOrganisation
  /** People first put on the sympathiser list [tạo nguồn]. */
  readonly sourced: number
  /** People with their first certificate of the awareness class. */
  readonly certified: number
  /** People admitted, by the day of the ceremony; the re-admitted among them. */
  readonly admitted: number
}

type Step = 'sourced' | 'certified' | 'admitted'

/** Counts by cell, month and mass organisation, the three as one key. */
type Counts = Record<string, Record<Step, number>>

/**
 * Counts, over the cases of a register, who was listed, certified and admitted: per cell, month and recommending mass
 * organisation. The result is in the order of month, cell and organisation.
 */
export function developmentCounts(): Collector<Counts, readonly DevelopmentCount[]> {
  return {
    start: () => ({}),
    add: (counts, { file }) => {
      const places = placeChanges(file)
      const recommendedBy = lastOf(
        file,
        'sympathiser.listed',
        (act) => act.recommendedBy !== undefined,
      )?.recommendedBy
      for (const { step, on } of stepsOf(file)) {
        const key = JSON.stringify([on.slice(0, 7), cellOn(places, on) ?? null, recommendedBy ?? null])
        const row = counts[key] ?? { sourced: 0, certified: 0, admitted: 0 }
        counts[key] = { ...row, [step]: row[step] + 1 }
      }
    },
    join: (counts, next) => {
      for (const [key, { sourced, certified, admitted }] of Object.entries(next)) {
        const row = counts[key] ?? { sourced: 0, certified: 0, admitted: 0 }
        counts[key] = {
          sourced: row.sourced + sourced,
          certified: row.certified + certified,
          admitted: row.admitted + admitted,
        }
      }
    },
    result: (counts) =>
      Object.entries(counts)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, row]) => ({ ...sharedKey(key), ...row })),
  }
}

function sharedKey(key: string): Pick<DevelopmentCount, 'month' | 'cell' | 'recommendedBy'> {
  const [month, cell, recommendedBy] = JSON.parse(key) as [string, string | null, MassOrganisation | null]
  return { month, ...(cell !== null && { cell }), ...(recommendedBy !== null && { recommendedBy }) }
}

/** Each step of a person once, but for an admission after another, which counts again. */
function stepsOf(file: CaseFile): readonly { readonly step: Step; readonly on: PlainDay }[] {
  const acts = actsInEffect(file)
  const listed = acts.find(({ type }) => type === 'sympathiser.listed')
  const certified = acts.find((act) => act.type === 'certificate.issued' && act.course === 'awareness')
  return [
    ...(listed ? [{ step: 'sourced' as const, on: listed.on }] : []),
    ...(certified ? [{ step: 'certified' as const, on: certified.on }] : []),
    ...membershipsOf(file).flatMap(({ entered, from }) =>
      entered === 'admitted' || entered === 'readmitted' ? [{ step: 'admitted' as const, on: from }] : [],
    ),
  ]
}
