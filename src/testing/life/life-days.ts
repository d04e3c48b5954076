import type { PlainDay } from '../../calendar/plain-day.js'
import { AdmissionError } from '../../errors.js'
import { dayNumber, monthsOn, workingDayFrom } from '../population/day-number.js'
import type { Way } from '../population/way.js'

/** The steps of a straight life in their order, each with the day of a `Way` it is. */
const steps = {
  opened: 'opened',
  listed: 'listed',
  awarenessClass: 'awarenessClass',
  awarenessCertificate: 'awarenessCertificate',
  startProposed: 'proposed',
  authorised: 'authorised',
  applied: 'applied',
  declared: 'declared',
  sealed: 'sealed',
  verificationRequested: 'requested',
  verificationReplied: 'replied',
  certified: 'certified',
  introduced: 'introduced',
  opinions: 'opinions',
  voted: 'cellVoted',
  grassrootsVoted: 'grassrootsVoted',
  submitted: 'submitted',
  decided: 'decided',
  received: 'received',
  ceremony: 'ceremony',
  recordFiled: 'recordFiled',
  newMemberClass: 'newMemberClass',
  newMemberCertificate: 'newMemberCertificate',
  selfReview: 'selfReview',
  remarks: 'remarks',
  recognitionOpinions: 'recognitionOpinions',
  recognitionVoted: 'recognitionCellVoted',
  recognitionGrassrootsVoted: 'recognitionGrassrootsVoted',
  recognised: 'recognised',
  announced: 'announced',
} as const satisfies Readonly<Record<string, keyof Way>>

/** A step of a straight life whose day may be named. */
export type LifeStep = keyof typeof steps

/** The days named of a life; all others are laid around them. */
export type LifeDays = { readonly [S in LifeStep]?: PlainDay }

/** The day of a way that a step has. */
export const dayOf = (step: LifeStep) => steps[step]

/** The steps of a life that a day can be named of, in the order of the procedure. */
export const lifeSteps = Object.freeze(Object.keys(steps)) as readonly LifeStep[]

/** Days from the step before to each, where nothing is named between; those of the self-review are after the 12 months. */
const gaps: Readonly<Record<LifeStep, number>> = {
  opened: 0,
  listed: 10,
  awarenessClass: 30,
  awarenessCertificate: 8,
  startProposed: 15,
  authorised: 3,
  applied: 2,
  declared: 1,
  sealed: 1,
  verificationRequested: 2,
  verificationReplied: 15,
  certified: 4,
  introduced: 4,
  opinions: 5,
  voted: 6,
  grassrootsVoted: 8,
  submitted: 2,
  decided: 20,
  received: 3,
  ceremony: 15,
  recordFiled: 10,
  newMemberClass: 60,
  newMemberCertificate: 8,
  selfReview: 2,
  remarks: 1,
  recognitionOpinions: 2,
  recognitionVoted: 5,
  recognitionGrassrootsVoted: 6,
  recognised: 12,
  announced: 5,
}

/** What takes place in the course of the probation, beside its term. */
const beside: readonly LifeStep[] = ['recordFiled', 'newMemberClass', 'newMemberCertificate']
const spine = lifeSteps.filter((step) => !beside.includes(step))
const isDecision = (step: LifeStep) => step === 'decided' || step === 'recognised'

/**
 * The days of a whole life around those named: before the first of them and after the last at the usual distance; between two in
 * the same proportions, but what comes before the vote of the cell as near to it as is usual, so that papers are fresh.
 * Throws `life.out-of-order` { step, day, before } where a named day lies before that of a step before it.
 */
export function daysAround(named: LifeDays): Way {
  assertInOrder(named)
  const way: { [D in keyof Way]?: number } = {}
  const at = (step: LifeStep) => way[steps[step]] as number
  const set = (step: LifeStep, day: number) => {
    way[steps[step]] = day
  }
  const given = anchors(named)
  for (const [step, day] of given) set(step, day)
  const places = spine.flatMap((step, place) => (given.has(step) ? [place] : []))
  const [first, last] = [places[0] as number, places.at(-1) as number]
  for (let place = first - 1; place >= 0; place -= 1)
    set(spine[place] as LifeStep, before(at(spine[place + 1] as LifeStep), spine[place + 1] as LifeStep))
  for (const [index, from] of places.slice(0, -1).entries())
    between(from, places[index + 1] as number, at, set)
  for (let place = last + 1; place < spine.length; place += 1) {
    const step = spine[place] as LifeStep
    const day = after(at(spine[place - 1] as LifeStep), step)
    set(step, isDecision(step) ? workingDayFrom(day) : day)
  }
  const ceremony = at('ceremony')
  let previous = ceremony
  for (const step of beside) {
    previous = given.get(step) ?? Math.min(previous + gaps[step], Math.max(previous, at('selfReview') - 1))
    set(step, previous)
  }
  return { ...way, termEnds: monthsOn(ceremony, 12) } as Way
}

function assertInOrder(named: LifeDays): void {
  let last: readonly [LifeStep, PlainDay] | undefined
  for (const step of lifeSteps) {
    const day = named[step]
    if (day === undefined) continue
    if (last && day < last[1]) throw new AdmissionError('life.out-of-order', { step, day, before: last[0] })
    last = [step, day]
  }
}

/** The named days as numbers; where none of the spine is named, the ceremony by what is named beside it. */
function anchors(named: LifeDays): ReadonlyMap<LifeStep, number> {
  const given = new Map(
    lifeSteps.flatMap((step) => (named[step] === undefined ? [] : [[step, dayNumber(named[step])] as const])),
  )
  if (spine.some((step) => given.has(step))) return given
  const [step, day] = [...given][0] ?? (['voted', dayNumber('2025-08-01')] as const)
  if (!beside.includes(step)) return given.set(step, day)
  const usual = beside.slice(0, beside.indexOf(step) + 1).reduce((sum, one) => sum + gaps[one], 0)
  return given.set('ceremony', day - usual)
}

const after = (day: number, step: LifeStep) => (step === 'selfReview' ? monthsOn(day, 12) : day) + gaps[step]

const before = (day: number, step: LifeStep) =>
  step === 'selfReview' ? monthsOn(day - gaps[step], -12) : day - gaps[step]

/** Lays out the steps between two that are named. */
function between(
  from: number,
  to: number,
  at: (step: LifeStep) => number,
  set: (step: LifeStep, day: number) => void,
): void {
  const [start, end] = [at(spine[from] as LifeStep), at(spine[to] as LifeStep)]
  const inside = spine.slice(from + 1, to + 1)
  const usual = inside.reduce((sum, step) => sum + lengthOf(step), 0)
  const isBeforeVote =
    spine[to] === 'voted' || lifeSteps.indexOf(spine[to] as LifeStep) < lifeSteps.indexOf('voted')
  const isWide = end - start >= usual
  let done = 0
  // A decision that waits for a working day holds up what comes after it.
  let earliest = start
  for (const step of inside.slice(0, -1)) {
    done += lengthOf(step)
    const day =
      isWide && isBeforeVote ? end - (usual - done) : start + Math.floor(((end - start) * done) / usual)
    const worked = workingDayFrom(day)
    earliest = Math.max(earliest, isDecision(step) && worked <= end ? worked : day)
    set(step, earliest)
  }
}

const lengthOf = (step: LifeStep) => (step === 'selfReview' ? 365 : 0) + gaps[step]
