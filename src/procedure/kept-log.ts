import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { unopened } from '../statechart/step.js'
import { replay } from './replay.js'

/**
 * The file of a log whose entries were recorded: they stand, whatever the rulebook says of them today; no act yet for an
 * empty log. Throws what `replay` throws.
 */
export function fileOfKept(log: readonly unknown[], rulebook: Rulebook): CaseFile {
  return log.length === 0 ? emptyFile(unopened) : replay(log, { rulebook, mode: 'chronicle' }).file
}
