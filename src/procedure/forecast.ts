import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, lastOf, withAct } from '../casefile/case-file.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import { type Finding, isRefusal } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { nationalRulebook, type Rulebook } from '../rules/engine/rulebook.js'
import { hasGrassrootsStep } from '../rules/vote/grassroots.js'
import { pathsOf } from '../statechart/configuration.js'
import type { JudgedBy } from './case.js'
import { dutiesOf } from './duties.js'
import { prospect, standingFindings } from './prospect.js'

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

interface Milestone {
  readonly act: ActType
  readonly matter: Matter
  readonly evidence?: (file: CaseFile) => object
  readonly applies?: (file: CaseFile, today: PlainDay, ask: Inquiry) => boolean
}

const admission = (
  act: ActType,
  evidence?: Milestone['evidence'],
  applies?: Milestone['applies'],
): Milestone => ({
  act,
  matter: 'admission',
  ...(evidence && { evidence }),
  ...(applies && { applies }),
})

const recognition = (
  act: ActType,
  evidence?: Milestone['evidence'],
  applies?: Milestone['applies'],
): Milestone => ({
  ...admission(act, evidence, applies),
  matter: 'recognition',
})

const hasSection = (file: CaseFile) => file.unit.sectionCommittee === true

const hasUnion = (file: CaseFile) => file.unit.youthUnion === true || file.unit.tradeUnion === true

const byUnion = (file: CaseFile) =>
  file.unit.youthUnion === true
    ? { union: 'youth-union', by: { kind: 'youthUnionExecutive' } }
    : { union: 'trade-union', by: { kind: 'tradeUnionExecutive' } }

const byCentre = () => ({ by: { kind: 'communePoliticalCentre' } })

/** The straight way in order. The evidence is what a step would hold if it goes well. */
const milestones: readonly Milestone[] = [
  admission('sympathiser.listed'),
  admission('certificate.issued', byCentre),
  admission('procedure.authorised'),
  admission('application.made'),
  admission('background.declared'),
  admission('background.certified', () => ({ politicalStandard: 'met' })),
  admission('introduction.made'),
  admission('union.resolved', byUnion, hasUnion),
  admission('opinions.consolidated'),
  admission('cell.voted'),
  admission('section.appraised', undefined, hasSection),
  admission('grassroots.voted', undefined, hasGrassrootsStep),
  admission('admission.decided'),
  admission('decision.received'),
  admission('ceremony.held', () => ({ helper: {} })),
  recognition('member-record.filed'),
  recognition('certificate.issued', byCentre),
  recognition('self-review.made'),
  recognition('remarks.made'),
  recognition('opinions.consolidated'),
  recognition('cell.voted'),
  recognition('section.appraised', undefined, hasSection),
  recognition('grassroots.voted', undefined, hasGrassrootsStep),
  recognition('recognition.decided'),
  recognition('recognition.announced'),
]

/**
 * The first lawful day of each remaining step, if every step before it is taken on its own first lawful day. Steps
 * already taken are left out; a bar that no waiting cures is listed, and the steps after it are reckoned as if it were
 * cured. Throws `day.malformed`.
 */
export function forecast(
  file: CaseFile,
  options: JudgedBy & { readonly today: PlainDay },
): readonly ForecastStep[] {
  assertPlainDay(options.today)
  const book = options.rulebook ?? nationalRulebook()
  const steps: ForecastStep[] = []
  let ahead = file
  let day = options.today
  for (const milestone of remaining(file, options.today, book)) {
    const solved = solve(ahead, milestone, day, book)
    day = solved.day
    steps.push({
      act: milestone.act,
      matter: milestone.matter,
      ...(solved.bars.length === 0 && { from: solved.day }),
      ...dueOf(ahead, milestone, day, book),
      blockedBy: solved.bars,
    })
    ahead = withAct(ahead, hypothetical(ahead, milestone, day))
  }
  return steps
}

function remaining(file: CaseFile, today: PlainDay, { setting }: Rulebook): readonly Milestone[] {
  const transcribed = lastOf(file, 'membership.transcribed')
  if (transcribed?.standing === 'official') return []
  const gate = milestones.reduce(
    (at, milestone, index) => (isGate(milestone) && isDone(file, milestone) ? index + 1 : at),
    0,
  )
  const start = Math.max(gate, transcribed ? milestones.findIndex((one) => one.matter === 'recognition') : 0)
  const ask = new Inquiry(setting, today)
  const applies = (milestone: Milestone) =>
    whereCovered(() => milestone.applies?.(file, today, ask) ?? true) ?? true
  return milestones.filter((one, at) => at >= start && !isDone(file, one) && applies(one))
}

/** Steps whose being done means that those before them are past, recorded or not. */
function isGate({ act }: Milestone): boolean {
  return (
    act === 'cell.voted' ||
    act === 'admission.decided' ||
    act === 'ceremony.held' ||
    act === 'recognition.decided'
  )
}

function isDone(file: CaseFile, milestone: Milestone): boolean {
  if (isOfChain(milestone.act) && isBeforeVote(file, milestone.matter)) return false
  const isOfMatter = (act: Act) => {
    const { matter, course } = act as { matter?: string; course?: string }
    const isOfCourse = course === undefined || (course === 'awareness') === (milestone.matter === 'admission')
    return isOfCourse && (matter === undefined || matter === milestone.matter)
  }
  return lastOf(file, milestone.act, isOfMatter) !== undefined
}

const isOfChain = (act: ActType) =>
  act === 'cell.voted' || act === 'section.appraised' || act === 'grassroots.voted'

/** Whether the cell has yet to vote, or to vote again after a return. */
function isBeforeVote(file: CaseFile, matter: Milestone['matter']): boolean {
  const paths = pathsOf(file.configuration)
  const waiting =
    matter === 'admission' ? ['.dossier.', '.shortfall'] : ['.collecting', '.review.shortfall', '.escalated']
  return paths.some((path) => waiting.some((part) => path.includes(part)))
}

/** Rounds after which a day that keeps moving is given up; each round waits for the latest of the days found. */
const rounds = 12

function solve(
  file: CaseFile,
  milestone: Milestone,
  from: PlainDay,
  book: Rulebook,
): { day: PlainDay; bars: readonly Finding[] } {
  let day = from
  for (let round = 0; ; round += 1) {
    const findings = standingFindings(file, prospect(milestone.act, day, milestone.matter), book)
    const waits = findings.flatMap(({ lawfulFrom }) =>
      lawfulFrom !== undefined && lawfulFrom > day ? [lawfulFrom] : [],
    )
    if (waits.length === 0 || round === rounds) return { day, bars: findings.filter(isRefusal) }
    day = waits.sort().at(-1) as PlainDay
  }
}

function dueOf(file: CaseFile, milestone: Milestone, day: PlainDay, book: Rulebook): { dueOn?: PlainDay } {
  const duty = dutiesOf(file, day, book).find(
    (one) => one.acts.includes(milestone.act) && one.dueOn !== undefined,
  )
  return duty?.dueOn === undefined ? {} : { dueOn: duty.dueOn }
}

function hypothetical(file: CaseFile, milestone: Milestone, on: PlainDay): Act {
  return { ...prospect(milestone.act, on, milestone.matter), ...milestone.evidence?.(file) } as Act
}
