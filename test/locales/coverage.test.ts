import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isPlainDay } from '../../src/calendar/plain-day.js'
import { bodyKinds } from '../../src/casefile/acts/body-kinds.js'
import { whoActsTitle } from '../../src/locales/actor-rules.js'
import { en } from '../../src/locales/en.js'
import { fieldsOfProvision } from '../../src/locales/provision-fields.js'
import { vi } from '../../src/locales/vi.js'
import { membershipChart } from '../../src/machines.js'
import { organisationRules } from '../../src/register/organisation/organisation-rules.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'
import { classRuleIds } from '../../src/rules/classes/class/class-log.js'
import { nationalClocks, nationalRules } from '../../src/rules/national.js'
import { planRules } from '../../src/rules/plans/plan-rules.js'
import { actSchema, classActSchema, organisationSchema, planActSchema } from '../../src/schemas.js'
import { trainingClassChart } from '../../src/statechart/classes/training-class.js'
import { sample } from '../register/organisation/sample.js'

const locales = [vi, en]

/** The names of every state of a chart. */
const stateNames = (states: object): readonly string[] =>
  Object.entries(states as Record<string, { states: object }>).flatMap(([name, { states: inner }]) => [
    name,
    ...stateNames(inner),
  ])

/** Every code of a value of a provision, the names of its parts not among them. */
const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

/** Every enum of a JSON Schema. */
const enumsIn = (schema: unknown): readonly (readonly string[])[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'enum' in schema && Array.isArray(schema.enum) ? [schema.enum as string[]] : []
  return [...own, ...Object.values(schema).flatMap(enumsIn)]
}

const without = (codes: readonly string[], ...dictionaries: readonly object[]) =>
  codes.filter((code) => !dictionaries.some((dictionary) => Object.hasOwn(dictionary, code)))

/** What is found of a body of a directory, and of an act that a chart does not know, is no rule of a rulebook. */
const besideRules = [
  'organisation.grassroots-minimum',
  'organisation.upper-committee-special',
  'organisation.cell-created',
  'organisation.probationary-activity-cell',
  'organisation.cell-stays-one',
  'organisation.section-committee',
  'organisation.section-leave',
  'organisation.village-cell',
  'organisation.counts-agree',
  'procedure.out-of-order',
  'procedure.withheld',
  'class.out-of-order',
  'plan.out-of-order',
]

const ruleIds = new Set([
  ...[...nationalRules, ...nationalClocks, ...planRules].map(({ id }) => id),
  ...(organisationRules(sample).rules ?? []).map(({ id }) => id),
  ...classRuleIds,
  ...besideRules,
])

describe.each(locales)('the words of $language', ({ texts }) => {
  it('name every rule and duty, and none that does not exist', () => {
    expect(Object.keys(texts.rules).sort()).toEqual([...ruleIds].sort())
  })

  it('name every body, and whoever acts under a rule or owes a duty', () => {
    const actors = [
      ...nationalRules.map(({ actor }) => actor),
      ...nationalClocks.map(({ obligor }) => obligor),
    ]
    expect(without([...bodyKinds, ...actors], texts.bodies)).toEqual([])
  })

  it('name every state of both charts', () => {
    const names = [...stateNames(membershipChart.root.states), ...stateNames(trainingClassChart.root.states)]
    expect(names.length).toBeGreaterThan(50)
    expect(without(names, texts.states)).toEqual([])
  })

  it('name every provision, its unit and the days it hangs on', () => {
    expect(
      without(
        [...provisions, ...clauses].map(({ id }) => id).filter((id) => whoActsTitle(texts, id) === undefined),
        texts.provisions,
        texts.rules,
      ),
    ).toEqual([])
    expect(
      without(
        provisions.map(({ unit }) => unit),
        texts.units,
      ),
    ).toEqual([])
    expect(
      without(
        Object.keys(texts.provisions),
        Object.fromEntries([...provisions, ...clauses].map(({ id }) => [id, id])),
      ),
    ).toEqual([])
    const days = provisions.flatMap(({ governedBy, countsFrom }) => [
      governedBy,
      ...(countsFrom ? [countsFrom] : []),
    ])
    expect(without(days, texts.governingDays)).toEqual([])
  })

  it('name every code of a provision in the field of the provision', () => {
    const wordless = provisions.flatMap(({ id, versions }) => {
      const { codes } = fieldsOfProvision(id)
      const sources = (typeof codes === 'string' ? [codes] : codes).map((source) =>
        source === 'body' ? texts.bodies : texts.codes[source as keyof typeof texts.codes],
      )
      const values = versions.flatMap(({ value }) => (isShare(value) ? [] : wordsIn(value)))
      return without(
        values.filter((value) => !value.includes('/TW') && !isPlainDay(value)),
        ...sources,
      ).map((code) => `${id}: ${code}`)
    })
    expect(wordless).toEqual([])
  })

  it('name every value a field of an act may have, all of a field in one place', () => {
    const schemas = [actSchema, classActSchema, planActSchema, organisationSchema]
    const enums = schemas.flatMap((schema) => enumsIn(z.toJSONSchema(schema)))
    const dictionaries = [texts.bodies, ...Object.values(texts.codes)]
    expect(enums.length).toBeGreaterThan(50)
    expect(
      enums.filter((codes) => !dictionaries.some((words) => without(codes, words).length === 0)),
    ).toEqual([])
  })
})

const isShare = (value: unknown) => typeof value === 'object' && value !== null && 'test' in value

describe.each(locales)('$language', (locale) => {
  it('knows the kind of every instrument of the register', () => {
    const names = instruments.map((instrument) => locale.instrument(instrument))
    const ofCharter = locale.language === 'vi' ? 'Điều lệ Đảng' : 'the Party Charter'
    expect(
      names.filter(
        (name) =>
          name !== ofCharter && !/^(?:Quy|Hướng|Thông|Nghị|Pháp|Reg|Gui|Cir|Res|Ord|Dec|Not)/.test(name),
      ),
    ).toEqual([])
  })

  it('leaves no English abbreviation in a Vietnamese citation, and no Vietnamese word in an English one', () => {
    const foreign =
      locale.language === 'vi' ? /\b(?:pt|art|item|note|restated|of)\b/ : /\b(?:điểm|khoản|Điều|ngày)\b/
    const said = [...provisions, ...clauses].flatMap(({ versions }) =>
      versions.map(({ instrument, point, confidence }) =>
        locale.citation({
          instrument: instrument.id,
          number: instrument.number,
          date: instrument.date,
          point,
          confidence,
        }),
      ),
    )
    expect(said.filter((citation) => foreign.test(citation))).toEqual([])
  })

  it('has words for every effect, outcome, grade and layer', () => {
    const { effects, outcomes, confidences, layers } = locale.texts
    expect(Object.keys(effects)).toEqual(['bar', 'breach', 'note'])
    expect(Object.keys(outcomes)).toEqual(['met', 'broken', 'missing', 'unknown'])
    expect(Object.keys(confidences)).toEqual(['text', 'secondary', 'assumed', 'unknown'])
    expect(Object.keys(layers)).toHaveLength(6)
    expect(locale.effect('bar')).toBe(effects.bar)
    expect(locale.outcome('met')).toBe(outcomes.met)
    expect(locale.confidence('assumed')).toBe(confidences.assumed)
    expect(locale.layer('local')).toBe(layers.local)
  })
})
