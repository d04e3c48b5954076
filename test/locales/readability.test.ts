import { describe, expect, it } from 'vitest'
import type { Facts, Outcome } from '../../src/law/finding.js'
import { en } from '../../src/locales/en.js'
import { fieldOfFact } from '../../src/locales/fact-fields.js'
import type { Locale } from '../../src/locales/locale.js'
import type { Sentence } from '../../src/locales/sentence.js'
import type { RuleTexts, Texts, Told } from '../../src/locales/texts.js'
import { toldOf } from '../../src/locales/told.js'
import { vi } from '../../src/locales/vi.js'
import { nationalRules } from '../../src/rules/national.js'
import { findingOf, samples } from './samples.js'

/** Words as a reader counts them: what stands between spaces and has a letter or a figure; a day is one. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\d{1,2}\u00a0\p{Lu}\p{Ll}+\u00a0(?=\d{4})/gu, '')
    .split(/[\s\u00a0]+/)
    .filter((word) => /[\p{L}\d]/u.test(word))

const words = (text: string) => wordsOf(text).length

const cures = new Map(nationalRules.map(({ id, cure }) => [id as string, cure]))

interface Row {
  readonly rule: string
  readonly outcome: Outcome
  readonly facts: Facts
}

const rows: readonly Row[] = Object.entries(samples).flatMap(([rule, list]) =>
  list.map(([outcome, facts]) => ({ rule, outcome, facts })),
)

const objections = rows.filter(({ outcome }) => outcome !== 'met')

/** The sentence that a dictionary has for the headline of an objection. */
function headlineIn(texts: Texts, { rule, outcome, facts }: Row): string | undefined {
  const rules: Readonly<Record<string, RuleTexts>> = texts.rules
  const things: Readonly<Record<string, Sentence | Told>> = texts.missing
  const own = outcome === 'unknown' ? {} : toldOf(rules[rule]?.[outcome as 'broken' | 'missing'])
  const sentence = own.headline ?? toldOf(things[String(facts.missing)]).headline
  return typeof sentence === 'function' ? sentence(facts) : sentence
}

/** The longest word there is for a fact of a rule; `undefined` of a fact that is no code. */
function longestCode(locale: Locale, { rule, facts }: Row, name: string): string | undefined {
  const { texts, fact } = locale
  if ([facts[name] ?? []].flat().some((value) => typeof value !== 'string' || /^\d/.test(value)))
    return undefined
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = texts.codes
  const sources = [fieldOfFact(rule, name) ?? []].flat()
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    ...codes,
    body: texts.bodies,
    act: texts.acts,
    state: texts.states,
  }
  const known = sources.flatMap((source) => Object.keys(lists[source] ?? {}))
  return known.toSorted((a, b) => words(fact(rule, name, b)) - words(fact(rule, name, a)))[0]
}

/** A row, and the same with each code the longest there is, as far as the same sentence tells it. */
function withLongest(locale: Locale, row: Row): readonly Row[] {
  const { facts } = row
  const told = headlineIn(locale.texts, row)
  const others = Object.keys(facts).flatMap((name) => {
    const code = longestCode(locale, row, name)
    return code === undefined
      ? []
      : [{ ...row, facts: { ...facts, [name]: Array.isArray(facts[name]) ? [code] : code } }]
  })
  return [row, ...others.filter((other) => headlineIn(locale.texts, other) === told)]
}

/** Words that say by themselves that something is amiss: a lack, a wrong, too little or too much, too late, a clash. */
const fault = {
  vi: /(?<!\p{L})(?:chưa|không|thiếu|quá|sai|hết|mâu thuẫn|trùng|chậm|ngoài|trái|chỉ|lỗi|từ chối|tẩy xóa)(?!\p{L})/iu,
  en: /\b(?:not|no|never|nobody|without|lacks?|late|too|wrong\w*|contradicts?|out of order|ran out|short|below|above|fewer|outside|only|twice|cannot|refused|failed|still|erasures|against|fault)\b/i,
} as const

/** What may be longer, and why. */
const longer: ReadonlyMap<string, string> = new Map([
  [
    'Chưa có căn cứ để kết luận (quy định của ngày\u00a001/01/2015 chưa xác lập).',
    'the formula of the offices, which says what cannot be concluded and which law is not known',
  ],
])

const isFaultFirst = (language: string, headline: string) =>
  fault[language as keyof typeof fault].test(wordsOf(headline).slice(0, 8).join(' '))

describe.each([vi, en])('what $language tells of an objection', (locale) => {
  const { language, texts, explain, parts, finding } = locale
  const headlines = objections
    .flatMap((row) => withLongest(locale, row))
    .map(({ rule, outcome, facts }) => ({ rule, said: finding(findingOf(rule, outcome, facts)) }))

  /** What is said where the library has no ground to conclude, whichever rule is asked. */
  const openRows = ['calendar.beyond', 'calendar.not-covered', 'law.not-covered', undefined].map(
    (uncovered) =>
      findingOf(
        'applicant.citizen',
        'unknown',
        uncovered === undefined ? {} : { uncovered, day: '2015-01-01' },
      ),
  )

  it('begins with a headline of at most twelve words, whatever it is filled in with', () => {
    expect(headlines.length).toBeGreaterThan(600)
    const said = [...headlines.map((one) => one.said), ...openRows.map(finding)]
    const long = new Set(said.filter((one) => words(one) > 12 && !longer.has(one)))
    expect([...long].map((one) => `${words(one)}: ${one}`)).toEqual([])
  })

  it('names the fault within the first eight words', () => {
    const late = headlines.filter(({ said }) => !isFaultFirst(language, said))
    expect([...new Set(late.map(({ rule, said }) => `${rule}: ${said}`))]).toEqual([])
  })

  it('tells the particulars begun small and without a full stop', () => {
    const odd = objections.flatMap(({ rule, outcome, facts }) => {
      const { detail } = parts(findingOf(rule, outcome, facts))
      return detail === undefined || /^[\p{Ll}“\d].*[^.]$|^(?:Quân|Công|Huy|Youth|Party|Trung)/u.test(detail)
        ? []
        : [`${rule}: ${detail}`]
    })
    expect([...new Set(odd)]).toEqual([])
  })

  it('says what is to be done, begun small and without a full stop', () => {
    const without = objections.filter(({ rule, outcome, facts }) => {
      const { todo } = parts(findingOf(rule, outcome, facts, { cure: cures.get(rule) ?? [] }))
      return todo === undefined || !/^[\p{Ll}“\d].*[^.]$/u.test(todo)
    })
    expect(without.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([])
  })

  it('has no sentence of more than 45 words', () => {
    const long = rows.flatMap(({ rule, outcome, facts }) => {
      const said = explain(findingOf(rule, outcome, facts, { cure: cures.get(rule) ?? [] }))
      return said.split(/(?<=\.)\s+(?=\p{Lu})/u).filter((sentence) => words(sentence) > 45)
    })
    expect([...new Set(long)]).toEqual([])
  })

  it('has no double space, no space before a comma or a stop, no code and no hole', () => {
    const odd = rows.flatMap(({ rule, outcome, facts }) => {
      const said = explain(findingOf(rule, outcome, facts, { cure: cures.get(rule) ?? [] }))
      return /[ \u00a0]{2}|[ \u00a0][,.;:]|[{}]|undefined|->/.test(said) ? [`${rule}: ${said}`] : []
    })
    expect([...new Set(odd)]).toEqual([])
  })

  it('has a word for every thing that may be missing, and for every cure', () => {
    const locale = language === 'vi' ? vi : en
    expect(Object.keys(texts.missing).filter((code) => locale.code('missing', code) === code)).toEqual([])
    expect(Object.keys(texts.cures).filter((code) => locale.cure(code) === code)).toEqual([])
  })

  it('has titles of at most thirty words', () => {
    const rules: Readonly<Record<string, RuleTexts>> = texts.rules
    expect(Object.keys(rules).filter((id) => words(rules[id]?.title ?? '') > 30)).toEqual([])
  })
})

describe('the check of where the fault stands', () => {
  it.each([
    ['vi', 'Ngày 01/07/2025 sớm hơn việc phải có trước, ngày 02/07/2025.'],
    ['vi', 'Đã kết nạp chung nhiều người tại buổi lễ.'],
    ['vi', 'Tổ chức thực hiện hôm đó là một chi bộ không đúng thẩm quyền.'],
    ['en', 'Sealed on 1 February 2025, after the certification (15 January 2025).'],
    ['en', 'One decision names 2 persons.'],
  ])('refuses in %s a headline that hides it: %s', (language, headline) => {
    expect(isFaultFirst(language, headline)).toBe(false)
  })
})

describe('a list of more than three', () => {
  const papers = ['doc.application', 'doc.introduction-paper', 'doc.consolidated-opinions']
  const facts = { absent: [...papers, 'doc.background-declaration'] }
  it('is divided by semicolons, after a headline that counts it', () => {
    const { headline, detail } = vi.parts(findingOf('cell.dossier-complete', 'broken', facts))
    expect(headline).toBe('Hồ sơ còn thiếu 4 giấy tờ.')
    expect(detail).toBe(
      'đơn xin vào Đảng; giấy giới thiệu người vào Đảng; tổng hợp ý kiến nhận xét; lý lịch của người xin vào Đảng',
    )
  })

  it('of alternatives has its word for that before the last', () => {
    const required = ['grassrootsCommittee', 'provinceCommittee', 'communeCommittee', 'cell']
    expect(
      en.parts(findingOf('actor.case.opened', 'missing', { missing: 'evidence.by', required })).detail,
    ).toMatch(/^it must be [^;]+; [^;]+; [^;]+; or the cell$/)
  })
})

describe('a Vietnamese sentence', () => {
  it('keeps to the terms of the glossary', () => {
    const strangers =
      /kịp thời|đương sự|khôi phục|quá hạn|quá một nửa|chi bộ chính thức|thư viện không kết luận/i
    const said = rows.map(({ rule, outcome, facts }) =>
      vi.explain(findingOf(rule, outcome, facts, { cure: cures.get(rule) ?? [] })),
    )
    expect([...new Set(said.filter((one) => strangers.test(one)))]).toEqual([])
  })

  it('has no English word in it', () => {
    const english = /(?<![\p{L}“-])(?:bar|breach|note|national|the|of|and|is|cell|member)(?![\p{L}-])/iu
    const said = rows
      .filter(({ rule }) => !rule.startsWith('organisation.'))
      .map(({ rule, outcome, facts }) =>
        vi.explain(findingOf(rule, outcome, facts, { cure: cures.get(rule) ?? [] })),
      )
    expect([...new Set(said.filter((one) => english.test(one)))]).toEqual([])
  })
})
