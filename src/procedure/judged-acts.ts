import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import { effectiveLog, type StandingAct } from '../casefile/log/effective-log.js'
import { typesStruckIn } from '../casefile/log/struck-types.js'
import type { Finding } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { unopened } from '../statechart/step.js'
import { actsAfter, fileAfter, rulingOn } from './ruling.js'

/** An act that stands on a file, everything the rules found of it in its place, and the file after it. */
export interface JudgedAct extends StandingAct {
  readonly findings: readonly Finding[]
  readonly after: CaseFile
}

/** The acts of a file in their order, each judged after those before it, met rules too; none is left out. */
export function judgedActs(file: CaseFile, book: Rulebook): readonly JudgedAct[] {
  let before = emptyFile(unopened)
  const acts = effectiveLog(file.log)
  const struck = () => typesStruckIn(file)
  return acts.map((standing, index) => {
    const ruling = rulingOn(before, standing.act, book, 'asked')
    before = fileAfter(before, ruling, 'chronicle', () => actsAfter(acts, index), struck) as CaseFile
    return { ...standing, findings: ruling.findings, after: before }
  })
}
