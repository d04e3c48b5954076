import { caseLine } from '../../casefile/log/case-line.js'
import type { SyntheticCase } from './synthetic-case.js'

/** The lives as lines of NDJSON, one case a line, each with its line break; made one at a time. */
export function* ndjson(cases: Iterable<SyntheticCase>): Generator<string> {
  for (const { log } of cases) yield `${caseLine(log)}\n`
}
