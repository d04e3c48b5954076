import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import { standingExit } from './exit-matter.js'

/** The decision a complaint is against, on or before a day, unless a restoration undid it. */
export function decisionAgainst(file: CaseFile, against: ActOf<'complaint.lodged'>['against'], on: PlainDay) {
  if (against === 'discipline') return lastUpTo(file, 'member.disciplined', on)
  const decided = lastUpTo(file, against === 'removal' ? 'member.removed' : 'member.expelled', on)
  const restored = lastUpTo(file, 'member.restored', on)
  return decided && restored && restored.on >= decided.on ? undefined : decided
}

/** The decision that is reviewed: the one the last complaint is against, or else the exit that stands. */
export function contestedDecision(file: CaseFile, on: PlainDay) {
  const lodged = lastUpTo(file, 'complaint.lodged', on)
  return (lodged && decisionAgainst(file, lodged.against, on)) ?? standingExit(file)
}
