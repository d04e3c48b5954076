import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { AdmissionError } from '../errors.js'
import type { Citable, Clause } from './clause.js'
import type { ClauseOn, ProvisionOn } from './clause-on.js'
import { type Instrument, isInForce } from './instrument.js'
import type { Policy } from './policy.js'
import type { CarriedProvision, Provision } from './provision.js'
import { type Stretch, stretchesOf } from './stretches.js'
import { answer, citeOf, heldOn, lastResort, type Version } from './versions-on.js'

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
  const stretches = stretchesOf(citable, instruments)
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
