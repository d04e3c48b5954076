import type { PlainDay } from '../calendar/plain-day.js'
import { type Citation, cite } from './citation.js'
import type { Citable, ClauseVersion } from './clause.js'
import type { ClauseOn, ProvisionOn } from './clause-on.js'
import { type Confidence, surest } from './confidence.js'
import { type Instrument, isInForce, rankOf, seriesOf } from './instrument.js'
import type { ProvisionVersion } from './provision.js'

/** A version of a provision, or of a clause. */
export type Version = ProvisionVersion<unknown> | ClauseVersion

/** What one series says on a day: the version, and the instrument of the day where it is a later, silent one. */
interface Voice {
  readonly version: Version
  readonly silent?: Instrument
}

/** What each series with an instrument in force says on the day, the highest layer first. */
function voicesOn(citable: Citable, day: PlainDay, instruments: readonly Instrument[]): readonly Voice[] {
  const latestOf = new Map<string, Version>()
  for (const version of citable.versions) {
    if (!isStated(version) || version.instrument.from > day) continue
    const series = seriesOf(version.instrument)
    const other = latestOf.get(series)
    if (!other || other.instrument.from <= version.instrument.from) latestOf.set(series, version)
  }
  const voices = [...latestOf].flatMap(([series, version]): readonly Voice[] => {
    if (isInForce(version.instrument, day)) return [{ version }]
    const silent = inForceOf(series, day, instruments)
    return silent ? [{ version, silent }] : []
  })
  const rank = ({ version, silent }: Voice) => rankOf(version.instrument.layer) + (silent ? 0.5 : 0)
  return voices.sort((a, b) => rank(a) - rank(b))
}

function inForceOf(
  series: string,
  day: PlainDay,
  instruments: readonly Instrument[],
): Instrument | undefined {
  return instruments.find((one) => seriesOf(one) === series && isInForce(one, day))
}

/** What the versions in force on a day say, the highest layer first; `undefined` where no series has an instrument in force. */
export function heldOn(
  citable: Citable,
  day: PlainDay,
  instruments: readonly Instrument[],
): ClauseOn | undefined {
  const voices = voicesOn(citable, day, instruments)
  const [winner] = voices
  if (!winner) return undefined
  const agreeing = voices.filter(({ version }) => isSame(statedBy(version), statedBy(winner.version)))
  const areStated = agreeing.some(({ silent }) => silent === undefined)
  const citations = agreeing.flatMap(({ version, silent }) => [
    ...(silent ? [cite(silent, '', 'assumed')] : []),
    ...(silent && areStated ? [] : [citeOf(version)]),
  ])
  const confidence = surest(citations.map((one) => one.confidence))
  return areStated
    ? answer(citable, winner.version, citations, confidence)
    : carried(citable, winner.version, citations)
}

/** Where no instrument is in force, the last earlier value, or else the next one back. */
export function lastResort(
  citable: Citable,
  day: PlainDay,
  instruments: readonly Instrument[],
): ClauseOn | undefined {
  const known = citable.versions.filter(isStated)
  const earlier = known.filter((version) => version.instrument.from <= day)
  const later = known.filter((version) => version.instrument.from > day)
  const isCarriedBack = !('before' in citable) || citable.before === 'carry'
  const source = earlier.length > 0 ? latest(earlier) : isCarriedBack ? earliestOf(later) : undefined
  if (!source) return undefined
  const ofDay = inForceOf(seriesOf(source.instrument), day, instruments)
  return carried(citable, source, [...(ofDay ? [cite(ofDay, '', 'assumed')] : []), citeOf(source)])
}

/** What a version says, with the clauses it rests on. */
export function answer(
  { id }: Citable,
  version: Version,
  citations: readonly Citation[],
  confidence: Confidence,
): ClauseOn | ProvisionOn<unknown> {
  return {
    provision: id,
    ...('value' in version && { value: version.value }),
    citations,
    confidence,
  }
}

const carried = (citable: Citable, source: Version, citations: readonly Citation[]): ClauseOn => ({
  ...answer(citable, source, citations, 'assumed'),
  carriedFrom: source.instrument.id,
})

const isStated = ({ confidence }: Version) => confidence !== 'unknown'

const statedBy = (version: Version) => ('value' in version ? version.value : undefined)

export const citeOf = ({ instrument, point, confidence }: Version) => cite(instrument, point, confidence)

const latest = (versions: readonly Version[]) =>
  versions.reduce((a, b) => (b.instrument.from >= a.instrument.from ? b : a))

const earliestOf = (versions: readonly Version[]) =>
  versions.reduce((a, b) => (b.instrument.from < a.instrument.from ? b : a))

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
