import {
  memberTransferNoticeCheckInterval,
  studentMemberStayMaximum,
} from '../../../regulations/transfer/member-transfer.js'
import { met, type Rule, rule } from '../../engine/rule.js'

/** The grassroots level checks notice slips [phiếu báo] every 3 months (guidance pt 8.3(b)). */
export const slipsChecked = rule({
  id: 'member-transfer.slips-checked',
  breaking: 'note',
  actor: 'grassrootsCommittee',
  guards: ['transfer-notice.arrived'],
  asks: 'file',
  provisions: [memberTransferNoticeCheckInterval],
  cure: [],
  check: ({ ask }) => met({ months: ask.law(memberTransferNoticeCheckInterval) }),
})

/** A student member without a job may stay with the school's organisation for 12 months (guidance pt 10.2.1). */
export const studentStay = rule({
  id: 'member-transfer.student-stay',
  breaking: 'note',
  actor: 'member',
  guards: ['member.transferred'],
  asks: 'file',
  provisions: [studentMemberStayMaximum],
  cure: [],
  check: ({ file, ask }) => {
    if (file.unit.competence?.handledBy !== 'school') return undefined
    return met({ months: ask.law(studentMemberStayMaximum) })
  },
})

export const transferInformationRules: readonly Rule[] = [slipsChecked, studentStay]
