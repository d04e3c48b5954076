import type { Texts } from '../../src/locales/texts.js'
import { instruments } from '../../src/regulations/register.js'

/** What a dictionary has besides words. */
const noWords: readonly string[] = ['decimal', 'group', 'fields']

/**
 * A third language, made by machine: every letter of a dictionary is another, so that whatever is said without coming
 * from a dictionary shows by its Latin letters, also in the midst of a sentence.
 */
export function masked(texts: Texts): Texts {
  return { ...(mask(texts) as Texts), language: 'x-masked' }
}

function mask(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value)
  if (isPhrase(value)) return (...given: readonly unknown[]) => maskCall(value, given)
  if (Array.isArray(value)) return value.map(mask)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, noWords.includes(key) ? inner : mask(inner)]),
  )
}

type Phrase = (...given: readonly unknown[]) => unknown

const isPhrase = (value: unknown): value is Phrase => typeof value === 'function'

const latin = /\p{Script=Latin}/gu

/** A template keeps the names of its facts and their forms, but not the nouns of a count. */
function maskText(text: string): string {
  return text
    .split(/(\{[^{}]*\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(latin, 'ж')
      const [name, ...forms] = part.slice(1, -1).split('|')
      return `{${[name, ...(forms.length === 2 ? forms.map((noun) => noun.replace(latin, 'ж')) : forms)].join('|')}}`
    })
    .join('')
}

/** What a phrase says around its arguments; those with letters of their own keep them. */
function maskCall(phrase: Phrase, given: readonly unknown[]): unknown {
  const isKept = (one: unknown): one is string => typeof one === 'string' && one.search(latin) >= 0
  const said = mask(phrase(...given.map((one, at) => (isKept(one) ? `⟦${at}⟧` : one))))
  if (typeof said !== 'string') return said
  return said.replace(/⟦(\d+)⟧/g, (_, at: string) => String(given[Number(at)]))
}

/**
 * The Latin letters of a text but those that no language translates: numbers of instruments, `29-QĐ/TW`, of forms, `13-KNĐ`, of
 * points, `I.1.1(a–d)`, and of chapters, `III`.
 */
export function unmasked(text: string): readonly string[] {
  const translatable = numbers
    .reduce((rest, number) => rest.replaceAll(number, ''), text)
    .replaceAll(/\b\d+[AB]?-(?:KNĐ|TĐV)|\b[IVX]+(?=\.\d|\s)|(?<=\()\p{Ll}(?:–\p{Ll})?(?=\))/gu, '')
  return translatable.match(/\p{Script=Latin}+/gu) ?? []
}

const numbers = instruments
  .map(({ number }) => number.replace(/^\D+ /, ''))
  .filter((number) => /\d/.test(number))
