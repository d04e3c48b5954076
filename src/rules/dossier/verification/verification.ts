import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import {
  verificationBarredVerifiers,
  verificationContent,
  verificationMemberRelativeExemption,
  verificationProcedureOrderClause,
  verificationSamePlaceClause,
  verificationSubjects,
} from '../../../regulations/dossier/verification.js'
import { broken, holds, met, missing, rule, untold } from '../../engine/rule.js'
import { countingPaper } from '../../engine/stands.js'
import { exemptSubjects } from './exemptions.js'
import { familyOf } from './family.js'
import { repliesByRequest } from './replies.js'

/**
 * The verification covers the applicant, natural parents, spouse's parents, who raised the applicant (from 2026-05-19
 * also the spouse), the spouse and adult children, less those exempted (guidance pt 3.4(a), (c)).
 */
export const verificationComplete = rule({
  id: 'verification.complete',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['background.certified'],
  asks: 'evidence',
  stands: countingPaper('background.certified'),
  provisions: [verificationSamePlaceClause, verificationSubjects, verificationMemberRelativeExemption],
  cure: ['verification.requested'],
  check: ({ file, act, on, ask }) => {
    if (act.samePlace === true) {
      ask.cite(verificationSamePlaceClause)
      return met({ samePlace: true })
    }
    const required = ask.law(verificationSubjects)
    const declaration = lastUpTo(file, 'background.declared', on)
    const family = declaration && familyOf(declaration, ask)
    if (family === undefined) return missing('evidence.family', { required })
    if (act.verified === undefined) return missing('evidence.verified', { required })
    const verified: readonly string[] = act.verified
    const exempt = exemptSubjects(act, ask)
    const unverified = required.filter(
      (one) =>
        (one === 'applicant' || family.includes(one)) && !verified.includes(one) && !exempt.includes(one),
    )
    return holds(unverified.length === 0, { unverified, exempt })
  },
})

/** Topics of a verification, for the applicant and for the relatives. */
interface Topics {
  readonly applicant: readonly string[]
  readonly relatives: readonly string[]
}

/** For the applicant and for the relatives, the topics the law of the day names (guidance pt 3.4(b)). */
export const contentCovered = rule({
  id: 'verification.content-covered',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['background.certified'],
  asks: 'evidence',
  stands: countingPaper('background.certified'),
  provisions: [verificationContent],
  cure: ['verification.requested'],
  check: ({ act, ask }) => {
    if (act.samePlace === true) return undefined
    const required = ask.law(verificationContent)
    const covered: Topics | undefined = act.topics
    if (covered === undefined) return missing('evidence.topics', { required: required.applicant })
    const hasRelatives = (act.verified ?? []).some((one) => one !== 'applicant')
    const lacking = (who: keyof Topics) => required[who].filter((topic) => !covered[who].includes(topic))
    const uncovered = lacking('applicant')
    const ofRelatives = hasRelatives ? lacking('relatives') : []
    return holds(uncovered.length + ofRelatives.length === 0, {
      uncovered,
      ...(ofRelatives.length > 0 && { uncoveredOfRelatives: ofRelatives }),
    })
  },
})

/** Verification requests of a file that no answer up to a day closes. */
export function openRequests(file: CaseFile, day: string): readonly ActOf<'verification.requested'>[] {
  const repliesTo = repliesByRequest(file)
  return actsOf(file, 'verification.requested').filter(
    ({ request, on }) => on <= day && !repliesTo(request).some((reply) => reply.on >= on && reply.on <= day),
  )
}

/** The last seal, request or certification of the declaration in hand: one from before it was declared anew is of the former. */
export function ofDeclaration(
  file: CaseFile,
  type: 'background.sealed' | 'verification.requested' | 'background.certified',
  day: string,
) {
  const last = lastUpTo(file, type, day)
  const declared = lastUpTo(file, 'background.declared', day)
  return last && declared && last.on < declared.on ? undefined : last
}

/** The overlap seal comes before the letter, and both before comment and certification (guidance pt 3.4(d)). */
export const procedureOrder = rule({
  id: 'verification.procedure-order',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['verification.requested', 'background.sealed', 'background.certified'],
  asks: 'file',
  provisions: [verificationProcedureOrderClause],
  cure: ['background.sealed'],
  check: ({ file, act, on, ask }) => {
    ask.cite(verificationProcedureOrderClause)
    const sent = ofDeclaration(file, 'verification.requested', on)
    if (act.type === 'background.sealed') {
      const certified = ofDeclaration(file, 'background.certified', on)
      if (certified) return broken({ sealedOn: on, certifiedOn: certified.on })
      const isFirst = ofDeclaration(file, 'background.sealed', on) === undefined
      return sent && isFirst ? broken({ sealedOn: on, requestedOn: sent.on }) : met({ sealedOn: on })
    }
    // A request has told it already.
    if (act.type === 'background.certified' && sent) return undefined
    const sealed = ofDeclaration(file, 'background.sealed', on)
    return sealed ? met({ sealedOn: sealed.on }) : missing('background.sealed')
  },
})

/** Neither the applicant nor a near relative is sent to verify (38-HD/BTCTW pt I.1.4 note). */
export const impartialVerifier = rule({
  id: 'verification.impartial',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['verification.requested'],
  asks: 'evidence',
  stands: countingPaper('verification.requested'),
  provisions: [verificationBarredVerifiers],
  cure: ['verification.requested'],
  check: ({ act, ask }) => {
    const barred = ask.law(verificationBarredVerifiers)
    if (act.verifier === undefined) return untold('evidence.verifier')
    return holds(!barred.includes(act.verifier), { actual: act.verifier, barred })
  },
})
