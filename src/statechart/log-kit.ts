import { type AnyMachineSnapshot, assign, emit, setup } from 'xstate'
import { type Finding, isRefusal } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { Projection } from './projection.js'

/** What a machine over a log of its own knows: the file so far and the rulebook it asks. */
export interface LogContext<File> {
  readonly file: File
  readonly book: Rulebook
}

/** Emitted instead of a transition: the act was refused, and why. */
export interface LogRefusedEvent<Act> {
  readonly type: 'refused'
  readonly act: Act
  readonly findings: readonly Finding[]
}

/** What tells one such log from another: its rules, its fold, and the finding for an act out of order. */
export interface LogKind<File, Act> {
  findings(book: Rulebook, file: File, act: Act): readonly Finding[]
  withAct(file: File, act: Act, findings: readonly Finding[]): File
  outOfOrder(act: string, snapshot: AnyMachineSnapshot): Finding
}

/** The setup of a machine over a log beside the cases, a class or a plan: guards ask the rules, actions record or refuse. */
export function logKit<File, Act extends { readonly type: string }>(kind: LogKind<File, Act>) {
  const ask = ({ book, file }: LogContext<File>, act: Act) => kind.findings(book, file, act)
  return setup({
    types: {
      context: {} as LogContext<File>,
      events: {} as Act,
      emitted: {} as LogRefusedEvent<Act>,
      input: {} as { book?: Rulebook } | undefined,
    },
    guards: {
      /** Each act has one branch: nothing of such a log tells acts of one type apart. */
      concerns: (_, _params: Projection) => true,
      admits: ({ context, event }, _params: Projection) => !ask(context, event).some(isRefusal),
    },
    actions: {
      record: assign(({ context, event }) => ({
        file: kind.withAct(context.file, event, ask(context, event)),
      })),
      refuse: emit(({ context, event }) => ({
        type: 'refused' as const,
        act: event,
        findings: ask(context, event).filter(isRefusal),
      })),
      refuseOutOfOrder: emit(({ event, self }) => ({
        type: 'refused' as const,
        act: event,
        findings: [kind.outOfOrder(event.type, self.getSnapshot())],
      })),
    },
  })
}
