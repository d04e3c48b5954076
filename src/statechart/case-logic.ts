import {
  type ActorLogic,
  type ActorSystem,
  type ActorSystemInfo,
  type AnyStateMachine,
  assign,
  type SnapshotFrom,
} from 'xstate'
import type { Act } from '../casefile/shapes.js'
import type { AdmissionError } from '../errors.js'
import type { Finding } from '../law/finding.js'
import { stateValueOf } from './configuration.js'
import type { FoldEnd, LogInput, LogJudge } from './judged-log.js'
import type { LogContext } from './log-context.js'
import type { Projection } from './projection.js'

/** Emitted where an act was refused, and why; the state stays. */
export interface RefusedEvent<A = Act> {
  readonly type: 'refused'
  readonly act: A
  readonly findings: readonly Finding[]
}

/** Emitted where what was sent is no act, or no entry the log can take; the state stays. */
export interface FaultedEvent {
  readonly type: 'faulted'
  readonly act: unknown
  readonly error: AdmissionError
}

/** Any chart of a log. */
export type LogChart = AnyStateMachine

/** A log run as an actor: its snapshots are those of a chart, its events the acts. */
export type LogLogic<Chart extends LogChart, A extends { readonly type: string }, File> = ActorLogic<
  SnapshotFrom<Chart>,
  A,
  LogInput<A, File>,
  ActorSystem<ActorSystemInfo>,
  RefusedEvent<A> | FaultedEvent
>

/** What is asked of a snapshot of any of the charts. */
export interface ChartSnapshot<A> {
  readonly context: LogContext<A>
}

interface Asked<A> {
  readonly context: LogContext<A>
  readonly event: A
}

/** The chart with its branches judged: what would not be recorded has no branch, so that `can` tells what `propose` tells. */
export function judgedChart<Chart extends LogChart, A, File extends LogContext<A>>(
  chart: Chart,
  judge: LogJudge<A, File>,
): Chart {
  const rule = ({ context, event }: Asked<A>) => judge.rule(context.log, event)
  return chart.provide({
    guards: {
      admits: (asked: Asked<A>, params: Projection) => rule(asked).takes(params),
      isFoldedAgain: (asked: Asked<A>) => rule(asked).answer.kind === 'recorded',
    },
    actions: {
      record: assign((asked) => {
        const { answer } = rule(asked as unknown as Asked<A>)
        return answer.kind === 'recorded' ? { log: answer.after.log } : {}
      }),
    },
  } as never) as Chart
}

/** The snapshot of a chart at the end of a fold. */
export function snapshotAt<Chart extends LogChart>(
  chart: Chart,
  { configuration, file: { log } }: FoldEnd<LogContext<unknown>>,
): SnapshotFrom<Chart> {
  return chart.resolveState({ value: stateValueOf(configuration), context: { log } }) as SnapshotFrom<Chart>
}

/** A chart judged, and its judge. */
export interface Judged<Chart extends LogChart, A, File extends LogContext<A>> {
  readonly chart: Chart
  readonly judge: LogJudge<A, File>
}

/**
 * A log as actor logic around a judged chart, made when first asked: the log is the truth, and the state is the end of its
 * fold. What is not recorded leaves the snapshot as it is, and is emitted with the reason.
 */
export function caseLogic<
  Chart extends LogChart,
  A extends { readonly type: string },
  File extends LogContext<A>,
>(bare: () => Chart, judged: () => Judged<Chart, A, File>): LogLogic<Chart, A, File> {
  const begin = (input: LogInput<A, File>) => {
    const { chart, judge } = judged()
    return snapshotAt(chart, judge.begin(input))
  }
  return {
    // An inspector draws from it.
    get config() {
      return bare().config
    },
    getInitialSnapshot: (_scope, input) => begin(input),
    getPersistedSnapshot: (snapshot, options) => judged().chart.getPersistedSnapshot(snapshot, options),
    // Of a stored snapshot the log alone is read; what has none is a fault that the actor tells.
    restoreSnapshot: (stored) =>
      begin({ log: (stored as Partial<ChartSnapshot<A>>).context?.log as readonly A[] }),
    transition(snapshot, event, scope) {
      const { chart, judge } = judged()
      if (isOfXState(event)) return chart.transition(snapshot, event, scope) as typeof snapshot
      const { answer } = judge.rule(logIn(snapshot), event)
      if (answer.kind === 'recorded') return snapshotAt(chart, judge.endOf(answer.after.log))
      scope.emit(
        answer.kind === 'refused'
          ? { type: 'refused', act: answer.act, findings: answer.findings }
          : { type: 'faulted', act: answer.act, error: answer.error },
      )
      return snapshot
    },
  }
}

const logIn = <A>({ context }: ChartSnapshot<A>): readonly A[] => context.log

const isOfXState = ({ type }: { readonly type: unknown }) =>
  typeof type === 'string' && type.startsWith('xstate.')
