import { frozen } from '../calendar/frozen.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { bodyKinds } from '../casefile/acts/body-kinds.js'
import type { ActType, BodyKind, Unit } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import type { Citation } from '../law/citation.js'
import type { Confidence } from '../law/confidence.js'
import type { Effect } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { type PersonWord, personWords } from '../regulations/actors/actor-word.js'
import type { ActLaw, ActorLaw } from '../rules/actors/act-law.js'
import { actorLaws } from '../rules/actors/actor-laws.js'
import { meantUnder } from '../rules/actors/actor-verdict.js'
import { mayKeepUnder } from '../rules/actors/body-standing.js'
import type { JudgedType } from '../rules/actors/codes.js'
import { isKeeper } from '../rules/actors/keepers.js'
import type { Situation } from '../rules/actors/situation.js'
import { bookOf, type JudgedBy, judgedByNames } from './judged-by.js'

/** Who does an act on a day, in one of the cases that the texts tell apart. */
export interface WhoActs {
  /** The case, by matter, ground, kind or standing; absent where the texts tell none apart. */
  readonly of?: string
  /** Persons who do it themselves. */
  readonly persons: readonly PersonWord[]
  /** Kinds of body that the texts name, under every name they have on the day. */
  readonly bodies: readonly BodyKind[]
  /** Kinds of body that are accepted though no source confirms them. */
  readonly assumed: readonly BodyKind[]
  /** Kinds of body that may record it for another, as keepers of the paper. */
  readonly keepers: readonly BodyKind[]
  /** What it is worth when another body does it. */
  readonly breaking: Effect | 'nothing'
  /** What it is worth when no body is named. */
  readonly whereLeftOut: 'bar' | 'note' | 'nothing'
  readonly citations: readonly Citation[]
  readonly confidence: Confidence
  /** Open questions whose readings the answer consulted. */
  readonly policies: readonly string[]
}

/** A day, the place of the case where it is known, and the rulebook. */
export interface WhoActsOptions extends JudgedBy {
  readonly on: PlainDay
  readonly unit?: Unit
}

const optionNames: OptionNames<WhoActsOptions> = { ...judgedByNames, on: true, unit: true }

/** A keeper of the paper of whoever acts; and of what is done at another place, of which the paper alone arrives. */
function mayRecord(
  law: ActorLaw,
  words: readonly string[],
  kind: BodyKind,
  at: Situation,
  ask: Inquiry,
): boolean {
  if (mayKeepUnder(law, words, kind, at, ask)) return true
  return law.isElsewhere === true && isKeeper(kind, at, ask)
}

/**
 * Who does an act on a day at a place, case by case; empty for entries about entries, which are of the record and not of the
 * law. A body that depends on the file (the committee that issued a decision, one above it) is answered by every kind that
 * may be it. The clause of each answer is that of its provision, `actors.*`. Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function whoActs(type: ActType, options: WhoActsOptions): readonly WhoActs[] {
  const { setting } = bookOf('whoActs', options, optionNames)
  const { on, unit = {} } = options
  assertPlainDay(on)
  assertTaken('whoActs', 'type', type, 'string')
  assertTaken('whoActs', 'options.unit', unit, 'object')
  if (!Object.hasOwn(actorLaws, type)) return []
  const law = actorLaws[type as JudgedType] as ActLaw<JudgedType>
  const inCase = (one: ActorLaw, of?: string): WhoActs => {
    const ask = new Inquiry(setting, on)
    const { words, named, assumed } = meantUnder(one, { on, unit }, ask)
    const { citations, confidence, policies } = ask
    const isBody = (kinds: readonly string[]) => bodyKinds.filter((kind) => kinds.includes(kind))
    return {
      ...(of !== undefined && { of }),
      persons: personWords.filter((person) => words.includes(person)),
      bodies: isBody(named),
      assumed: isBody(assumed),
      keepers: bodyKinds.filter(
        (kind) =>
          !named.includes(kind) && mayRecord(one, words, kind, { on, unit }, new Inquiry(setting, on)),
      ),
      breaking: one.breaking,
      whereLeftOut: one.whereLeftOut,
      citations,
      confidence,
      policies,
    }
  }
  return frozen(
    'cases' in law ? Object.entries(law.cases).map(([of, one]) => inCase(one, of)) : [inCase(law)],
  )
}
