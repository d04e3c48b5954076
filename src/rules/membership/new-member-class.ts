import { lastUpTo } from '../../casefile/case-file.js'
import {
  newMemberCertificateIssuer,
  newMemberClassCertificateHeldClause,
  newMemberClassTopics,
} from '../../regulations/membership/new-member-class.js'
import { structureDistrictLastDay } from '../../regulations/organisation/organisation.js'
import { information } from '../engine/information.js'
import { holds, met, missing, rule } from '../engine/rule.js'
import { isIssuerOfDay } from '../pool/issuer.js'

/** The new-member certificate exists when the cell reviews recognition; no limit of validity (guidance pt 4.1). */
export const newMemberCertificateHeld = rule({
  id: 'new-member-class.certificate-held',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  provisions: [newMemberClassCertificateHeldClause],
  cure: ['class.new-member.attend'],
  check: ({ file, on, ask }) => {
    ask.cite(newMemberClassCertificateHeldClause)
    const certificate = lastUpTo(file, 'certificate.issued', on, (act) => act.course === 'new-member')
    return certificate ? met({ issuedOn: certificate.on }) : missing('certificate.new-member')
  },
})

/** The issuer is the district centre to 2025-06-08, then the commune-level centre or the committee competent to admit. */
export const newMemberCertificateRightlyIssued = rule({
  id: 'new-member-class.issuer',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['certificate.issued'],
  asks: 'evidence',
  provisions: [newMemberCertificateIssuer, structureDistrictLastDay],
  cure: ['class.new-member.attend'],
  check: ({ act, ask }) => {
    if (act.course !== 'new-member') return undefined
    const issuers = ask.law(newMemberCertificateIssuer)
    if (act.by === undefined) return missing('evidence.by', { required: issuers })
    return holds(isIssuerOfDay(act.by.kind, issuers, act.on, ask), { actual: act.by.kind, required: issuers })
  },
})

export const newMemberProgramme = information(
  'new-member-class.programme',
  'communePoliticalCentre',
  ['class.entered'],
  newMemberClassTopics,
)
