import type { PlainDay } from '../calendar/plain-day.js'
import { type ActAbout, aboutOf } from '../casefile/acts/act-about.js'
import { matterOf } from '../casefile/acts/matter.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { PlacedCorrection } from '../casefile/log/corrections.js'
import type { Act, ActOf } from '../casefile/shapes.js'
import type { Finding } from '../law/finding.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import type { Deadline } from './deadlines.js'
import type { JudgedAct } from './judged-acts.js'
import type { RefusedAct } from './replay-shapes.js'
import { rulingOn } from './ruling.js'

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

/** What an act is told beside. */
interface Around {
  readonly file: CaseFile
  /** The acts after it. */
  readonly later: readonly JudgedAct[]
  readonly limits: readonly Deadline[]
  readonly corrections: readonly PlacedCorrection[]
  readonly book: Rulebook
}

/** An act with what was found of it, the limits it kept and the corrections of its entry. */
export function eventOf(
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

/** An act the law refused, and the day one of its kind was recorded after all. */
export function attemptOf({ act, findings }: RefusedAct, judged: readonly JudgedAct[]): StoryEvent {
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
