import * as z from 'zod'
import { act, matter } from './envelope.js'
import { count } from './fields.js'
import { committeeTally, tally, voteForm } from './tally.js'

/** What the meeting made of its count. Left out, the act claims a proposal. */
const outcome = z.enum(['proposed', 'not-proposed']).optional()

const howVoted = { form: voteForm.optional(), persons: count.optional() }

/** What a vote of a cell tells. */
const cellVote = { tally: tally.optional(), ...howVoted }

/** What a vote of a committee tells. */
export const committeeVote = { tally: committeeTally.optional(), ...howVoted }

/** The cell considers and votes [6-KNĐ; 13-KNĐ on recognition]. */
export const cellVoted = act('cell.voted', {
  matter,
  outcome,
  ...cellVote,
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
export const grassrootsVoted = act('grassroots.voted', { matter, outcome, ...committeeVote })
