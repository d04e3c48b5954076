import { earlierOf } from '../../calendar/order.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { actsInOrder } from '../../casefile/log/acts-in-order.js'
import { assertOptions } from '../../errors/options.js'
import { standingOf } from '../../procedure/standing.js'
import type { Collector } from '../collector.js'
import { type DutyChange, dutyChanges } from './duty-changes.js'
import { type FindingChange, findingChanges } from './finding-changes.js'
import type { LawChange } from './law-changes.js'
import { isOfLaw, type LawPair, type LawSide, lawPair, type ReadingChange } from './law-sides.js'
import { type StepChange, stepChanges } from './step-changes.js'

/** The two laws a register is put under: two days, two rulebooks, or both. */
export interface ComparisonOptions {
  readonly before: LawSide
  readonly after: LawSide
  /** The day asked about where a law names none. */
  readonly today: PlainDay
  /** Whether the steps to come are forecast under both rulebooks; costs more than the rest together. */
  readonly forecast?: boolean
  /** Most cases listed with their changes; 1000 where it is left out. The counts are of all. */
  readonly cases?: number
}

/** What changes for one case. */
export interface CaseChanges {
  readonly case: string
  /** Cell that handles it, where one is on file. */
  readonly cell?: string
  readonly findings: readonly FindingChange[]
  readonly duties: readonly DutyChange[]
  readonly steps: readonly StepChange[]
}

/** Changes that come from one provision, one reading, rules of one rulebook alone, or from none of these. */
export interface CauseTotal {
  readonly cause: 'provision' | 'policy' | 'rulebook' | 'days'
  /** Id of the provision or policy. */
  readonly id?: string
  readonly cases: number
  readonly findings: number
  readonly duties: number
}

/** Cases of one cell: how many were put under both laws, and for how many anything changes. */
export interface CellTotal {
  readonly cell: string
  readonly compared: number
  readonly changed: number
}

/** Two laws compared over a register. */
export interface LawComparison {
  readonly before: PlainDay
  readonly after: PlainDay
  /** Provisions that are not the same on the two days. */
  readonly law: readonly LawChange[]
  readonly readings: readonly ReadingChange[]
  /** Cases put under both laws: candidates, probationary members, and of the rest those with a duty that changes. */
  readonly compared: number
  readonly changed: number
  /** Cases left out, for acts on file later than the earlier of the two days. */
  readonly later: number
  /** A change that two provisions cause stands with both. */
  readonly causes: readonly CauseTotal[]
  readonly cells: readonly CellTotal[]
  /** The first of those that change. */
  readonly cases: readonly CaseChanges[]
}

/** State of a comparison, plain data. */
export interface ComparisonState {
  compared: number
  changed: number
  later: number
  readonly causes: Record<string, { cases: number; findings: number; duties: number }>
  readonly cells: Record<string, { compared: number; changed: number }>
  readonly cases: CaseChanges[]
}

/**
 * Two rulebooks, or two days of one, put to every open case of a register: which findings of the acts to come, which
 * duties and which days are not the same, for whom, and by which provision. The cases are to be as they stand on the
 * earlier day; one with a later act on file is left out and counted.
 * Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function compareLaws(options: ComparisonOptions): Collector<ComparisonState, LawComparison> {
  assertOptions('compareLaws', options, {
    before: true,
    after: true,
    today: true,
    forecast: true,
    cases: true,
  })
  const pair = lawPair(options.before, options.after, options.today)
  const limit = options.cases ?? 1000
  const earlier = earlierOf(pair.before.day, pair.after.day)
  return {
    start: () => ({ compared: 0, changed: 0, later: 0, causes: {}, cells: {}, cases: [] }),
    add(state, { file }) {
      if ((actsInOrder(file).at(-1)?.on ?? '') > earlier) {
        state.later += 1
        return
      }
      const changes = changesOf(file, pair, options.forecast === true)
      if (changes) note(state, changes, limit)
    },
    join(state, next) {
      state.compared += next.compared
      state.changed += next.changed
      state.later += next.later
      for (const [key, { cases, findings, duties }] of Object.entries(next.causes)) {
        const known = totalOf(state, key)
        known.cases += cases
        known.findings += findings
        known.duties += duties
      }
      for (const [key, { compared, changed }] of Object.entries(next.cells))
        countCell(state, key, compared, changed)
      state.cases.push(...next.cases.slice(0, limit - state.cases.length))
    },
    result: (state) => ({
      before: pair.before.day,
      after: pair.after.day,
      law: pair.law,
      readings: pair.readings,
      compared: state.compared,
      changed: state.changed,
      later: state.later,
      causes: sorted(state.causes).map(([key, total]) => {
        const [cause, id] = JSON.parse(key) as [CauseTotal['cause'], string?]
        return { cause, ...(id !== undefined && { id }), ...total }
      }),
      cells: sorted(state.cells).map(([key, total]) => ({ cell: JSON.parse(key)[0] as string, ...total })),
      cases: state.cases,
    }),
  }
}

/** What changes for an open case; `undefined` for a case that is closed. */
function changesOf(file: CaseFile, pair: LawPair, isForecast: boolean): CaseChanges | undefined {
  const standing = standingOf(file)
  const isOnTheWay = standing === 'candidate' || standing === 'probationary'
  const duties = dutyChanges(file, pair)
  if (!isOnTheWay && duties.length === 0) return undefined
  const { cell } = file.unit
  return {
    case: file.caseId,
    ...(cell !== undefined && { cell }),
    findings: isOnTheWay ? findingChanges(file, pair) : [],
    duties,
    steps: isOnTheWay && isForecast ? stepChanges(file, pair) : [],
  }
}

function note(state: ComparisonState, changes: CaseChanges, limit: number): void {
  const { cell, findings, duties, steps } = changes
  const isChanged = findings.length + duties.length + steps.length > 0
  state.compared += 1
  if (cell !== undefined) countCell(state, JSON.stringify([cell]), 1, isChanged ? 1 : 0)
  if (!isChanged) return
  state.changed += 1
  if (state.cases.length < limit) state.cases.push(changes)
  const causes = new Set<string>()
  for (const change of [...findings, ...duties])
    for (const key of keysOf(change)) {
      totalOf(state, key)[change.kind === 'finding' ? 'findings' : 'duties'] += 1
      causes.add(key)
    }
  for (const key of causes) totalOf(state, key).cases += 1
}

function keysOf({ cause }: FindingChange | DutyChange): readonly string[] {
  const keys: (readonly string[])[] = [
    ...cause.provisions.map((id) => ['provision', id]),
    ...cause.policies.map((id) => ['policy', id]),
    ...(cause.isOfOneRulebook ? [['rulebook']] : []),
    ...(isOfLaw(cause) ? [] : [['days']]),
  ]
  return keys.map((key) => JSON.stringify(key))
}

function totalOf(state: ComparisonState, key: string) {
  state.causes[key] ??= { cases: 0, findings: 0, duties: 0 }
  return state.causes[key]
}

function countCell(state: ComparisonState, key: string, compared: number, changed: number): void {
  state.cells[key] ??= { compared: 0, changed: 0 }
  const known = state.cells[key]
  known.compared += compared
  known.changed += changed
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))
}
