import { nationalRulebook, type Rulebook } from '../rules/engine/rulebook.js'
import {
  caseLogic,
  type Judged,
  judgedChart,
  type LogChart,
  type LogLogic,
} from '../statechart/case-logic.js'
import type { LogJudge } from '../statechart/judged-log.js'
import type { LogContext } from '../statechart/log-context.js'
import { type LogLaw, logJudge } from './log-judge.js'

/** The actor logic of one kind of log, by rulebook. */
export interface Logics<
  Chart extends LogChart,
  Act extends { readonly type: string },
  File extends LogContext<Act>,
> {
  /** By national law with every default. */
  readonly national: LogLogic<Chart, Act, File>
  /** One for each rulebook, so that an interface may ask in every render. */
  logicBy(book: Rulebook): LogLogic<Chart, Act, File>
  judgedBy(book: Rulebook): Judged<Chart, Act, File>
  /** The judge of a snapshot of the chart: that of its rulebook; of the bare chart, and of one with guards of an app, national law's. */
  judgeOf(snapshot: { readonly machine: LogChart }): LogJudge<Act, File>
}

/** The logic of a chart whose logs are judged by a law; nothing is made before it is asked for. */
export function logicsOf<
  Chart extends LogChart,
  Act extends { readonly type: string },
  File extends LogContext<Act>,
>(chart: () => Chart, lawBy: (book: Rulebook) => LogLaw<Act, File>): Logics<Chart, Act, File> {
  const judged = new WeakMap<Rulebook, Judged<Chart, Act, File>>()
  const logics = new WeakMap<Rulebook, LogLogic<Chart, Act, File>>()
  // `provide` keeps the guard, whatever an app adds to the implementations of a machine.
  const byGuard = new WeakMap<object, LogJudge<Act, File>>()
  const judgedBy = (book: Rulebook) => {
    let one = judged.get(book)
    if (!one) {
      const judge = logJudge(lawBy(book))
      one = { chart: judgedChart(chart(), judge), judge }
      judged.set(book, one)
      byGuard.set(one.chart.implementations.guards.admits as object, judge)
    }
    return one
  }
  const national = caseLogic<Chart, Act, File>(chart, () => judgedBy(nationalRulebook()))
  return {
    national,
    logicBy(book) {
      if (book === nationalRulebook()) return national
      let logic = logics.get(book)
      if (!logic) {
        logic = caseLogic<Chart, Act, File>(chart, () => judgedBy(book))
        logics.set(book, logic)
      }
      return logic
    },
    judgedBy,
    judgeOf: ({ machine }) =>
      byGuard.get(machine.implementations.guards.admits as object) ?? judgedBy(nationalRulebook()).judge,
  }
}
