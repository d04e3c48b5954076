import { type Finding, isRefusal } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { FoldEnd } from '../statechart/judged-log.js'
import type { LogContext } from '../statechart/log-context.js'
import type { OwnLogChart } from '../statechart/own-log-chart.js'
import type { LogLaw } from './log-judge.js'

/** What tells a log beside the cases, of a class or a plan, from another. */
export interface LogKind<Act, File> {
  readonly empty: File
  readonly chart: OwnLogChart
  parse(sent: unknown): Act
  findings(book: Rulebook, file: File, act: Act): readonly Finding[]
  withAct(file: File, act: Act, findings: readonly Finding[]): File
  outOfOrder(act: string, snapshot: ReturnType<OwnLogChart['at']>): Finding
}

/** How such a log is judged under a rulebook. Its acts stand in the order of entry, and none is about another entry. */
export function ownLogLaw<Act extends { readonly type: string }, File extends LogContext<Act>>(
  { empty, chart, parse, findings, withAct, outOfOrder }: LogKind<Act, File>,
  book: Rulebook,
): LogLaw<Act, File> {
  const judged = ({ file, configuration }: FoldEnd<File>, act: Act) => {
    const after = chart.after(configuration, act)
    const found =
      after === undefined ? [outOfOrder(act.type, chart.at(configuration))] : findings(book, file, act)
    return { after, found }
  }
  const recorded = ({ file }: FoldEnd<File>, act: Act, found: readonly Finding[], configuration: string) => {
    const next = withAct(file, act, found)
    Object.freeze(next.log)
    return { file: Object.freeze(next), configuration }
  }
  const fold = (log: readonly unknown[]): FoldEnd<File> =>
    log.map(parse).reduce<FoldEnd<File>>(
      (end, act) => {
        const { after, found } = judged(end, act)
        return recorded(end, act, found, after ?? end.configuration)
      },
      { file: empty, configuration: chart.unopened },
    )
  return {
    parse,
    ruling(end, act) {
      const { after, found } = judged(end, act)
      const isRefused = after === undefined || found.some(isRefusal)
      return {
        after: isRefused ? undefined : recorded(end, act, found, after),
        findings: found,
        takes: () => true,
      }
    },
    fold,
    endOf: (file) => fold(file.log),
  }
}
