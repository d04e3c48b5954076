import { terms } from './glossary-terms.js'
import type { Language } from './language.js'

/** The table of terms, for the page of a language. */
export function glossaryTable(language: Language): string {
  const head =
    language === 'en' ? '| thuật ngữ | term | in the code |' : '| thuật ngữ | tiếng Anh | trong mã |'
  return [head, '|---|---|---|', ...terms.map(({ vi, en, code }) => `| ${vi} | ${en} | \`${code}\` |`)].join(
    '\n',
  )
}

/** Identifiers beside their terms, for the Vietnamese README. */
export function readmeTerms(): string {
  const rows = terms.filter(({ inReadme }) => inReadme).map(({ vi, code }) => `| \`${code}\` | ${vi} |`)
  return ['| trong mã | thuật ngữ |', '|---|---|', ...rows].join('\n')
}
