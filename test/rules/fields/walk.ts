import type * as z from 'zod'
import { AdmissionError } from '../../../src/index.js'
import type { Counted } from '../../../src/rules/fields/observed.js'
import { type Leaf, nameOf, withValue } from './fields.js'
import { valuesOf } from './legal-values.js'

/** What is said of something, by who says it: the rules and duties by id, and what is counted. */
export type Said = ReadonlyMap<string, string>

/** A shape, what is to be seen of its fields, and inputs that hold it. */
export interface Walk<Input> {
  readonly shape: string
  readonly schema: z.ZodType
  readonly leaves: readonly Leaf[]
  readonly inputs: readonly Input[]
  /** Labels that mean something in an input. */
  readonly labels: (input: Input) => readonly string[]
  /** Day around which days are tried. */
  readonly dayOf: (input: Input) => string
  /** The places of an input that hold the shape, each with what puts another in its stead. */
  readonly places: (input: Input) => readonly { readonly held: unknown; put(other: unknown): Input }[]
  /** What is put there without the fields that mean nothing beside the one that is tried. */
  readonly fit?: (other: unknown, tried: Leaf) => unknown
  /** What is said of an input; `undefined` where it is refused as malformed. `wanted` names who is listened to. */
  readonly said: (input: Input, wanted: ReadonlySet<string>) => Said | undefined
}

/** Who was to notice a field and never did, `cell.voted tally.yes: cell.two-thirds`. */
export function unseen<Input>(walk: Walk<Input>): readonly string[] {
  const wanting = new Map(
    walk.leaves.flatMap((leaf) =>
      'reference' in leaf.observed ? [] : [[leaf, new Set<string>(leaf.observed)] as const],
    ),
  )
  for (const input of walk.inputs)
    for (const place of walk.places(input)) {
      if (wanting.size === 0) return []
      look(walk, input, place, wanting)
    }
  return [...wanting].flatMap(([leaf, by]) => [...by].map((one) => `${nameOf(walk.shape, leaf)}: ${one}`))
}

function look<Input>(
  walk: Walk<Input>,
  input: Input,
  { held, put }: ReturnType<Walk<Input>['places']>[number],
  wanting: Map<Leaf, Set<string>>,
): void {
  const near = { day: walk.dayOf(input), labels: walk.labels(input) }
  const all = new Set([...wanting.values()].flatMap((by) => [...by]))
  const before = walk.said(input, all)
  if (!before) return
  for (const [leaf, by] of wanting)
    for (const value of valuesOf(leaf.schema, near)) {
      const tried = withValue(walk.schema, held, leaf.path, value, near)
      const other = walk.fit ? walk.fit(tried, leaf) : tried
      if (JSON.stringify(other) === JSON.stringify(held)) continue
      const after = walk.said(put(other), by)
      const seen = after
        ? [...by].filter((one) => after.get(one) !== before.get(one))
        : ['input' satisfies Counted]
      for (const one of seen) by.delete(one)
      if (by.size === 0) {
        wanting.delete(leaf)
        break
      }
    }
}

/** What an input is answered with; `undefined` where it is malformed. */
export function unlessMalformed<T>(ask: () => T): T | undefined {
  try {
    return ask()
  } catch (error) {
    if (error instanceof AdmissionError) return undefined
    throw error
  }
}
