import type { Clock } from './engine/clock.js'
import type { Rule } from './engine/rule.js'
import { disciplineRules } from './membership/discipline.js'
import { criminalFastTrackRules } from './membership/probation/criminal-fast-track.js'
import { newHelperClock, transferInProbationRules } from './membership/probation/transfer.js'
import { cellMinimumRules } from './organisation/cell-minimum.js'
import { abroadClock, memberAbroadRules } from './transfer/member-transfer/abroad.js'
import { transferInformationRules } from './transfer/member-transfer/information.js'
import { transferLimitsClocks, transferLimitsRules } from './transfer/member-transfer/limits.js'
import { memberTransferRules } from './transfer/member-transfer/member-transfer.js'
import { transferWithheldRules } from './transfer/member-transfer/withheld.js'

export const transfersRules: readonly Rule[] = [
  ...memberTransferRules,
  ...transferLimitsRules,
  ...transferWithheldRules,
  ...memberAbroadRules,
  ...transferInProbationRules,
  ...transferInformationRules,
  ...cellMinimumRules,
  ...disciplineRules,
  ...criminalFastTrackRules,
]

export const transfersClocks: readonly Clock[] = [...transferLimitsClocks, abroadClock, newHelperClock]
