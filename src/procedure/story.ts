import type { PlainDay } from '../calendar/plain-day.js'
import { type ActAbout, aboutOf } from '../casefile/acts/act-about.js'
import { matterOf } from '../casefile/acts/matter.js'
import { type CaseFile, emptyFile } from '../casefile/case-file.js'
import type { CaseDates } from '../casefile/dates.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import { correctionsIn, type PlacedCorrection } from '../casefile/log/corrections.js'
import { type ReadLog, readLog } from '../casefile/log/effective-log.js'
import type { Act, ActOf } from '../casefile/shapes.js'
import type { OptionNames } from '../errors/options.js'
import { assertEach, assertTaken } from '../errors/wrong-call.js'
import type { Finding } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { unopened } from '../statechart/step.js'
import { type Deadline, deadlinesOf } from './deadlines.js'
import { type Duty, dutiesOf } from './duties.js'
import { type JudgedAct, judgedActs } from './judged-acts.js'
import { askedOnNames, askedToday, type JudgedBy, judgedBy } from './judged-by.js'
import type { RefusedAct } from './replay.js'
import { rulingOn } from './ruling.js'
import { dates, type Standing, standingOf } from './standing.js'
import { type StoryStage, stageAfter } from './story-stage.js'

/** What was found of an act, and the later act by which it no longer holds, if one did. */
export interface StoryFinding {
  readonly finding: Finding
  readonly cured?: ActAbout & { readonly on: PlainDay }
}

/** The count of a vote as the rules took it. */
export interface StoryVote {
  readonly yes: number
  readonly base: number
  readonly needed: number
}

/** A correction of an entry: the day it was entered, why, and the act as it stood before. */
export interface StoryCorrection {
  readonly on: PlainDay
  readonly reason?: NonNullable<ActOf<'entry.corrected'>['reason']>
  readonly before: Act
}

/** An act in its place, with what was found of it. */
export interface StoryEvent {
  readonly act: Act
  readonly found: readonly StoryFinding[]
  /** The bars of an act the law refused: it did not take place on record. */
  readonly refused?: readonly Finding[]
  /** Day on which an act of the kind was recorded after the refusal. */
  readonly doneOn?: PlainDay
  /** A count the rules found enough; one that falls short is among what was found. */
  readonly vote?: StoryVote
  /** Limits the act met in time; those it met late are among what was found. */
  readonly inTime: readonly Deadline[]
  readonly corrected: readonly StoryCorrection[]
}

/** A part of the way; `round` counts parts of one stage, from 1. */
export interface StoryChapter {
  readonly stage: StoryStage
  readonly round: number
  readonly events: readonly StoryEvent[]
}

/** A case from its opening to a day, as it is told: in the order of the days, in parts. */
export interface Story {
  readonly case: string
  readonly today: PlainDay
  readonly standing: Standing
  readonly dates: CaseDates
  readonly chapters: readonly StoryChapter[]
  /** Entries struck, with the acts they were. */
  readonly struck: readonly { readonly strike: ActOf<'entry.struck'>; readonly act: Act }[]
  readonly duties: readonly Duty[]
  readonly deadlines: readonly Deadline[]
}

/** The day of a story, and what the law refused. */
export interface StoryOptions extends JudgedBy {
  readonly today: PlainDay
  /** Acts the law refused, as `replay` reports them: they are told in their place. */
  readonly refused?: readonly RefusedAct[]
}

export const storyNames: OptionNames<StoryOptions> = { ...askedOnNames, refused: true }

/**
 * A case told in order: every act with what was found of it and whether a later act cured it, the limits kept, what is owed
 * on a day. All of it rests on the acts up to that day, as they are known now: what took place after it has no part in the
 * standing, the dates, the cures or the duties. Names nobody. Throws `day.malformed`, `call.malformed`.
 */
export function storyOf(file: CaseFile, options: StoryOptions): Story {
  const book = askedToday('storyOf', file, options, storyNames)
  const { today, refused = [] } = options
  assertEach('storyOf', 'options.refused', refused, 'object')
  for (const [place, one] of refused.entries()) {
    assertTaken('storyOf', `options.refused.${place}.act`, one.act, 'act')
    assertEach('storyOf', `options.refused.${place}.findings`, one.findings, 'finding')
  }
  const judged = judgedActs(file, book).filter(({ act }) => act.on <= today)
  const then = judged.at(-1)?.after ?? emptyFile(unopened)
  const limits = deadlinesOf(then, today, book, judged)
  const read = readLog(file.log)
  const corrections = correctionsIn(file.log, read).filter(({ act }) => act.on <= today)
  const told = judged.map((one, at) =>
    eventOf(one, { file, later: judged.slice(at + 1), limits, corrections, book }),
  )
  const attempts = refused
    .filter(({ act }) => !isAboutEntry(act) && act.on <= today)
    .map((one) => attemptOf(one, judged))
  return {
    case: file.caseId,
    today,
    standing: standingOf(then),
    dates: dates(then, judgedBy(options)),
    chapters: chaptersOf(inPlace(told, attempts)),
    struck: struckIn(file, read).filter(({ strike }) => strike.on <= today),
    duties: dutiesOf(then, today, book),
    deadlines: limits,
  }
}

/** What an act is told beside. */
interface Around {
  readonly file: CaseFile
  /** The acts after it. */
  readonly later: readonly JudgedAct[]
  readonly limits: readonly Deadline[]
  readonly corrections: readonly PlacedCorrection[]
  readonly book: Rulebook
}

function eventOf(
  { act, entry, place, findings }: JudgedAct,
  { file, later, limits, corrections, book }: Around,
): StoryEvent {
  const vote = findings.map(voteIn).find((count) => count !== undefined)
  return {
    act,
    found: file.findings
      .filter(({ revision }) => revision === place)
      .map(({ finding }) => {
        const cured = curedBy(finding, act, later, book)
        return { finding, ...(cured && { cured }) }
      }),
    ...(vote && { vote }),
    inTime: limits.filter(({ state, done }) => state === 'kept' && done?.entry === entry),
    corrected: corrections
      .filter(({ root }) => root === place)
      .map(({ act: { on, reason }, before }) => ({ on, ...(reason && { reason }), before })),
  }
}

/** The count of a vote that reached its fraction. */
function voteIn({ outcome, facts }: Finding): StoryVote | undefined {
  const { yes, base, needed } = facts
  if (outcome !== 'met' || typeof yes !== 'number' || typeof base !== 'number') return undefined
  return typeof needed === 'number' ? { yes, base, needed } : undefined
}

/**
 * The first later act that is a cure of what was found, or after which the rule asked again of the same act is met. What was
 * late stays late.
 */
function curedBy(
  { rule, outcome, facts, cure: cures }: Finding,
  act: Act,
  later: readonly JudgedAct[],
  book: Rulebook,
): StoryFinding['cured'] {
  if (outcome === 'met' || facts.lastDay !== undefined) return undefined
  const cure = later.find(
    (one) =>
      cures.includes(one.act.type) ||
      rulingOn(one.after, act, book, 'asked').findings.some(
        (again) => again.rule === rule && again.outcome === 'met' && again.applies !== false,
      ),
  )
  return cure && { ...aboutOf(cure.act), on: cure.act.on }
}

function struckIn({ log }: CaseFile, { standing, rootOf }: ReadLog): Story['struck'] {
  const stands = new Set(standing.map(({ place }) => place))
  return log.flatMap((entry, index) => {
    const root = rootOf[index + 1]
    const act = root === undefined ? undefined : log[root - 1]
    const isTold = entry.type === 'entry.struck' && act !== undefined && !stands.has(root as number)
    return isTold ? [{ strike: entry, act }] : []
  })
}

function attemptOf({ act, findings }: RefusedAct, judged: readonly JudgedAct[]): StoryEvent {
  const done = judged.find(
    (one) => one.act.type === act.type && matterOf(one.act) === matterOf(act) && one.act.on >= act.on,
  )
  return {
    act,
    found: [],
    refused: findings,
    ...(done && { doneOn: done.act.on }),
    inTime: [],
    corrected: [],
  }
}

/** Each attempt after the acts of its day, before one of its kind. */
function inPlace(told: readonly StoryEvent[], attempts: readonly StoryEvent[]): readonly StoryEvent[] {
  const all = [...told]
  for (const attempt of attempts) {
    const isAfter = ({ act }: StoryEvent) =>
      act.on > attempt.act.on || (act.on === attempt.act.on && act.type === attempt.act.type)
    const at = all.findIndex((event) => event.refused === undefined && isAfter(event))
    all.splice(at < 0 ? all.length : at, 0, attempt)
  }
  return all
}

function chaptersOf(events: readonly StoryEvent[]): readonly StoryChapter[] {
  const chapters: { stage: StoryStage; round: number; events: StoryEvent[] }[] = []
  const isCarriedOver = events[1]?.act.type === 'membership.transcribed'
  let isOfficial = false
  for (const event of events) {
    const { act } = event
    const last = chapters.at(-1)
    const here = last?.stage ?? 'source'
    // What the law refused leads nowhere.
    const told = event.refused === undefined ? stageAfter(act, here, isOfficial) : here
    // A membership that a register carries over begins its story.
    const stage = act.type === 'case.opened' && isCarriedOver ? 'membership' : told
    isOfficial ||=
      event.refused === undefined &&
      (act.type === 'recognition.decided' || act.type === 'membership.transcribed')
    if (last?.stage === stage) last.events.push(event)
    else {
      const round = chapters.filter((one) => one.stage === stage).length + 1
      chapters.push({ stage, round, events: [event] })
    }
  }
  return chapters
}
