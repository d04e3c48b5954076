import type { ClassFile } from '../../../casefile/class/class-file.js'
import type { ClassAct } from '../../../casefile/shapes.js'
import { logRules } from '../../engine/log-rules.js'

/** The law of a class. */
export const ofClass = logRules<ClassAct, ClassFile>()

/** The persons an act is about. */
export function personsOf(act: ClassAct): readonly string[] {
  if (act.type === 'session.held') return act.attended
  if (act.type === 'completion.decided') return act.persons
  return 'person' in act ? [act.person] : []
}
