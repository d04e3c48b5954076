import { introductionDutyClause } from '../../../regulations/dossier/introduction.js'
import { information } from '../../engine/information.js'

export const dutyOfIntroducer = information(
  'introduction.duty',
  'introducer',
  ['introduction.made'],
  introductionDutyClause,
)
