import type {
  Body,
  CommitteeTally,
  DocumentReference,
  EntryCorrectedAct,
  MemberReference,
  Person,
  Tally,
  Unit,
} from '../shapes.js'

/** Who states a field: whoever does the act where it is left out. */
export type Stater =
  | 'actor'
  | 'applicant'
  | 'member'
  | 'introducer'
  | 'cell'
  | 'committee'
  | 'register'
  | 'office'
  | 'app'

/** The languages a field has words in. */
export type WordLanguage = 'vi' | 'en'

/**
 * A field in words: its label, what it means beyond that, who states it, and the field of the dictionaries its codes have their
 * words under.
 */
export interface FieldWord {
  readonly vi: string
  readonly en: string
  readonly means?: { readonly vi: string; readonly en: string }
  readonly by?: Stater
  readonly codes?: string
}

/** A group of fields that stands in one place alone. */
export interface GroupWord<T> extends FieldWord {
  readonly fields: WordsOf<T>
}

/** Groups that stand in several places, with words of their own. */
type Shared =
  | Person
  | Unit
  | Body
  | Tally
  | CommitteeTally
  | DocumentReference
  | MemberReference
  | EntryCorrectedAct

type Part<V> = V extends readonly (infer Element)[] ? Element : V

type WordOf<V> = [Part<V>] extends [Shared]
  ? FieldWord
  : [Part<V>] extends [object]
    ? GroupWord<Part<V>>
    : FieldWord

/** Words for every field of a shape, however deep: a field without them does not compile. */
export type WordsOf<T> = { readonly [F in keyof T]-?: WordOf<NonNullable<T[F]>> }

interface More {
  readonly by?: Stater
  readonly codes?: string
  readonly means?: readonly [vi: string, en: string]
}

/** A field in words. */
export function word(vi: string, en: string, { means, ...more }: More = {}): FieldWord {
  return { vi, en, ...more, ...(means && { means: { vi: means[0], en: means[1] } }) }
}

/** A group in words, with those of its fields. */
export function group<T>(vi: string, en: string, fields: WordsOf<T>, more: More = {}): GroupWord<T> {
  return { ...word(vi, en, more), fields }
}
