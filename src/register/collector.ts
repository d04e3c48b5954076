import { type CaseFile, isClosedCase } from '../casefile/case-file.js'
import { assertIterable, assertTaken } from '../errors/wrong-call.js'
import type { RefusedAct } from '../procedure/replay-shapes.js'

/** A case of a register, replayed: its file and the acts of its log that the law refused. */
export interface RegisterCase {
  readonly file: CaseFile
  readonly refused: readonly RefusedAct[]
}

/**
 * A question put to many cases one by one, in constant memory: it starts a state, adds each case to it, joins the states
 * of two parts of a register, and answers. A state is plain data: it crosses threads and is kept in a checkpoint.
 */
export interface Collector<State = unknown, Result = unknown> {
  start(): State
  /** Adds one case to the state, in place. */
  add(state: State, one: RegisterCase): void
  /** Adds the state of the part of the register that follows, in place; `next` is not used again. */
  join(state: State, next: State): void
  result(state: State): Result
}

/** What a collector answers over cases at hand; a case closed as opened by mistake or twice is left out. */
export function collect<State, Result>(
  collector: Collector<State, Result>,
  files: Iterable<CaseFile>,
): Result {
  assertTaken('collect', 'collector', collector, 'collector')
  assertIterable('collect', 'files', files)
  const state = collector.start()
  for (const file of files) {
    assertTaken('collect', 'files', file, 'case-file')
    if (!isClosedCase(file)) collector.add(state, { file, refused: [] })
  }
  return collector.result(state)
}
