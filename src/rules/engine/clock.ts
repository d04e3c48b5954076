import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, isAnnulled } from '../../casefile/case-file.js'
import type { Act, ActType, Matter } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Citable } from '../../law/clause.js'
import type { Inquiry } from '../../law/inquiry.js'
import { legalActDay } from '../../regulations/policies.js'
import type { Cure } from './codes.js'
import type { DutyId } from './duty-id.js'
import { type Actor, type Answer, broken, countedFrom, met, type Question, type Rule } from './rule.js'

/** A span a time limit runs over: the event that opened it and, once it took place, the act that closed it. */
export interface Span {
  /** Day of the event the limit counts from. */
  readonly from: PlainDay
  /** Day whose law governs the limit, where it is not the day it counts from. */
  readonly governedOn?: PlainDay
  readonly closedOn?: PlainDay
  /** What the closing act is about, where it differs by span. */
  readonly matter?: Matter
  /** Who owes it, where that differs by span. */
  readonly obligor?: Actor
  /** Tells several spans of one clock apart, such as verification requests. */
  readonly key?: string
  /** What is waited for comes from abroad, where the limit is another. */
  readonly isAbroad?: boolean
  /** The day it counts from is on file; `false` where only a day is known before which it cannot have begun. */
  readonly isCertain?: boolean
}

export const endsOfDuties = ['membership', 'annulment'] as const

/** What ends duties that nobody closed: a membership that ended, or an admission annulled, of which nothing is left to do. */
export type EndOfDuty = (typeof endsOfDuties)[number]

/** Whether a duty has fallen away with what ended. */
export function isEndedBy({ endsWith }: Clock<string>, ended: EndOfDuty | undefined): boolean {
  return endsWith !== undefined && (ended === 'annulment' || ended === endsWith)
}

/** The end of a span on the first day, from one on, of an act of some types; nothing where there is none. */
export function closedFrom(file: CaseFile, day: PlainDay, types: readonly ActType[]): Pick<Span, 'closedOn'> {
  const [closedOn] = types
    .flatMap((type) => actsOf(file, type).flatMap(({ on }) => (on >= day ? [on] : [])))
    .sort()
  return closedOn === undefined ? {} : { closedOn }
}

/**
 * A duty that a fact of the file opens and an act closes, with or without a time limit. It never lapses: an overdue
 * duty stays until it is closed, and closing it late is a breach.
 */
export interface Clock<Id extends string = DutyId> {
  /** The rule whose breach a late act is. */
  readonly id: Id
  readonly obligor: Actor
  /** Name of the rulebook it belongs to; national law unless an extension says otherwise. */
  readonly source?: string
  /** The acts that close it. */
  readonly closedBy: readonly ActType[]
  /** What the closing act is about, where its type does not tell. */
  readonly matter?: Matter
  /**
   * What ends the duty beside the act that closes it: the end of the membership, after which it stands again with a restoration,
   * or nothing but the annulment of the admission, which ends a duty of either kind. Where it says nothing, neither ends it.
   */
  readonly endsWith?: EndOfDuty
  /** Every provision and clause the clock may ask. */
  readonly provisions: readonly Citable[]
  spans(file: CaseFile, ask: Inquiry): readonly Span[]
  /** Last day on which the act is on time, by the law of the given day; `undefined` for a duty without a limit. */
  lastDay(span: Span, lawDay: PlainDay, ask: Inquiry, file: CaseFile): PlainDay | undefined
}

/** Last day of a span under the chosen reading of which version governs it: of the trigger, or of the closing act. */
export function lastDayOf(
  clock: Pick<Clock<string>, 'lastDay'>,
  span: Span,
  closing: PlainDay,
  ask: Inquiry,
  file: CaseFile,
): PlainDay | undefined {
  const trigger = span.governedOn ?? span.from
  const isSameLaw = trigger === closing
  const lawDay = isSameLaw || ask.policy(legalActDay) === 'trigger-day' ? trigger : closing
  return clock.lastDay(span, lawDay, ask, file)
}

/**
 * The rule that a clock makes of its closing act: `met` up to and including the last day, a breach after it.
 * `closes` picks the spans the act closes; by default those still open that began on or before its day.
 */
export function onTime<Id extends string = DutyId, C extends string = Cure>(
  clock: Clock<Id>,
  options: {
    matters?: readonly Matter[]
    cure?: readonly NoInfer<C>[]
    closes?: (span: Span, act: Act) => boolean
  } = {},
): Rule {
  assertTaken('onTime', 'clock', clock, 'object')
  return {
    id: clock.id,
    breaking: 'breach',
    actor: clock.obligor,
    guards: clock.closedBy,
    ...(options.matters && { matters: options.matters }),
    asks: 'file',
    provisions: clock.provisions,
    cure: options.cure ?? ['responsibility.reviewed'],
    check: (question) => punctuality(clock, question, options.closes),
  }
}

function punctuality(
  clock: Clock<string>,
  { file, act, on, ask, isMetUnheard }: Question,
  closes: (span: Span, act: Act) => boolean = () => true,
): Answer | undefined {
  const span = clock
    .spans(file, ask)
    .find((one) => one.closedOn === undefined && one.from <= on && closes(one, act))
  if (!span || (clock.endsWith !== undefined && isAnnulled(file))) return undefined
  const lastDay = lastDayOf(clock, Object.assign({}, span, { closedOn: on }), on, ask, file)
  if (lastDay === undefined) return undefined
  if (isMetUnheard && on <= lastDay) return met()
  const facts = { from: span.from, lastDay, actual: on }
  const answer = countedFrom(span.from, on <= lastDay ? met(facts) : broken(facts))
  return span.obligor === undefined ? answer : { actor: span.obligor, ...answer }
}
