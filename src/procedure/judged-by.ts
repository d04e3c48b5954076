import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import { assertOptions, type OptionNames } from '../errors/options.js'
import { assertTaken } from '../errors/wrong-call.js'
import { nationalRulebook, type Rulebook } from '../rules/engine/rulebook.js'

/** The rulebook to judge by; national law with every default where it is left out. */
export interface JudgedBy {
  readonly rulebook?: Rulebook
}

/** The day asked about, and the rulebook. */
export interface AskedOn extends JudgedBy {
  readonly today: PlainDay
}

/** The names of the options of a function that is told the rulebook alone. */
export const judgedByNames: OptionNames<JudgedBy> = { rulebook: true }

/** The names of the options of a function that is told a day and the rulebook. */
export const askedOnNames: OptionNames<AskedOn> = { rulebook: true, today: true }

/** What options name to judge by, and nothing else they may name. */
export function judgedBy({ rulebook }: JudgedBy): JudgedBy {
  return rulebook === undefined ? {} : { rulebook }
}

/** The rulebook that options name. Throws `call.malformed` where what they name is no rulebook, and what `assertOptions` throws. */
export function bookOf<O extends JudgedBy>(
  call: string,
  options: O,
  names: OptionNames<NoInfer<O>>,
): Rulebook {
  assertOptions<O>(call, options, names)
  if (options.rulebook === undefined) return nationalRulebook()
  assertTaken(call, 'options.rulebook', options.rulebook, 'rulebook')
  return options.rulebook
}

/** Passes a case file. Throws `call.malformed`: a log in its place has first to be replayed. */
export function assertCaseFile(call: string, file: CaseFile): void {
  assertTaken(call, 'file', file, 'case-file')
}

/** What is asked of a file on a day, checked: the rulebook to ask. Throws `day.malformed`, and what `bookOf` throws. */
export function askedToday<O extends AskedOn>(
  call: string,
  file: CaseFile,
  options: O,
  names: OptionNames<NoInfer<O>>,
): Rulebook {
  assertCaseFile(call, file)
  const book = bookOf<O>(call, options, names)
  assertPlainDay(options.today)
  return book
}
