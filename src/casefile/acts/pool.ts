import * as z from 'zod'
import { act } from './envelope.js'
import { count, day, label, memberReference } from './fields.js'
import { massOrganisation } from './mass-organisation.js'
import { educationLevels } from './particulars.js'

const course = z.enum(['awareness', 'new-member'])

/** The cell puts the person on the sympathiser list [danh sách cảm tình Đảng]. */
export const sympathiserListed = act('sympathiser.listed', {
  byResolution: z.boolean().optional(),
  recommendedBy: massOrganisation.optional(),
})

/** The cell drops the person from the list. */
export const sympathiserUnlisted = act('sympathiser.unlisted', { byResolution: z.boolean().optional() })

/** The cell assigns a member to help [đảng viên được phân công giúp đỡ]. */
export const helperAssigned = act('helper.assigned', {
  helper: memberReference,
  byResolution: z.boolean().optional(),
})

/** The helper leaves: transferred, disciplined, unable to go on, or dead. */
export const helperLeft = act('helper.left', {
  /** The label of the helper; whether a helper who leaves is official no rule asks. */
  helper: z.strictObject({ id: label.optional() }).optional(),
  /** The remarks on the time of help were left behind. */
  remarked: z.boolean().optional(),
  /** The helper died: remarks that were not left before can be asked of nobody. */
  died: z.boolean().optional(),
})

/** The person is sent to the awareness class, or the probationary member to the new-member class. */
export const classEntered = act('class.entered', {
  course,
  proposedByCell: z.boolean().optional(),
  education: z.enum(educationLevels).optional(),
})

/** A political centre issues the certificate of a class, with the record of the class where it is known. */
export const certificateIssued = act('certificate.issued', {
  course,
  /** No political centre exists at the place, so another body issues. */
  noCentre: z.boolean().optional(),
  reissue: z.enum(['fault-of-centre', 'other']).optional(),
  record: z
    .strictObject({
      size: count.optional(),
      attendancePercent: z.number().min(0).max(100).optional(),
      mark: z.number().min(0).max(10).optional(),
      rewrites: count.optional(),
      completedOn: day.optional(),
    })
    .optional(),
})

/** The cell resolves to propose starting the procedure. */
export const startProposed = act('start.proposed', {})

/** The grassroots committee, or the committee directly above, allows the procedure to start. */
export const procedureAuthorised = act('procedure.authorised', {})
