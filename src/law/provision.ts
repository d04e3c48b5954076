import type { PlainDay } from '../calendar/plain-day.js'
import { AdmissionError } from '../errors.js'
import { type Citation, cite } from './citation.js'
import { type Confidence, surest } from './confidence.js'
import { type Instrument, isInForce, rankOf } from './instrument.js'

/** One version of a provision: what one instrument says of it. `value` is `undefined` where no source states it. */
export interface ProvisionVersion<V> {
  readonly instrument: Instrument
  readonly value: V | undefined
  readonly point: string
  readonly confidence: Confidence
}

/**
 * One figure or choice of the law by date. `governedBy` names the day whose version applies; `countsFrom` the event
 * a period is counted from. `before` says what holds before the first version: `carry` takes the earliest known value
 * back as assumed (the paragraph is older than our sources), `none` means that the rule did not exist yet.
 */
export interface Provision<V> {
  readonly id: string
  readonly unit: string
  readonly countsFrom?: string
  readonly governedBy: string
  readonly before: 'carry' | 'none'
  readonly versions: readonly ProvisionVersion<V>[]
}

/** The value of a provision on a day, with the clauses it rests on and how sure it is. */
export interface ProvisionOn<V> {
  readonly provision: string
  readonly value: V
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  /** The version the value was carried from, where the version of the day states none. */
  readonly carriedFrom?: string
}

/**
 * A provision, checked when it is made: at least one version, every version with a clause, `unknown` exactly where
 * there is no value. Throws `law.provision-malformed`.
 */
export function provision<const Versions extends readonly ProvisionVersion<unknown>[]>(
  definition: Omit<Provision<unknown>, 'versions'> & { readonly versions: Versions },
): Provision<StatedBy<Versions[number]>> {
  const sound =
    definition.versions.some((version) => version.value !== undefined) &&
    definition.versions.every(
      (version) => (version.value === undefined) === (version.confidence === 'unknown'),
    )
  if (!sound) throw new AdmissionError('law.provision-malformed', { provision: definition.id })
  return definition as Provision<StatedBy<Versions[number]>>
}

type StatedBy<Version> = Version extends ProvisionVersion<infer V> ? V : never

/**
 * The value in force on a day: of the versions in force that state one, the highest layer wins, and versions that
 * agree with it are cited beside it. Where the day's versions state none, the last earlier value is carried forward,
 * or else the next one back, both `assumed`. `undefined` where the rule did not exist yet.
 * Throws `law.not-covered` before `earliest`, the first day the caller supports.
 */
export function provisionOn<V>(
  provision: Provision<V>,
  day: PlainDay,
  earliest: PlainDay,
): ProvisionOn<V> | undefined {
  if (day < earliest)
    throw new AdmissionError('law.not-covered', { provision: provision.id, day, from: earliest })
  const stretches = timelineOf(provision)
  let at = stretches.length - 1
  while (at > 0 && (stretches[at] as Stretch<V>).from > day) at--
  const stretch = stretches[at] as Stretch<V>
  if (!stretch.isAnswered) {
    stretch.answer = statedOn(provision, day) ?? carriedTo(provision, day)
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

const timelines = new WeakMap<Provision<unknown>, Stretch<unknown>[]>()

function timelineOf<V>(provision: Provision<V>): Stretch<V>[] {
  let timeline = timelines.get(provision) as Stretch<V>[] | undefined
  if (!timeline) {
    const changes = provision.versions.flatMap(({ instrument: { from, until } }) =>
      until === undefined ? [from] : [from, until],
    )
    timeline = ['', ...new Set(changes)]
      .sort()
      .map((from) => ({ from, isAnswered: false, answer: undefined }))
    timelines.set(provision, timeline)
  }
  return timeline
}

function statedOn<V>(provision: Provision<V>, day: PlainDay): ProvisionOn<V> | undefined {
  let winner: ProvisionVersion<V> | undefined
  const stated: ProvisionVersion<V>[] = []
  for (const version of provision.versions) {
    if (version.value === undefined || !isInForce(version.instrument, day)) continue
    stated.push(version)
    if (!winner || rankOf(version.instrument.layer) < rankOf(winner.instrument.layer)) winner = version
  }
  if (!winner) return undefined
  const first = winner
  const agreeing = stated.filter((version) => version !== first && isSame(version.value, first.value))
  return answer(provision, first, [first, ...agreeing])
}

function carriedTo<V>(provision: Provision<V>, day: PlainDay): ProvisionOn<V> | undefined {
  const known = provision.versions.filter((version) => version.value !== undefined)
  const earlier = known.filter((version) => version.instrument.from <= day)
  const later = known.filter((version) => version.instrument.from > day)
  const source =
    earlier.length > 0 ? latest(earlier) : provision.before === 'carry' ? earliestOf(later) : undefined
  if (!source) return undefined
  return { ...answer(provision, source, [source]), confidence: 'assumed', carriedFrom: source.instrument.id }
}

function answer<V>(
  provision: Provision<V>,
  winner: ProvisionVersion<V>,
  cited: readonly ProvisionVersion<V>[],
): ProvisionOn<V> {
  return {
    provision: provision.id,
    value: winner.value as V,
    citations: cited.map((version) => cite(version.instrument, version.point, version.confidence)),
    confidence: surest(cited.map((version) => version.confidence)),
  }
}

const latest = <V>(versions: readonly ProvisionVersion<V>[]) =>
  versions.reduce((a, b) => (b.instrument.from >= a.instrument.from ? b : a))

const earliestOf = <V>(versions: readonly ProvisionVersion<V>[]) =>
  versions.reduce((a, b) => (b.instrument.from < a.instrument.from ? b : a))

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
