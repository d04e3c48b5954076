import { z } from 'zod'
import { act } from './envelope.js'
import { across, day, label } from './fields.js'
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

/** A member [đảng viên] is transferred; `effectiveOn` is the day the decision takes effect or of moving house. */
export const memberTransferred = act('member.transferred', {
  transfer: transferKind,
  effectiveOn: day.optional(),
  /** Length of the stay in months, where it is temporary; study has a longer limit. */
  months: z.int().min(1).max(120).optional(),
  study: z.boolean().optional(),
  /** Destination, a label of the app; a transfer to the same cell is refused. */
  toCell: label.optional(),
  across: across.optional(),
  /** Under inspection or examination, or a complaint or denunciation is being handled. */
  underInspection: z.boolean().optional(),
  /** Slip, card or admission decision, file and self-review with remarks are all there. */
  papersComplete: z.boolean().optional(),
})

/** The member presents the referral letter [giấy giới thiệu sinh hoạt đảng] to the new cell committee. */
export const referralPresented = act('referral.presented', {})

/** The notice slip [phiếu báo] arrives at the destination, or the member receives the dossier. */
export const transferNoticeArrived = act('transfer-notice.arrived', {})

/** The destination receives the member and files the dossier. */
export const memberReceived = act('member.received', {
  unit: unit.optional(),
  indexCertified: z.boolean().optional(),
})

/** A member on temporary activity or abroad comes back; `returnedOn` is the day of the return reported now. */
export const memberReturned = act('member.returned', { returnedOn: day.optional() })
