import {
  expulsionDeferralChildAge,
  expulsionOfficialOnlyClause,
  expulsionResolutionsPresentClause,
} from '../../regulations/exit/expulsion.js'
import { criminalFastTrackThreshold } from '../../regulations/membership/probation.js'
import { broken, holds, missing, type Rule, rule } from '../engine/rule.js'
import { isOfficialMember } from '../membership/official-member.js'
import { exitMatterOf, needsProcedure } from './exit-matter.js'
import { stepsBefore } from './resolutions.js'

/** Expulsion [khai trừ] concerns official members only; the name of a probationary member is removed (Charter art. 35). */
export const expulsionOfficialOnly = rule({
  id: 'expulsion.official-only',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.expelled'],
  asks: 'file',
  provisions: [expulsionOfficialOnlyClause],
  cure: ['removal.instead'],
  check: ({ file, act, ask }) => {
    if (exitMatterOf(act) !== 'expulsion') return undefined
    ask.law(expulsionOfficialOnlyClause)
    return holds(isOfficialMember(file), { standing: isOfficialMember(file) ? 'official' : 'probationary' })
  },
})

/** The proposing organisations come before the deciding committee (regulation pt 9.3.4, 22.1). */
export const expulsionResolutionsPresent = rule({
  id: 'expulsion.resolutions-present',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['section.appraised', 'grassroots.voted', 'member.expelled'],
  asks: 'file',
  provisions: [expulsionResolutionsPresentClause, criminalFastTrackThreshold],
  cure: ['exit.steps-taken'],
  check: ({ file, act, ask }) => {
    if (exitMatterOf(act) !== 'expulsion' || !needsProcedure(act, ask)) return undefined
    ask.law(expulsionResolutionsPresentClause)
    return stepsBefore(file, act, 'expulsion')
  },
})

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
    const months = ask.law(expulsionDeferralChildAge) as number
    if (act.deferral !== 'child') return broken({ deferral: act.deferral })
    if (act.childBornOn === undefined) return missing('evidence.childBornOn')
    const from = ask.months(act.childBornOn, months)
    return holds(on >= from, { deferral: act.deferral, months, actual: on }, { lawfulFrom: from })
  },
})

export const expulsionRules: readonly Rule[] = [
  expulsionOfficialOnly,
  expulsionResolutionsPresent,
  expulsionDeferred,
]
