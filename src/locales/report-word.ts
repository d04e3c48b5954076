import type { Field } from './codes.js'
import { capitalised } from './sentence.js'
import { wordOf } from './spoken.js'
import type { Texts, Words } from './texts.js'

/** The fields whose values are lines of a report, by the first part of the line's code. */
const fieldOfLine: Readonly<Record<string, Field>> = {
  occupation: 'occupation',
  level: 'professionalLevel',
  title: 'academicTitle',
  age: 'ageBand',
  cause: 'shortfallCause',
}

/** A word of a report; a line without one of its own has that of its value, any other code is said as it is. */
export function reportWord(code: string, { reports, codes }: Texts): string {
  const [group = '', value = ''] = code.split('.')
  const field = wordOf(fieldOfLine, group)
  const words: Words = field === undefined ? {} : codes[field]
  return wordOf(reports, code) ?? capitalised(wordOf(words, value) ?? code)
}
