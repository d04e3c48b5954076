import type { PlainDay } from '../calendar/plain-day.js'
import { AdmissionError } from '../errors.js'
import { type Citation, cite } from './citation.js'
import { type Confidence, surest } from './confidence.js'
import { type Instrument, isInForce, rankOf, seriesOf } from './instrument.js'
import type { Provision, ProvisionVersion } from './provision.js'

/** The value of a provision on a day, with the clauses it rests on and how sure it is. */
export interface ProvisionOn<V> {
  readonly provision: string
  readonly value: V
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  /** The version the value was carried from, where no version in force states it. */
  readonly carriedFrom?: string
}

/**
 * The value in force on a day. In each series of instruments the version of the day answers, and where it states nothing
 * the version before it, carried forward as assumed; the highest layer wins, and what states the same in force is cited
 * beside it. A carried value cites the instrument of the day and the one it came from. Where no instrument of the
 * provision is in force, the last earlier value holds, or else the next one back, both assumed. `undefined` where the
 * rule did not exist yet. Throws `law.not-covered` before `earliest`, the first day the caller supports.
 */
export function provisionOn<V>(
  provision: Provision<V>,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
): ProvisionOn<V> | undefined {
  if (day < earliest)
    throw new AdmissionError('law.not-covered', { provision: provision.id, day, from: earliest })
  const stretches = timelineOf(provision, instruments)
  let at = stretches.length - 1
  while (at > 0 && (stretches[at] as Stretch<V>).from > day) at--
  const stretch = stretches[at] as Stretch<V>
  if (!stretch.isAnswered) {
    stretch.answer = heldOn(provision, day, instruments) ?? lastResort(provision, day, instruments)
    stretch.isAnswered = true
  }
  return stretch.answer
}

/** Days between two changes of the instruments of a provision; every day of them has one answer. */
interface Stretch<V> {
  readonly from: PlainDay
  isAnswered: boolean
  answer: ProvisionOn<V> | undefined
}

type Timelines = WeakMap<Provision<unknown>, Stretch<unknown>[]>

const timelinesBy = new WeakMap<readonly Instrument[], Timelines>()

function timelineOf<V>(provision: Provision<V>, instruments: readonly Instrument[]): Stretch<V>[] {
  let timelines = timelinesBy.get(instruments)
  if (!timelines) {
    timelines = new WeakMap()
    timelinesBy.set(instruments, timelines)
  }
  let timeline = timelines.get(provision) as Stretch<V>[] | undefined
  if (!timeline) {
    const series = new Set(provision.versions.map(({ instrument }) => seriesOf(instrument)))
    const changes = [...instruments, ...provision.versions.map(({ instrument }) => instrument)]
      .filter((one) => series.has(seriesOf(one)))
      .flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
    timeline = ['', ...new Set(changes)]
      .sort()
      .map((from) => ({ from, isAnswered: false, answer: undefined }))
    timelines.set(provision, timeline)
  }
  return timeline
}

/** What one series says on a day: the version, and the instrument of the day where it is a later, silent one. */
interface Voice<V> {
  readonly version: ProvisionVersion<V>
  readonly silent?: Instrument
}

/** What each series with an instrument in force says on the day, the highest layer first. */
function voicesOn<V>(
  provision: Provision<V>,
  day: PlainDay,
  instruments: readonly Instrument[],
): readonly Voice<V>[] {
  const latestOf = new Map<string, ProvisionVersion<V>>()
  for (const version of provision.versions) {
    if (version.value === undefined || version.instrument.from > day) continue
    const series = seriesOf(version.instrument)
    const other = latestOf.get(series)
    if (!other || other.instrument.from <= version.instrument.from) latestOf.set(series, version)
  }
  const voices = [...latestOf].flatMap(([series, version]): readonly Voice<V>[] => {
    if (isInForce(version.instrument, day)) return [{ version }]
    const silent = inForceOf(series, day, instruments)
    return silent ? [{ version, silent }] : []
  })
  const rank = ({ version, silent }: Voice<V>) => rankOf(version.instrument.layer) + (silent ? 0.5 : 0)
  return voices.sort((a, b) => rank(a) - rank(b))
}

function inForceOf(
  series: string,
  day: PlainDay,
  instruments: readonly Instrument[],
): Instrument | undefined {
  return instruments.find((one) => seriesOf(one) === series && isInForce(one, day))
}

function heldOn<V>(
  provision: Provision<V>,
  day: PlainDay,
  instruments: readonly Instrument[],
): ProvisionOn<V> | undefined {
  const [winner, ...others] = voicesOn(provision, day, instruments)
  if (!winner) return undefined
  const { version, silent } = winner
  const agreeing = others.flatMap((other) =>
    other.silent === undefined && isSame(other.version.value, version.value) ? [other.version] : [],
  )
  if (silent && agreeing.length === 0) return carried(provision, version, silent)
  const first = silent ? cite(silent, '', 'assumed') : citeOf(version)
  const citations = [first, ...agreeing.map(citeOf)]
  return {
    provision: provision.id,
    value: version.value as V,
    citations,
    confidence: surest(citations.map(({ confidence }) => confidence)),
  }
}

function lastResort<V>(
  provision: Provision<V>,
  day: PlainDay,
  instruments: readonly Instrument[],
): ProvisionOn<V> | undefined {
  const known = provision.versions.filter((version) => version.value !== undefined)
  const earlier = known.filter((version) => version.instrument.from <= day)
  const later = known.filter((version) => version.instrument.from > day)
  const source =
    earlier.length > 0 ? latest(earlier) : provision.before === 'carry' ? earliestOf(later) : undefined
  return source && carried(provision, source, inForceOf(seriesOf(source.instrument), day, instruments))
}

function carried<V>(
  provision: Provision<V>,
  source: ProvisionVersion<V>,
  ofDay: Instrument | undefined,
): ProvisionOn<V> {
  return {
    provision: provision.id,
    value: source.value as V,
    citations: [...(ofDay ? [cite(ofDay, '', 'assumed')] : []), citeOf(source)],
    confidence: 'assumed',
    carriedFrom: source.instrument.id,
  }
}

const citeOf = ({ instrument, point, confidence }: ProvisionVersion<unknown>) =>
  cite(instrument, point, confidence)

const latest = <V>(versions: readonly ProvisionVersion<V>[]) =>
  versions.reduce((a, b) => (b.instrument.from >= a.instrument.from ? b : a))

const earliestOf = <V>(versions: readonly ProvisionVersion<V>[]) =>
  versions.reduce((a, b) => (b.instrument.from < a.instrument.from ? b : a))

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
