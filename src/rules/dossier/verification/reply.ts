import { actsOf } from '../../../casefile/case-file.js'
import {
  verificationReplyAbroad,
  verificationReplyDomestic,
} from '../../../regulations/dossier/verification.js'
import { type Clock, onTime } from '../../engine/clock.js'

/** A verification request is answered within 30 working days of its receipt, 90 from abroad (guidance pt 3.4(d)). */
export const verificationReplyClock: Clock = {
  id: 'verification.reply-on-time',
  obligor: 'grassrootsCommittee',
  closedBy: ['verification.replied'],
  provisions: [verificationReplyAbroad, verificationReplyDomestic],
  spans: (file) =>
    actsOf(file, 'verification.requested').map((request) => {
      const reply = actsOf(file, 'verification.replied').find(
        (one) => one.request === request.request && one.on >= request.on,
      )
      return {
        from: request.receivedOn ?? request.on,
        key: request.request,
        ...(reply && { closedOn: reply.on }),
      }
    }),
  lastDay: (span, lawDay, ask, file) => {
    const request = actsOf(file, 'verification.requested').find(
      (one) => one.request === span.key && (one.receivedOn ?? one.on) === span.from,
    )
    const limit = request?.abroad === true ? verificationReplyAbroad : verificationReplyDomestic
    return ask.workingDays(span.from, ask.law(limit, lawDay))
  },
}

/** A reply after its last day is a breach. */
export const replyOnTime = onTime(verificationReplyClock, {
  closes: (span, act) => act.type === 'verification.replied' && act.request === span.key,
})
