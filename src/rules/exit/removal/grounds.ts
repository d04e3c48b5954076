import type { PlainDay } from '../../../calendar/plain-day.js'
import { activityOf, freedSince } from '../../../casefile/activity.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import type { CarriedProvision } from '../../../law/provision.js'
import {
  removalAbsenceDuration,
  removalFeesUnpaidDuration,
  removalGroundsClause,
  removalNoProgressDuration,
  removalStandingBreachYears,
} from '../../../regulations/exit/removal.js'
import { criminalFastTrackThreshold } from '../../../regulations/membership/probation.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule } from '../../engine/rule.js'
import { isOfficialMember } from '../../membership/official-member.js'
import { isProbationary } from '../../transfer/member-place.js'
import { exitUnderWay, openedRemoval, underProcedure } from '../exit-matter.js'
import { interruptionUpTo } from '../interruption.js'
import { proposalUpTo } from '../resolutions.js'

type Opened = ActOf<'removal.opened'>

/**
 * No removal without a ground, and each ground with its figure (regulation pt 8.1; 4.2.1, 5.2.7, 5.2.8): asked when the
 * removal is opened, and again of the cell's vote and of the decision, by the law of the day of the proposal. What was not opened is
 * not refused.
 */
export const removalGrounds = rule({
  id: 'removal.grounds',
  breaking: 'bar',
  actor: 'cell',
  guards: ['removal.opened', 'cell.voted', 'member.removed', 'exit.refused'],
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
    if (act.type === 'exit.refused') return refusalAnswer(file, on, ask)
    return underProcedure(act, ask, () => groundOfProposal(file, act, on, ask))
  },
})

/** Nothing is asked of the ground of a removal that is refused, but that there is one. */
function refusalAnswer(file: CaseFile, on: PlainDay, ask: Inquiry): Answer {
  ask.cite(removalGroundsClause)
  const opened = exitUnderWay(file, 'removal', on)
  return opened?.type === 'removal.opened' ? met({ ground: opened.ground }) : missing('removal.opened')
}

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
      return freedAnswer(file, opened, on, ask) ?? monthsAnswer(opened, removalAbsenceDuration, on, ask)
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

/**
 * Nobody abandons activity that he is exempted or suspended from (regulation pt 7.1, 7.2): where that has lasted for the months of
 * the ground on the day the removal is opened, it is the good reason, whatever the entry tells.
 */
function freedAnswer(file: CaseFile, opened: Opened, on: PlainDay, ask: Inquiry): Answer | undefined {
  const since = freedSince(file, opened.on)
  if (since === undefined) return undefined
  if (ask.months(since, ask.law(removalAbsenceDuration, on)) > opened.on) return undefined
  const { ground } = opened
  const { status } = activityOf(file, since)
  return broken(status === 'exempted' ? { ground, exemptedSince: since } : { ground, suspendedSince: since })
}

/** Months of one year without activity or without fee; a good reason shown takes the ground away. */
function monthsAnswer(opened: Opened, figure: CarriedProvision<number>, on: PlainDay, ask: Inquiry): Answer {
  const minimum = ask.law(figure, on)
  const { ground, months, excused } = opened
  if (excused === true) return broken({ ground, excused })
  if (months === undefined) return missing('evidence.months', { ground })
  return holds(months >= minimum, { ground, actual: months, minimum })
}
