import { clause } from '../../law/clause.js'
import { provision } from '../../law/provision.js'
import { CH2011, S2016, S2021, S2025 } from '../instruments.js'
import { assumed, secondary, text, unknown } from '../version.js'

export const opinionsGatheredClause = clause(
  'opinions.gathered',
  text(CH2011, 'art. 4.3'),
  assumed(S2016),
  assumed(S2021, 'pt 3.5'),
  text(S2025, 'pt 3.5'),
)

/** Whether residence opinions may be waived. */
export const opinionsResidenceWaiver = provision({
  id: 'opinions.residence.waiver',
  unit: 'choice',
  governedBy: 'opinions',
  before: 'carry',
  versions: [
    assumed(S2016, 'never'),
    secondary(S2021, 'never', 'pt 3.5'),
    text(S2025, 'secretariat-rule', 'pt 3.5, 4.4'),
  ],
})

/** National quorum or fraction for organisations and residence opinions. */
export const opinionsQuorum = provision({
  id: 'opinions.quorum',
  unit: 'choice',
  governedBy: 'opinions',
  before: 'carry',
  versions: [
    unknown(S2016),
    assumed(S2021, 'none', 'pt 3.5'), // input, never a veto
    text(S2025, 'none', 'pt 3.5'),
  ],
})
