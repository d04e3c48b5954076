import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  introductionMembersDefault,
  introductionMembersWithUnion,
  introductionOfficialStatusClause,
  introductionTradeUnionRouteClause,
  introductionTwoOfficialMembersClause,
  introductionYouthUnionRouteClause,
} from '../../../regulations/dossier/introduction.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { type Answer, broken, met, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'
import { routeLaw, routeOf } from './route.js'
import { isEnough, membersRequiredLaw, standingIntroductions } from './standing.js'
import { unionFault } from './union-resolution.js'

function enoughMembers(file: CaseFile, on: PlainDay, required: number): Answer {
  const actual = standingIntroductions(file, on).length
  return actual >= required ? met({ actual, required }) : missing('introduction.made', { actual, required })
}

/** Two official members introduce where no union route applies (Charter art. 4.1). */
export const twoOfficialMembers = rule({
  id: 'introduction.two-official-members',
  breaking: 'bar',
  actor: 'introducer',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [introductionTwoOfficialMembersClause, introductionMembersDefault, ...routeLaw],
  cure: ['introduction.made'],
  check: ({ file, on, ask }) => {
    const route = routeOf(file, on, ask)
    if (route !== 'members' && route !== 'members-past-youth') return undefined
    ask.cite(introductionTwoOfficialMembersClause)
    if (route === 'members-past-youth' && file.person.tradeUnionMember !== true)
      return missing('person.tradeUnionMember', { route })
    return enoughMembers(file, on, ask.law(introductionMembersDefault))
  },
})

/** Youth Union at the place and applicant of youth age: its resolution and one official member (regulation pt 3.1). */
export const youthUnionRoute = rule({
  id: 'introduction.youth-union-route',
  breaking: 'bar',
  actor: 'youthUnionExecutive',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    introductionYouthUnionRouteClause,
    ...routeLaw,
    introductionMembersWithUnion,
    ...actorProvisionsOf('union.resolved', ['youth-union']),
  ],
  cure: ['union.resolved', 'introduction.made'],
  check: ({ file, on, ask }) => {
    const route = routeOf(file, on, ask)
    if (route === 'unknown') ask.cite(introductionYouthUnionRouteClause)
    if (route === 'unknown' && file.unit.youthUnion !== false)
      return missing(file.unit.youthUnion === undefined ? 'unit.youthUnion' : 'person.youthAge')
    if (route !== 'youth-union') return undefined
    ask.cite(introductionYouthUnionRouteClause)
    if (file.person.youthUnionMember === undefined) return missing('person.youthUnionMember')
    if (!file.person.youthUnionMember) return broken({ youthUnionMember: false })
    return unionAnswer(file, on, ask, 'youth-union')
  },
})

/** No Youth Union, a trade union at the place: its executive and one official member (regulation pt 3.1). */
export const tradeUnionRoute = rule({
  id: 'introduction.trade-union-route',
  breaking: 'bar',
  actor: 'tradeUnionExecutive',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    introductionTradeUnionRouteClause,
    ...routeLaw,
    introductionMembersWithUnion,
    ...actorProvisionsOf('union.resolved', ['trade-union']),
  ],
  cure: ['union.resolved', 'introduction.made'],
  check: ({ file, on, ask }) => {
    const route = routeOf(file, on, ask)
    if (route === 'unknown' && file.unit.youthUnion === false) return missing('unit.tradeUnion')
    if (route !== 'trade-union') return undefined
    ask.cite(introductionTradeUnionRouteClause)
    if (file.person.tradeUnionMember === undefined) return missing('person.tradeUnionMember')
    if (!file.person.tradeUnionMember) return broken({ tradeUnionMember: false })
    return unionAnswer(file, on, ask, 'trade-union')
  },
})

function unionAnswer(
  file: CaseFile,
  on: PlainDay,
  ask: Inquiry,
  union: 'youth-union' | 'trade-union',
): Answer {
  const fault = unionFault(file, on, union, ask)
  return fault ?? enoughMembers(file, on, ask.law(introductionMembersWithUnion))
}

/**
 * An introducer is an official member on the day; no minimum time as one (Charter art. 4.2). Beside as many official
 * members as are asked for, another who introduces does not count and does no harm.
 */
export const officialStatus = rule({
  id: 'introduction.official-status',
  breaking: 'bar',
  actor: 'introducer',
  guards: ['introduction.made', 'cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [introductionOfficialStatusClause, ...membersRequiredLaw],
  cure: ['introduction.made'],
  check: ({ file, act, on, ask }) => {
    const introductions = act.type === 'introduction.made' ? [act] : standingIntroductions(file, on)
    if (introductions.length === 0) return undefined
    ask.cite(introductionOfficialStatusClause)
    const officials = introductions.filter((made) => made.introducer.official === true).length
    const isBeside = () => act.type === 'cell.voted' && officials > 0 && isEnough(officials, file, on, ask)
    if (officials === introductions.length) return met({ official: true })
    if (isBeside()) return met({ actual: officials, beside: introductions.length - officials })
    return introductions.some((made) => made.introducer.official === false)
      ? broken({ official: false })
      : missing('evidence.introducer.official')
  },
})

/** Whether as many introductions as the route asks for stand on a day, whatever their quality. */
export function isIntroduced(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const route = routeOf(file, on, ask)
  const members = standingIntroductions(file, on).length
  if (route === 'youth-union' || route === 'trade-union')
    return (
      members >= ask.law(introductionMembersWithUnion) &&
      lastUpTo(file, 'union.resolved', on, (act) => act.union === route) !== undefined
    )
  return members >= ask.law(introductionMembersDefault)
}
