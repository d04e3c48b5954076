import type { Act, ActType } from '../casefile/shapes.js'
import { turns } from '../casefile/straight-way.js'
import { step } from './step.js'
import type { Verdict } from './verdict.js'

/** The state an act leads to where steps before it are not on record, and the steps assumed on the way. */
export interface Assumed {
  readonly configuration: string
  readonly steps: readonly ActType[]
}

const spine = turns.map(({ act, matter }) => ({ type: act, matter, on: '' }) as Act)

/**
 * Where a recorded act shows that the procedure had gone further than its record: the state after the act, reached
 * by the fewest steps of the straight way that are not on record. `undefined` where no step forward leads to the act.
 */
export function afterAssumedSteps(configuration: string, act: Act, verdict: Verdict): Assumed | undefined {
  const goesWell: Verdict = {
    ...verdict,
    isAdmissible: true,
    isIntroduced: true,
    isHelped: true,
    isLastAttempt: false,
  }
  const steps: ActType[] = []
  let at = configuration
  for (const one of spine) {
    const next = step(at, one, goesWell)
    if (next === undefined) continue
    at = next
    steps.push(one.type)
    const after = step(at, act, { ...verdict, isAdmissible: true })
    if (after !== undefined) return { configuration: after, steps }
  }
  return undefined
}
