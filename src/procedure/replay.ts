import type { Act } from '../casefile/act.js'
import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import { parseAct } from '../casefile/parse-act.js'
import { AdmissionError } from '../errors.js'
import type { Finding } from '../law/finding.js'
import { isRefusal } from '../law/finding.js'
import { nationalRulebook } from '../rules/rulebook.js'
import { unopened } from '../statechart/step.js'
import { type JudgedBy, judgeAct } from './case.js'

/** An act of the log that the law refused: its place from 0, and the bars. */
export interface RefusedAct {
  readonly index: number
  readonly act: Act
  readonly findings: readonly Finding[]
}

/** A log folded again: the file of the acts that stand, and those refused, in order. */
export interface Replay {
  readonly file: CaseFile
  readonly refused: readonly RefusedAct[]
}

/**
 * Folds a log in the order of its entries. An act the law refuses is left out and reported; the rest stand.
 * Throws `log.empty`, `log.not-opened` where the first act is not `case.opened`, and `act.malformed` with the place
 * of the act in `facts.index`.
 */
export function replay(log: readonly unknown[], options: JudgedBy = {}): Replay {
  if (log.length === 0) throw new AdmissionError('log.empty')
  const book = options.rulebook ?? nationalRulebook()
  const acts = log.map(parseAt)
  if (acts[0]?.type !== 'case.opened') throw new AdmissionError('log.not-opened', { type: acts[0]?.type })
  let file = emptyFile(unopened)
  const refused: RefusedAct[] = []
  for (const [index, act] of acts.entries()) {
    const judgement = judgeAct(file, act, book)
    if (judgement.after === undefined)
      refused.push({ index, act, findings: judgement.findings.filter(isRefusal) })
    else file = { ...judgement.verdict.record(file, act), configuration: judgement.after }
  }
  return { file, refused }
}

function parseAt(input: unknown, index: number): Act {
  try {
    return parseAct(input)
  } catch (error) {
    if (!(error instanceof AdmissionError)) throw error
    throw new AdmissionError(error.code, { ...error.facts, index })
  }
}
