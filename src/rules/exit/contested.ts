import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import { standingExit } from './exit-matter.js'

/** The decision a complaint is against, on or before a day. */
export function decisionAgainst(file: CaseFile, against: ActOf<'complaint.lodged'>['against'], on: PlainDay) {
  if (against === 'removal') return lastUpTo(file, 'member.removed', on)
  if (against === 'expulsion') return lastUpTo(file, 'member.expelled', on)
  return lastUpTo(file, 'member.disciplined', on)
}

/** The decision that is reviewed: the one the last complaint is against, or else the exit that stands. */
export function contestedDecision(file: CaseFile, on: PlainDay) {
  const lodged = lastUpTo(file, 'complaint.lodged', on)
  return (lodged && decisionAgainst(file, lodged.against, on)) ?? standingExit(file)
}
