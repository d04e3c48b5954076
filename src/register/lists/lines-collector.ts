import type { CaseFile } from '../../casefile/case-file.js'
import type { Collector } from '../collector.js'

/** A collector of lines: those each case gives, and the list they make. */
export function linesCollector<L, R>(
  linesOf: (file: CaseFile) => readonly L[],
  listOf: (lines: readonly L[]) => R,
): Collector<L[], R> {
  return {
    start: () => [],
    add: (state, { file }) => void state.push(...linesOf(file)),
    join: (state, next) => {
      for (const line of next) state.push(line)
    },
    result: listOf,
  }
}
