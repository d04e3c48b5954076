import { assign, emit, setup } from 'xstate'
import type { ClassAct } from '../casefile/class-act.js'
import { type ClassFile, withClassAct } from '../casefile/class-file.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { classFindings } from '../rules/class-rules.js'
import type { Rulebook } from '../rules/rulebook.js'
import { classOutOfOrder } from './out-of-order.js'

/** What the class machine knows: the class so far and the rulebook it asks. */
export interface TrainingClassContext {
  readonly file: ClassFile
  readonly book: Rulebook
}

/** Emitted instead of a transition: the act of the class was refused, and why. */
export interface ClassRefusedEvent {
  readonly type: 'refused'
  readonly act: ClassAct
  readonly findings: readonly Finding[]
}

const ask = (context: TrainingClassContext, act: ClassAct) => classFindings(context.book, context.file, act)

/** The setup of the training class: guards ask the rules, actions record or refuse. */
export const classKit = setup({
  types: {
    context: {} as TrainingClassContext,
    events: {} as ClassAct,
    emitted: {} as ClassRefusedEvent,
    input: {} as { book?: Rulebook } | undefined,
  },
  guards: {
    isAdmissible: ({ context, event }) => !ask(context, event).some(isRefusal),
  },
  actions: {
    record: assign(({ context, event }) => ({
      file: withClassAct(context.file, event, ask(context, event)),
    })),
    refuse: emit(({ context, event }) => ({
      type: 'refused' as const,
      act: event,
      findings: ask(context, event).filter(isRefusal),
    })),
    refuseOutOfOrder: emit(({ event, self }) => ({
      type: 'refused' as const,
      act: event,
      findings: [classOutOfOrder(event.type, self.getSnapshot())],
    })),
  },
})
