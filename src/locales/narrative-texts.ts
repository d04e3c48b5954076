import type { PlainDay } from '../calendar/plain-day.js'
import type { ActOf, ActType } from '../casefile/shapes.js'
import type { StoryStage } from '../procedure/story-stage.js'
import type { Field } from './codes.js'

/** What a sentence of an act asks for the words of its values. */
export interface ActSpeech {
  /** The body that acted: its name where the app gives one, else what it is; `otherwise` where the act has none. */
  by(otherwise: string): string
  /** The name the app gives to a person or a place; `undefined` where it gives none. */
  name(label: string | undefined): string | undefined
  day(day: PlainDay): string
  /** Whether the act before it, on the same day, is of the same kind. */
  readonly isAnother: boolean
  /** A code of a field in words, or several. */
  code(field: Field, value: string | readonly string[]): string
}

/** Each act as a clause of what took place: begins small, has no day and no full stop; names nobody but by the app's words. */
export type ActsTold = {
  readonly [T in ActType]: (act: ActOf<T>, say: ActSpeech) => string
}

/** The dates of a case that its summary and its timeline name. */
export type NamedDate =
  | 'sympathiserOn'
  | 'appliedOn'
  | 'decidedOn'
  | 'joinedOn'
  | 'probationEndsOn'
  | 'recognisedOn'
  | 'officialSince'
  | 'seniorityFrom'

/** How a time limit stands. */
type LimitState = 'kept' | 'late' | 'running' | 'overdue'

/** The words of a case told in sentences, and of its timeline. */
export interface NarrativeTexts {
  title(name: string): string
  asOf(day: string): string
  readonly headings: Readonly<Record<'summary' | 'struck' | 'owed', string>>
  readonly stages: Readonly<Record<StoryStage, string>>
  /** The heading of a part that comes again. */
  again(title: string, round: number): string
  readonly acts: ActsTold
  /** The first act of a day, and the next ones. */
  on(day: string, clause: string): string
  sameDay(clause: string): string
  readonly standing: (state: string) => string
  readonly dates: Readonly<Record<NamedDate, string>>
  /** Behind an act: its document, a limit kept, a count that is enough, a correction. */
  document(number: string, day: string | undefined): string
  inTime(lastDay: string): string
  enough(yes: number, base: number, needed: number): string
  /** What stood before, where the correction changed it: another day. */
  corrected(day: string, dayBefore: string | undefined, reason: string | undefined): string
  /** What came of an act the law refused. */
  doneLater(day: string): string
  /** What was found, by its mark, and its clauses. */
  found(mark: string, headline: string, basis: string | undefined): string
  cured(day: string, act: string): string
  struck(day: string, act: string, dayOfAct: string, reason: string | undefined): string
  /** How many duties are open, and how many of them are overdue. */
  owed(duties: number, overdue: number): string
  readonly nothingOwed: string
  owing(duty: string, basis: string): string
  /** Tells two duties of one wording apart by the day they began. */
  since(duty: string, day: string): string
  readonly timeline: TimelineTexts
}

/** The words of a timeline. */
export interface TimelineTexts {
  /** What the picture is, for who cannot see it. */
  title(name: string, day: string): string
  readonly headings: Readonly<Record<'way' | 'dates' | 'limits' | 'law', string>>
  readonly spans: Readonly<Record<'candidate' | 'probation' | 'official', string>>
  readonly today: string
  /** How a limit stands, beside its name. */
  readonly limits: { readonly [S in LimitState]: (due: string, done: string, workingDays: number) => string }
  readonly noLimits: string
}
