import { compare } from '../../calendar/order.js'
import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { assertEach } from '../../errors/wrong-call.js'
import { Inquiry } from '../../law/inquiry.js'
import { judgedBy } from '../../procedure/judged-by.js'
import { nextBadge } from '../../procedure/next-badge.js'
import { standingOf } from '../../procedure/standing.js'
import { badgeYears } from '../../regulations/membership/badge.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { heldBadges } from '../../rules/membership/badge/held.js'
import { badgeSteps } from '../../rules/membership/badge/steps.js'
import { reckoningOf } from '../../rules/membership/seniority.js'
import type { Collector } from '../collector.js'
import { assertPeriod } from '../statistics/period.js'
import { assertScope } from '../statistics/scope.js'
import { linesCollector } from './lines-collector.js'
import { byCell, type ListLine, lineOf } from './list-line.js'
import { isInScope, type ListScope, listScopeNames } from './list-scope.js'

/** A round of award: who completes the years from its first day to the day before `until` belongs to it. */
export interface BadgeRound {
  readonly name: string
  readonly from: PlainDay
  readonly until: PlainDay
}

/** A member whose years are complete for a badge, or will be before the last round ends. */
export interface BadgeLine extends ListLine {
  readonly years: number
  /** Day the years are complete. */
  readonly earnedOn: PlainDay
  /** The same, or the first day of the law that has the badge where that is later: by it a round is found. */
  readonly dueFrom: PlainDay
  /** Whether the file tells that the badge is not held, or does not tell. */
  readonly held: 'no' | 'not-known'
  /** Years of badges the file knows of. */
  readonly badges?: readonly number[]
  /** The rounds whose range has the day: several where ranges overlap, none in a gap. */
  readonly rounds: readonly string[]
  /** The day lies before the first round: an older badge, not awarded as far as the file tells. */
  readonly isEarlier: boolean
}

/** The badges of some rounds. */
export interface BadgeList {
  readonly list: 'badge-list'
  readonly today: PlainDay
  readonly rounds: readonly BadgeRound[]
  readonly lines: readonly BadgeLine[]
}

/**
 * The members whose years are complete before the last round ends, each with the rounds that have the day, or none where it
 * falls in a gap between them (294-QĐ/TW pt 28.1.2, 28.3.1(a)). Rounds are the committee's own: ranges may overlap, leave gaps and cross the New Year.
 * Throws `day.malformed`, `report.period-empty` of a round without a day, `call.malformed`, `call.option-unknown`.
 */
export function badgeList(
  scope: ListScope & { readonly rounds: readonly BadgeRound[] },
): Collector<BadgeLine[], BadgeList> {
  assertOptions('badgeList', scope, { ...listScopeNames, rounds: true }, 'scope')
  assertEach('badgeList', 'scope.rounds', scope.rounds, 'object')
  const { today, rounds } = scope
  assertPlainDay(today)
  assertScope('badgeList', scope)
  for (const round of rounds) assertPeriod(round)
  const first = rounds.map(({ from }) => from).sort()[0] ?? today
  const end =
    rounds
      .map(({ until }) => until)
      .sort()
      .at(-1) ?? today
  const judged = judgedBy(scope)
  return linesCollector(
    (file) => {
      if (standingOf(file) !== 'official' || !isInScope(file, scope)) return []
      const badges = badgesOf(file)
      const line = { ...lineOf(file, today, judged), ...(badges && { badges }) }
      return badgesDue(file, first, end, scope).map((due) => ({
        ...line,
        ...due,
        rounds: rounds
          .filter(({ from, until }) => from <= due.dueFrom && due.dueFrom < until)
          .map(({ name }) => name),
        isEarlier: due.dueFrom < first,
      }))
    },
    (lines) => ({
      list: 'badge-list',
      today,
      rounds,
      lines: lines.toSorted((a, b) => compare(a.earnedOn, b.earnedOn) || byCell(a, b)),
    }),
  )
}

type Due = Pick<BadgeLine, 'years' | 'earnedOn' | 'dueFrom' | 'held'>

/** The badges whose years are complete in the rounds, and the one from before them that is not awarded on file. */
function badgesDue(file: CaseFile, first: PlainDay, end: PlainDay, scope: ListScope): readonly Due[] {
  const earlier = nextBadge(file, { ...judgedBy(scope), today: scope.today })
  const reckoning = reckoningOf(file)
  if (reckoning?.from === undefined) return []
  const ask = new Inquiry((scope.rulebook ?? nationalRulebook()).setting, scope.today)
  const { highest, unknownTo } = heldBadges(file)
  const inRounds = badgeSteps(reckoning.from, reckoning, ask).filter(
    ({ years, dueFrom }) =>
      years > highest && dueFrom >= first && dueFrom < end && ask.law(badgeYears, dueFrom).includes(years),
  )
  const isBefore =
    earlier !== undefined &&
    earlier.earnedOn < first &&
    !inRounds.some(({ years }) => years === earlier.years)
  return [
    ...(isBefore
      ? [{ years: earlier.years, earnedOn: earlier.earnedOn, dueFrom: earlier.earnedOn, held: earlier.held }]
      : []),
    ...inRounds.map(({ years, earnedOn, dueFrom }): Due => {
      const isUnknown = unknownTo !== undefined && dueFrom <= unknownTo
      return { years, earnedOn, dueFrom, held: isUnknown ? 'not-known' : 'no' }
    }),
  ]
}

/** Years of the badges a file knows of; `undefined` where an office's register did not tell. */
function badgesOf(file: CaseFile): readonly number[] | undefined {
  const awarded = actsOf(file, 'badge.awarded').map(({ years }) => years)
  const carried = lastOf(file, 'membership.transcribed')
  if (carried && carried.badges === undefined && awarded.length === 0) return undefined
  return [...new Set([...(carried?.badges ?? []), ...awarded])].sort((a, b) => a - b)
}
