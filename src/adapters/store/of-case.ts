import type { Act } from '../../casefile/shapes.js'
import { AdmissionError } from '../../errors.js'

/** The id a case is kept under is that of its opening: an opening, or the correction of one, names no other. Throws `act.malformed`. */
export function assertOfCase(act: Act, caseId: string): void {
  const isCorrection = act.type === 'entry.corrected'
  const opening = isCorrection ? (act.act as Act) : act
  if (opening.type !== 'case.opened' || opening.case === caseId) return
  const path = isCorrection ? 'act.case' : 'case'
  const issues = [{ path, code: 'field.not-one-of', expected: caseId }]
  throw new AdmissionError('act.malformed', { type: act.type, issues })
}
