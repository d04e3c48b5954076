/** One fault of an input: where, what kind, and what was expected. Never the value itself. */
export interface InputIssue {
  /** Path within the act, `tally.yes`; empty for the act as a whole. An unknown field not named like one is `*`. */
  readonly path: string
  readonly code: InputIssueCode
  /** What was expected: a type, a list of codes, a bound. */
  readonly expected: string
  /** The code, or the field that is not there yet, that a misspelt one was meant for, where one is near. */
  readonly meant?: string
}

/** What kind of fault an input has; permanent. `field.inapplicable` is a field that means nothing under what another one says. */
export type InputIssueCode =
  | 'field.missing'
  | 'field.unknown'
  | 'field.inapplicable'
  | 'field.wrong-type'
  | 'field.not-one-of'
  | 'field.out-of-range'
  | 'field.malformed'
  | 'tally.inconsistent'
  | 'id.repeated'
  | 'placeholder.unknown'
  | 'value.repeated'
  | 'reference.unknown'
  | 'period.malformed'
  | 'rank.not-above'
  | 'target.inconsistent'
