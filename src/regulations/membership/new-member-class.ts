import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { S2016, S2021, S2025 } from '../instruments.js'
import { NC2022 } from '../neighbouring-instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

/** Topics of the new-member class. */
export const newMemberClassTopics = provision({
  id: 'new-member-class.topics',
  unit: 'count',
  governedBy: 'class-opening',
  before: 'none',
  versions: [secondary(NC2022, 10)],
})

export const newMemberClassCertificateHeldClause = clause(
  'new-member-class.certificate-held',
  assumed(S2016),
  secondary(S2021, 'pt 4.1'),
  text(S2025, 'pt 4.1'),
)

/** Body that issues the new-member certificate. */
export const newMemberCertificateIssuer = provision({
  id: 'new-member-certificate.issuer',
  unit: 'choice',
  governedBy: 'certificate',
  before: 'carry',
  versions: [
    unknown(S2016),
    secondary(S2021, ['districtPoliticalCentre'], 'pt 4.1'),
    text(S2025, ['communePoliticalCentre', 'competentCommittee'], 'pt 4.1'), // form fixed by the Central Organising Commission
  ],
})

/** Validity of the new-member certificate. */
export const newMemberCertificateValidity = provision({
  id: 'new-member-certificate.validity',
  unit: 'month',
  countsFrom: 'certificate',
  governedBy: 'recognition-review',
  before: 'carry',
  informative: true,
  versions: [
    unknown(S2016),
    unknown(S2021),
    text(S2025, 'no-limit', 'pt 4.1'), // must exist when the cell reviews recognition
  ],
})
