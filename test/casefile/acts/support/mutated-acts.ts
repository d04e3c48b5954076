import fc from 'fast-check'
import type * as z from 'zod'
import { actSchema } from '../../../../src/casefile/acts/act.js'
import { population } from '../../../../src/testing.js'
import { inner, valuesOf } from '../../../rules/fields/legal-values.js'

const near = { day: '2025-02-03', labels: ['cell-1', 'nguyen-an'] }

/** A value of a schema with every field it may have. */
function fullValue(schema: z.ZodType): unknown {
  const bare = inner(schema)
  if (bare.type === 'object')
    return Object.fromEntries(
      Object.entries((bare as z.ZodObject).shape).map(([name, field]) => [
        name,
        fullValue(field as z.ZodType),
      ]),
    )
  if (bare.type === 'array') return [fullValue((bare as z.ZodArray<z.ZodType>).element)]
  return bare.type === 'number'
    ? [1, 3, 30].find((one) => bare.safeParse(one).success)
    : valuesOf(bare, near).find((one) => bare.safeParse(one).success)
}

/** One act of each type with every field, whether or not they go together, and the acts of a population. */
const originals: readonly object[] = [
  ...actSchema.options.map((option) => fullValue(option) as object),
  ...[...population({ seed: 14, cases: 150, from: '2016-08-01', until: '2026-11-01' })].flatMap(
    ({ log }) => log,
  ),
]

const strangers: readonly unknown[] = [
  undefined,
  null,
  '',
  ' ',
  'cell-1 ',
  'cộng',
  'cộng',
  'x'.repeat(101),
  '2024-02-29',
  '2023-02-29',
  '2025-2-3',
  '1899-12-31',
  '2025-07-01T08:30:00+07:00',
  '2025-07-01T08:30:00',
  'cell.voted',
  'admission',
  0,
  -0,
  -1,
  1.5,
  1_000_001,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  true,
  false,
  [],
  [undefined],
  {},
  { kind: 'cell' },
  { kind: 'cell', id: 'cell-1' },
  { id: 'cell-1', kind: 'cell' },
  { members: 20, yes: 13 },
  { members: 20, yes: 13, no: 8 },
  { yes: 13, members: 20 },
  new Date(0),
  new Map(),
  Symbol('act'),
  () => 'act',
]

const names = [
  'type',
  'on',
  'by',
  'kind',
  'id',
  'matter',
  'tally',
  'person',
  'act',
  '__proto__',
  'constructor',
  'x',
]

type Group = Record<PropertyKey, unknown>

/** Every plain object and list of a value, itself first. A list gets no name of a field: no line can hold one. */
function groupsOf(value: unknown): readonly Group[] {
  if (typeof value !== 'object' || value === null || value instanceof Date || value instanceof Map) return []
  return [value as Group, ...Object.values(value).flatMap(groupsOf)]
}

/** A copy, so that a change of one act is none of another. */
const fresh = (value: unknown) => (groupsOf(value).length > 0 ? structuredClone(value) : value)

const at = <T>(list: readonly T[], draw: number): T => list[draw % list.length] as T

/** Changes one place of an act, by four numbers drawn. */
function mutate(act: object, [kind, where, which, what]: readonly [number, number, number, number]): void {
  const group = at(groupsOf(act), where)
  const own = Object.keys(group)
  const name = own.length === 0 ? at(names, which) : at(own, which)
  const put = (key: string, value: unknown) =>
    (!Array.isArray(group) || /^\d$/.test(key)) &&
    Object.defineProperty(group, key, { value, enumerable: true, writable: true, configurable: true })
  if (kind === 0) delete group[name]
  else if (kind === 1) put(at(names, which), fresh(at(strangers, what)))
  else if (kind === 2 && own.length > 0) {
    const moved = group[name]
    delete group[name]
    put(name, moved)
  } else if (kind === 3) {
    const other = groupsOf(at(originals, what))
    const from = at(other, which)
    const [key] = Object.keys(from)
    if (key !== undefined) put(key, fresh(from[key]))
  } else put(name, fresh(at(strangers, what)))
}

const draw = fc.nat({ max: 1 << 20 })

/** Acts as they are and with up to three places changed: left out, added, out of order, of another act, of another kind. */
export const mutatedActs: fc.Arbitrary<unknown> = fc
  .tuple(draw, fc.array(fc.tuple(fc.nat({ max: 5 }), draw, draw, draw), { maxLength: 3 }))
  .map(([which, changes]) => {
    const act = structuredClone(at(originals, which))
    for (const change of changes) mutate(act, change)
    return act
  })
