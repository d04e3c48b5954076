import { frozen } from '../../calendar/frozen.js'
import type { ActType } from '../shapes.js'
import { actSchema } from './act.js'

/** Every act type, in the order of the procedure. */
export const actTypes: readonly ActType[] = frozen(actSchema.options.map((option) => option.shape.type.value))
