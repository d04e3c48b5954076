import { en as english } from '../../src/locales/en.js'
import type { Locale } from '../../src/locales/locale.js'
import { localeOf } from '../../src/locales/locale-of.js'
import { vi as vietnamese } from '../../src/locales/vi.js'

/** A locale whose spaces are all ordinary ones, so that a literal of a test reads as it is typed. */
function plain({ texts }: Locale): Locale {
  const never = /(?!)/g
  return localeOf({
    ...texts,
    grammar: { ...texts.grammar, binding: { before: never, after: never } },
  })
}

export const vi = plain(vietnamese)
export const en = plain(english)
