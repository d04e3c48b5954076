import { AdmissionError } from '../../errors.js'
import type { Step } from './life.js'

// A side road is the straight one with steps put in, left out or cut off.

/** The steps before one of them. */
export const upTo = (steps: readonly Step[], step: Step): readonly Step[] =>
  steps.slice(0, placeOf(steps, step))

/** The steps through one of them. */
export const through = (steps: readonly Step[], step: Step): readonly Step[] =>
  steps.slice(0, placeOf(steps, step) + 1)

/** The steps after one of them. */
export const after = (steps: readonly Step[], step: Step): readonly Step[] =>
  steps.slice(placeOf(steps, step) + 1)

/** The steps with more of them before one. */
export const withBefore = (steps: readonly Step[], step: Step, more: readonly Step[]): readonly Step[] => [
  ...upTo(steps, step),
  ...more,
  step,
  ...after(steps, step),
]

/** The steps with more of them after one. */
export const withAfter = (steps: readonly Step[], step: Step, more: readonly Step[]): readonly Step[] => [
  ...through(steps, step),
  ...more,
  ...after(steps, step),
]

/** The steps with others in the place of one. */
export const withInPlace = (steps: readonly Step[], step: Step, more: readonly Step[]): readonly Step[] => [
  ...upTo(steps, step),
  ...more,
  ...after(steps, step),
]

function placeOf(steps: readonly Step[], step: Step): number {
  const place = steps.indexOf(step)
  if (place < 0) throw new AdmissionError('population.malformed', { option: 'steps' })
  return place
}
