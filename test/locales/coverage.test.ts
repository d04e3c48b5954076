import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isPlainDay } from '../../src/calendar/plain-day.js'
import { actTypes } from '../../src/casefile/acts/act-types.js'
import { bodyKinds } from '../../src/casefile/acts/body-kinds.js'
import { classActSchema } from '../../src/casefile/class/class-act.js'
import { en } from '../../src/locales/en.js'
import { vi } from '../../src/locales/vi.js'
import { policies } from '../../src/regulations/policies.js'
import { provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'
import { classRuleIds } from '../../src/rules/classes/class/class-log.js'
import { nationalClocks, nationalRules } from '../../src/rules/national.js'
import { trainingClassMachine } from '../../src/statechart/classes/training-class.js'
import { membershipMachine } from '../../src/statechart/membership.js'

const locales = [vi, en]

/** Source text of a folder of src, so that a code that no test runs into is found too. */
const sourceOf = (folder: string): string => {
  const root = fileURLToPath(new URL(`../../src/${folder}/`, import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  return files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
}

const quoted = (text: string) => [...text.matchAll(/'([^'\n]+)'/g)].map(([, code = '']) => code)

/** What stands before the first comma or closing bracket of the call itself. */
const firstArgument = (rest: string): string => {
  let depth = 0
  const end = [...rest].findIndex((letter) => {
    if (depth === 0 && /[,)]/.test(letter)) return true
    depth += '([{'.includes(letter) ? 1 : ')]}'.includes(letter) ? -1 : 0
    return false
  })
  return rest.slice(0, end)
}

/** Codes in the first argument of every `missing(...)`. */
const missingCodes = (source: string) => {
  const codes = source
    .split(/\bmissing\(/)
    .slice(1)
    .flatMap((rest) => quoted(firstArgument(rest)))
  return [...new Set(codes)]
}

/** Codes in every list that follows the word `cure`. */
const cureCodes = (source: string) => {
  const lists = source.matchAll(/\bcure\b[^[\]']{0,80}\[([^\]]*)\](?:\s*:\s*\[([^\]]*)\])?/g)
  return [...new Set([...lists].flatMap(([, one = '', other = '']) => quoted(`${one} ${other}`)))]
}

/** The names of every state of a chart. */
const stateNames = (states: object): readonly string[] =>
  Object.entries(states as Record<string, { states: object }>).flatMap(([name, { states: inner }]) => [
    name,
    ...stateNames(inner),
  ])

const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

const without = (codes: readonly string[], ...dictionaries: readonly object[]) =>
  codes.filter((code) => !dictionaries.some((dictionary) => Object.hasOwn(dictionary, code)))

const source = `${sourceOf('rules')}\n${sourceOf('statechart')}`

describe.each(locales)('the words of $language', ({ texts }) => {
  it('name every rule, clock and class rule', () => {
    const ids = [...nationalRules, ...nationalClocks].map(({ id }) => id)
    const others = ['procedure.out-of-order', 'class.out-of-order', 'class.open-for-enrolment']
    expect(ids.length).toBeGreaterThan(80)
    expect(without([...ids, ...classRuleIds, ...others], texts.rules)).toEqual([])
  })

  it('name every cure, in the rules and in their source', () => {
    const codes = [...new Set([...nationalRules.flatMap(({ cure }) => cure), ...cureCodes(source)])]
    expect(codes.length).toBeGreaterThan(45)
    expect(codes).toContain('responsibility.reviewed')
    expect(codes).toContain('procedure.in-order')
    expect(without(codes, texts.cures)).toEqual([])
  })

  it('have a sentence for everything that a rule may miss', () => {
    const codes = missingCodes(source)
    expect(codes.length).toBeGreaterThan(50)
    expect(codes).toEqual(
      expect.arrayContaining(['unit.youthUnion', 'person.youthAge', 'evidence.tally', 'person.bornOn']),
    )
    expect(without(codes, texts.missing)).toEqual([])
  })

  it('name every act', () => {
    const classTypes = classActSchema.options.map((option) => option.shape.type.value)
    expect(without([...actTypes, ...classTypes], texts.acts)).toEqual([])
  })

  it('name every body, and whoever acts under a rule or owes a duty', () => {
    const actors = [
      ...nationalRules.map(({ actor }) => actor),
      ...nationalClocks.map(({ obligor }) => obligor),
    ]
    expect(without([...bodyKinds, ...actors], texts.bodies)).toEqual([])
  })

  it('name every state of both charts', () => {
    const names = [
      ...stateNames(membershipMachine.root.states),
      ...stateNames(trainingClassMachine.root.states),
    ]
    expect(names.length).toBeGreaterThan(50)
    expect(without(names, texts.states)).toEqual([])
  })

  it('name every policy and each of its readings', () => {
    expect(
      without(
        policies.map(({ id }) => id),
        texts.policies,
      ),
    ).toEqual([])
    for (const { id, readings } of policies)
      expect(Object.keys(texts.policies[id]?.readings ?? {}).sort(), id).toEqual([...readings].sort())
  })

  it('name every provision, its unit and the days it hangs on', () => {
    expect(
      without(
        provisions.map(({ id }) => id),
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
    const days = provisions.flatMap(({ governedBy, countsFrom }) => [
      governedBy,
      ...(countsFrom ? [countsFrom] : []),
    ])
    expect(without(days, texts.governingDays)).toEqual([])
  })

  it('name every code a provision may have as its value', () => {
    const values = provisions.flatMap(({ versions }) => versions.flatMap(({ value }) => wordsIn(value)))
    const codes = values.filter((value) => !value.includes('/TW') && !isPlainDay(value))
    expect(without(codes, texts.codes, texts.bodies)).toEqual([])
  })

  it('name every value a field of an act may have', () => {
    const lists = [...sourceOf('casefile').matchAll(/(?:\.enum\(|const educationLevels = )\[([^\]]*)\]/g)]
    const codes = lists.flatMap(([, list = '']) => quoted(list))
    expect(codes.length).toBeGreaterThan(100)
    expect(without(codes, texts.codes, texts.bodies)).toEqual([])
  })

  it('name every fault of an input', () => {
    const codes = [...sourceOf('casefile').matchAll(/'((?:field|tally)\.[a-z-]+)'/g)].map(
      ([, code = '']) => code,
    )
    expect(without(codes, texts.issues)).toEqual([])
  })
})

describe.each(locales)('$language', (locale) => {
  it('knows the kind of every instrument of the register', () => {
    const names = instruments.map((instrument) => locale.instrument(instrument))
    const ofCharter = locale.language === 'vi' ? 'Điều lệ Đảng' : 'the Party Charter'
    expect(
      names.filter(
        (name) => name !== ofCharter && !/^(?:Quy|Hướng|Thông|Nghị|Pháp|Reg|Gui|Cir|Res|Ord|Dec)/.test(name),
      ),
    ).toEqual([])
  })

  it('leaves no English abbreviation in a Vietnamese citation, and no Vietnamese word in an English one', () => {
    const foreign =
      locale.language === 'vi' ? /\b(?:pt|art|item|note|restated|of)\b/ : /\b(?:điểm|khoản|Điều|ngày)\b/
    const said = provisions.flatMap(({ versions }) =>
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
