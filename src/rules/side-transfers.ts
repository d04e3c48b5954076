import { cellMinimumRules } from './cell-minimum.js'
import type { Clock } from './clock.js'
import { criminalFastTrackRules } from './criminal-fast-track.js'
import { disciplineRules } from './discipline.js'
import { abroadClock, memberAbroadRules } from './member-abroad.js'
import { memberTransferRules } from './member-transfer.js'
import type { Rule } from './rule.js'
import { newHelperClock, transferInProbationRules } from './transfer-in-probation.js'
import { transferInformationRules } from './transfer-information.js'
import { transferLimitsClocks, transferLimitsRules } from './transfer-limits.js'
import { transferWithheldRules } from './transfer-withheld.js'

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
