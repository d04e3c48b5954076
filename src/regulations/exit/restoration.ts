import { clause } from '../../law/clause.js'
import { R2016, R2021, R2025A, R2025B } from '../instruments.js'
import { WD2023 } from '../neighbouring-instruments.js'
import { assumed, secondary, text } from '../version.js'

export const restorationDecidedClause = clause(
  'restoration.decided',
  secondary(R2016, 'pt 8.2'),
  secondary(R2021, 'pt 8.2'),
  assumed(R2025A, 'pt 8.2'),
  text(R2025B, 'pt 8.2'),
)

export const restorationArrearsPaidClause = clause('restoration.arrears-paid', secondary(WD2023, 'art. 12'))
