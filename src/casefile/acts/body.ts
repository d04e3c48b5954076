import * as z from 'zod'
import { bodyKinds } from './body-kinds.js'
import { label } from './fields.js'

/** The kind of a body that acts. */
export const bodyKind = z.enum(bodyKinds)

/** A body named in an act: its kind on that day, and the app's label for it. */
export const body = z.strictObject({ kind: bodyKind, id: label.optional() })
