import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import {
  verificationAskedAboutClause,
  verificationMemberRelativeExemption,
  verificationReplyContentClause,
} from '../../../regulations/dossier/verification.js'
import { broken, holds, met, rule } from '../../engine/rule.js'
import { trueAt } from '../../engine/stands.js'
import { exemptSubjects } from './exemptions.js'
import { requestsUpTo } from './requests.js'

/**
 * Nothing is certified without verification: every person verified was asked about, but those exempted and where all is known
 * in one place; what a reply found wrong is declared anew, and one refused or unclear is taken further (guidance pt 3.3(b)). A
 * rejection before anybody was asked is noted: where all is known in one place nobody is, and the rejection does not tell.
 */
export const verificationAskedAbout = rule({
  id: 'verification.asked-about',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['background.certified', 'background.rejected'],
  asks: 'evidence',
  // Letters of old are seldom told: what rests on the certificate is not barred for them.
  stands: {
    ...trueAt('background.certified', {
      'cell.voted': 'breach',
      'grassroots.voted': 'note',
      'admission.decided': 'breach',
      'ceremony.held': 'note',
    }),
    onlyWhere: 'broken',
  },
  provisions: [verificationAskedAboutClause, verificationMemberRelativeExemption],
  cure: ['verification.requested'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'background.rejected') {
      if (requestsOf(file, on).length > 0) return undefined
      ask.cite(verificationAskedAboutClause)
      return broken({ unasked: ['applicant'] }, { effect: 'note' })
    }
    if (act.samePlace === true) return undefined
    ask.cite(verificationAskedAboutClause)
    // Every request goes out with the applicant's declaration.
    const asked: readonly string[] = requestsOf(file, on).flatMap(({ subjects }) => [
      'applicant',
      ...subjects,
    ])
    const exempt = exemptSubjects(act, ask)
    const verified: readonly string[] = act.verified ?? ['applicant']
    const unasked = verified.filter((one) => !asked.includes(one) && !exempt.includes(one))
    if (unasked.length > 0) return broken({ unasked })
    const { isSettled } = requestsUpTo(file, on)
    const unsettled = requestsOf(file, on).filter(({ request }) => !isSettled(request)).length
    if (unsettled > 0) return broken({ unsettled }, { cure: ['verification.taken-further'] })
    const wrong = act.politicalStandard === 'not-met' ? 0 : wrongReplies(file, on)
    return wrong > 0 ? broken({ wrong }, { cure: ['background.declared'] }) : met()
  },
})

const requestsOf = (file: CaseFile, on: PlainDay) =>
  actsOf(file, 'verification.requested').filter((request) => request.on <= on)

/** Replies that found the declaration in hand wrong or not complete. */
function wrongReplies(file: CaseFile, on: PlainDay): number {
  const declared = lastUpTo(file, 'background.declared', on)?.on ?? ''
  return actsOf(file, 'verification.replied').filter(
    (reply) =>
      reply.on <= on &&
      reply.on >= declared &&
      (reply.answer === 'not-right' || reply.answer === 'not-complete'),
  ).length
}

/** A requested committee may neither refuse nor stay silent; that the declaration is wrong is an answer (guidance pt 3.4(d)). */
export const replyContent = rule({
  id: 'verification.reply-content',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['verification.replied'],
  asks: 'evidence',
  provisions: [verificationReplyContentClause],
  cure: ['verification.taken-further'],
  check: ({ act, ask }) => {
    if (act.answer === undefined) return undefined
    ask.cite(verificationReplyContentClause)
    return holds(act.answer !== 'refused', { answer: act.answer })
  },
})
