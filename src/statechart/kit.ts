import { assign, emit, setup } from 'xstate'
import type { CaseFile } from '../casefile/case-file.js'
import type { Act, Matter } from '../casefile/shapes.js'
import type { Stretch } from '../casefile/straight-way.js'
import type { Finding } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { outOfOrderIn } from './out-of-order.js'
import { concerns, type Projection } from './projection.js'
import { rememberedVerdict, type Verdict } from './verdict.js'

/** What the machine knows: the file so far and the rulebook it asks. `verdict` stands in for both when only the shape is asked. */
export interface MembershipContext {
  readonly file: CaseFile
  readonly book: Rulebook
  readonly verdict?: Verdict
}

/** What the states of the chart say of themselves: the stretch of the straight way, and the matter the cell votes on next. */
export type Tag = Stretch | Matter | 'exit-proposed'

/** Emitted instead of a transition: the act was refused, and why. */
export interface RefusedEvent {
  readonly type: 'refused'
  readonly act: Act
  readonly findings: readonly Finding[]
}

const ask = (context: MembershipContext, act: Act): Verdict =>
  context.verdict ?? rememberedVerdict(context.book, context.file, act)

/**
 * The one setup of the chart. Guards ask the rulebook, actions record or refuse; nothing else happens here, and
 * neither a clock nor a timer is ever read.
 */
export const kit = setup({
  types: {
    context: {} as MembershipContext,
    events: {} as Act,
    emitted: {} as RefusedEvent,
    tags: {} as Tag,
    input: {} as { file?: CaseFile; book?: Rulebook; verdict?: Verdict } | undefined,
  },
  guards: {
    /** The act is the one the branch is for. */
    concerns: ({ context, event }, params: Projection) => concerns(event, params, ask(context, event)),
    /** The act is the one the branch is for, and no bar refuses it. */
    admits: ({ context, event }, params: Projection) => {
      const verdict = ask(context, event)
      return verdict.isAdmissible && concerns(event, params, verdict)
    },
  },
  actions: {
    record: assign(({ context, event }) => ({ file: ask(context, event).record(context.file, event) })),
    refuse: emit(({ context, event }) => ({
      type: 'refused' as const,
      act: event,
      findings: ask(context, event).refusals,
    })),
    refuseOutOfOrder: emit(({ context, event, self }) => ({
      type: 'refused' as const,
      act: event,
      findings: context.verdict
        ? []
        : [
            outOfOrderIn(event, self.getSnapshot(), { book: context.book, verdict: ask(context, event) }),
            ...ask(context, event).refusals,
          ],
    })),
  },
})
