import type * as z from 'zod'
import { frozen } from '../../calendar/frozen.js'
import type { ActOf, ActType } from '../shapes.js'
import { actSchema } from './act.js'

/** The schemas by type, told apart at run time alone. */
export const schemaByType: Readonly<Record<string, z.ZodObject>> = frozen(
  Object.fromEntries(
    (actSchema.options as unknown as readonly z.ZodObject[]).map((option) => [
      (option.shape.type as z.ZodLiteral<string>).value,
      option,
    ]),
  ),
)

/** The schema of one act: what it gives is typed by the act, and its fields are by name in `shape`. */
export interface ActSchema<T extends ActType> extends z.ZodType<ActOf<T>> {
  readonly shape: z.ZodRawShape
}

/** The schema of each act by its type. */
export type ActSchemas = { readonly [T in ActType]: ActSchema<T> }

/** The schema of one act, for a form or a route of its own: `actSchemas['cell.voted']`. Each is one of the union. */
export const actSchemas: ActSchemas = schemaByType as unknown as ActSchemas
