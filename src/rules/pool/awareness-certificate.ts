import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { structureDistrictLastDay } from '../../regulations/organisation/organisation.js'
import { districtCertificateAfter2025 } from '../../regulations/policies.js'
import {
  awarenessCertificateHeldClause,
  awarenessCertificateIssuesMaximum,
  awarenessCertificateValidity,
} from '../../regulations/pool/awareness-certificate.js'
import { actorProvisionsOf } from '../actors/actor.js'
import { actorVerdict, isRightlyActed, requiredOf } from '../actors/actor-verdict.js'
import { unitOn } from '../actors/situation.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'

const isOfAwareness = (act: ActOf<'certificate.issued'>) => act.course === 'awareness'

/** The one that counts on a day: the last rightly issued, for another counts for nothing; where none is, the last. */
function certificateCounting(
  file: CaseFile,
  day: PlainDay,
  ask: Inquiry,
): ActOf<'certificate.issued'> | undefined {
  const issued = actsOf(file, 'certificate.issued').filter((act) => isOfAwareness(act) && act.on <= day)
  if (issued.length < 2) return issued[0]
  return issued.findLast((one) => heldAnswer(file, one, ask).outcome === 'met') ?? issued.at(-1)
}

const issuing = [
  awarenessCertificateIssuesMaximum,
  structureDistrictLastDay,
  ...actorProvisionsOf('certificate.issued', ['awareness', 'awareness-without-centre']),
]

/** The applicant holds the awareness certificate before the cell considers (guidance pt 3.1). */
export const certificateIsHeld = rule({
  id: 'awareness-certificate.held',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [awarenessCertificateHeldClause],
  cure: ['class.awareness.attend'],
  check: ({ file, on, ask }) => {
    ask.cite(awarenessCertificateHeldClause)
    const certificate = lastUpTo(file, 'certificate.issued', on, isOfAwareness)
    return certificate ? met({ issuedOn: certificate.on }) : missing('certificate.awareness')
  },
})

/**
 * The certificate held is of the issuer of its day, and issued anew for the centre's own fault alone (pt 3.1); who issues it
 * is asked of the act itself.
 */
export const certificateRightlyIssued = rule({
  id: 'awareness-certificate.rightly-issued',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['certificate.issued', 'cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: issuing,
  cure: ['class.awareness.repeat'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'certificate.issued') return reissueAnswer(act, ask)
    const certificate = certificateCounting(file, on, ask)
    return certificate && heldAnswer(file, certificate, ask)
  },
})

function heldAnswer(file: CaseFile, certificate: ActOf<'certificate.issued'>, ask: Inquiry): Answer {
  const unit = unitOn(file, certificate.on)
  if (isRightlyActed(file, certificate, ask, { unit })) {
    const actual = certificate.by?.kind ?? 'none'
    return reissueAnswer(certificate, ask) ?? met({ issuedOn: certificate.on, actual })
  }
  const verdict = actorVerdict(file, certificate, ask, { unit })
  const facts = { issuedOn: certificate.on, required: verdict ? requiredOf(verdict, ask) : [] }
  return certificate.by === undefined
    ? missing('evidence.by', facts)
    : broken({ ...facts, actual: certificate.by.kind })
}

/** A certificate is issued once; again only where the centre was at fault. */
function reissueAnswer({ on, reissue }: ActOf<'certificate.issued'>, ask: Inquiry): Answer | undefined {
  if (reissue === undefined) return undefined
  const maximum = ask.law(awarenessCertificateIssuesMaximum, on)
  if (maximum === undefined) return undefined
  return holds(reissue !== 'other', { issuedOn: on, maximum, reissue: true })
}

/** The day a certificate serves from: one issued anew for the centre's fault is the one it replaces, where that is on file. */
function servingFrom(file: CaseFile, certificate: ActOf<'certificate.issued'>): PlainDay {
  if (certificate.reissue === undefined) return certificate.on
  const isReplaced = (one: ActOf<'certificate.issued'>) => isOfAwareness(one) && one.reissue === undefined
  return lastUpTo(file, 'certificate.issued', certificate.on, isReplaced)?.on ?? certificate.on
}

/**
 * The cell considers no later than 60 months after issue, the first where a certificate was issued anew; past it a new
 * certificate, of another class, must exist first (pt 5.4(b)).
 */
export const certificateStillValid = rule({
  id: 'awareness-certificate.valid',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [awarenessCertificateValidity, ...issuing],
  cure: ['class.awareness.repeat'],
  check: ({ file, on, ask }) => {
    const certificate = certificateCounting(file, on, ask)
    if (!certificate) return undefined
    const months = ask.law(awarenessCertificateValidity)
    const issuedOn = servingFrom(file, certificate)
    const lastDay = ask.months(issuedOn, months)
    const facts = { issuedOn, months, lastDay, actual: on }
    const isOfGone =
      certificate.by?.kind === 'districtPoliticalCentre' && ask.exists(structureDistrictLastDay)
    const lastOfDistrict =
      isOfGone && ask.policy(districtCertificateAfter2025) === 'void'
        ? ask.law(structureDistrictLastDay)
        : undefined
    if (lastOfDistrict !== undefined)
      return countedFrom(issuedOn, broken({ ...facts, lastDay: lastOfDistrict }))
    return countedFrom(issuedOn, on <= lastDay ? met(facts) : broken(facts))
  },
})
