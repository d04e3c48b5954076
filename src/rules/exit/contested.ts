import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { Act, ActOf } from '../../casefile/shapes.js'
import { complaintsOf } from './complaint/answers.js'
import { standingExit } from './exit-matter.js'

/** The decision a complaint is against, on or before a day, unless a restoration undid it. */
export function decisionAgainst(file: CaseFile, against: ActOf<'complaint.lodged'>['against'], on: PlainDay) {
  if (against === 'discipline') return lastUpTo(file, 'member.disciplined', on)
  const decided = lastUpTo(file, against === 'removal' ? 'member.removed' : 'member.expelled', on)
  const restored = lastUpTo(file, 'member.restored', on)
  return decided && restored && restored.on >= decided.on ? undefined : decided
}

/** What a complaint against an exit is against. */
export const complainedOf = (exit: Pick<Act, 'type'>) =>
  exit.type === 'member.expelled' ? 'expulsion' : 'removal'

/** Whether an exit was complained of up to a day; an answer to nothing on file tells of a complaint too. */
export function isComplainedOf(file: CaseFile, exit: Pick<Act, 'type' | 'on'>, day: PlainDay): boolean {
  return complaintsOf(file, day).some(({ lodged, answered }) =>
    lodged ? lodged.against === complainedOf(exit) && lodged.on >= exit.on : (answered?.on ?? '') >= exit.on,
  )
}

/** The decision that is reviewed: the one the last complaint is against, or else the exit that stands. */
export function contestedDecision(file: CaseFile, on: PlainDay) {
  const lodged = lastUpTo(file, 'complaint.lodged', on)
  return (lodged && decisionAgainst(file, lodged.against, on)) ?? standingExit(file, on)
}
