import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { structureDistrictLastDay } from '../../regulations/organisation/organisation.js'
import { districtCertificateAfter2025 } from '../../regulations/policies.js'
import {
  awarenessCertificateFallbackIssuer,
  awarenessCertificateHeldClause,
  awarenessCertificateIssuer,
  awarenessCertificateIssuesMaximum,
  awarenessCertificateValidity,
} from '../../regulations/pool/awareness-certificate.js'
import { type Answer, broken, countedFrom, met, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'
import { isIssuerOfDay } from './issuer.js'

/** The awareness certificate last issued on or before a day. */
function certificateHeld(file: CaseFile, day: PlainDay): ActOf<'certificate.issued'> | undefined {
  return lastUpTo(file, 'certificate.issued', day, (act) => act.course === 'awareness')
}

/** The one that counts on a day: the last rightly issued, for another counts for nothing; where none is, the last. */
function certificateCounting(
  file: CaseFile,
  day: PlainDay,
  ask: Inquiry,
): ActOf<'certificate.issued'> | undefined {
  const issued = actsOf(file, 'certificate.issued').filter(
    ({ course, on }) => course === 'awareness' && on <= day,
  )
  if (issued.length < 2) return issued[0]
  return issued.findLast((one) => issueAnswer(one, ask).outcome === 'met') ?? issued.at(-1)
}

const issuing = [
  awarenessCertificateIssuer,
  awarenessCertificateFallbackIssuer,
  decisionAdmissionDecider,
  awarenessCertificateIssuesMaximum,
  structureDistrictLastDay,
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
    const certificate = certificateHeld(file, on)
    return certificate ? met({ issuedOn: certificate.on }) : missing('certificate.awareness')
  },
})

/** The issuer is the centre of the day of issue, or where none exists the committee competent to admit (pt 3.1). */
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
    const certificate = act.type === 'certificate.issued' ? act : certificateCounting(file, on, ask)
    return certificate && issueAnswer(certificate, ask)
  },
})

function issueAnswer(certificate: ActOf<'certificate.issued'>, ask: Inquiry): Answer {
  const issuedOn = certificate.on
  const issuers = ask.law(awarenessCertificateIssuer, issuedOn)
  const fallback = ask.law(awarenessCertificateFallbackIssuer, issuedOn)
  if (certificate.by === undefined) return missing('evidence.by', { issuedOn, required: issuers })
  const actual = certificate.by.kind
  const deciders = ask.law(decisionAdmissionDecider, issuedOn)
  const isFallback = certificate.noCentre === true && [...fallback, ...deciders].includes(actual)
  if (!isFallback && !isIssuerOfDay(actual, issuers, issuedOn, ask))
    return broken({ issuedOn, required: issuers, actual })
  const maximum = ask.law(awarenessCertificateIssuesMaximum, issuedOn)
  return maximum !== undefined && certificate.reissue === 'other'
    ? broken({ issuedOn, actual, maximum, reissue: true })
    : met({ issuedOn, actual })
}

/** The cell considers no later than 60 months after issue; past it a new certificate must exist first (pt 5.4(b)). */
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
    const lastDay = ask.months(certificate.on, months)
    const facts = { issuedOn: certificate.on, months, lastDay, actual: on }
    const isOfGone =
      certificate.by?.kind === 'districtPoliticalCentre' && ask.exists(structureDistrictLastDay)
    const lastOfDistrict =
      isOfGone && ask.policy(districtCertificateAfter2025) === 'void'
        ? ask.law(structureDistrictLastDay)
        : undefined
    if (lastOfDistrict !== undefined)
      return countedFrom(certificate.on, broken({ ...facts, lastDay: lastOfDistrict }))
    return countedFrom(certificate.on, on <= lastDay ? met(facts) : broken(facts))
  },
})
