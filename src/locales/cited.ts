import type { CitationGrammar } from './texts.js'

/** Number and day of an instrument, as an instrument and a citation both have them. */
export interface InstrumentName {
  readonly number: string
  readonly date: string
}

/** The instrument by name: kind, number and day of signing; the Charter has neither number nor day. */
export function instrumentName({ number, date }: InstrumentName, grammar: CitationGrammar): string {
  return number === charter ? grammar.charter : grammar.dated(undated(number, grammar), date)
}

const charter = 'Điều lệ Đảng'

function undated(number: string, grammar: CitationGrammar): string {
  const [, letters, rest] = /^\d+-(\p{L}+)\/|^(?:Pháp lệnh) (.+)$/u.exec(number) ?? []
  if (rest !== undefined) return `${grammar.kinds['Pháp lệnh'] ?? 'Pháp lệnh'} ${rest}`
  const kind = grammar.kinds[number] ?? grammar.kinds[letters ?? '']
  return kind === undefined ? number : grammar.numbered(kind, number)
}

const segment = /^(?:restated )?(?:(\S+\/\S+) )?(pt|art\.) (.+?)( of each regulation)?$/

/**
 * A citation in words. `point` may name points of several instruments, divided by semicolons; one without a number of
 * its own is of the instrument cited. An empty point leaves the instrument alone.
 */
export function citationWords(
  citation: InstrumentName & { readonly point: string },
  grammar: CitationGrammar,
): string {
  const own = instrumentName(citation, grammar)
  const nameOf = (number: string | undefined) =>
    number === undefined || number === citation.number ? own : undated(number, grammar)
  const parts =
    citation.point === '' ? [] : citation.point.split('; ').map((part) => words(part, nameOf, grammar))
  return (parts.some((part) => part.includes(own)) ? parts : [own, ...parts]).join('; ')
}

const inArticle = /^art\. (\d+)(?:\((\d+)\))? (pt .+)$/

const inChapter = /^ch\. (\S+) sec\. (\S+), (.+)$/

function words(
  part: string,
  nameOf: (number: string | undefined) => string,
  grammar: CitationGrammar,
): string {
  const [, chapter, section, point] = inChapter.exec(part) ?? []
  if (chapter !== undefined && section !== undefined && point !== undefined)
    return words(point, (number) => grammar.at(grammar.section(section, chapter), nameOf(number)), grammar)
  const [, article, clause, below] = inArticle.exec(part) ?? []
  if (article !== undefined && below !== undefined)
    return words(
      below,
      (number) =>
        grammar.at(grammar.articles([clause === undefined ? [article] : [article, clause]]), nameOf(number)),
      grammar,
    )
  const [, number, kind, numbers, isOfEach] = segment.exec(part) ?? []
  if (kind === undefined || numbers === undefined) return nameOf(part)
  const name = isOfEach === undefined ? nameOf(number) : grammar.eachRegulation
  return grammar.at(
    kind === 'pt' ? pointWords(numbers, grammar) : grammar.articles(articlesOf(numbers)),
    name,
  )
}

function pointWords(written: string, grammar: CitationGrammar): string {
  const [, numbers = written, item, note] = /^(.*?)(?: \(item (\d+)\))?( note)?$/.exec(written) ?? []
  const point = grammar.point(numbers)
  const withItem = item === undefined ? point : grammar.item(point, item)
  return note === undefined ? withItem : grammar.note(withItem)
}

function articlesOf(numbers: string): readonly (readonly [article: string, clause?: string])[] {
  return numbers.split(', ').map((one) => {
    const [, article = one, clause] = /^(\d+)[.(](.+?)\)?$/.exec(one) ?? []
    return clause === undefined ? [article] : [article, clause]
  })
}
