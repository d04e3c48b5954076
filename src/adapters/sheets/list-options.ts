import type { PlainDay } from '../../calendar/plain-day.js'
import type { InputIssue } from '../../casefile/acts/input-issue.js'
import { assertOptions, type OptionNames, unknownFields } from '../../errors/options.js'
import { oneOf } from '../../errors/part-faults.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import { cleanText } from './grid.js'
import type { LegacyEncoding } from './legacy-text.js'
import type { ColumnChoices } from './list-columns.js'
import { type FieldOf, fieldKinds, type ListKind, requiredFields } from './list-fields.js'
import { type OwnWords, wordKey, wordValues } from './list-words.js'
import type { OpenOptions, SheetLimits, TextEncoding } from './open-grid.js'
import { type AcceptableIssue, acceptable } from './sheet-issue.js'

/** How a list is read. */
export interface ListOptions extends OpenOptions {
  readonly of: ListKind
  /** The day of reading: no day of the list lies after it. */
  readonly today: PlainDay
  /** Name of the sheet; the first that is shown and has heads where it is left out. */
  readonly sheet?: string
  /** What columns hold, by letters, where their heads do not tell, or tell it wrongly. */
  readonly columns?: ColumnChoices
  readonly words?: OwnWords
  /** Columns in an old encoding, by letters, to be made Unicode. */
  readonly encodings?: Readonly<Record<string, LegacyEncoding>>
  readonly accept?: readonly AcceptableIssue[]
  /** Rows, as the office counts them, to be left out. */
  readonly leaveOut?: readonly number[]
}

const optionNames: OptionNames<ListOptions> = {
  password: true,
  encoding: true,
  limits: true,
  of: true,
  today: true,
  sheet: true,
  columns: true,
  words: true,
  encodings: true,
  accept: true,
  leaveOut: true,
}

const limitNames: OptionNames<SheetLimits> = { bytes: true, unpackedBytes: true }

const textEncodings: Readonly<Record<TextEncoding, true>> = {
  'utf-8': true,
  'utf-16le': true,
  'windows-1258': true,
}

const legacyEncodings: Readonly<Record<LegacyEncoding, true>> = { tcvn3: true, vni: true }

/**
 * Passes what the caller says of a list. An answer that is misspelt, or of a column or a row that there cannot be, would pass in silence for
 * one that was not given.
 */
export function assertListOptions(options: ListOptions): void {
  assertOptions('readList', options, optionNames)
  const { of, sheet, password, encoding, limits = {}, columns = {}, words = {}, encodings = {} } = options
  const { accept = [], leaveOut = [] } = options
  for (const [name, value] of Object.entries({ sheet, password }))
    if (value !== undefined) assertTaken('readList', `options.${name}`, value, 'string')
  for (const [name, value] of Object.entries({ limits, columns, words, encodings }))
    assertTaken('readList', `options.${name}`, value, 'options')
  for (const [name, value] of Object.entries({ accept, leaveOut }))
    assertTaken('readList', `options.${name}`, value, 'list')
  const issues: readonly InputIssue[] = [
    ...oneOf(of, 'of', Object.keys(requiredFields)),
    ...(encoding === undefined ? [] : oneOf(encoding, 'encoding', Object.keys(textEncodings))),
    ...unknownFields(limits, limitNames, 'limits'),
    ...Object.entries(limits).flatMap(([name, value]) =>
      isWhole(value, 0) ? [] : [outOfRange(`limits.${name}`, '>= 0')],
    ),
    ...byLetters(columns, 'columns', [...Object.keys(fieldKinds), 'unread']),
    ...byLetters(encodings, 'encodings', Object.keys(legacyEncodings)),
    ...wordFaults(words),
    ...accept.flatMap((one, place) => oneOf(one, `accept.${place}`, Object.keys(acceptable))),
    ...leaveOut.flatMap((row, place) => (isWhole(row, 1) ? [] : [outOfRange(`leaveOut.${place}`, '>= 1')])),
  ]
  if (issues.length > 0) throw new AdmissionError('list.malformed', { issues })
}

const isWhole = (value: unknown, least: number) => Number.isInteger(value) && (value as number) >= least

const outOfRange = (path: string, expected: string): InputIssue => ({
  path,
  code: 'field.out-of-range',
  expected,
})

function byLetters(
  given: Readonly<Record<string, unknown>>,
  path: string,
  known: readonly string[],
): readonly InputIssue[] {
  return Object.entries(given).flatMap(([letters, value]): readonly InputIssue[] =>
    /^[A-Z]{1,3}$/.test(letters)
      ? oneOf(value, `${path}.${letters}`, known)
      : [{ path: `${path}.*`, code: 'field.malformed', expected: 'A | B | … | XFD' }],
  )
}

/** Words that mean nothing known, or two things. */
function wordFaults(words: OwnWords): readonly InputIssue[] {
  const ofField = (field: FieldOf<'word'>): readonly InputIssue[] => {
    const given = words[field]
    if (given === undefined) return []
    assertTaken('readList', `options.words.${field}`, given, 'options')
    const meanings = new Map<string, string>()
    return Object.entries(given).flatMap(([word, meaning], place): readonly InputIssue[] => {
      const key = wordKey(cleanText(word))
      const before = meanings.get(key) ?? meaning
      meanings.set(key, meaning)
      const path = `words.${field}.${place}`
      return before === meaning
        ? oneOf(meaning, path, wordValues[field])
        : [{ path, code: 'value.repeated', expected: '' }]
    })
  }
  const fields = Object.keys(wordValues) as FieldOf<'word'>[]
  return [...unknownFields(words, wordValues, 'words'), ...fields.flatMap(ofField)]
}
