import { frozen } from '../../calendar/frozen.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { Act, ActOf, ActType, BodyKind, Matter } from '../../casefile/shapes.js'
import type { Citable } from '../../law/clause.js'
import type { Effect, Facts, Outcome } from '../../law/finding.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { Cure, Missing, RuleId } from './codes.js'
import type { Stands } from './stands.js'

/** Who decides or must act under a rule, and so who can cure it. */
export type Actor = BodyKind | 'applicant' | 'introducer' | 'helper' | 'member' | 'chair'

/** What a check answers; `undefined` where the rule does not apply to the act. */
export interface Answer {
  readonly outcome: Outcome
  readonly facts: Facts
  /** What breaking the rule does in this case, where it is less than the rule says. */
  readonly effect?: Effect
  readonly cure?: readonly string[]
  readonly lawfulFrom?: PlainDay
  /** Who can cure it in this case, where it is another than the rule says. */
  readonly actor?: Actor
  /** Day the time limit counts from. */
  readonly countsFrom?: PlainDay
}

/** What a check is given: the file before the act, the act, its day, and the law to ask. */
export interface Question<A = Act, File = CaseFile> {
  readonly file: File
  readonly act: A
  readonly on: PlainDay
  readonly ask: Inquiry
  /** What is met is not heard: the facts of such an answer need not be made. */
  readonly isMetUnheard?: boolean
}

/** One condition of the law, put to an act on its file: what breaking it does, what it may ask, and the check. */
export interface Condition<A, File> {
  readonly id: string
  /** Who decides or must act, and so who can cure what is not met. */
  readonly actor: Actor
  readonly breaking: Effect
  readonly cure: readonly string[]
  /** It is heard only where it objects: saying nothing, it is satisfied and no case is made of it. */
  readonly onlyObjects?: true
  /**
   * The facts its answers may hold, where an extension declares them: another is refused when the rule is asked, and a sentence
   * that names another when the texts are added.
   */
  readonly facts?: readonly string[]
  /** Every provision and clause the check may ask; it may ask no other. */
  readonly provisions: readonly Citable[]
  /** Name of the rulebook it belongs to; national law unless an extension says otherwise. */
  readonly source?: string
  check(question: Question<A, File>): Answer | undefined
}

/**
 * One rule of the case. `asks` tells whether the check reads the file alone, so that it can be answered before the act
 * exists, or the evidence of the act itself. `matters` narrows the guarded acts by what they are about; those that may be
 * about any matter are all judged.
 */
export interface Rule<T extends ActType = ActType> extends Condition<ActOf<T>, CaseFile> {
  readonly guards: readonly T[]
  readonly matters?: readonly Matter[]
  readonly asks: 'file' | 'evidence'
  /**
   * Acts of which one at least must be on file for the rule to object to anything. Where only objections are wanted it is
   * not asked without any.
   */
  readonly needs?: readonly ActType[]
  /**
   * Fields of an act of a type of which one at least must be told for the rule to object to anything: none where it objects to no
   * act of the type, `undefined` where it may object whatever is told; `person.former` is a field of one. Where only objections are
   * wanted it is not asked without.
   */
  readonly needsTold?: (type: ActType) => readonly string[] | undefined
  /** At which later acts the condition must still stand, and what it does there where it does not. */
  readonly stands?: Stands | readonly Stands[]
}

/** The matters that make a membership, not those that end one. */
export const admissionAndRecognition: readonly Matter[] = ['admission', 'recognition']

/** Whether a rule judges the acts it guards that are about a matter; those about none in particular it judges all. */
export function isOnMatter(rule: Rule, matter: Matter | undefined): boolean {
  return matter === undefined || rule.matters === undefined || rule.matters.includes(matter)
}

/** A rule as it is written down: its id and its cures are those of national law, or an extension's own. */
export type Definition<R, Id extends string, C extends string> = Omit<R, 'id' | 'cure'> & {
  readonly id: Id
  readonly cure: readonly C[]
}

/** A rule of national law, with its check typed by the acts it guards. */
export function rule<const T extends ActType>(definition: Definition<Rule<T>, RuleId, Cure>): Rule {
  return frozen(definition) as unknown as Rule
}

/** What an answer adds to its facts. */
export interface Remedy<C extends string> extends Pick<Answer, 'lawfulFrom' | 'effect'> {
  readonly cure?: readonly C[]
}

/** The condition holds. */
export function met(facts: Facts = {}): Answer {
  return { outcome: 'met', facts }
}

/**
 * A fact contradicts the rule. `lawfulFrom` is the first day on which it would not, with the facts on file. Cures are
 * those of national law unless a type argument opens them.
 */
export function broken<C extends string = Cure>(facts: Facts, more: Remedy<NoInfer<C>> = {}): Answer {
  return { ...more, outcome: 'broken', facts }
}

/**
 * A paper, act or particular the rule needs is not on file; `what` is its code, of national law unless a type argument
 * opens it.
 */
export function missing<W extends string = Missing>(what: NoInfer<W>, facts: Facts = {}): Answer {
  return { outcome: 'missing', facts: { missing: what, ...facts } }
}

/**
 * What the rule turns on is not told, most often because there is nothing to tell: a note, which bars nobody. Where the fact is
 * of every case, it is `missing`.
 */
export function untold(what: Missing, facts: Facts = {}): Answer {
  return { ...missing(what, facts), effect: 'note' }
}

/** The answer, with the day its time limit counts from; as it is where no day is known. What is added stands first: see `docs/speed.md`. */
export function countedFrom(day: PlainDay | undefined, answer: Answer): Answer {
  return day === undefined ? answer : { countsFrom: day, ...answer }
}

/** Why there is no answer: what is missing, or that the law of the day is not known. */
type Unanswered =
  | { readonly missing: Missing }
  | { readonly uncovered: 'law.not-covered'; readonly day: PlainDay }

/** No source states the law of this case; `facts` tell why. */
export function unanswered(facts: Facts & Unanswered): Answer {
  return { outcome: 'unknown', facts }
}

/** `met` or `broken` with the same facts. */
export function holds<C extends string = Cure>(
  condition: boolean,
  facts: Facts,
  more: Pick<Remedy<NoInfer<C>>, 'cure' | 'lawfulFrom'> = {},
): Answer {
  return condition ? met(facts) : broken<C>(facts, more)
}
