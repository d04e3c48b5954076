import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { Act, Unit } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { contestedDecision } from '../exit/contested.js'
import type { ActLaw, ActorLaw, ActorLawByCase } from './act-law.js'
import { actorLaws } from './actor-laws.js'
import { type ActorPart, bodiesMeant } from './bodies-meant.js'
import { type ActorStanding, isConditional, standingOf } from './body-standing.js'
import type { JudgedType } from './codes.js'
import { type IssuedDecision, placeLeft, type Situation } from './situation.js'
import { isPerson, partsOf, wordsOf } from './words-named.js'

/** Who the texts name for an act, and how the body it names stands to them. */
export interface ActorVerdict {
  readonly standing: ActorStanding
  readonly law: ActorLaw
  /** Persons and parts that the texts name on the day. */
  readonly words: readonly string[]
  readonly situation: Situation
}

/** The place an act is judged by, and the day whose texts say who acts, where they are not its own. */
export interface JudgedAs {
  readonly textsOn?: PlainDay
  readonly unit?: Unit
}

/** Whether the act is one that the law of actors speaks of; entries about entries are not. */
export function isJudged(act: Act): act is Extract<Act, { type: JudgedType }> {
  return act.type !== 'entry.corrected' && act.type !== 'entry.struck'
}

/** The law of an act in its case. */
export function actorLawOf(file: CaseFile, act: Act, on: PlainDay, ask: Inquiry): ActorLaw | undefined {
  if (!isJudged(act)) return undefined
  const law = actorLaws[act.type] as ActLaw<JudgedType>
  if (!isByCase(law)) return law
  const which = law.caseOf({ file, act, on, ask })
  return which === undefined ? undefined : law.cases[which]
}

export const isByCase = (law: ActLaw<JudgedType>): law is ActorLawByCase<JudgedType> => 'cases' in law

/** Who the texts name for an act, and how the body it names stands to them. `undefined` for entries about entries. */
export function actorVerdict(
  file: CaseFile,
  act: Act,
  ask: Inquiry,
  as: JudgedAs = {},
): ActorVerdict | undefined {
  const law = actorLawOf(file, act, as.textsOn ?? act.on, ask)
  return law && verdictUnder(law, file, act, ask, as)
}

/** The same under a law already found. */
export function verdictUnder(
  law: ActorLaw,
  file: CaseFile,
  act: Act,
  ask: Inquiry,
  as: JudgedAs = {},
): ActorVerdict {
  const unit = placeOf(law, file, act, as)
  const situation: Situation = { on: act.on, unit, decision: decisionBehind(file, act) }
  const at = as.textsOn === undefined ? situation : { ...situation, on: as.textsOn }
  const words = wordsOf(law, at, ask)
  const standing = words === undefined ? 'unknown' : standingOf(act.by?.kind, law, words, situation, ask)
  return { standing, law, words: words ?? [], situation }
}

function placeOf(law: ActorLaw, file: CaseFile, act: Act, as: JudgedAs): Unit | undefined {
  if (law.isElsewhere) return undefined
  return law.isOfPlaceLeft ? placeLeft(file, act.on) : (as.unit ?? file.unit)
}

/** The words of a law on a day, the kinds of body they name at the place, and those they mean by assumption. */
export function meantUnder(law: ActorLaw, at: Situation, ask: Inquiry) {
  const words = wordsOf(law, at, ask) ?? []
  const where = law.isElsewhere ? { ...at, unit: undefined } : at
  const meantBy = (parts: readonly ActorPart[]) =>
    parts.flatMap((part) => bodiesMeant(part, where, ask) ?? [])
  const parts = partsOf(words)
  const meant = meantBy(parts.filter((part) => !isConditional(law, part)))
  const conditional = meantBy(parts.filter((part) => isConditional(law, part))).flatMap((one) => one.named)
  const named = [...new Set(meant.flatMap((one) => one.named))]
  const assumed = [...meant.flatMap((one) => one.assumed()), ...conditional].filter(
    (kind) => !named.includes(kind),
  )
  return { words, named, assumed: [...new Set(assumed)] }
}

/** The decision on which it depends who may undo, carry on or review it. */
function decisionBehind(file: CaseFile, act: Act): IssuedDecision | undefined {
  switch (act.type) {
    case 'complaint.answered':
    case 'member.restored':
      return contestedDecision(file, act.on)
    case 'decision.passed-on':
    case 'decision.annulled':
    case 'reconsideration.answered':
    case 'admission.annulled':
      return lastUpTo(file, 'admission.decided', act.on)
    default:
      return undefined
  }
}

/**
 * Who is required, as the texts name them: the persons, and the kinds of body on the day and at the place; those assumed
 * where no source names one.
 */
export function requiredOf({ words, situation }: ActorVerdict, ask: Inquiry): readonly string[] {
  const meant = partsOf(words).map((part) => bodiesMeant(part, situation, ask))
  const named = meant.flatMap((one) => one?.named ?? [])
  const kinds = named.length > 0 ? named : meant.flatMap((one) => one?.assumed() ?? [])
  return [...new Set([...words.filter(isPerson), ...kinds])]
}

/** Whether the act is by a body that may do it, be it by assumption; of a person's act, whether no stranger did it. */
export function isRightlyActed(file: CaseFile, act: Act, ask: Inquiry, as: JudgedAs = {}): boolean {
  const standing = actorVerdict(file, act, ask, as)?.standing
  return standing === 'meant' || standing === 'assumed' || standing === 'conditional' || standing === 'kept'
}
