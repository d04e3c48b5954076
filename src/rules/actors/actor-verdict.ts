import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { Act, BodyKind, Unit } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { type PersonWord, personWords } from '../../regulations/actors/actor-word.js'
import { withoutGrassrootsNames } from '../../regulations/actors/names.js'
import { contestedDecision } from '../exit/contested.js'
import type { ActLaw, ActorLaw, ActorLawByCase } from './act-law.js'
import { actorLaws } from './actor-laws.js'
import { type ActorPart, bodiesMeant, isMeant, type Standing } from './bodies-meant.js'
import type { JudgedType } from './codes.js'
import { isKeeper, isOutside } from './keepers.js'
import { hasGrassrootsCommittee, type IssuedDecision, placeLeft, type Situation } from './situation.js'

/**
 * How the body an act names stands to its law. `meant`, or `assumed` to be; `conditional`, on what no act tells; `kept`: it keeps the paper of a person's act or
 * of a registration; `another` body of the Party, or one `outside` it; `left-out`: none is named, or only a part;
 * `unknown`: no source says.
 */
export type ActorStanding =
  | 'meant'
  | 'assumed'
  | 'conditional'
  | 'kept'
  | 'another'
  | 'outside'
  | 'left-out'
  | 'unknown'

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

/** Parts that an act names as the text does, with no body: a gap of the record. */
const played: ReadonlySet<string> = new Set(['competentCommittee', 'issuingCommittee'])

/**
 * Committees above the grassroots, of which an act may name the part alone too: that is no wrong authority, as long as nobody tells which
 * committee it was. Where the text asks a cell, a section or a grassroots committee, a centre or a union, the part is another body.
 */
const mayBePlayed: ReadonlySet<string> = new Set<ActorPart>([
  'supposedlyCompetent',
  'committeeAbove',
  'committeeManagingAbroad',
  'anyCommittee',
  'upperCommittee',
  'upperCommitteeItself',
  'upperStandingCommittee',
  'districtStandingCommittee',
  'communeStandingCommittee',
  'grantedStandingCommittee',
  'provincialStandingCommittee',
  'provincialStandingMembers',
  'centralDirectStandingCommittee',
])

function standingOf(
  kind: BodyKind | undefined,
  law: ActorLaw,
  words: readonly string[],
  situation: Situation,
  ask: Inquiry,
): ActorStanding {
  if (kind === undefined) return 'left-out'
  if (isOutside(kind) && !words.includes(kind)) return outsider(kind, words, situation, ask)
  if (law.isUnstated) return 'unknown'
  if (kind === 'competentCommittee' && words.some((word) => played.has(word)))
    return law.mayNameThePart ? 'meant' : 'left-out'
  if (kind === 'competentCommittee' && law.breaking !== 'note' && words.some((word) => mayBePlayed.has(word)))
    return 'left-out'
  // The other words are asked only for what the answer rests on.
  const isOwn = !ask.isHeard && words.includes(kind) && !isConditional(law, kind)
  if (isOwn && isMeant(kind, kind as ActorPart, situation, ask) === 'named') return 'meant'
  const standings = new Set<Standing | 'conditional'>()
  for (const word of words) {
    if (isPerson(word)) continue
    const standing = isMeant(kind, word as ActorPart, situation, ask)
    const isMet = standing === 'named' || standing === 'assumed'
    standings.add(isMet && isConditional(law, word) ? 'conditional' : standing)
    if (!ask.isHeard && standings.has('named')) break
  }
  if (standings.has('named')) return 'meant'
  if (standings.has('assumed')) return 'assumed'
  if (standings.has('conditional')) return 'conditional'
  if (standings.has('unknown')) return 'unknown'
  return mayKeepUnder(law, words, kind, situation, ask) ? 'kept' : 'another'
}

const isConditional = ({ onlyIf }: ActorLaw, word: string) => onlyIf?.words.includes(word) === true

/** Whether a body may record an act under a law as the keeper of its paper: of a person, or a registration. */
export function mayKeepUnder(
  law: ActorLaw,
  words: readonly string[],
  kind: BodyKind,
  situation: Situation,
  ask: Inquiry,
): boolean {
  const mayKeep = law.breaking === 'nothing' || words.every(isPerson)
  return mayKeep && words.length > 0 && isKeeper(kind, situation, ask)
}

/**
 * What the texts name on a day; a committee that stands in for the grassroots committee only where there is none.
 * `undefined` where no text speaks of the day.
 */
function wordsOf({ actors, standsIn }: ActorLaw, at: Situation, ask: Inquiry): readonly string[] | undefined {
  const words = namedBy(actors, at.on, ask)
  if (words === undefined) return undefined
  const isNeeded =
    standsIn === undefined || (hasGrassrootsCommittee(at, ask) === false && isAbove(at.on, ask))
  return isNeeded ? words : words.filter((word) => word !== standsIn)
}

/** From 2026-07-26 the commune committee is itself the grassroots committee, and nobody stands in for it. */
function isAbove(on: PlainDay, ask: Inquiry): boolean {
  const names = ask.law(withoutGrassrootsNames, on)
  return names === undefined || names.named?.includes('upperCommittee') === true
}

/** What sources name together on a day; `undefined` where none speaks of it. */
function namedBy(actors: ActorLaw['actors'], on: PlainDay, ask: Inquiry): readonly string[] | undefined {
  let words: readonly string[] | undefined
  for (const source of actors) {
    const named = ask.law(source, on)
    if (named === undefined) continue
    const list = typeof named === 'string' ? alone(named) : named
    words = words === undefined ? list : [...new Set([...words, ...list])]
  }
  return words
}

const lists = new Map<string, readonly string[]>()

/** A list of one word, made once. */
function alone(word: string): readonly string[] {
  const known = lists.get(word)
  if (known) return known
  const list = Object.freeze([word])
  lists.set(word, list)
  return list
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

/** A centre may bear the name of another centre for a time; nothing else outside the Party has two names. */
function outsider(
  kind: BodyKind,
  words: readonly string[],
  situation: Situation,
  ask: Inquiry,
): ActorStanding {
  const isNamed = partsOf(words).some((part) => isMeant(kind, part, situation, ask) === 'named')
  return isNamed ? 'meant' : 'outside'
}

const isPerson = (word: string): word is PersonWord => (personWords as readonly string[]).includes(word)

const partsOf = (words: readonly string[]) => words.filter((word): word is ActorPart => !isPerson(word))

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
