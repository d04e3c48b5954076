import { issuerOf } from '../regulations/issuers.js'
import type { CitationGrammar, Point } from './texts.js'

/** Number and day of an instrument, as an instrument and a citation both have them. */
export interface InstrumentName {
  readonly number: string
  readonly date: string
}

/** A clause to be said: an instrument and the points within it. */
export interface CitedClause extends InstrumentName {
  readonly point: string
}

/** The instrument by name: kind, number, day of signing and who issued it; the Charter has neither number nor day. */
export function instrumentName({ number, date }: InstrumentName, grammar: CitationGrammar): string {
  if (number === charter) return grammar.charter
  const dated = grammar.dated(undated(number, grammar), date)
  const issuer = issuerOf({ number, date })
  return issuer === undefined ? dated : grammar.issued(dated, grammar.issuers[issuer])
}

/** The instrument by kind and number alone, as it is called where its day was told before. */
export function shortName(number: string, grammar: CitationGrammar): string {
  return number === charter ? grammar.charter : undated(number, grammar)
}

/** The Charter, as citations name it. */
export const charter = 'Điều lệ Đảng'

function undated(number: string, grammar: CitationGrammar): string {
  const [, letters, rest] = /^\d+-(\p{L}+)\/|^(?:Pháp lệnh) (.+)$/u.exec(number) ?? []
  if (rest !== undefined) return `${grammar.kinds['Pháp lệnh'] ?? 'Pháp lệnh'} ${rest}`
  const kind = grammar.kinds[number] ?? grammar.kinds[letters ?? '']
  return kind === undefined ? number : grammar.numbered(kind, number)
}

/** An article, or a clause of it. */
type Article = readonly [article: string, clause?: string]

/** Where in an instrument; nowhere where no place is established. */
interface Place {
  readonly articles: readonly Article[]
  /** Places that are in words already. */
  readonly places: readonly string[]
  readonly points: readonly Point[]
  /** Articles that a place in words is within. */
  readonly within: readonly string[]
}

interface Cited extends Place {
  readonly number: string
  readonly name: string
}

/**
 * Citations in words, the points of one instrument together. `point` may name points of several instruments, divided
 * by semicolons; one without a number of its own is of the instrument cited. An empty point leaves the instrument alone. An
 * article or a point cited whole gives way to a part of it that is cited beside.
 */
export function citationWords(citations: readonly CitedClause[], grammar: CitationGrammar): string {
  const merged = new Map<string, Cited>()
  for (const cited of citations.flatMap((citation) => citedIn(citation, citations, grammar))) {
    const known = merged.get(cited.name)
    merged.set(cited.name, {
      ...cited,
      ...together(known ?? nowhere, cited),
    })
  }
  return [...merged.values()].map((one) => sayCited(one, grammar)).join('; ')
}

const distinct = <T>(list: readonly T[]) => [
  ...new Map(list.map((one) => [JSON.stringify(one), one])).values(),
]

function together(one: Place, other: Place): Place {
  return {
    articles: distinct([...one.articles, ...other.articles]),
    places: distinct([...one.places, ...other.places]),
    points: distinct([...one.points, ...other.points]),
    within: [...one.within, ...other.within],
  }
}

/** Each place in words, the whole left out where a part of it is told. */
function wordsOf({ articles, places, points, within }: Place, grammar: CitationGrammar): readonly string[] {
  const partly = new Set([...within, ...articles.flatMap(([article, clause]) => (clause ? [article] : []))])
  const told = articles.filter(([article, clause]) => clause !== undefined || !partly.has(article))
  const divided = new Set(points.flatMap(({ number, below }) => (below.length > 0 ? [number] : [])))
  const exact = points.filter(({ number, below }) => below.length > 0 || !divided.has(number))
  return [
    ...(told.length === 0 ? [] : [grammar.articles(told)]),
    ...places,
    ...(exact.length === 0 ? [] : [grammar.point(exact)]),
  ]
}

function sayCited({ number, name, ...place }: Cited, grammar: CitationGrammar): string {
  const said = wordsOf(place, grammar)
  return said.length === 0 ? name : grammar.at(said.join(', '), name, number === charter || number === '')
}

function citedIn(
  citation: CitedClause,
  all: readonly CitedClause[],
  grammar: CitationGrammar,
): readonly Cited[] {
  const own: Cited = { number: citation.number, name: instrumentName(citation, grammar), ...nowhere }
  if (citation.point === '') return [own]
  const parts = citation.point.split('; ').map((part) => partOf(part, citation, all, grammar))
  return parts.some(({ name }) => name === own.name) ? parts : [own, ...parts]
}

const segment = /^(?:restated )?(?:(\S+\/\S+) )?((?:pt|art\.|ch\.) .+?)( of each regulation)?$/

function partOf(
  part: string,
  own: CitedClause,
  all: readonly CitedClause[],
  grammar: CitationGrammar,
): Cited {
  const [, number, within, isOfEach] = segment.exec(part) ?? []
  if (within === undefined) return { number: part, name: nameOf(part, own, all, grammar), ...nowhere }
  const place = placeOf(within, grammar)
  if (isOfEach !== undefined) return { number: '', name: grammar.eachRegulation, ...place }
  return { number: number ?? own.number, name: nameOf(number, own, all, grammar), ...place }
}

const nowhere: Place = { articles: [], places: [], points: [], within: [] }

/** An instrument named within a point: in full where it is cited itself, by its number alone otherwise. */
function nameOf(
  number: string | undefined,
  own: CitedClause,
  all: readonly CitedClause[],
  grammar: CitationGrammar,
): string {
  if (number === undefined) return instrumentName(own, grammar)
  const cited = [own, ...all].find((one) => one.number === number)
  return cited === undefined ? undated(number, grammar) : instrumentName(cited, grammar)
}

const inArticle = /^art\. (\d+)(?:\((\d+)\))? (pt .+)$/

const inChapter = /^ch\. (\S+) sec\. (\S+), (.+)$/

/** A place within an instrument: points, articles, a point of an article or of a section. */
function placeOf(within: string, grammar: CitationGrammar): Place {
  const [, chapter, section, point] = inChapter.exec(within) ?? []
  if (chapter !== undefined && section !== undefined && point !== undefined)
    return inPlace(point, grammar.section(section, chapter), grammar)
  const [, article, clause, below] = inArticle.exec(within) ?? []
  if (article !== undefined && below !== undefined)
    return {
      ...inPlace(below, grammar.articles([clause === undefined ? [article] : [article, clause]]), grammar),
      within: [article],
    }
  if (within.startsWith('art. ')) return { ...nowhere, articles: articlesOf(within.slice(5)) }
  const [, numbers = '', item, note] = /^pt (.*?)(?: \(item (\d+)\))?( note)?$/.exec(within) ?? []
  const points = numbers.split(', ').map(pointOf)
  if (item === undefined && note === undefined) return { ...nowhere, points }
  const words = grammar.point(points)
  return { ...nowhere, places: [item === undefined ? grammar.note(words) : grammar.item(words, item)] }
}

function inPlace(within: string, outer: string, grammar: CitationGrammar): Place {
  const said = wordsOf(placeOf(within, grammar), grammar).join(', ')
  return { ...nowhere, places: [grammar.at(said, outer, false)] }
}

function pointOf(written: string): Point {
  const [number = written] = written.split(/ ?\(/)
  const below = [...written.replaceAll(')–(', '–').matchAll(/\(([^)]+)\)/g)].map(([, one = '']) => one)
  return { number, below }
}

function articlesOf(numbers: string): readonly Article[] {
  return numbers.split(', ').map((one) => {
    const [, article = one, clause] = /^(\d+)[.(](.+?)\)?$/.exec(one) ?? []
    return clause === undefined ? [article] : [article, clause]
  })
}
