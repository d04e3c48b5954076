import type { AdmissionError } from '../errors.js'
import type { Finding } from '../law/finding.js'
import type { LogContext } from './log-context.js'
import type { Projection } from './projection.js'

/** The answer to whatever is sent: the file after it, the bars that refuse it, or the fault that makes it no entry. */
export type ActAnswer<Act, File> =
  | { readonly kind: 'recorded'; readonly act: Act; readonly after: File }
  | { readonly kind: 'refused'; readonly act: Act; readonly findings: readonly Finding[] }
  | { readonly kind: 'faulted'; readonly act: unknown; readonly error: AdmissionError }

/** Where a fold ends: the file, and the configuration of the chart. */
export interface FoldEnd<File> {
  readonly file: File
  readonly configuration: string
}

/** Where an actor begins: nothing yet where it is left out, at the end of a log, or at a file folded before. */
export type LogInput<Act, File> = { readonly log: readonly Act[] } | { readonly file: File } | undefined

/** An answer, and what the chart asks of it. */
export interface Ruled<Act, File> {
  readonly answer: ActAnswer<Act, File>
  /** Whether a branch is the one the act takes; never where the log is folded again. */
  takes(params: Projection): boolean
}

/** What an actor asks: pure, and throws on nothing that is sent. */
export interface LogJudge<Act, File extends LogContext<Act>> {
  rule(log: readonly Act[], sent: unknown): Ruled<Act, File>
  /** Where the fold of a log of a snapshot ends; throws on a log that is none. */
  endOf(log: readonly Act[]): FoldEnd<File>
  /** Where an actor begins; throws on a log that is none. */
  begin(input: LogInput<Act, File>): FoldEnd<File>
}
