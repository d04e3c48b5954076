import type { PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Act, ActOf, ActType } from '../casefile/shapes.js'
import { assertOptions } from '../errors/options.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { agenda } from './agenda.js'
import { openCase, propose, record } from './case.js'
import { dataQuality } from './data-quality.js'
import { explain } from './explain.js'
import { forecast } from './forecast.js'
import { askedOnNames } from './judged-by.js'
import { lawOf } from './law-of.js'
import { lawOn } from './law-on.js'
import { nextBadge } from './next-badge.js'
import { openMatters } from './open-matters.js'
import { replay } from './replay.js'
import { rightsOf } from './rights.js'
import { seniorityOf } from './seniority.js'
import { dates } from './standing.js'
import { whoActs } from './who-acts.js'

/** What an app says once: its rulebook, and the day asked about. */
export interface Bound {
  readonly rulebook?: Rulebook
  readonly today?: PlainDay
}

/** The options of a function with those that are bound left to be said or not; what is said overrides what is bound. */
type Rest<O, B> = Omit<O, keyof B> & Partial<Pick<O, Extract<keyof O, keyof B>>>

/** The options as the last argument, which may be left out where none of them must be said. */
type Said<O, B> = Record<never, never> extends Rest<O, B> ? [options?: Rest<O, B>] : [options: Rest<O, B>]

/** The options of a function: its last argument. */
type OptionsOf<F extends (...given: never) => unknown> = NonNullable<
  Required<Parameters<F>> extends [...unknown[], infer O] ? O : never
>

/** The functions an app calls for one case, with what is bound left out. */
export interface Procedure<B> {
  openCase(
    opening: Omit<ActOf<'case.opened'>, 'type'>,
    ...said: Said<OptionsOf<typeof openCase>, B>
  ): CaseFile
  propose(file: CaseFile, act: Act, ...said: Said<OptionsOf<typeof propose>, B>): ReturnType<typeof propose>
  record(file: CaseFile, act: Act, ...said: Said<OptionsOf<typeof record>, B>): CaseFile
  explain(file: CaseFile, act: Act, ...said: Said<OptionsOf<typeof explain>, B>): ReturnType<typeof explain>
  replay(log: readonly unknown[], ...said: Said<OptionsOf<typeof replay>, B>): ReturnType<typeof replay>
  dates(file: CaseFile, ...said: Said<OptionsOf<typeof dates>, B>): ReturnType<typeof dates>
  lawOn(day: PlainDay, ...said: Said<OptionsOf<typeof lawOn>, B>): ReturnType<typeof lawOn>
  lawOf(id: string, day: PlainDay, ...said: Said<OptionsOf<typeof lawOf>, B>): ReturnType<typeof lawOf>
  whoActs(type: ActType, ...said: Said<OptionsOf<typeof whoActs>, B>): ReturnType<typeof whoActs>
  rightsOf(
    file: CaseFile,
    day: PlainDay,
    ...said: Said<OptionsOf<typeof rightsOf>, B>
  ): ReturnType<typeof rightsOf>
  agenda(file: CaseFile, ...said: Said<OptionsOf<typeof agenda>, B>): ReturnType<typeof agenda>
  forecast(file: CaseFile, ...said: Said<OptionsOf<typeof forecast>, B>): ReturnType<typeof forecast>
  dataQuality(file: CaseFile, ...said: Said<OptionsOf<typeof dataQuality>, B>): ReturnType<typeof dataQuality>
  openMatters(file: CaseFile, ...said: Said<OptionsOf<typeof openMatters>, B>): ReturnType<typeof openMatters>
  nextBadge(file: CaseFile, ...said: Said<OptionsOf<typeof nextBadge>, B>): ReturnType<typeof nextBadge>
  seniorityOf(file: CaseFile, ...said: Said<OptionsOf<typeof seniorityOf>, B>): ReturnType<typeof seniorityOf>
}

/**
 * The functions of this library that take a rulebook or a day, with both said once: each is called as before, without what
 * is bound, and an option that is said all the same counts for that call. Throws `call.malformed` of what is no object.
 */
export function procedureOf<const B extends Bound>(bound: B): Procedure<B> {
  assertOptions<Bound>('procedureOf', bound, askedOnNames, 'bound')
  const { rulebook, today } = bound
  const book = { rulebook }
  const day = { rulebook, today }
  /** A function of so many arguments before its options. */
  const bind =
    (call: (...given: never[]) => unknown, before: number, own: object) =>
    (...given: readonly unknown[]) =>
      call(...([...given.slice(0, before), { ...own, ...(given[before] as object | undefined) }] as never[]))
  return Object.freeze({
    openCase: bind(openCase, 1, book),
    propose: bind(propose, 2, book),
    record: bind(record, 2, book),
    explain: bind(explain, 2, book),
    replay: bind(replay, 1, book),
    dates: bind(dates, 1, book),
    lawOn: bind(lawOn, 1, book),
    lawOf: bind(lawOf, 2, book),
    whoActs: bind(whoActs, 1, book),
    rightsOf: bind(rightsOf, 2, book),
    agenda: bind(agenda, 1, day),
    forecast: bind(forecast, 1, day),
    dataQuality: bind(dataQuality, 1, day),
    openMatters: bind(openMatters, 1, day),
    nextBadge: bind(nextBadge, 1, day),
    seniorityOf: bind(seniorityOf, 1, day),
  }) as Procedure<B>
}
