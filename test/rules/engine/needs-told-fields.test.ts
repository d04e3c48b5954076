import { describe, expect, it } from 'vitest'
import { knownFields } from '../../../src/casefile/acts/known-fields.js'
import type { ActType } from '../../../src/casefile/shapes.js'
import { nationalRules } from '../../../src/rules/national.js'
import { actSchema } from '../../../src/schemas.js'

/** The fields that a rule says it objects to, `person.former` among them, each with the acts it says so of. */
const told = nationalRules.flatMap(({ id, guards, needsTold }) => {
  const types = new Map<string, ActType[]>()
  for (const type of guards)
    for (const path of needsTold?.(type) ?? []) types.set(path, [...(types.get(path) ?? []), type])
  return [...types].map(([path, of]) => ({ id, path, of }))
})

const isField = (type: ActType, path: string) => {
  const steps = path.split('.')
  return knownFields(actSchema, { type }, steps.slice(0, -1)).includes(steps.at(-1) as string)
}

describe('a field that a rule says it objects to', () => {
  it.each(told)('$path of $id is a field of an act it guards', ({ path, of }) => {
    expect(of.filter((type) => isField(type, path)).length).toBeGreaterThan(0)
  })
})
