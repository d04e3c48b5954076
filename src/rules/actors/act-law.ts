import type { ActOf, ActType } from '../../casefile/shapes.js'
import type { Effect } from '../../law/finding.js'
import type { Provision } from '../../law/provision.js'
import type { Question } from '../engine/rule.js'

/** What the texts name for an act by date: a word, or several. */
export type ActorSource = Provision<string | readonly string[]>

/** Who does an act, what it is worth when another body does it, and what when no body is named. */
export interface ActorLaw {
  readonly actors: readonly ActorSource[]
  /**
   * `bar`: no step, or a wrong authority; `breach`, `note`: it stands. `nothing`: no text attaches anything to it; what a
   * union or a training centre is said to have done is remarked all the same.
   */
  readonly breaking: Effect | 'nothing'
  /** A missing body is a gap of the record: it bars what is void without its issuer, else it is remarked, or nothing. */
  readonly whereLeftOut: 'bar' | 'note' | 'nothing'
  /** The committee directly above is named only for a place without a grassroots committee, which the place itself tells. */
  readonly standsIn?: 'upperCommittee' | 'upperStandingCommittee'
  /** Done at another place than that of the file, of which nothing is known. */
  readonly isElsewhere?: true
  /** Done at the place an applicant has left, whatever place is on file since. */
  readonly isOfPlaceLeft?: true
  /** The text itself names no committee but the part, and so may the act. */
  readonly mayNameThePart?: true
  /** Words of bodies that may do it on a condition no act tells: the act stands, and what has to be made sure of is remarked. */
  readonly onlyIf?: { readonly words: readonly string[]; readonly condition: Condition }
  /** No text states who does it: whoever did is accepted with a remark that the law is unknown. */
  readonly isUnstated?: true
}

/** On what a body may act: the working rules authorise it, or the question is one of politics. */
export type Condition = 'if-authorised' | 'if-political'

/** The same where the texts tell cases apart: by matter, ground, kind, or the standing of the person. */
export interface ActorLawByCase<T extends ActType> {
  /** `undefined` where the act does not tell its case: then nobody can be said to have had to do it. */
  caseOf(question: Question<ActOf<T>>): string | undefined
  readonly cases: Readonly<Record<string, ActorLaw>>
  /** Provisions that telling the cases apart may ask. */
  readonly provisions: readonly Provision<unknown>[]
}

export type ActLaw<T extends ActType> = ActorLaw | ActorLawByCase<T>

type Where = 'isElsewhere' | 'isOfPlaceLeft'

type Words = ActorSource | readonly ActorSource[]

const listed = (words: Words): readonly ActorSource[] =>
  Array.isArray(words) ? words : [words as ActorSource]

/** A step or a decision that is void when another body takes it. */
export function barred(
  words: Words,
  whereLeftOut: ActorLaw['whereLeftOut'] = 'note',
  more: Pick<ActorLaw, Where | 'mayNameThePart' | 'onlyIf' | 'standsIn'> = {},
): ActorLaw {
  return { actors: listed(words), breaking: 'bar', whereLeftOut, ...more }
}

/** A step that stands when another body takes it, with the irregularity kept. */
export function breached(words: Words): ActorLaw {
  return { actors: listed(words), breaking: 'breach', whereLeftOut: 'nothing' }
}

/** An act of another body is remarked. */
export function remarked(words: Words, more: Pick<ActorLaw, Where | 'standsIn'> = {}): ActorLaw {
  return { actors: listed(words), breaking: 'note', whereLeftOut: 'nothing', ...more }
}

/** A registration or a delivery, to which no text attaches anything. */
export function registered(words: Words, more: Pick<ActorLaw, Where | 'standsIn'> = {}): ActorLaw {
  return { actors: listed(words), breaking: 'nothing', whereLeftOut: 'nothing', ...more }
}

/** An act of a person: it carries no body, and one that records it keeps the paper. */
export function personal(words: Words): ActorLaw {
  return { actors: listed(words), breaking: 'bar', whereLeftOut: 'nothing' }
}

/** An act of which no text says who does it; `words` are the committees that may. */
export function unstated(words: Words): ActorLaw {
  return { actors: listed(words), breaking: 'note', whereLeftOut: 'nothing', isUnstated: true }
}

/** Cases told apart, every one of them named. */
export function byCase<T extends ActType, K extends string>(
  caseOf: (question: Question<ActOf<T>>) => K | undefined,
  cases: Readonly<Record<K, ActorLaw>>,
  provisions: readonly Provision<unknown>[] = [],
): ActorLawByCase<T> {
  return { caseOf, cases, provisions }
}
