import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { joiningDayOf } from '../../casefile/dates.js'
import type { Act, ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { CarriedProvision } from '../../law/provision.js'
import {
  removalAbsenceDuration,
  removalFeesUnpaidDuration,
  removalGroundsClause,
  removalNoProgressDuration,
  removalResolutionsPresentClause,
  removalSelfCriticismRequests,
  removalStandingBreachYears,
  voteRemovalCellThreshold,
  voteRemovalDelegatedCommitteeThreshold,
  voteRemovalGrassrootsCommitteeThreshold,
  voteRemovalStandingCommitteeThreshold,
} from '../../regulations/exit/removal.js'
import { criminalFastTrackThreshold } from '../../regulations/membership/probation.js'
import { voteCellBase } from '../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../regulations/vote/committees.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule } from '../engine/rule.js'
import { isOfficialMember } from '../membership/official-member.js'
import { isProbationary } from '../transfer/member-place.js'
import { shortfallClock, shortfallReportPresent } from '../vote/shortfall.js'
import { openedRemoval, underProcedure } from './exit-matter.js'
import { counted, isDelegated } from './exit-votes.js'
import { interruptionUpTo } from './interruption.js'
import { proposalUpTo, resolutionsPresent } from './resolutions.js'

type Opened = ActOf<'removal.opened'>

/**
 * No removal without a ground, and each ground with its figure (regulation pt 8.1; 4.2.1, 5.2.7, 5.2.8): asked when the
 * removal is opened, and again of the cell's vote and of the decision, by the law of the day of the proposal.
 */
export const removalGrounds = rule({
  id: 'removal.grounds',
  breaking: 'bar',
  actor: 'cell',
  guards: ['removal.opened', 'cell.voted', 'member.removed'],
  matters: ['removal'],
  asks: 'file',
  provisions: [
    removalGroundsClause,
    removalAbsenceDuration,
    removalFeesUnpaidDuration,
    removalNoProgressDuration,
    removalStandingBreachYears,
    criminalFastTrackThreshold,
  ],
  cure: ['removal.ground-shown'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'removal.opened') return groundAnswer(file, act, on, ask)
    return underProcedure(act, ask, () => groundOfProposal(file, act, on, ask))
  },
})

/** The ground of the removal under way, which a decision may not exchange for another. */
function groundOfProposal(
  file: CaseFile,
  act: ActOf<'cell.voted'> | ActOf<'member.removed'>,
  on: PlainDay,
  ask: Inquiry,
): Answer {
  const opened = openedRemoval(file, on)
  if (!opened) {
    ask.cite(removalGroundsClause)
    return missing('removal.opened')
  }
  const decided = act.type === 'member.removed' ? (act.ground ?? opened.ground) : opened.ground
  if (decided !== opened.ground) return broken({ ground: decided, required: opened.ground })
  const proposed = act.type === 'member.removed' ? proposalUpTo(file, 'removal', on)?.on : on
  return groundAnswer(file, opened, proposed ?? on, ask)
}

function groundAnswer(file: CaseFile, opened: Opened, on: PlainDay, ask: Inquiry): Answer {
  const { ground } = opened
  switch (ground) {
    case 'abandonment':
      return monthsAnswer(opened, removalAbsenceDuration, on, ask)
    case 'fees-unpaid':
      return monthsAnswer(opened, removalFeesUnpaidDuration, on, ask)
    case 'no-progress': {
      const months = ask.law(removalNoProgressDuration, on)
      if (opened.educatedSince === undefined) return missing('evidence.educatedSince', { ground })
      const from = ask.months(opened.educatedSince, months)
      const facts = { ground, educatedSince: opened.educatedSince, minimum: months, actual: on }
      return countedFrom(opened.educatedSince, holds(on >= from, facts, { lawfulFrom: from }))
    }
    case 'standing-breached': {
      const minimum = ask.law(removalStandingBreachYears, on)
      if (opened.years === undefined) return missing('evidence.years', { ground })
      return holds(opened.years >= minimum, { ground, actual: opened.years, minimum })
    }
    case 'interruption':
      ask.cite(removalGroundsClause, on)
      return interruptionAnswer(file, ground, on)
    case 'card-returned-or-destroyed':
      // A probationary member has no card (regulation pt 6.1.1).
      ask.cite(removalGroundsClause, on)
      return holds(!isProbationary(file, on), { ground }, { cure: ['removal.ground-shown'] })
    case 'unqualified-probationary':
      ask.cite(removalGroundsClause, on)
      return holds(!isOfficialMember(file), { ground }, { cure: ['removal.ground-shown'] })
    default:
      ask.cite(removalGroundsClause, on)
      return met({ ground })
  }
}

/** An interruption that is on file, and from which the member has not come back; of no member nothing is asked. */
function interruptionAnswer(file: CaseFile, ground: Opened['ground'], on: PlainDay): Answer {
  const last = interruptionUpTo(file, on)
  if (last === undefined)
    return joiningDayOf(file) === undefined ? met({ ground }) : missing('activity.interrupted', { ground })
  return last.type === 'activity.interrupted'
    ? met({ ground, interruptedOn: last.on })
    : broken({ ground, resumedOn: last.on })
}

/** Months of one year without activity or without fee; a good reason shown takes the ground away. */
function monthsAnswer(opened: Opened, figure: CarriedProvision<number>, on: PlainDay, ask: Inquiry): Answer {
  const minimum = ask.law(figure, on)
  const { ground, months, excused } = opened
  if (excused === true) return broken({ ground, excused })
  if (months === undefined) return missing('evidence.months', { ground })
  return holds(months >= minimum, { ground, actual: months, minimum })
}

/**
 * The member writes a self-criticism [bản tự kiểm điểm] and is reviewed before the cell; without it the cell proceeds
 * after the third request, or at once on deliberate refusal (guidance pt 11.1(a)). A probationary member found
 * unqualified at the review has written a self-review already.
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
    if (!opened || opened.ground === 'unqualified-probationary') return undefined
    const required = ask.law(removalSelfCriticismRequests)
    const answered = lastUpTo(file, 'self-criticism.answered', on, (one) => one.on >= opened.on)
    if (answered) return met({ answer: answered.answer, answeredOn: answered.on })
    const requests = actsOf(file, 'self-criticism.requested').filter(
      (request) => request.on >= opened.on && request.on <= on,
    ).length
    return holds(requests >= required, { requests, required })
  },
})

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
