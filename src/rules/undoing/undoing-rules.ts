import type { Clock } from '../engine/clock.js'
import type { Rule } from '../engine/rule.js'
import { annulmentOnTransfer, laterAdmission, substantiveAnnulment } from './annulment/annulment.js'
import { annulmentClock, regularisationClock } from './annulment/duties.js'
import { knownDefect } from './annulment/known-defect.js'
import { proceduralAnnulment } from './annulment/regularisation.js'

export const undoingRules: readonly Rule[] = [
  substantiveAnnulment,
  annulmentOnTransfer,
  laterAdmission,
  knownDefect,
  proceduralAnnulment,
]

export const undoingClocks: readonly Clock[] = [annulmentClock, regularisationClock]
