import { parseWith } from '../acts/parse-with.js'
import type { ClassAct } from '../shapes.js'
import { classActSchema } from './class-act.js'

const classActTypes: readonly string[] = classActSchema.options.map((option) => option.shape.type.value)

/** Checks an act of a training class; nothing is coerced. Throws `class.malformed` with every issue. */
export function parseClassAct(input: unknown): ClassAct {
  return parseWith(classActSchema, input, 'class.malformed', classActTypes)
}
