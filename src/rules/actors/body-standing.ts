import type { BodyKind } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { ActorLaw } from './act-law.js'
import { type ActorPart, isMeant, type Standing } from './bodies-meant.js'
import { isKeeper, isOutside } from './keepers.js'
import type { Situation } from './situation.js'
import { isPerson, partsOf } from './words-named.js'

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

/** How a kind of body stands to a law whose words are known. */
export function standingOf(
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

/** Whether a word is meant only on a condition that no act tells. */
export const isConditional = ({ onlyIf }: ActorLaw, word: string) => onlyIf?.words.includes(word) === true

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
