import { decisionClock } from '../../decision/decision.js'
import { onTime } from '../../engine/clock.js'

/** Recognition decided within 30 working days of the cell's resolution (regulation pt 4.3.1). */
export const recognitionDecisionClock = decisionClock('recognition.decision-on-time', 'recognition')

/** A decision on recognition after its last day is a breach. */
export const recognitionDecidedOnTime = onTime(recognitionDecisionClock)
