import { describe, expect, it } from 'vitest'
import { matterOf } from '../../../src/casefile/acts/matter.js'
import { emptyFile } from '../../../src/casefile/case-file.js'
import type { Act, ActType } from '../../../src/casefile/shapes.js'
import { fileAfter, rulingOn } from '../../../src/procedure/ruling.js'
import { judge } from '../../../src/rules/engine/judge.js'
import { isUntoldBy } from '../../../src/rules/engine/plan.js'
import { isOnMatter, type Rule } from '../../../src/rules/engine/rule.js'
import { nationalRules } from '../../../src/rules/national.js'
import { unopened } from '../../../src/statechart/step.js'
import { patient } from '../../support/patient.js'
import { livesToWalk } from '../fields/lives.js'

const telling = nationalRules.filter(({ needsTold }) => needsTold !== undefined)

/** Every act of lives of every road, with the file before it. */
const places = livesToWalk().flatMap(({ acts, book }) => {
  let file = emptyFile(unopened)
  return acts
    .filter(({ type }) => type !== 'entry.corrected' && type !== 'entry.struck')
    .map((act) => {
      const before = file
      file = fileAfter(before, rulingOn(before, act, book, 'unmet'), 'chronicle') ?? before
      return { before, act, book }
    })
})

/** An act that no life has, as bare as it can be, at the places of the lives. */
const bareActs = (type: ActType) =>
  places.slice(0, 200).map((place) => ({ ...place, act: { type, on: place.act.on } as Act }))

const placesOf = (type: ActType) => {
  const told = places.filter(({ act }) => act.type === type)
  return told.length > 0 ? told : bareActs(type)
}

/** A value without fields of it, or of a part of it: `person.former`. */
const without = <T>(value: T, paths: readonly string[]): T =>
  Object.fromEntries(
    Object.entries(value as object)
      .filter(([field]) => !paths.includes(field))
      .map(([field, one]) => {
        const inner = paths.flatMap((path) =>
          path.startsWith(`${field}.`) ? [path.slice(field.length + 1)] : [],
        )
        return [field, inner.length > 0 ? without(one, inner) : one]
      }),
  ) as T

describe('a rule that objects to what an act tells', () => {
  it('is not asked of an act that tells none of it', () => {
    const act: Act = { type: 'application.made', on: '2025-02-03', handwritten: false }
    expect(isUntoldBy(act, [['handwritten']])).toBe(false)
    expect(isUntoldBy(act, [['document'], ['person']])).toBe(true)
    expect(isUntoldBy(act, [])).toBe(true)
    expect(isUntoldBy(act, undefined)).toBe(false)
    const opened: Act = {
      type: 'case.opened',
      on: '2025-02-03',
      case: 'case-1',
      person: { former: { leftOn: '2019-02-03', exit: 'resigned' } },
    }
    expect(isUntoldBy(opened, [['person', 'former']])).toBe(false)
    expect(isUntoldBy(opened, [['person', 'bornOn']])).toBe(true)
    expect(isUntoldBy(act, [['person', 'former']])).toBe(true)
  })

  it.each(telling.map((rule) => [rule.id, rule] as const))('%s', patient, (_, rule: Rule) => {
    let asked = 0
    for (const { before, act, book } of rule.guards.flatMap(placesOf)) {
      const fields = rule.needsTold?.(act.type)
      if (fields === undefined || !isOnMatter(rule, matterOf(act))) continue
      const silent = without(act, fields)
      expect({ act: silent, found: judge(rule, before, silent, book.setting, 'unmet') }).toEqual({
        act: silent,
      })
      asked += 1
    }
    expect(asked).toBeGreaterThan(0)
  })
})
