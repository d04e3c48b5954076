import type { CodesBySubject } from '../rules/engine/codes.js'
import type { DutyId } from '../rules/engine/duty-id.js'
import type { CodeWords, FieldsBySubject } from './codes.js'
import type { Sentence } from './sentence.js'
import type { Told, WordedRule, Words } from './texts.js'

/** The subjects that words are kept by: those of the rules, the reports, and the procedure for what belongs to none. */
export type WordedSubject = keyof FieldsBySubject

type Codes<S extends WordedSubject, Kind extends 'rule' | 'missing' | 'cure'> = S extends keyof CodesBySubject
  ? CodesBySubject[S][Kind]
  : never

/** The words of one subject; a rule, a missing thing, a cure, a duty or a code of it without words does not compile. */
export interface SubjectTexts<S extends WordedSubject> {
  readonly rules: Readonly<Record<Codes<S, 'rule'>, WordedRule>>
  readonly missing: Readonly<Record<Codes<S, 'missing'>, Sentence | Told>>
  readonly cures: Readonly<Record<Codes<S, 'cure'>, Sentence>>
  /** Duties as tasks; one without its words does not compile. */
  readonly tasks: Readonly<Record<Extract<Codes<S, 'rule'>, DutyId>, string>>
  readonly codes: CodeWords<FieldsBySubject[S]>
  /** Titles of provisions; a clause without one has that of its rule. */
  readonly provisions: Words
}

/** The words of every subject in one language. */
export type TextsBySubject = { readonly [S in WordedSubject]: SubjectTexts<S> }
