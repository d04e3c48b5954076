import * as z from 'zod'
import { count } from './fields.js'

/** Absences and votes: parts of `members`, which they cannot exceed together. */
interface Parts {
  readonly members: number
  readonly temporarilyAwayAbsent?: number | undefined
  readonly exemptedAbsent?: number | undefined
  readonly suspended?: number | undefined
  readonly otherwiseAbsent?: number | undefined
  readonly yes: number
  readonly no?: number | undefined
  readonly abstained?: number | undefined
}

function isConsistent(votes: Parts): boolean {
  const away =
    (votes.temporarilyAwayAbsent ?? 0) +
    (votes.exemptedAbsent ?? 0) +
    (votes.suspended ?? 0) +
    (votes.otherwiseAbsent ?? 0)
  return away + votes.yes + (votes.no ?? 0) + (votes.abstained ?? 0) <= votes.members
}

const inconsistent = {
  params: { code: 'tally.inconsistent', expected: 'yes + no + abstained + absent <= members' },
}

/**
 * The count of a vote of a cell and how its base was reached. `members`: official members of the cell who were summoned;
 * probationary members are never among them. The deductions are parts of `members`.
 */
export const tally = z
  .strictObject({
    members: count,
    /** On temporary activity elsewhere, and absent. */
    temporarilyAwayAbsent: count.optional(),
    /** Exempted from Party work and activity, and absent. */
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
    /** Votes cast by members of other cells on temporary activity in this one, to be struck out; they are not in `yes`. */
    visitorVotes: count.optional(),
  })
  .refine(isConsistent, inconsistent)

/**
 * The count of a vote of a committee, a standing committee or standing members with heads. `members`: its sitting members;
 * nobody is exempted and nobody is probationary among them (regulation pt 9.3.3).
 */
export const committeeTally = z
  .strictObject({
    members: count,
    /** Temporarily transferred, and absent. */
    temporarilyAwayAbsent: count.optional(),
    /** Suspended from activity, charged, prosecuted or detained. */
    suspended: count.optional(),
    /** Absent for any other reason; they stay in the base. */
    otherwiseAbsent: count.optional(),
    yes: count,
    no: count.optional(),
    abstained: count.optional(),
  })
  .refine(isConsistent, inconsistent)

/** Form of a vote: secret ballot [bỏ phiếu kín] or raised membership card [giơ thẻ đảng viên]; `show-of-hands` is neither. */
export const voteForm = z.enum(['secret-ballot', 'raised-card', 'show-of-hands'])
