import { type ClassFile, withClassAct } from '../../casefile/class/class-file.js'
import type { ClassAct } from '../../casefile/shapes.js'
import { classFindings } from '../../rules/classes/class/class-log.js'
import { type LogContext, type LogRefusedEvent, logKit } from '../log-kit.js'
import { classOutOfOrder } from '../out-of-order.js'

/** What the class machine knows: the class so far and the rulebook it asks. */
export type TrainingClassContext = LogContext<ClassFile>

/** Emitted instead of a transition: the act of the class was refused, and why. */
export type ClassRefusedEvent = LogRefusedEvent<ClassAct>

/** The setup of the training class. */
export const classKit = logKit<ClassFile, ClassAct>({
  findings: classFindings,
  withAct: withClassAct,
  outOfOrder: classOutOfOrder,
})
