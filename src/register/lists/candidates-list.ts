import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import { type ActAbout, aboutMatter } from '../../casefile/acts/act-about.js'
import { assertOptions } from '../../errors/options.js'
import { forecast } from '../../procedure/forecast.js'
import { judgedBy } from '../../procedure/judged-by.js'
import { standingOf, stateOf } from '../../procedure/standing.js'
import { listingOn } from '../../rules/pool/listing.js'
import type { Collector } from '../collector.js'
import { assertScope } from '../statistics/scope.js'
import { linesCollector } from './lines-collector.js'
import { byCell, type ListLine, lineOf } from './list-line.js'
import { isInScope, type ListScope, listScopeNames } from './list-scope.js'

/** A candidate, the next step, and what is missing before the cell can vote. */
export interface CandidateLine extends ListLine {
  /** Active states, dotted paths. */
  readonly state: readonly string[]
  readonly next?: ActAbout
  /** First lawful day of the next step; absent where something must be done first. */
  readonly from?: PlainDay
  /** Rules that bar the next step and that no waiting cures. */
  readonly blockedBy: readonly string[]
  /** Steps of the admission not taken, up to the vote of the cell. */
  readonly missing: readonly ActAbout[]
  /** First lawful day of that vote if every step before it is taken on its own. */
  readonly voteFrom?: PlainDay
}

/** Candidates being helped and considered on a day. */
export interface CandidatesList {
  readonly list: 'candidates-list'
  readonly today: PlainDay
  readonly lines: readonly CandidateLine[]
}

/**
 * The candidates of a register who are on the sympathiser list on the day asked, with what is missing and the first lawful day of what comes
 * next. Throws `day.malformed`.
 */
export function candidatesList(scope: ListScope): Collector<CandidateLine[], CandidatesList> {
  assertOptions('candidatesList', scope, listScopeNames, 'scope')
  const { today } = scope
  assertPlainDay(today)
  assertScope('candidatesList', scope)
  const judged = judgedBy(scope)
  return linesCollector(
    (file) => {
      const isListed = listingOn(file, today) !== undefined
      if (standingOf(file) !== 'candidate' || !isListed || !isInScope(file, scope)) return []
      const steps = forecast(file, { ...judged, today })
      const vote = steps.findIndex(({ act, matter }) => act === 'cell.voted' && matter === 'admission')
      const [next] = steps
      const voteFrom = steps[vote]?.from
      return [
        {
          ...lineOf(file, today, judged),
          state: stateOf(file),
          ...(next && { next: aboutMatter(next.act, next.matter) }),
          ...(next?.from !== undefined && { from: next.from }),
          blockedBy: (next?.blockedBy ?? []).map(({ rule }) => rule),
          missing: steps.slice(0, Math.max(0, vote)).map(({ act, matter }) => aboutMatter(act, matter)),
          ...(voteFrom !== undefined && { voteFrom }),
        },
      ]
    },
    (lines) => ({ list: 'candidates-list', today, lines: lines.toSorted(byCell) }),
  )
}
