import {
  expulsionDeferralChildAge,
  expulsionOfficialOnlyClause,
  expulsionResolutionsPresentClause,
  voteExpulsionDecidingThreshold,
  voteExpulsionProposingThreshold,
} from '../../regulations/exit/expulsion.js'
import { criminalFastTrackThreshold } from '../../regulations/membership/probation.js'
import { voteCellBase } from '../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../regulations/vote/committees.js'
import { broken, holds, missing, rule } from '../engine/rule.js'
import { isOfficialMember } from '../membership/official-member.js'
import { underProcedure } from './exit-matter.js'
import { counted } from './exit-votes.js'
import { resolutionsPresent } from './resolutions.js'

/** Expulsion [khai trừ] concerns official members only; the name of a probationary member is removed (Charter art. 35). */
export const expulsionOfficialOnly = rule({
  id: 'expulsion.official-only',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.expelled'],
  matters: ['expulsion'],
  asks: 'file',
  provisions: [expulsionOfficialOnlyClause],
  cure: ['removal.instead'],
  check: ({ file, ask }) => {
    ask.cite(expulsionOfficialOnlyClause)
    return holds(isOfficialMember(file), { standing: isOfficialMember(file) ? 'official' : 'probationary' })
  },
})

/** The proposing organisations come before the deciding committee (regulation pt 9.3.4, 22.1). */
export const expulsionResolutionsPresent = resolutionsPresent(
  'expulsion.resolutions-present',
  'expulsion',
  'member.expelled',
  expulsionResolutionsPresentClause,
)

/** Deferred during pregnancy, while a child is under 12 months, and in serious illness (296-QĐ/TW art. 8). */
export const expulsionDeferred = rule({
  id: 'expulsion.deferred',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.expelled'],
  asks: 'evidence',
  provisions: [expulsionDeferralChildAge],
  cure: ['expulsion.wait'],
  check: ({ act, on, ask }) => {
    if (act.deferral === undefined) return undefined
    const months = ask.law(expulsionDeferralChildAge)
    if (act.deferral !== 'child') return broken({ deferral: act.deferral })
    if (act.childBornOn === undefined) return missing('evidence.childBornOn')
    const from = ask.months(act.childBornOn, months)
    return holds(on >= from, { deferral: act.deferral, months, actual: on }, { lawfulFrom: from })
  },
})

/** Expulsion: at least 2/3 of the proposing organisation, more than half of the deciding committee (regulation pt 9.3.4). */
export const expulsionVotes = rule({
  id: 'expulsion.votes',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.expelled'],
  matters: ['expulsion'],
  asks: 'evidence',
  provisions: [
    voteExpulsionProposingThreshold,
    voteExpulsionDecidingThreshold,
    voteCellBase,
    voteCommitteeBase,
    criminalFastTrackThreshold,
  ],
  cure: ['decision.not-issued'],
  check: ({ file, act, ask }) => {
    const isDecision = act.type === 'member.expelled'
    const threshold = isDecision ? voteExpulsionDecidingThreshold : voteExpulsionProposingThreshold
    return underProcedure(act, ask, () => counted(file, act, ask.law(threshold), ask))
  },
})
