import type { ActOf } from '../../../src/index.js'
import { type Day, monthsLater } from './days.js'
import { on, togetherKinds, togetherMonths } from './figures.js'
import { all, type Log, personOf, unitOf } from './record.js'
import { type Verdict, when } from './verdict.js'

type Introduction = ActOf<'introduction.made'>

/** Which union introduces beside one member; none where there is none, or where it is not the applicant's. */
function unionOf(log: Log): 'youth-union' | 'trade-union' | undefined {
  const { youthUnion, tradeUnion } = unitOf(log)
  if (youthUnion) return personOf(log).youthAge ? 'youth-union' : undefined
  return tradeUnion ? 'trade-union' : undefined
}

const unionBodies: Readonly<Record<'youth-union' | 'trade-union', (day: Day) => readonly string[]>> = {
  'youth-union': (day) =>
    day < '2021-07-30' ? ['youthUnionExecutive'] : ['youthUnionExecutive', 'youthUnionBranch'],
  'trade-union': () => ['tradeUnionExecutive'],
}

/**
 * Two official members introduce, each 12 months together with the applicant in one unit under one grassroots
 * organisation when the cell considers; or one, and the union of which the applicant is a member. The 12 months fall away
 * for whom the cell assigned in place of an introducer lost.
 */
export function introductionLawful(log: Log, act: ActOf<'cell.voted'>): Verdict {
  const union = unionOf(log)
  const { youthUnionMember, tradeUnionMember } = personOf(log)
  const isMember = union === 'youth-union' ? youthUnionMember : tradeUnionMember
  const isIntroducedByUnion =
    union !== undefined &&
    isMember === true &&
    all(log, 'union.resolved').some(
      (one) =>
        one.union === union && (one.by === undefined || unionBodies[union](one.on).includes(one.by.kind)),
    )
  const standing = standingIntroductions(log).filter(({ introducer }) => introducer.official === true)
  const days = standing.map((one) => countsFrom(log, one, act.on)).filter((day) => day !== undefined)
  const from = days.sort()[union === undefined ? 1 : 0]
  const hasUnion = union === undefined || isIntroducedByUnion
  return when(
    hasUnion && from !== undefined && act.on >= from,
    {},
    hasUnion && from !== undefined ? from : null,
  )
}

/** The last paper of every introducer who was not lost after it. */
function standingIntroductions(log: Log): readonly Introduction[] {
  const latest = new Map(all(log, 'introduction.made').map((one) => [one.introducer.id, one]))
  const isLost = (one: Introduction) =>
    all(log, 'introducer.lost').some(
      (lost) => lost.introducer === one.introducer.id && log.indexOf(lost) > log.indexOf(one),
    )
  return [...latest.values()].filter((one) => !isLost(one))
}

/** From when an introduction counts; `undefined` for one that never does with the facts on file. */
function countsFrom(log: Log, one: Introduction, considered: Day): Day | undefined {
  if (isReplacement(log, one)) return one.on
  if (one.sameOrganisation !== true || one.togetherSince === undefined || one.togetherIn === undefined)
    return undefined
  const from = monthsLater(one.togetherSince, togetherMonths)
  const day = from > considered ? from : considered
  return on(togetherKinds, day)?.includes(one.togetherIn) ? from : undefined
}

const isReplacement = (log: Log, one: Introduction) =>
  one.assignedByCell === true &&
  all(log, 'introducer.lost').some(({ introducer, on: day }) => introducer === one.replaces && day <= one.on)
