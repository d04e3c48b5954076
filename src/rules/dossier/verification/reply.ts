import { actsOf } from '../../../casefile/case-file.js'
import {
  verificationReplyAbroad,
  verificationReplyDomestic,
} from '../../../regulations/dossier/verification.js'
import { type Clock, onTime } from '../../engine/clock.js'
import { repliesByRequest } from './replies.js'

/**
 * A verification request is answered within 30 working days of its receipt, 90 from abroad (guidance pt 3.4(d)). Where the day of
 * receipt is not known the duty has no last day and nobody is late; an answer within the limit from the request itself is in
 * time, since none is received before it is sent. Nothing is awaited once the background is rejected or the applicant withdraws.
 */
export const verificationReplyClock: Clock = {
  id: 'verification.reply-on-time',
  obligor: 'grassrootsCommittee',
  endsWith: 'membership',
  closedBy: ['verification.replied'],
  provisions: [verificationReplyAbroad, verificationReplyDomestic],
  spans: (file) => {
    const repliesTo = repliesByRequest(file)
    // One request entered twice is from where its first entry says.
    const abroad = new Map<string, boolean>()
    const ended = [...actsOf(file, 'background.rejected'), ...actsOf(file, 'applicant.withdrew')]
    return actsOf(file, 'verification.requested').map((asked) => {
      const { request, on } = asked
      const from = asked.receivedOn ?? on
      const entry = `${from} ${request}`
      const isAbroad = abroad.get(entry) ?? asked.abroad === true
      abroad.set(entry, isAbroad)
      const reply = repliesTo(request).find((one) => one.on >= on)
      const isCertain = asked.receivedOn !== undefined
      const closing = reply ?? ended.find((one) => one.on >= on)
      return { from, isCertain, key: request, isAbroad, ...(closing && { closedOn: closing.on }) }
    })
  },
  lastDay: (span, lawDay, ask) => {
    const limit = span.isAbroad === true ? verificationReplyAbroad : verificationReplyDomestic
    const lastDay = ask.workingDays(span.from, ask.law(limit, lawDay))
    const isInTime = span.closedOn !== undefined && span.closedOn <= lastDay
    return span.isCertain === true || isInTime ? lastDay : undefined
  },
}

/** A reply after its last day is a breach. */
export const replyOnTime = onTime(verificationReplyClock, {
  closes: (span, act) => act.type === 'verification.replied' && act.request === span.key,
})
