import { AdmissionError } from '../errors.js'
import { type Finding, isRefusal } from '../law/finding.js'
import type { FoldEnd, LogInput, LogJudge, Ruled } from '../statechart/judged-log.js'
import type { LogContext } from '../statechart/log-context.js'
import type { Projection } from '../statechart/projection.js'

/** What an act comes to at the end of a fold. */
export interface Ruling<File> {
  /** `undefined` where it is refused. */
  readonly after: FoldEnd<File> | undefined
  readonly findings: readonly Finding[]
  /** Whether a branch of the chart is the one the act takes. */
  takes(params: Projection): boolean
}

/** What tells one kind of log from another: how its acts are checked, ruled on and folded. */
export interface LogLaw<Act, File> {
  /** Throws `AdmissionError` on what is no act. */
  parse(sent: unknown): Act
  /** Throws `AdmissionError` on an act that is about an entry the log has not. */
  ruling(end: FoldEnd<File>, act: Act): Ruling<File>
  /** Every act of a log that was recorded stands. */
  fold(log: readonly unknown[]): FoldEnd<File>
  /** The end of the fold of a file an app has. */
  endOf(file: File): FoldEnd<File>
}

/**
 * The judge of the logs of one kind. What was folded is remembered by the log of the file or of the snapshot, which nothing
 * changes; never by an array an app gave.
 */
export function logJudge<Act, File extends LogContext<Act>>(law: LogLaw<Act, File>): LogJudge<Act, File> {
  const ends = new WeakMap<readonly Act[], FoldEnd<File>>()
  const remember = (end: FoldEnd<File>): FoldEnd<File> => {
    ends.set(end.file.log, end)
    return end
  }
  const fold = (log: readonly Act[]): FoldEnd<File> => {
    if (!Array.isArray(log)) throw new AdmissionError('log.malformed')
    return ends.get(log) ?? remember(law.fold(log))
  }
  const endOf = (log: readonly Act[]): FoldEnd<File> => {
    const end = fold(log)
    ends.set(log, end)
    return end
  }
  // Each branch of a state asks again. The key is what the act says, for an app may change the object it sent.
  let last:
    | { readonly log: readonly Act[]; readonly said: string; readonly ruled: Ruled<Act, File> }
    | undefined
  function rule(log: readonly Act[], act: Act): Ruled<Act, File> {
    const said = JSON.stringify(act)
    if (last?.log === log && last.said === said) return last.ruled
    const { after, findings, takes } = law.ruling(endOf(log), act)
    const ruled: Ruled<Act, File> = after
      ? { answer: { kind: 'recorded', act, after: remember(after).file }, takes }
      : { answer: { kind: 'refused', act, findings: findings.filter(isRefusal) }, takes: none }
    last = { log, said, ruled }
    return ruled
  }
  return {
    endOf,
    begin(input: LogInput<Act, File>) {
      if (input === undefined) return fold([])
      return 'file' in input ? remember(law.endOf(input.file)) : fold(input.log)
    },
    rule(log, sent) {
      try {
        return rule(log, law.parse(sent))
      } catch (error) {
        if (error instanceof AdmissionError)
          return { answer: { kind: 'faulted', act: sent, error }, takes: none }
        throw error
      }
    },
  }
}

const none = () => false
