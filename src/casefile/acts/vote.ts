import { z } from 'zod'
import { act, matter } from './envelope.js'
import { count, memberReference } from './fields.js'
import { tally, voteForm } from './tally.js'

/** What the meeting made of its count. Left out, the act claims a proposal. */
const outcome = z.enum(['proposed', 'not-proposed']).optional()

const vote = { tally: tally.optional(), form: voteForm.optional(), persons: count.optional() }

/** The cell considers and votes [6-KNĐ; 13-KNĐ on recognition]. */
export const cellVoted = act('cell.voted', {
  matter,
  outcome,
  ...vote,
  /** The cell committee re-checked every standard and condition before the meeting. */
  conditionsRechecked: z.boolean().optional(),
  /** The applicant accepts the Platform and the Charter, is outstanding in practice and trusted by the people. */
  acceptsPlatform: z.boolean().optional(),
  /** The resolution states the conclusions the guidance asks for and the numbers for and against. */
  conclusionsStated: z.boolean().optional(),
})

/** A missed fraction is reported in full to the competent committee. */
export const shortfallReported = act('shortfall.reported', { matter, full: z.boolean().optional() })

/** The competent committee answers a shortfall: it considers, refuses, or returns the dossier to the cell. */
export const shortfallAnswered = act('shortfall.answered', {
  matter,
  answer: z.enum(['consider', 'refuse', 'return']),
})

/** The section committee appraises the cell's resolution [7-KNĐ, 14-KNĐ]. */
export const sectionAppraised = act('section.appraised', { matter })

/** The grassroots committee votes [8-KNĐ, 15-KNĐ]. */
export const grassrootsVoted = act('grassroots.voted', { matter, outcome, ...vote })

/** The dossier is sent to the competent committee. */
export const dossierSubmitted = act('dossier.submitted', { matter })

/** The competent committee extends its own time limit in a special case. */
export const extensionGranted = act('extension.granted', { matter })

/** The competent committee decides to admit [quyết định kết nạp, 9-KNĐ]. */
export const admissionDecided = act('admission.decided', {
  ...vote,
  /** Persons the decision names; one is the practice. */
  personsNamed: count.optional(),
  /** The organising body re-appraised the file and circulated an extract. */
  reappraised: z.boolean().optional(),
})

/** The competent committee refuses to admit. */
export const admissionRefused = act('admission.refused', {
  tally: tally.optional(),
  cause: z.enum(['standard', 'age', 'background', 'procedure', 'vote', 'need', 'other']).optional(),
})

/** The competent committee notifies the proposing cell of the result. */
export const resultNotified = act('result.notified', { matter })

/** The cell receives the admission decision. */
export const decisionReceived = act('decision.received', {})

/** The cell holds the ceremony [lễ kết nạp]; the joining date. */
export const ceremonyHeld = act('ceremony.held', {
  separately: z.boolean().optional(),
  helper: memberReference.optional(),
})

/** The new member declares the member record and the member sheet [1-HSĐV, 2-HSĐV]. */
export const memberRecordFiled = act('member-record.filed', {})
