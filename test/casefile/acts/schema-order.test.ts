import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { actSchema } from '../../../src/casefile/acts/act.js'
import { isAct } from '../../../src/casefile/acts/kept-act.js'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import { orderingOf } from '../../../src/casefile/acts/schema-order.js'
import { testOf } from '../../../src/casefile/acts/schema-test.js'
import type { Schema } from '../../../src/casefile/acts/schema-walk.js'
import { acts } from '../../support/journey.js'

/** The same with the fields of every record the other way round. */
function backwards(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(backwards)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, one]) => [name, backwards(one)]),
  )
}

const group = z.strictObject({ a: z.string(), b: z.number().optional() })
const either = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('one'), a: z.string() }),
  z.strictObject({ kind: z.literal('two'), b: group.optional(), c: z.array(group) }),
])

describe('the order of the fields of a schema', () => {
  it('is given to every act of a log, its groups and lists with it, so that none has to be parsed', () => {
    const order = orderingOf(actSchema)
    for (const act of acts) {
      const turned = backwards(act)
      expect(isAct(order(turned)), act.type).toBe(true)
      expect(JSON.stringify(order(turned))).toBe(JSON.stringify(parseAct(act)))
    }
  })

  it.each([
    [group, { b: 1, a: 'x' }, '{"a":"x","b":1}'],
    [group, { z: 1, b: 2 }, '{"b":2,"z":1}'],
    [z.array(group), [{ b: 1, a: 'x' }], '[{"a":"x","b":1}]'],
    [group.optional(), { b: 1, a: 'x' }, '{"a":"x","b":1}'],
    [either, { c: [{ b: 1, a: 'x' }], kind: 'two' }, '{"kind":"two","c":[{"a":"x","b":1}]}'],
    [either, { c: 1, kind: 'three' }, '{"c":1,"kind":"three"}'],
    [either, 'two', '"two"'],
    [group, null, 'null'],
    [group, [1], '[1]'],
    [z.array(group), { b: 1, a: 'x' }, '{"b":1,"a":"x"}'],
    [z.string(), 'x', '"x"'],
  ])('of %# puts %j as %s', (schema, value, text) => {
    expect(JSON.stringify(orderingOf(schema)(value))).toBe(text)
  })
})

const tested: readonly (readonly [schema: Schema, value: unknown, is: boolean, why?: string])[] = [
  [group, { a: 'x' }, true],
  [group, { a: 'x', b: 1 }, true],
  [group, { b: 1, a: 'x' }, false, 'the fields in another order'],
  [group, { b: 1 }, false, 'a field that must be there is not'],
  [group, { a: 'x', b: undefined }, false, 'a field told as undefined'],
  [group, { a: 'x', c: 1 }, false, 'a field that is none'],
  [group, { a: 1 }, false, 'another type'],
  [group, Object.assign(Object.create({ a: 'x' }), {}), false, 'a field of a prototype'],
  [group, [], false, 'a list'],
  [z.array(group), [{ a: 'x' }], true],
  [z.array(group), [{ a: 'x' }, {}], false, 'one element is none'],
  [z.array(group), { a: 'x' }, false, 'no list'],
  [z.enum(['x', 'y']), 'y', true],
  [z.enum(['x', 'y']), 'z', false, 'no code'],
  [z.literal('x'), 'x', true],
  [z.literal('x'), 'y', false, 'another literal'],
  [either, { kind: 'one', a: 'x' }, true],
  [either, { kind: 'two', a: 'x' }, false, 'the fields of another kind'],
  [either, { kind: 'three' }, false, 'a kind that is none'],
  [either, 'one', false, 'no record'],
  [z.number(), Number.NaN, false, 'no number'],
  [z.boolean(), 1, false, 'no truth value'],
  [z.string().min(2), 'x', false, 'too short'],
  [z.string().min(2), 'xy', true],
  [z.string().max(2), 'xyz', false, 'too long'],
  [z.int().min(0), 0, true],
  [z.int().min(0), -1, false, 'below'],
  [z.int().max(9), 10, false, 'above'],
  [z.int(), 1.5, false, 'half'],
  [z.object({ a: z.string() }), { a: 'x' }, false, 'a schema that lets other fields pass is parsed'],
  [z.coerce.string(), 'x', false, 'one that changes what it is given is parsed'],
  [z.string().transform((text) => text), 'x', false, 'so is one that answers something else'],
]

describe('the test of a schema', () => {
  it.each(tested.map(([schema, value, is, why = 'an act as it stands']) => ({ schema, value, is, why })))(
    'says $is: $why (row %#)',
    ({ schema, value, is }) => {
      expect(testOf(schema)(value)).toBe(is)
    },
  )
})
