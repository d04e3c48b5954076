import type { PlainDay } from '../calendar/plain-day.js'
import type { ActAbout } from '../casefile/acts/act-about.js'
import { mayBeAbout } from '../casefile/acts/matter.js'
import { type CaseFile, lastOf, withAct } from '../casefile/case-file.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import { type StraightStep, type Stretch, straightWay } from '../casefile/straight-way.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { routeOf } from '../rules/dossier/introduction/route.js'
import { membersRequired, standingIntroductions } from '../rules/dossier/introduction/standing.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { hasGrassrootsStep } from '../rules/vote/grassroots.js'
import { isTagged } from '../statechart/step.js'
import type { JudgedBy } from './case.js'
import { dutiesOf } from './duties.js'
import { askedToday } from './judged-by.js'
import { isOfChain, prospect, standingFindings } from './prospect.js'

/** One remaining step of the straight way. */
export interface ForecastStep {
  readonly act: ActType
  readonly matter: Matter
  /** First day on which nothing that time alone can cure bars the step; absent where a day is no cure. */
  readonly from?: PlainDay
  /** Last day on which it would be on time if every step before it is taken on its first lawful day. */
  readonly dueOn?: PlainDay
  /** Bars that no waiting cures: what must be done first. */
  readonly blockedBy: readonly Finding[]
}

/** What a place has on a day, by what a step asks of it. */
const has: Readonly<
  Record<NonNullable<StraightStep['where']>, (file: CaseFile, day: PlainDay, ask: Inquiry) => boolean>
> = {
  union: (file, day, ask) => {
    const route = routeOf(file, day, ask)
    if (route === 'unknown') return file.unit.youthUnion === true || file.unit.tradeUnion === true
    return route === 'youth-union' || route === 'trade-union'
  },
  sectionCommittee: ({ unit }) => unit.sectionCommittee === true,
  grassrootsStep: hasGrassrootsStep,
}

/** What a step would hold if it goes well. */
const evidence: { readonly [T in ActType]?: (file: CaseFile) => object } = {
  'certificate.issued': () => ({ by: { kind: 'communePoliticalCentre' } }),
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
 * The first lawful day of each remaining step, if every step before it is taken on its own first lawful day. Steps
 * already taken are left out, an introduction stands as often as members have still to introduce; a bar that no waiting cures is listed, and the steps after it are reckoned as if it were
 * cured. Throws `day.malformed`.
 */
export function forecast(
  file: CaseFile,
  options: JudgedBy & { readonly today: PlainDay },
): readonly ForecastStep[] {
  const book = askedToday('forecast', file, options)
  const steps: ForecastStep[] = []
  const told = new Set<string>()
  let ahead = file
  let day = options.today
  for (const step of remaining(file, options.today, book)) {
    const solved = solve(ahead, step, day, book)
    day = solved.day
    const blockedBy = solved.bars.filter((bar) => !told.has(barKey(bar)))
    for (const bar of solved.bars) told.add(barKey(bar))
    steps.push({
      act: step.act,
      matter: step.matter,
      ...(blockedBy.length === 0 && { from: solved.day }),
      ...dueOf(ahead, step, day, book),
      blockedBy,
    })
    ahead = withAct(ahead, hypothetical(ahead, step, day))
  }
  return steps
}

/** A bar met at one step is reckoned as cured at those after it, where its condition must still stand. */
const barKey = ({ rule, outcome, facts }: Finding) => JSON.stringify([rule, outcome, facts])

function remaining(file: CaseFile, today: PlainDay, { setting }: Rulebook): readonly StraightStep[] {
  const transcribed = lastOf(file, 'membership.transcribed')
  if (transcribed?.standing === 'official') return []
  const gate = straightWay.findLastIndex((step) => step.isGate === true && isDone(file, step))
  const start = transcribed ? straightWay.findIndex((step) => step.matter === 'recognition') : 0
  const ask = new Inquiry(setting, today)
  const applies = ({ where }: StraightStep) =>
    where === undefined || (whereCovered(() => has[where](file, today, ask)) ?? true)
  return straightWay.flatMap((step, at) => {
    const isAhead = at > gate && at >= start && step.isOptional !== true && applies(step)
    if (isAhead && step.act === 'introduction.made')
      return Array(introducersLacking(file, today, ask)).fill(step)
    return isAhead && !isDone(file, step) ? [step] : []
  })
}

/** How many members have still to introduce: one where the file does not say how many have to. */
function introducersLacking(file: CaseFile, today: PlainDay, ask: Inquiry): number {
  const required = whereCovered(() => membersRequired(file, today, ask)) ?? 1
  return Math.max(0, required - standingIntroductions(file, today).length)
}

/** Whether a step is on file; one of the common chain counts only while the cell has not yet to vote again. */
function isDone(file: CaseFile, { act, matter }: StraightStep): boolean {
  if (isOfChain(act) && isTagged(file.configuration, beforeVote[matter])) return false
  return lastOf(file, act, (one) => mayBeAbout(one, matter)) !== undefined
}

/** The stretch in which the cell has yet to vote on a matter. */
const beforeVote: Readonly<Record<StraightStep['matter'], Stretch>> = {
  admission: 'authorised',
  recognition: 'joined',
}

/** Rounds after which a day that keeps moving is given up; each round waits for the latest of the days found. */
const rounds = 12

function solve(
  file: CaseFile,
  step: StraightStep,
  from: PlainDay,
  book: Rulebook,
): { day: PlainDay; bars: readonly Finding[] } {
  let day = from
  for (let round = 0; ; round += 1) {
    const findings = standingFindings(file, prospect(step.act, day, step.matter), book)
    const waits = findings.flatMap(({ lawfulFrom }) =>
      lawfulFrom !== undefined && lawfulFrom > day ? [lawfulFrom] : [],
    )
    if (waits.length === 0 || round === rounds) return { day, bars: findings.filter(isRefusal) }
    day = waits.sort().at(-1) as PlainDay
  }
}

function dueOf(file: CaseFile, step: StraightStep, day: PlainDay, book: Rulebook): { dueOn?: PlainDay } {
  const duty = dutiesOf(file, day, book, step.act).find(
    (one) => one.acts.some((closing) => isStep(closing, step)) && one.dueOn !== undefined,
  )
  return duty?.dueOn === undefined ? {} : { dueOn: duty.dueOn }
}

/** Whether an act that closes a duty is the step, about the same matter where it says. */
function isStep({ act, matter }: ActAbout, step: StraightStep): boolean {
  return act === step.act && (matter === undefined || matter === step.matter)
}

function hypothetical(file: CaseFile, step: StraightStep, on: PlainDay): Act {
  return { ...prospect(step.act, on, step.matter), ...evidence[step.act]?.(file) } as Act
}
