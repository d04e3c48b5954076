import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import { type CaseFile, withAct } from '../casefile/case-file.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import type { StraightStep } from '../casefile/straight-way.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { awarenessCertificateIssuer } from '../regulations/pool/awareness-certificate.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { outOfOrder } from '../statechart/out-of-order.js'
import { actsIn, step as walk } from '../statechart/step.js'
import { clear } from '../statechart/verdict.js'
import { dutiesOf } from './duties.js'
import { type AskedOn, askedOnNames, askedToday } from './judged-by.js'
import { findingsAhead, matterSaid, prospect } from './prospect.js'
import { remainingSteps } from './remaining-steps.js'

/** One remaining step of the straight way. */
export interface ForecastStep {
  readonly act: ActType
  readonly matter: Matter
  /** First day on which nothing that time alone can cure objects to the step; absent where a day is no cure. */
  readonly from?: PlainDay
  /** The step before, on whose first lawful day this one is reckoned; the first step is reckoned on the day asked about. */
  readonly after?: ActAbout
  /** What waits for `from`, as found before it: the rules, with their clauses; empty where only the step before is waited for. */
  readonly because: readonly Finding[]
  /** Last day on which it would be on time if every step before it is taken on its first lawful day. */
  readonly dueOn?: PlainDay
  /** Bars that no waiting cures: what must be done first. */
  readonly blockedBy: readonly Finding[]
}

/** What a step would hold if it goes well. */
const evidence: { readonly [T in ActType]?: (file: CaseFile, ask: Inquiry) => object } = {
  // The centre of the day: before 9 June 2025 that of the district.
  'certificate.issued': (_, ask) => ({
    by: { kind: whereCovered(() => ask.law(awarenessCertificateIssuer))?.[0] ?? 'districtPoliticalCentre' },
  }),
  // Another introducer than those on file.
  'introduction.made': ({ revision }) => ({ introducer: { id: String(revision) } }),
  'background.certified': () => ({ politicalStandard: 'met' }),
  'union.resolved': ({ unit }) =>
    unit.youthUnion === true
      ? { union: 'youth-union', by: { kind: 'youthUnionExecutive' } }
      : { union: 'trade-union', by: { kind: 'tradeUnionExecutive' } },
  'ceremony.held': () => ({ helper: {} }),
}

/**
 * The first lawful day of each remaining step, if every step before it is taken on its own first lawful day, and why not
 * earlier. Steps already taken are left out, an introduction stands as often as members have still to introduce; a bar that no
 * waiting cures is listed, and the steps after it are reckoned as if it were cured. A step that the present state does not know
 * is barred by `procedure.out-of-order`. Empty of a case that has ended. Throws `day.malformed`.
 */
export function forecast(file: CaseFile, options: AskedOn): readonly ForecastStep[] {
  const book = askedToday('forecast', file, options, askedOnNames)
  const steps: ForecastStep[] = []
  const told = new Set<string>()
  let ahead = file
  let day = options.today
  let last: StraightStep | undefined
  for (const step of remainingSteps(file, options.today, book)) {
    const solved = solve(ahead, file, step, day, book)
    day = solved.day
    const bars = last === undefined ? [...unknownNow(file, step, day, book), ...solved.bars] : solved.bars
    const blockedBy = bars.filter((bar) => !told.has(barKey(bar)))
    for (const bar of bars) told.add(barKey(bar))
    steps.push({
      act: step.act,
      matter: step.matter,
      ...(blockedBy.length === 0 && { from: day }),
      ...(last && { after: { act: last.act, matter: last.matter } }),
      because: solved.waits,
      ...dueOf(ahead, step, day, book),
      blockedBy,
    })
    ahead = withAct(ahead, hypothetical(ahead, step, day, book))
    last = step
  }
  return frozen(steps)
}

/** A bar met at one step is reckoned as cured at those after it, where its condition must still stand. */
const barKey = ({ rule, outcome, facts }: Finding) => JSON.stringify([rule, outcome, facts])

/** What the chart objects to in a step that the present state does not know. */
function unknownNow(file: CaseFile, step: StraightStep, day: PlainDay, book: Rulebook): readonly Finding[] {
  return actsIn(file.configuration).some((about) => isStep(about, step))
    ? []
    : [outOfOrder(prospect(step.act, day, step.matter), { file, book, verdict: clear, walk })]
}

/** Rounds after which a day that keeps moving is given up; each round waits for the latest of the days found. */
const rounds = 12

/** The first lawful day of a step from one day on, the findings that wait for it, and the bars that no waiting cures. */
function solve(
  ahead: CaseFile,
  file: CaseFile,
  step: StraightStep,
  from: PlainDay,
  book: Rulebook,
): { day: PlainDay; waits: readonly Finding[]; bars: readonly Finding[] } {
  let day = from
  let waits: readonly Finding[] = []
  for (let round = 0; ; round += 1) {
    const findings = findingsAhead(ahead, file, prospect(step.act, day, step.matter), book)
    const waiting = findings.filter(({ lawfulFrom }) => lawfulFrom !== undefined && lawfulFrom > day)
    if (waiting.length === 0 || round === rounds) return { day, waits, bars: findings.filter(isRefusal) }
    day = waiting
      .map(({ lawfulFrom }) => lawfulFrom as PlainDay)
      .sort()
      .at(-1) as PlainDay
    waits = waiting.filter(({ lawfulFrom }) => lawfulFrom === day)
  }
}

function dueOf(file: CaseFile, step: StraightStep, day: PlainDay, book: Rulebook): { dueOn?: PlainDay } {
  const duty = dutiesOf(file, day, book, step.act).find(
    (one) => one.acts.some((closing) => isStep(closing, step)) && one.dueOn !== undefined,
  )
  return duty?.dueOn === undefined ? {} : { dueOn: duty.dueOn }
}

/** Whether an act is the step, where it says what it is about. */
function isStep(about: ActAbout, step: StraightStep): boolean {
  return about.act === step.act && (matterSaid(about) ?? step.matter) === step.matter
}

function hypothetical(file: CaseFile, step: StraightStep, on: PlainDay, { setting }: Rulebook): Act {
  const told = evidence[step.act]?.(file, new Inquiry(setting, on))
  return { ...prospect(step.act, on, step.matter), ...told } as Act
}
