import { dayName } from '../day-number.js'
import type { Step } from '../life.js'
import { open } from './pool-steps.js'

/** The membership as the old register has it: recognised before the window, or still on probation. */
const transcribe: Step = ({ way }) => {
  const isOfficial = way.recognised < way.opened
  return {
    type: 'membership.transcribed',
    on: dayName(way.opened),
    standing: isOfficial ? 'official' : 'probationary',
    decidedOn: dayName(way.decided),
    ceremonyOn: dayName(way.ceremony),
    ...(isOfficial && { recognisedOn: dayName(way.recognised) }),
  }
}

/** The case opened for a member of the old register. */
export const carryOver: readonly Step[] = [open, transcribe]
