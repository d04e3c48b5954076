import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { S2012, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { TC2020, TC2025 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

/** Body that issues the awareness certificate. */
export const awarenessCertificateIssuer = provision({
  id: 'awareness-certificate.issuer',
  unit: 'choice',
  governedBy: 'certificate',
  before: 'carry',
  versions: [
    secondary(S2012, ['districtPoliticalCentre']),
    secondary(S2016, ['districtPoliticalCentre'], 'pt 3.1'),
    text(S2021, ['districtPoliticalCentre'], 'pt 3.1'),
    text(S2025, ['communePoliticalCentre'], 'pt 3.1'), // districts still existed until 2025-06-30
  ],
})

/** Issuer where no such centre exists. */
export const awarenessCertificateFallbackIssuer = provision({
  id: 'awareness-certificate.fallback-issuer',
  unit: 'choice',
  governedBy: 'certificate',
  before: 'carry',
  versions: [
    assumed(S2016, ['competentCommittee'], 'pt 3.1'),
    text(S2021, ['competentCommittee'], 'pt 3.1'),
    text(S2025, ['competentCommittee'], 'pt 3.1'),
  ],
})

/** How long the certificate serves. */
export const awarenessCertificateValidity = provision({
  id: 'awareness-certificate.validity',
  unit: 'month',
  countsFrom: 'certificate',
  governedBy: 'consideration',
  before: 'carry',
  versions: [
    secondary(S2012, 60), // weak: one form site
    secondary(S2016, 60, 'pt 5.4'),
    secondary(S2021, 60, 'pt 5.4(b)'),
    text(S2025, 60, 'pt 5.4(b)'),
    secondary(S2026, 60), // keyed question bank, 2026
  ],
})

/** Times one certificate may be issued. */
export const awarenessCertificateIssuesMaximum = provision({
  id: 'awareness-certificate.issues.maximum',
  unit: 'count',
  countsFrom: 'completion',
  governedBy: 'certificate',
  before: 'none',
  versions: [
    secondary(TC2020, 1), // re-issue only for a fault of the centre; signed by the director of the centre
    secondary(TC2025, 1), // re-issue only for a printing error
  ],
})

export const awarenessCertificateHeldClause = clause(
  'awareness-certificate.held',
  assumed(S2016),
  text(S2021, 'pt 3.1'),
  text(S2025, 'pt 3.1'),
)
