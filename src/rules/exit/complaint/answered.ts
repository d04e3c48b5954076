import { actsOf, lastOf } from '../../../casefile/case-file.js'
import type { Act } from '../../../casefile/shapes.js'
import {
  complaintDisciplineAnswerClause,
  complaintRemovalAnswerCentral,
  complaintRemovalAnswerLocal,
  complaintRemovalLocalLevels,
} from '../../../regulations/exit/complaint.js'
import { type Clock, onTime } from '../../engine/clock.js'
import { answeringBody, answeringBodyProvisions } from './answering-body.js'
import { complaintsOf } from './answers.js'

/**
 * A complaint is answered within 90 working days of its receipt at the local levels, 180 at central level (regulation pt 8.2,
 * stated of a removal and read of every other decision); where no level is on file the longest holds, after which no level answers
 * in time. It ends with the death of the member, and of one who never was a member nothing else is decided.
 */
export const complaintAnswerClock: Clock = {
  id: 'complaint.answered-in-time',
  obligor: 'competentCommittee',
  endsWith: 'annulment',
  closedBy: ['complaint.answered'],
  provisions: [
    complaintRemovalAnswerLocal,
    complaintRemovalAnswerCentral,
    complaintRemovalLocalLevels,
    complaintDisciplineAnswerClause,
    ...answeringBodyProvisions,
  ],
  spans: (file, ask) =>
    actsOf(file, 'complaint.lodged').map((lodged, index) => {
      const from = lodged.receivedOn ?? lodged.on
      const answered = complaintsOf(file).find((one) => one.lodged === lodged)?.answered
      const isAfter = ({ on }: Pick<Act, 'on'>) => on >= lodged.on
      const ended = answered ?? lastOf(file, 'member.died', isAfter)
      const obligor = answeringBody(file, lodged, ask)
      return {
        from,
        key: String(index + 1),
        ...(obligor && { obligor }),
        ...(ended && { closedOn: ended.on }),
      }
    }),
  lastDay: (span, lawDay, ask, file) => {
    const { level, against } = actsOf(file, 'complaint.lodged')[Number(span.key) - 1] ?? {}
    const isLocal = level === 'upper' || level === 'province'
    if (against !== 'removal') ask.cite(complaintDisciplineAnswerClause, lawDay)
    if (isLocal) ask.cite(complaintRemovalLocalLevels, lawDay)
    const days = ask.law(isLocal ? complaintRemovalAnswerLocal : complaintRemovalAnswerCentral, lawDay)
    return ask.workingDays(span.from, days as number)
  },
}

/** An answer to a complaint after its last day is a breach. */
export const complaintAnsweredOnTime = onTime(complaintAnswerClock)
