import type { ActType } from '../../../casefile/shapes.js'
import { absenceAtCellMeeting } from '../../../regulations/policies.js'
import { memberTransferTemporaryStatus } from '../../../regulations/transfer/member-transfer.js'
import {
  cellConditionsRecheckedAtRecognitionClause,
  cellConditionsRecheckedClause,
  cellOfficialMembersMinimum,
  cellOneByOneClause,
  cellOnlyOfficialMembersVoteClause,
  cellResolutionContentClause,
  voteCellBase,
  voteCellThreshold,
  voteForm,
} from '../../../regulations/vote/cell.js'
import { admissionAndRecognition, broken, holds, met, missing, rule, untold } from '../../engine/rule.js'
import { carriedByGrassroots, trueAtConsideration, trueAtDecision } from '../../engine/stands.js'
import { cellBase, isSameOfEveryBase, officialMembersOf, outcomeAnswer } from '../tally.js'

/** A cell has at least 3 official members; with fewer it cannot meet to propose (Charter art. 21.2, 24.1). */
export const ableToMeet = rule({
  id: 'cell.able-to-meet',
  breaking: 'bar',
  actor: 'upperCommittee',
  guards: ['cell.voted'],
  asks: 'evidence',
  stands: trueAtConsideration,
  provisions: [cellOfficialMembersMinimum],
  cure: ['cell.strengthened', 'members.introduced-elsewhere'],
  check: ({ file, act, ask }) => {
    const minimum = ask.law(cellOfficialMembersMinimum)
    // The count is told by the cell; that it grows, or that its members go elsewhere, is for the committee above.
    if (act.tally === undefined) return { ...missing('evidence.tally'), actor: 'cell' }
    // A cell too small does not become larger by a count of more.
    const actual = Math.min(act.tally.members, officialMembersOf(file, act) ?? act.tally.members)
    return holds(actual >= minimum, { actual, minimum })
  },
})

/**
 * The cell committee re-checks every condition before the meeting on an admission (Charter art. 4.3). On a recognition no text
 * asks for it: only what is told of it is remarked.
 */
export const conditionsRechecked = rule({
  id: 'cell.conditions-rechecked',
  breaking: 'breach',
  actor: 'cellCommittee',
  guards: ['cell.voted'],
  matters: admissionAndRecognition,
  asks: 'evidence',
  provisions: [cellConditionsRecheckedClause, cellConditionsRecheckedAtRecognitionClause],
  cure: [],
  check: ({ act, ask }) => {
    if (act.matter === 'recognition') {
      if (act.conditionsRechecked === undefined) return undefined
      ask.cite(cellConditionsRecheckedAtRecognitionClause)
      const actual = act.conditionsRechecked
      return actual ? met({ actual }) : broken({ actual }, { effect: 'note' })
    }
    ask.cite(cellConditionsRecheckedClause)
    if (act.conditionsRechecked === undefined) return missing('evidence.conditionsRechecked')
    return holds(act.conditionsRechecked, { actual: act.conditionsRechecked })
  },
})

/** One person at a time, at every vote and at the decision (Charter art. 4.3; guidance pt 3.8(a)). */
export const oneByOne = rule({
  id: 'cell.one-by-one',
  breaking: 'bar',
  actor: 'chair',
  guards: ['cell.voted', 'grassroots.voted', 'admission.decided', 'recognition.decided'],
  matters: admissionAndRecognition,
  asks: 'evidence',
  stands: [trueAtConsideration, carriedByGrassroots, trueAtDecision],
  provisions: [cellOneByOneClause],
  cure: ['vote.repeated'],
  check: ({ act, ask }) => {
    ask.cite(cellOneByOneClause)
    if (act.persons === undefined) return untold('evidence.persons')
    return holds(act.persons === 1, { actual: act.persons, required: 1 })
  },
})

/** At least 2/3 of the official members in the base make a proposal (Charter art. 4.3, 5; regulation pt 9.3.2). */
export const twoThirds = rule({
  id: 'cell.two-thirds',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: admissionAndRecognition,
  asks: 'evidence',
  stands: trueAtConsideration,
  provisions: [voteCellThreshold, voteCellBase],
  cure: ['vote.recorded-as-not-proposed', 'shortfall.reported'],
  check: ({ act, on, ask, isMetUnheard }) => {
    const fraction = ask.law(voteCellThreshold)
    if (act.tally === undefined) return missing('evidence.tally')
    const outcome = act.outcome ?? 'proposed'
    // Where who is left out of the count is not known, the fraction of the Charter answers a count that needs no leaving out.
    if (!ask.reaches(on, voteCellBase) && isSameOfEveryBase(act.tally, fraction))
      return outcomeAnswer(act.tally, act.tally.members, fraction, outcome)
    ask.cite(voteCellBase)
    const base = cellBase(act.tally, ask.policy(absenceAtCellMeeting))
    return outcomeAnswer(act.tally, base, fraction, outcome, isMetUnheard)
  },
})

/**
 * Probationary members do not vote and are not in the base (Charter art. 3), nor are members of other cells on temporary
 * activity in this one, who count and vote at home (regulation pt 6.3.2).
 */
export const onlyOfficialMembersVote = rule({
  id: 'cell.only-official-members-vote',
  breaking: 'bar',
  actor: 'chair',
  guards: ['cell.voted'],
  asks: 'evidence',
  stands: trueAtConsideration,
  provisions: [cellOnlyOfficialMembersVoteClause, memberTransferTemporaryStatus],
  cure: ['vote.struck-out'],
  check: ({ act, on, ask }) => {
    const { probationaryVotes, visitorVotes } = act.tally ?? {}
    if (probationaryVotes === undefined && visitorVotes === undefined) return undefined
    const isOfVisitors = visitorVotes !== undefined && ask.reaches(on, memberTransferTemporaryStatus)
    if (probationaryVotes !== undefined || !isOfVisitors) ask.cite(cellOnlyOfficialMembersVoteClause)
    if (isOfVisitors) ask.cite(memberTransferTemporaryStatus)
    const actual = (probationaryVotes ?? 0) + (visitorVotes ?? 0)
    return holds(actual === 0, { actual })
  },
})

/** Decisions on an exit, of which no text asks that the form of the vote be told. */
const exitDecisions: readonly ActType[] = ['member.removed', 'member.expelled', 'member.resigned']

/** Secret ballot or raised membership card, as the meeting chooses (guidance pt 5.1). */
export const voteFormRule = rule({
  id: 'cell.vote-form',
  breaking: 'breach',
  actor: 'chair',
  guards: [
    'cell.voted',
    'grassroots.voted',
    'admission.decided',
    'recognition.decided',
    'member.removed',
    'member.expelled',
    'member.resigned',
  ],
  asks: 'evidence',
  provisions: [voteForm],
  cure: ['vote.repeated'],
  check: ({ act, ask }) => {
    if (act.form === undefined && exitDecisions.includes(act.type)) return undefined
    const allowed = ask.law(voteForm)
    if (act.form === undefined) return missing('evidence.form', { required: allowed })
    return holds(allowed.includes(act.form), { actual: act.form, required: allowed })
  },
})

/** The resolution states the conclusions and the numbers for and against (guidance pt 3.6(b)). */
export const resolutionContent = rule({
  id: 'cell.resolution-content',
  breaking: 'breach',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: admissionAndRecognition,
  asks: 'evidence',
  provisions: [cellResolutionContentClause],
  cure: ['resolution.completed'],
  check: ({ act, ask }) => {
    if (act.outcome === 'not-proposed') return undefined
    ask.cite(cellResolutionContentClause)
    if (act.conclusionsStated === undefined) return missing('evidence.conclusionsStated')
    return holds(act.conclusionsStated, { actual: act.conclusionsStated })
  },
})
