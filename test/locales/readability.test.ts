import { describe, expect, it } from 'vitest'
import type { Facts, Outcome } from '../../src/law/finding.js'
import { en } from '../../src/locales/en.js'
import type { Sentence } from '../../src/locales/sentence.js'
import type { RuleTexts, Texts, Told } from '../../src/locales/texts.js'
import { vi } from '../../src/locales/vi.js'
import { nationalRules } from '../../src/rules/national.js'
import { findingOf, samples } from './samples.js'

/** Words as a reader counts them: what stands between spaces and has a letter or a figure. */
const words = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/** A template with each value as one word, whatever it turns out to be. */
const template = (sentence: Sentence | undefined, facts: Facts) =>
  (typeof sentence === 'function' ? sentence(facts) : sentence)?.replaceAll(/\{[^{}]*\}/g, 'X')

const cures = new Map(nationalRules.map(({ id, cure }) => [id as string, cure]))

interface Row {
  readonly rule: string
  readonly outcome: Outcome
  readonly facts: Facts
}

const rows: readonly Row[] = Object.entries(samples).flatMap(([rule, list]) =>
  list.map(([outcome, facts]) => ({ rule, outcome, facts })),
)

const objections = rows.filter(({ outcome }) => outcome === 'broken' || outcome === 'missing')

/** The headline of an objection as the dictionary has it. */
function headlineIn(texts: Texts, { rule, outcome, facts }: Row): string | undefined {
  const rules: Readonly<Record<string, RuleTexts>> = texts.rules
  const things: Readonly<Record<string, Sentence>> = texts.missing
  const told: Sentence | Told | null | undefined =
    outcome === 'broken' ? rules[rule]?.broken : rules[rule]?.missing
  const own = template(typeof told === 'object' ? told?.headline : told, facts)
  return own ?? (outcome === 'missing' ? template(things[String(facts.missing)], facts) : undefined)
}

/** Words that tell a fault: a lack, a wrong, too little or too much, too early or too late, a refusal. */
const fault = {
  vi: /(?<!\p{L})(?:chưa|không|thiếu|quá|sai|chỉ|mới|hết|sớm|trước|sau|mâu thuẫn|khác|chậm|ngoài|trái|từ chối|lỗi|hoãn|miễn|phải|cần|bị|đang|tối đa|chung|lại|vi phạm|cấp lại|tẩy xóa)(?!\p{L})/iu,
  en: /\b(?:not|no|none|nobody|without|lacks?|only|below|above|late|earlier|wrong\w*|out|before|after|short|outside|fewer|under|over|contradicts?|never|refused|unanswered|unclear|unsettled|unproven|unread|cannot|already|too|another|otherwise|disagree|needed|at once|together|deferred|allowed|against|charged|breach|gone|kept|still|ended|yet|one|differs?|redone|assumed|erasures|annulled|waived|failed|rewritten|expelled|long|to be by|is the very|is that|own fault|very case|temporary|put out)\b/i,
} as const

describe.each([vi, en])('what $language tells of an objection', ({ language, texts, explain, parts }) => {
  it('begins with a headline of at most twelve words, each value counted as one', () => {
    const long = objections.flatMap((row) => {
      const headline = headlineIn(texts, row)
      if (headline === undefined) return []
      return words(headline) > 12 ? [`${row.rule} ${words(headline)}: ${headline}`] : []
    })
    expect([...new Set(long)]).toEqual([])
  })

  it('names the fault within the first eight words', () => {
    const late = objections.flatMap((row) => {
      const headline = headlineIn(texts, row)
      if (headline === undefined) return []
      const first = headline.split(' ').slice(0, 8).join(' ')
      return fault[language as keyof typeof fault].test(first) ? [] : [`${row.rule}: ${headline}`]
    })
    expect([...new Set(late)]).toEqual([])
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
