import * as z from 'zod'
import { act } from './envelope.js'
import { day } from './fields.js'
import { unit } from './particulars.js'

/**
 * The applicant moves before the ceremony. `authority` tells whether the new place is under the same competent
 * committee; `unit` is the new place; `transferDecidedOn` the person's own transfer decision.
 */
export const applicantMoved = act('applicant.moved', {
  authority: z.enum(['same', 'other']).optional(),
  transferDecidedOn: day.optional(),
  unit: unit.optional(),
})

/** The old grassroots committee certifies that the applicant is being helped and considered. */
export const beingHelpedCertified = act('being-helped.certified', {})

/** The old committee sends letter and file to the competent committee of the new place. */
export const fileForwarded = act('file.forwarded', {})

/** The competent committee of the new place receives letter and file. */
export const fileReceived = act('file.received', {})

/** The competent committee passes its decision on to the new place. */
export const decisionPassedOn = act('decision.passed-on', {})

/** The committee that decided annuls its own decision, because the applicant had moved too long before it. */
export const decisionAnnulled = act('decision.annulled', {})

/** The new place asks, through the committee above, that the decision be reconsidered. */
export const reconsiderationRequested = act('reconsideration.requested', { receivedOn: day.optional() })

/** The committee that decided answers. */
export const reconsiderationAnswered = act('reconsideration.answered', { upheld: z.boolean() })

/** Kinds of transfer of a member: official, temporary, inside the superior organisation, abroad. */
export const transferKind = z.enum(['official', 'temporary', 'internal', 'abroad'])
