import type { CaseFile } from '../casefile/case-file.js'
import type { Act } from '../casefile/shapes.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { FoldEnd } from '../statechart/judged-log.js'
import { concerns } from '../statechart/projection.js'
import { enter } from './entry.js'
import { fileOfKept } from './kept-log.js'
import type { LogLaw } from './log-judge.js'
import { parseEntry } from './parse-entry.js'

/** How the log of a case is judged under a rulebook: as `propose` and `record` do. */
export function caseLaw(book: Rulebook): LogLaw<Act, CaseFile> {
  const at = (file: CaseFile): FoldEnd<CaseFile> => ({ file, configuration: file.configuration })
  return {
    parse: parseEntry,
    ruling({ file }, act) {
      const { after, findings, verdict } = enter(file, act, book, 'strict', 'unmet')
      return {
        after: after && at(after),
        findings,
        takes: (params) => verdict !== undefined && concerns(act, params, verdict),
      }
    },
    fold: (log) => at(fileOfKept(log, book)),
    // A file this library hands out is frozen; one that went through JSON is no more than its log.
    endOf: (file) => at(Object.isFrozen(file) ? file : fileOfKept(file.log, book)),
  }
}
