import { addDays } from '../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import type { Clause } from '../../law/clause.js'
import type { Inquiry } from '../../law/inquiry.js'
import { criminalFastTrackThreshold } from '../../regulations/membership/probation.js'
import { structureCellKinds } from '../../regulations/organisation/organisation.js'
import { decidesItself } from '../decision/delegation.js'
import type { RuleId } from '../engine/codes.js'
import { type Answer, met, missing, type Rule, rule, untold } from '../engine/rule.js'
import { hasGrassrootsStep } from '../vote/grassroots.js'
import { hasSectionCommittee } from '../vote/section.js'
import {
  type ExitMatter,
  exitUnderWay,
  isTakenUpWithoutCell,
  openedRemoval,
  underProcedure,
} from './exit-matter.js'

const refusal = ['exit.refused'] as const

/**
 * The proposing organisations come before the committee that decides an exit; the criminal fast track needs none of them, and
 * neither does a removal that others than the cell take up. An expulsion that no cell proposed is not refused either.
 */
export const resolutionsPresent = (
  id: RuleId,
  matter: ExitMatter,
  decision: 'member.removed' | 'member.expelled',
  clause: Clause,
): Rule =>
  rule({
    id,
    breaking: 'bar',
    actor: 'grassrootsCommittee',
    guards: ['section.appraised', 'grassroots.voted', decision, ...(matter === 'expulsion' ? refusal : [])],
    matters: [matter],
    asks: 'file',
    provisions: [clause, structureCellKinds, criminalFastTrackThreshold],
    cure: ['exit.steps-taken'],
    check: ({ file, act, ask }) =>
      underProcedure(act, ask, () => {
        if (act.type === 'member.removed' && isTakenUpWithoutCell(file, act)) return undefined
        ask.cite(clause)
        if (act.type === 'exit.refused') {
          const proposed = exitUnderWay(file, matter, act.on) && proposalUpTo(file, matter, act.on)
          return proposed ? met({ matter, proposedOn: proposed.on }) : missing('cell.voted', { matter })
        }
        return stepsBefore(file, act, matter, ask)
      }),
  })

/**
 * Whether the steps before an appraisal, a vote of the grassroots committee or a decision on an exit were taken, none
 * dated later than the act: the cell's proposal, the section's appraisal and the grassroots resolution, the last two
 * where the place has them. A shortfall that the competent committee chose to consider needs none of them; one on an
 * expulsion does. A rule that asks declares `structureCellKinds`.
 */
export function stepsBefore(file: CaseFile, act: Act, matter: ExitMatter, ask: Inquiry): Answer {
  if (isConsidered(file, matter, act.on)) return met({ matter })
  const proposed = proposalUpTo(file, matter, act.on)
  if (!proposed) return missing('cell.voted', { matter })
  if (act.type === 'section.appraised') return met({ matter, proposedOn: proposed.on })
  const since = proposed.on
  const appraised = lastUpTo(file, 'section.appraised', act.on, (one) => isOf(one, matter, since))
  const hasSection = hasSectionCommittee(file.unit)
  if (hasSection === true && !appraised) return missing('section.appraised', { matter })
  if (hasSection === undefined && !appraised && act.type === 'grassroots.voted')
    return untold('unit.sectionCommittee', { matter })
  if (act.type === 'grassroots.voted' || !needsGrassrootsVote(file, act, ask))
    return met({ matter, proposedOn: since })
  const voted = lastUpTo(
    file,
    'grassroots.voted',
    act.on,
    (vote) => isOf(vote, matter, since) && vote.outcome !== 'not-proposed',
  )
  return voted ? met({ matter, proposedOn: since }) : missing('grassroots.voted', { matter })
}

/** The cell's latest proposal in a matter since the matter was opened, on or before a day. */
export function proposalUpTo(file: CaseFile, matter: ExitMatter, on: PlainDay) {
  const since = openedOn(file, matter, on)
  return lastUpTo(
    file,
    'cell.voted',
    on,
    (vote) => isOf(vote, matter, since) && vote.outcome !== 'not-proposed',
  )
}

/**
 * Day the removal was opened or the application made; where there is none, of the restoration that undid an earlier exit. What was
 * resolved before the exit was not agreed to is spent: the day after at the earliest.
 */
function openedOn(file: CaseFile, matter: ExitMatter, on: PlainDay): PlainDay {
  const opened = {
    removal: () => openedRemoval(file, on),
    resignation: () => lastUpTo(file, 'resignation.requested', on),
    expulsion: () => undefined,
  }[matter]()
  const since = (opened ?? lastUpTo(file, 'member.restored', on))?.on ?? ''
  const refused = lastUpTo(file, 'exit.refused', on, (one) => one.matter === matter)
  return refused && refused.on >= since ? addDays(refused.on, 1) : since
}

/**
 * Whether the competent committee chose to consider a missed fraction itself: of a vote that fell short, and never on an
 * expulsion, which two thirds of the proposing organisation must carry (regulation pt 9.3.4).
 */
function isConsidered(file: CaseFile, matter: ExitMatter, on: PlainDay): boolean {
  if (matter === 'expulsion') return false
  const since = openedOn(file, matter, on)
  const answer = lastUpTo(file, 'shortfall.answered', on, (one) => isOf(one, matter, since))
  if (answer?.answer !== 'consider') return false
  return (['cell.voted', 'grassroots.voted'] as const).some(
    (vote) =>
      lastUpTo(file, vote, answer.on, (one) => isOf(one, matter, since) && one.outcome === 'not-proposed') !==
      undefined,
  )
}

/** A delegated committee votes and decides at once. */
function needsGrassrootsVote(file: CaseFile, act: Act, ask: Inquiry): boolean {
  return !decidesItself(act.by, file.unit) && hasGrassrootsStep(file, act.on, ask)
}

function isOf(step: { readonly matter: string; readonly on: PlainDay }, matter: ExitMatter, since: PlainDay) {
  return step.matter === matter && step.on >= since
}
