import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import { assertTaken } from '../errors/wrong-call.js'
import { nationalRulebook, type Rulebook } from '../rules/engine/rulebook.js'

/** The rulebook to judge by; national law with every default where it is left out. */
export interface JudgedBy {
  readonly rulebook?: Rulebook
}

/** The rulebook that options name. Throws `call.malformed` where they are none, or what they name is no rulebook. */
export function bookOf(call: string, options: JudgedBy): Rulebook {
  assertTaken(call, 'options', options, 'options')
  if (options.rulebook === undefined) return nationalRulebook()
  assertTaken(call, 'options.rulebook', options.rulebook, 'rulebook')
  return options.rulebook
}

/** Passes a case file. Throws `call.malformed`: a log in its place has first to be replayed. */
export function assertCaseFile(call: string, file: CaseFile): void {
  assertTaken(call, 'file', file, 'case-file')
}

/** What is asked of a file on a day, checked: the rulebook to ask. Throws `call.malformed`, `day.malformed`. */
export function askedToday(
  call: string,
  file: CaseFile,
  options: JudgedBy & { readonly today: PlainDay },
): Rulebook {
  assertCaseFile(call, file)
  const book = bookOf(call, options)
  assertPlainDay(options.today)
  return book
}
