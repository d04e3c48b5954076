import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { actsInOrder } from '../../../casefile/log/acts-in-order.js'
import type { ActOf } from '../../../casefile/shapes.js'

type Lodged = ActOf<'complaint.lodged'>
type Answered = ActOf<'complaint.answered'>

/** A complaint with the answer to it, where there is one; an answer to nothing on file stands alone. */
export interface Complaint {
  readonly lodged?: Lodged
  readonly answered?: Answered
}

/** Whether an answer may be to a complaint, by what it tells of the decision and of the level. */
const mayAnswer = ({ against, level }: Answered, lodged: Lodged): boolean =>
  (against === undefined || against === lodged.against) &&
  (level === undefined || lodged.level === undefined || level === lodged.level)

/**
 * Every complaint up to a day, by default of the whole file, in order, each with its own answer: the one that tells its decision and
 * level, else the first to come while it is the longest open. One answer closes one complaint.
 */
export function complaintsOf(file: CaseFile, day?: PlainDay): readonly Complaint[] {
  if (actsOf(file, 'complaint.lodged').length === 0 && actsOf(file, 'complaint.answered').length === 0)
    return []
  const complaints: { lodged?: Lodged; answered?: Answered }[] = []
  for (const act of actsInOrder(file)) {
    if (day !== undefined && act.on > day) continue
    if (act.type === 'complaint.lodged') complaints.push({ lodged: act })
    if (act.type !== 'complaint.answered') continue
    const answers = openTo(complaints, act)[0]
    if (answers) answers.answered = act
    else complaints.push({ answered: act })
  }
  return complaints
}

function openTo<C extends Complaint>(complaints: readonly C[], answered: Answered): readonly C[] {
  return complaints.filter(
    (one) => one.lodged !== undefined && one.answered === undefined && mayAnswer(answered, one.lodged),
  )
}

/** The complaints an answer that is not on file yet may be to: more than one where it does not tell which. */
export function answerable(file: CaseFile, answered: Answered): readonly Lodged[] {
  return openTo(complaintsOf(file, answered.on), answered).flatMap(({ lodged }) => lodged ?? [])
}

/** The last answer up to a day to a complaint against a decision; one to nothing on file counts as such. */
export function lastAnswer(file: CaseFile, against: Lodged['against'], day: PlainDay): Answered | undefined {
  return complaintsOf(file, day)
    .flatMap(({ lodged, answered }) =>
      answered && (lodged === undefined || lodged.against === against) ? [answered] : [],
    )
    .reduce<Answered | undefined>((last, one) => (!last || one.on >= last.on ? one : last), undefined)
}
