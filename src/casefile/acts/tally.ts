import * as z from 'zod'
import { count } from './fields.js'

/**
 * The count of a vote and how its base was reached. `members`: official members of the cell who were summoned, or
 * sitting members of the committee; probationary members are never among them. The deductions are parts of `members`.
 */
export const tally = z
  .strictObject({
    members: count,
    /** On temporary activity elsewhere (cell) or temporarily transferred (committee), and absent. */
    temporarilyAwayAbsent: count.optional(),
    /** Exempted from Party work and activity, and absent; a cell only. */
    exemptedAbsent: count.optional(),
    /** Suspended from activity, charged, prosecuted or detained. */
    suspended: count.optional(),
    /** Absent for any other reason, such as travel or illness. */
    otherwiseAbsent: count.optional(),
    yes: count,
    no: count.optional(),
    abstained: count.optional(),
    /** Votes cast by probationary members, to be struck out; they are not in `yes`. */
    probationaryVotes: count.optional(),
  })
  .refine(
    (votes) => {
      const away =
        (votes.temporarilyAwayAbsent ?? 0) +
        (votes.exemptedAbsent ?? 0) +
        (votes.suspended ?? 0) +
        (votes.otherwiseAbsent ?? 0)
      return away + votes.yes + (votes.no ?? 0) + (votes.abstained ?? 0) <= votes.members
    },
    { params: { code: 'tally.inconsistent', expected: 'yes + no + abstained + absent <= members' } },
  )

/** Form of a vote: secret ballot [bỏ phiếu kín] or raised membership card [giơ thẻ đảng viên]; `show-of-hands` is neither. */
export const voteForm = z.enum(['secret-ballot', 'raised-card', 'show-of-hands'])
