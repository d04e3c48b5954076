import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { ActType, Matter } from '../../casefile/shapes.js'
import { type ForecastStep, forecast } from '../../procedure/forecast.js'
import type { Law, LawPair } from './law-sides.js'

/** A step of the straight way whose forecast days are not the same. */
export interface StepChange {
  readonly kind: 'step'
  readonly act: ActType
  readonly matter: Matter
  readonly before?: StepDays
  readonly after?: StepDays
}

/** The days of a step under one law. */
export interface StepDays {
  /** First lawful day; absent where a day is no cure. */
  readonly from?: PlainDay
  readonly dueOn?: PlainDay
}

/** The steps whose days two rulebooks forecast differently; between two days every step moves, so that none is told. */
export function stepChanges(file: CaseFile, { before, after }: LawPair): readonly StepChange[] {
  if (before.day !== after.day) return []
  const old = stepsUnder(before, file)
  const now = stepsUnder(after, file)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    if (was && is && was.from === is.from && was.dueOn === is.dueOn) return []
    const { act, matter } = (is ?? was) as ForecastStep
    return {
      kind: 'step' as const,
      act,
      matter,
      ...(was && { before: daysOf(was) }),
      ...(is && { after: daysOf(is) }),
    }
  })
}

function stepsUnder({ book, day }: Law, file: CaseFile): ReadonlyMap<string, ForecastStep> {
  return new Map(
    forecast(file, { today: day, rulebook: book }).map((step) => [`${step.matter} ${step.act}`, step]),
  )
}

function daysOf({ from, dueOn }: ForecastStep): StepDays {
  return { ...(from !== undefined && { from }), ...(dueOn !== undefined && { dueOn }) }
}
