import { caseLine } from '../../casefile/log/case-line.js'
import { assertIterable, assertTaken } from '../../errors/wrong-call.js'
import type { SyntheticCase } from './synthetic-case.js'

/** The lives as lines of NDJSON, one case a line, each with its line break; made one at a time. */
export function* ndjson(cases: Iterable<SyntheticCase>): Generator<string> {
  assertIterable('ndjson', 'cases', cases)
  for (const one of cases) {
    assertTaken('ndjson', 'cases', one, 'object')
    yield `${caseLine(one.log)}\n`
  }
}
