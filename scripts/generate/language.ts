import type { Locale } from 'ketnap/locales'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'

/** The languages of the pages; each page of one has its twin in the other, with the same headings in the same order. */
export const languages = ['en', 'vi'] as const

export type Language = (typeof languages)[number]

/** A text of a page in each language. */
export type Said<T = string> = Readonly<Record<Language, T>>

export const locales: Said<Locale> = { en, vi }

/** Where a page of the docs stands: `acts.md` is `docs/acts.md`, and `docs/vi/acts.md`. */
export const pathIn = (language: Language, page: string) =>
  language === 'en' ? `docs/${page}` : `docs/vi/${page}`

/** A page made once for each language, by its path. */
export function inEveryLanguage(
  page: string,
  make: (language: Language) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(languages.map((language) => [pathIn(language, page), make(language)]))
}
