import type { CaseFile } from '../../../casefile/case-file.js'
import { effectiveLog } from '../../../casefile/log/effective-log.js'
import type { Act } from '../../../casefile/shapes.js'
import type { OptionNames } from '../../../errors/options.js'
import { assertTaken } from '../../../errors/wrong-call.js'
import { AdmissionError } from '../../../errors.js'
import { type Finding, isRefusal } from '../../../law/finding.js'
import type { Locale } from '../../../locales/locale.js'
import type { JudgedBy } from '../../../procedure/case.js'
import { bookOf, judgedByNames } from '../../../procedure/judged-by.js'
import { prospect, standingFindings } from '../../../procedure/prospect.js'
import type { Rulebook } from '../../../rules/engine/rulebook.js'
import { fileBefore, isActOf, type Refusal, refusalCause } from '../paper-acts.js'
import type { PaperData } from '../paper-data.js'
import { assertPaperData } from '../paper-data-names.js'
import { longDay, printable } from '../printed.js'
import { englishLetter } from './en.js'
import type { LetterField, LetterWords } from './letter-words.js'
import { vietnameseLetter } from './vi.js'

/** What the letter is made of beside the case file. */
export interface RefusalLetterOptions extends JudgedBy {
  readonly locale: Pick<Locale, 'language' | 'day' | 'explain'>
  /** The lines of the letter in another language; English for `en`, else Vietnamese, where it is left out. */
  readonly words?: LetterWords
  /** Names and places: in this letter, and recorded nowhere. */
  readonly data?: PaperData
  /** Entry of the refusal, where the case has several; the last by default. */
  readonly entry?: string
  /** A refusal that is not on file yet. */
  readonly act?: Act
}

const optionNames: OptionNames<RefusalLetterOptions> = {
  ...judgedByNames,
  locale: true,
  words: true,
  data: true,
  entry: true,
  act: true,
}

/**
 * The letter of refusal [thông báo không kết nạp] as plain text, in the language of the locale, in the words of the paper
 * `refusal-letter`. Below the reason stands what the law objects to in the admission by what was on file: what is wrong, what to
 * do, from which day, on which clause. A shortfall answered by a refusal is one, for want of the votes. What is missing stands in
 * its place in brackets; a letter without a number has no line for it.
 *
 * @throws AdmissionError `call.malformed`; `entry.unknown`: no such refusal is on file
 */
export function refusalLetter(file: CaseFile, options: RefusalLetterOptions): string {
  assertTaken('refusalLetter', 'file', file, 'case-file')
  const book = bookOf('refusalLetter', options, optionNames)
  const { locale, data = {} } = options
  assertTaken('refusalLetter', 'options.locale', locale, 'locale')
  if (options.words !== undefined)
    assertTaken('refusalLetter', 'options.words', options.words, 'letter-words')
  assertPaperData('refusalLetter', data)
  const act = refusalOf(file, options)
  const letter = wordsFor(options)
  const told = fieldsOf(act, file, data, options)
  const say = (line: string) =>
    line.replaceAll(/\{(\w+)\}/g, (_, name: LetterField) => told[name] ?? `[${letter.fields[name]}]`).trim()
  const upper = (name: LetterField) => say(`{${name}}`).toUpperCase()
  const grounds = groundsOf(file, act, book)
  return [
    [upper('superior'), upper('issuer'), ...(told.number === undefined ? [] : [say(letter.number)])],
    [say(letter.placeAndDay)],
    letter.title,
    [say(letter.addressee)],
    [say(letter.considered)],
    [say(letter.reason)],
    ...(grounds.length === 0
      ? []
      : [[letter.grounds, ...grounds.map((one, at) => `${at + 1}. ${locale.explain(one)}`)]]),
    [upper('onBehalfOf'), upper('post'), say('{signer}')],
    [letter.receivedBy, ...letter.recipients.map((one) => `- ${one}`)],
  ]
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function wordsFor({ words, locale }: RefusalLetterOptions): LetterWords {
  return words ?? (locale.language === 'en' ? englishLetter : vietnameseLetter)
}

function refusalOf(file: CaseFile, { act, entry }: RefusalLetterOptions): Refusal {
  if (act !== undefined) {
    assertTaken('refusalLetter', 'options.act', act, 'act')
    if (!isActOf('refusal-letter', act, file)) throw new AdmissionError('entry.unknown', { entry: act.type })
    return act as Refusal
  }
  const all = effectiveLog(file.log).filter((one) => isActOf('refusal-letter', one.act, file))
  const found = entry === undefined ? all.at(-1) : all.find((one) => one.entry === entry)
  if (!found) throw new AdmissionError('entry.unknown', { entry: entry ?? 'admission.refused' })
  return found.act as Refusal
}

/**
 * The bars to the admission on the day of the refusal, by what stood on file before it; none of a shortfall, which the reason
 * tells: the steps after it were not taken.
 */
function groundsOf(file: CaseFile, refusal: Refusal, book: Rulebook): readonly Finding[] {
  if (refusal.type === 'shortfall.answered') return []
  const before = fileBefore(file, refusal, { rulebook: book })
  return standingFindings(before, prospect('admission.decided', refusal.on, 'admission'), book).filter(
    isRefusal,
  )
}

/** What the letter says in each place; the app's words without signs that no text holds. */
function fieldsOf(
  act: Refusal,
  file: CaseFile,
  data: PaperData,
  options: RefusalLetterOptions,
): { readonly [F in LetterField]?: string | undefined } {
  const given = (value: string | undefined) => {
    if (value !== undefined) assertTaken('refusalLetter', 'options.data', value, 'string')
    return value === undefined ? undefined : printable(value).trim()
  }
  const letter = wordsFor(options)
  const day = letter === vietnameseLetter ? longDay : options.locale.day
  const { bornOn } = file.person
  const cause = refusalCause(act)
  return {
    superior: given(data.organisation?.superior),
    issuer: given(data.organisation?.name),
    number: given(act.document?.number ?? data.paper?.number),
    place: given(data.paper?.place),
    writtenOn: day(act.document?.on ?? act.on),
    cell: given(data.cell?.name),
    name: given(data.applicant?.name),
    bornOn: bornOn === undefined ? undefined : day(bornOn),
    refusedOn: day(act.on),
    body: given(data.signer?.body),
    cause: cause && letter.causes[cause],
    reason: given(data.refusal?.reason) ?? '',
    onBehalfOf: given(data.signer?.for),
    post: given(data.signer?.post),
    signer: given(data.signer?.name),
  }
}
