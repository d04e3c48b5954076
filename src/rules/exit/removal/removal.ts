import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import type { Act } from '../../../casefile/shapes.js'
import {
  removalResolutionsPresentClause,
  removalSelfCriticismRequests,
  voteRemovalCellThreshold,
  voteRemovalDelegatedCommitteeThreshold,
  voteRemovalGrassrootsCommitteeThreshold,
  voteRemovalStandingCommitteeThreshold,
} from '../../../regulations/exit/removal.js'
import { criminalFastTrackThreshold } from '../../../regulations/membership/probation.js'
import { voteCellBase } from '../../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../../regulations/vote/committees.js'
import { broken, met, rule } from '../../engine/rule.js'
import { shortfallClock, shortfallReportPresent } from '../../vote/shortfall.js'
import { openedRemoval, underProcedure } from '../exit-matter.js'
import { counted, isDelegated } from '../exit-votes.js'
import { resolutionsPresent } from '../resolutions.js'

/**
 * The member writes a self-criticism [bản tự kiểm điểm] and is reviewed before the cell; without it the cell proceeds
 * after the third request, or at once on deliberate refusal (guidance pt 11.1(a)). A probationary member found unqualified at the
 * review has written a self-review already; one who has written none is asked for a self-criticism like any other, and the vote
 * stands without it, for no text says of the review that it is void (pt 4.6, `assumed`).
 */
export const removalSelfCriticism = rule({
  id: 'removal.self-criticism',
  breaking: 'bar',
  actor: 'member',
  guards: ['cell.voted'],
  matters: ['removal'],
  asks: 'file',
  provisions: [removalSelfCriticismRequests],
  cure: ['self-criticism.requested'],
  check: ({ file, on, ask }) => {
    const opened = openedRemoval(file, on)
    if (!opened) return undefined
    const isAtReview = opened.ground === 'unqualified-probationary'
    if (isAtReview && hasReviewedHimself(file, on)) return undefined
    const required = ask.law(removalSelfCriticismRequests)
    const answered = lastUpTo(file, 'self-criticism.answered', on, (one) => one.on >= opened.on)
    if (answered) return met({ answer: answered.answer, answeredOn: answered.on })
    const days = actsOf(file, 'self-criticism.requested')
      .map((request) => request.on)
      .filter((asked) => asked >= opened.on && asked <= on)
    // A request entered again on its day is the same request.
    const requests = new Set(days).size
    const facts = { requests, required }
    return requests >= required ? met(facts) : broken(facts, isAtReview ? { effect: 'breach' } : {})
  },
})

/** Whether the self-review of this probation is written. */
function hasReviewedHimself(file: CaseFile, on: PlainDay): boolean {
  const joinedOn = joiningDayOf(file) ?? ''
  return lastUpTo(file, 'self-review.made', on, (written) => written.on >= joinedOn) !== undefined
}

/** Cell, section, grassroots committee, decision, in this order (guidance pt 4.6, 11.1(b)). */
export const removalResolutionsPresent = resolutionsPresent(
  'removal.resolutions-present',
  'removal',
  'member.removed',
  removalResolutionsPresentClause,
)

/** A missed fraction on removal is reported in full to the competent committee (guidance pt 5.1). */
export const removalShortfallClock = shortfallClock('removal.shortfall-reported', 'removal')

/**
 * Removal: 2/3 in the cell and in the grassroots committee, more than half of the deciding standing committee, or 2/3 of
 * the sitting members of a delegated committee (guidance pt 4.6, 11.1(b)). The criminal fast track needs no votes.
 */
export const removalVotes = rule({
  id: 'removal.votes',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.removed'],
  matters: ['removal'],
  asks: 'evidence',
  provisions: [
    voteRemovalCellThreshold,
    voteRemovalGrassrootsCommitteeThreshold,
    voteRemovalStandingCommitteeThreshold,
    voteRemovalDelegatedCommitteeThreshold,
    voteCellBase,
    voteCommitteeBase,
    criminalFastTrackThreshold,
  ],
  cure: ['decision.not-issued'],
  check: ({ file, act, ask }) => {
    return underProcedure(act, ask, () => counted(file, act, ask.law(removalFraction(file, act)), ask))
  },
})

function removalFraction(file: CaseFile, act: Act) {
  if (act.type === 'cell.voted') return voteRemovalCellThreshold
  if (act.type === 'grassroots.voted') return voteRemovalGrassrootsCommitteeThreshold
  return isDelegated(file, act)
    ? voteRemovalDelegatedCommitteeThreshold
    : voteRemovalStandingCommitteeThreshold
}

/** No answer to a shortfall on a removal without its report. */
export const removalShortfallReported = shortfallReportPresent('removal.shortfall-reported', 'removal')
