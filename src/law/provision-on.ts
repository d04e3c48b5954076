import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { AdmissionError } from '../errors.js'
import { type Citation, cite } from './citation.js'
import type { Citable, Clause, ClauseVersion } from './clause.js'
import { type Confidence, surest } from './confidence.js'
import { type Instrument, isInForce, rankOf, seriesOf } from './instrument.js'
import type { Policy } from './policy.js'
import type { CarriedProvision, Provision, ProvisionVersion } from './provision.js'

/** The clauses that hold on a day of a provision or a clause, and how sure they are. */
export interface ClauseOn {
  readonly provision: string
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  /** The version it was carried from, where no version in force states it. */
  readonly carriedFrom?: string
}

/** The value of a provision on a day, with the clauses it rests on and how sure it is. */
export interface ProvisionOn<V> extends ClauseOn {
  readonly value: V
}

/**
 * The value in force on a day. In each series of instruments the version of the day answers, and where it states nothing
 * the version before it, carried forward as assumed; the highest layer wins, and what agrees with it is cited beside it. A
 * value that none states in force cites the instrument of the day and the one it was carried from. Where no instrument of
 * the provision is in force, the last earlier value holds, or else the next one back, both assumed. `undefined` where the
 * rule did not exist yet, never for a carried provision. Before `earliest`, the first day the
 * caller supports, the text of the Charter alone answers; what it does not say throws `law.not-covered`, which names the
 * reading of `policy` that would reach the day.
 */
export function provisionOn<V>(
  provision: CarriedProvision<V>,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy?: Policy,
): ProvisionOn<V>
export function provisionOn<V>(
  provision: Provision<V>,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy?: Policy,
): ProvisionOn<V> | undefined
export function provisionOn<V>(
  provision: Provision<V>,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy?: Policy,
): ProvisionOn<V> | undefined {
  return answerOn(provision, day, earliest, instruments, policy) as ProvisionOn<V> | undefined
}

/** The same of the points of a clause, which are carried in every direction; and of a provision without its value. */
export function clauseOn(
  clause: Clause,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy?: Policy,
): ClauseOn
export function clauseOn(
  citable: Citable,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy?: Policy,
): ClauseOn | undefined
export function clauseOn(
  citable: Citable,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy?: Policy,
): ClauseOn | undefined {
  return answerOn(citable, day, earliest, instruments, policy)
}

/** Whether the law of a day is known: of every provision from `earliest` on, before it of what the Charter itself says. */
export function isReached(day: PlainDay, earliest: PlainDay, citable?: Citable): boolean {
  return day >= earliest || (citable !== undefined && textOfCharter(citable, day) !== undefined)
}

type Version = ProvisionVersion<unknown> | ClauseVersion

/** The reading of the first supported day that reaches a day, if there is one. */
function readingThatReaches(
  { id, readings }: Policy,
  day: PlainDay,
): { policy: string; reading: string } | undefined {
  const reading = readings.find((one) => one <= day)
  return reading === undefined ? undefined : { policy: id, reading }
}

function answerOn(
  citable: Citable,
  day: PlainDay,
  earliest: PlainDay,
  instruments: readonly Instrument[],
  policy: Policy | undefined,
): ClauseOn | undefined {
  if (day < earliest) {
    const ofCharter = textOfCharter(citable, day)
    if (ofCharter) return ofCharter
    throw new AdmissionError('law.not-covered', {
      provision: citable.id,
      day,
      from: earliest,
      ...(policy && readingThatReaches(policy, day)),
    })
  }
  const stretches = timelineOf(citable, instruments)
  let at = stretches.length - 1
  while (at > 0 && (stretches[at] as Stretch).from > day) at--
  const stretch = stretches[at] as Stretch
  if (!stretch.isAnswered) {
    stretch.answer = frozen(heldOn(citable, day, instruments) ?? lastResort(citable, day, instruments))
    stretch.isAnswered = true
  }
  return stretch.answer
}

/** What the Charter in force on a day says in its own text, which no lower instrument can change. */
function textOfCharter(citable: Citable, day: PlainDay): ClauseOn | undefined {
  for (const { instrument, text } of textsOfCharter(citable)) if (isInForce(instrument, day)) return text
  return undefined
}

/** A version that the Charter states in its text. */
interface CharterText {
  readonly instrument: Instrument
  readonly text: ClauseOn
}

const charterTexts = new WeakMap<Citable, readonly CharterText[]>()

function textsOfCharter(citable: Citable): readonly CharterText[] {
  let texts = charterTexts.get(citable)
  if (!texts) {
    texts = (citable.versions as readonly Version[])
      .filter(({ instrument, confidence }) => instrument.layer === 'charter' && confidence === 'text')
      .map((version) => ({
        instrument: version.instrument,
        text: frozen(answer(citable, version, [citeOf(version)], 'text')),
      }))
    charterTexts.set(citable, texts)
  }
  return texts
}

/** Days between two changes of the instruments of a provision; every day of them has one answer. */
interface Stretch {
  readonly from: PlainDay
  isAnswered: boolean
  answer: ClauseOn | undefined
}

type Timelines = WeakMap<Citable, Stretch[]>

const timelinesBy = new WeakMap<readonly Instrument[], Timelines>()

/** Those of the instruments asked last: nearly every question is put to the same. */
let last: { readonly instruments: readonly Instrument[]; readonly timelines: Timelines } | undefined

function timelinesUnder(instruments: readonly Instrument[]): Timelines {
  if (last?.instruments === instruments) return last.timelines
  const timelines: Timelines = timelinesBy.get(instruments) ?? new WeakMap()
  timelinesBy.set(instruments, timelines)
  last = { instruments, timelines }
  return timelines
}

function timelineOf(citable: Citable, instruments: readonly Instrument[]): Stretch[] {
  const timelines = timelinesUnder(instruments)
  let timeline = timelines.get(citable)
  if (!timeline) {
    const own = citable.versions.map(({ instrument }) => instrument)
    const series = new Set(own.map(seriesOf))
    const changes = [...instruments, ...own]
      .filter((one) => series.has(seriesOf(one)))
      .flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
    timeline = ['', ...new Set(changes)]
      .sort()
      .map((from) => ({ from, isAnswered: false, answer: undefined }))
    timelines.set(citable, timeline)
  }
  return timeline
}

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

function heldOn(citable: Citable, day: PlainDay, instruments: readonly Instrument[]): ClauseOn | undefined {
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

function lastResort(
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

function answer(
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

const citeOf = ({ instrument, point, confidence }: Version) => cite(instrument, point, confidence)

const latest = (versions: readonly Version[]) =>
  versions.reduce((a, b) => (b.instrument.from >= a.instrument.from ? b : a))

const earliestOf = (versions: readonly Version[]) =>
  versions.reduce((a, b) => (b.instrument.from < a.instrument.from ? b : a))

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
