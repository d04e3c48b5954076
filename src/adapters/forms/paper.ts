import type { PlainDay } from '../../calendar/plain-day.js'
import type { ActType } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import type { FormCode, FormGrade } from './form-code.js'

/** A value on a paper, with where it comes from. */
export interface PaperField {
  /** Path of the paper data, or a name of the case file: `applicant.name`, `vote.yes`. */
  readonly id: string
  /** What it is, in Vietnamese as papers are. */
  readonly label: string
  /** As it is printed; absent where it is missing. */
  readonly text?: string
  /** The case file, the rules that judged its act, or the paper data of the app. */
  readonly source: 'case' | 'rules' | 'data'
  /** The act that tells it. */
  readonly act?: ActType
}

/** A piece of a line: words, or a field by its id. */
export type PaperRun =
  | { readonly text: string; readonly isBold?: true }
  | { readonly field: string; readonly isBold?: true; readonly isUpper?: true }

/** A block of the body, in order. */
export type PaperBlock =
  | {
      readonly kind: 'addressee' | 'basis' | 'body' | 'head' | 'deciding' | 'refusal' | 'handwritten'
      readonly runs: readonly PaperRun[]
    }
  | {
      readonly kind: 'table'
      /** Head and share of the width of each column. */
      readonly columns: readonly { readonly head: string; readonly width: number }[]
      readonly rows: readonly (readonly (readonly PaperRun[])[])[]
    }

/** What stands above the title: of an organisation, of a union, or of a person. */
export type PaperHeading =
  | {
      readonly kind: 'organisation'
      /** Words over the rule at the right. */
      readonly crest: string
      readonly superior: readonly PaperRun[]
      readonly issuer: readonly PaperRun[]
      /** `Số …-NQ/CB`; none of a paper without a number. */
      readonly number?: readonly PaperRun[]
      readonly placeAndDay: readonly PaperRun[]
    }
  | { readonly kind: 'personal'; readonly crest: string }

/** Who signs. */
export interface PaperSignature {
  /** `T/M CHI BỘ`, `BÍ THƯ`: a line each, the first bold. */
  readonly captions: readonly (readonly PaperRun[])[]
  readonly hint?: string
  /** Place and day over the signature, where the heading has none. */
  readonly placeAndDay?: readonly PaperRun[]
  readonly name: readonly PaperRun[]
}

/** What a paper still lacks, and who can tell it: the case by an act, or the app by its paper data. */
export interface MissingField {
  readonly field: string
  readonly label: string
  readonly askedOf: 'case' | 'data'
  readonly act?: ActType
}

/** A paper as plain data; nothing of it knows Word. */
export interface Paper {
  readonly form: FormCode
  /** `Mẫu 6-KNĐ`, where the paper has a national code. */
  readonly code?: string
  readonly grade: FormGrade
  readonly title: readonly [kind: string, about: string]
  readonly isDraft: boolean
  /** Day of the act; absent where there is none. */
  readonly on?: PlainDay
  readonly heading: PaperHeading
  readonly blocks: readonly PaperBlock[]
  readonly recipients: readonly (readonly PaperRun[])[]
  readonly signature: PaperSignature
  readonly fields: readonly PaperField[]
  readonly missing: readonly MissingField[]
  /** What the law objects to in the act of the paper, bars first; those stand on the paper too. */
  readonly findings: readonly Finding[]
}
