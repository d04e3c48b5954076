import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../examples/lives/before-the-ceremony.js'
import { type Act, explain, record, replay } from '../../src/index.js'
import type { Facts, Finding, Outcome } from '../../src/law/finding.js'
import { en } from '../../src/locales/en.js'
import type { Sentence } from '../../src/locales/sentence.js'
import type { Texts, Told } from '../../src/locales/texts.js'
import { vi } from '../../src/locales/vi.js'
import { localeOf } from '../../src/locales.js'
import { masked } from './masked.js'
import { samples } from './samples.js'

type Row = readonly [rule: string, outcome: Outcome, facts: Facts]

const rows: readonly Row[] = Object.entries(samples).flatMap(([rule, list]) =>
  list.map(([outcome, facts]): Row => [rule, outcome, facts]),
)

const templateOf = (sentence: Sentence | undefined, facts: Facts) =>
  typeof sentence === 'function' ? sentence(facts) : sentence

/** What a rule says of an outcome: a sentence, or a headline and what is to be done. */
const sentencesOf = (told: Sentence | Told | null | undefined): readonly Sentence[] => {
  if (told === undefined || told === null) return []
  if (typeof told !== 'object') return [told]
  return [told.headline, told.detail, told.todo].filter((one) => one !== undefined)
}

/** The facts a template names, each with its form: `{required|or}`. */
const namedIn = (template: string) =>
  [...template.matchAll(/\{(\w+)(?:\|([^{}]+))?\}/g)].map(([, name = '', form]) => ({ name, form }))

/** The sentences a dictionary has for an outcome of a rule with these facts: its own, and that of what is missing. */
const templatesOf = ({ rules, missing }: Texts, [rule, outcome, facts]: Row): readonly string[] => {
  const texts: Readonly<Record<string, Texts['rules'][keyof Texts['rules']]>> = rules
  const things: Readonly<Record<string, Sentence | Told>> = missing
  const own = outcome === 'unknown' ? [] : sentencesOf(texts[rule]?.[outcome])
  const thing = facts.missing === undefined ? [] : sentencesOf(things[String(facts.missing)])
  return [...own, ...thing].map((one) => templateOf(one, facts)).filter((template) => template !== undefined)
}

/** What is given to every sentence on what is to be done. */
const given = ['actor', 'next', 'later']

/** Facts that sentences name and the rule does not give. */
const unknownIn = (texts: Texts) =>
  rows.flatMap((row) =>
    templatesOf(texts, row).flatMap((template) =>
      namedIn(template).flatMap(({ name }) =>
        row[2][name] === undefined && !given.includes(name) ? [`${row[0]} ${row[1]}: ${name}`] : [],
      ),
    ),
  )

/** A dictionary with one sentence of a rule another. */
const withSentence = (texts: Texts, broken: Sentence): Texts => ({
  ...texts,
  rules: { ...texts.rules, 'applicant.citizen': { ...texts.rules['applicant.citizen'], broken } },
})

describe.each([vi, en])('a sentence of $language', ({ texts }) => {
  /** Words that no code can be mistaken for. */
  const { fact } = localeOf(masked(texts))

  it('names no fact that its rule does not give', () => {
    expect(unknownIn(texts)).toEqual([])
  })

  it('is told where it names one, be it picked by a function or not', () => {
    for (const sentence of ['{citizenship}', () => '{citizenship|or}'])
      expect(unknownIn(withSentence(texts, sentence))).toEqual(['applicant.citizen broken: citizenship'])
  })

  it('has a word for every code that it says', () => {
    const wordless = rows.flatMap(([rule, outcome, facts]) =>
      templatesOf(texts, [rule, outcome, facts])
        .flatMap(namedIn)
        .filter(({ form }) => form !== 'raw' && form !== 'state')
        .flatMap(({ name }) => [facts[name] ?? []].flat().map((code) => ({ name, code })))
        .filter(({ name, code }) => isCode(code) && fact(rule, name, code) === code)
        .map(({ name, code }) => `${rule} ${name}: ${code}`),
    )
    expect(wordless).toEqual([])
  })

  it('is sampled for every outcome that has one, and for everything that may be missing', () => {
    const sampled = new Set(rows.map(([rule, outcome]) => `${rule} ${outcome}`))
    const worded = Object.entries(texts.rules).flatMap(([rule, { met, broken, missing }]) =>
      Object.entries({ met, broken, missing }).flatMap(([outcome, one]) =>
        one ? [`${rule} ${outcome}`] : [],
      ),
    )
    expect(worded.filter((one) => !sampled.has(one))).toEqual([])
    const missed = new Set(rows.map(([, , facts]) => facts.missing))
    expect(Object.keys(texts.missing).filter((code) => !missed.has(code))).toEqual([])
  })
})

/** A code, not a day, a fraction, a number of a badge or of an instrument. */
const isCode = (value: unknown) => typeof value === 'string' && !/^\d/.test(value)

describe('the samples', () => {
  it('have the facts that rules give in the lives', () => {
    const sampled = new Set(rows.map(kindOf))
    const given = [...livesBeforeTheCeremony, ...livesAfterTheCeremony].flatMap(({ acts }) => explained(acts))
    const kinds = new Set(
      given
        .filter((finding) => finding.applies !== false && !isUncovered(finding))
        .map(({ rule, outcome, facts }) => kindOf([rule, outcome, facts])),
    )
    expect(kinds.size).toBeGreaterThan(100)
    expect([...kinds].filter((kind) => !sampled.has(kind))).toEqual([])
  }, 30_000)
})

/** Everything found along a life, one act after the other. */
function explained([opening, ...acts]: readonly Act[]): readonly Finding[] {
  let { file } = replay(opening ? [opening] : [])
  return acts.flatMap((act) => {
    const { subjects } = explain(file, act)
    file = record(file, act, { mode: 'chronicle' })
    return subjects.flatMap(({ findings }) => findings)
  })
}

const kindOf = ([rule, outcome, facts]: Row) => `${rule} ${outcome} ${Object.keys(facts).sort().join(', ')}`
const isUncovered = ({ facts, outcome }: Finding) => outcome === 'unknown' && facts.uncovered !== undefined
