import * as z from 'zod'
import { transferKind } from './applicant-move.js'
import { act } from './envelope.js'
import { across, day, label } from './fields.js'
import { unit } from './particulars.js'

/** A member [đảng viên] is transferred; `effectiveOn` is the day the decision takes effect or of moving house. */
export const memberTransferred = act('member.transferred', {
  transfer: transferKind,
  effectiveOn: day.optional(),
  /** Length of the stay in months, where it is temporary; study has a longer limit. */
  months: z.int().min(1).max(120).optional(),
  study: z.boolean().optional(),
  /** Sent to labour abroad [xuất khẩu lao động]: the committee directly above keeps the file, and the return is reported to it. */
  labour: z.boolean().optional(),
  /** Abroad where there is no Party organisation: recognition is decided on the self-review and the remarks, without a cell. */
  alone: z.boolean().optional(),
  /** Destination, a label of the app; a transfer to the same cell is refused. */
  toCell: label.optional(),
  across: across.optional(),
  /** Under inspection or examination, or a complaint or denunciation is being handled. */
  underInspection: z.boolean().optional(),
  /** Slip, card or admission decision, file and self-review with remarks are all there. */
  papersComplete: z.boolean().optional(),
  /** The member received the dossier to hand it in at the destination: the time to file it runs from here too. */
  dossierReceivedOn: day.optional(),
  /** Day on which the member's organisation was dissolved or disbanded [giải thể, giải tán]: the committee above moves its members. */
  dissolvedOn: day.optional(),
})

/** The member presents the referral letter [giấy giới thiệu sinh hoạt đảng] to the new cell committee. */
export const referralPresented = act('referral.presented', {})

/** The notice slip [phiếu báo] arrives at the destination. */
export const transferNoticeArrived = act('transfer-notice.arrived', {})

/** The destination receives the member and files the dossier. */
export const memberReceived = act('member.received', {
  unit: unit.optional(),
  indexCertified: z.boolean().optional(),
})

/** The place of activity prolongs a temporary stay by so many months, and tells the home cell. */
export const stayProlonged = act('stay.prolonged', {
  months: z.int().min(1).max(120),
  reportedHome: z.boolean().optional(),
})

/** A member on temporary activity or abroad comes back; `returnedOn` is the day of the return reported now. */
export const memberReturned = act('member.returned', { returnedOn: day.optional() })
