import { type AnyStateMachine, transition } from 'xstate'
import { emptyFile } from '../casefile/case-file.js'
import type { Act } from '../casefile/shapes.js'
import { nationalRulebook } from '../rules/engine/rulebook.js'
import { keyOf, stateValueOf } from './configuration.js'
import type { Verdict } from './verdict.js'

/** A configuration of the chart at rest, on an empty file. */
export function snapshotAt(machine: AnyStateMachine, configuration: string, verdict?: Verdict) {
  const file = emptyFile(configuration)
  const book = nationalRulebook()
  return machine.resolveState({
    value: stateValueOf(configuration),
    context: { file, book, ...(verdict && { verdict }) },
  })
}

/** The configuration after an act under a verdict, asked of the chart itself; `undefined` where it refuses the act. */
export function learnedFrom(
  machine: AnyStateMachine,
  configuration: string,
  act: Act,
  verdict: Verdict,
): string | undefined {
  let isRecorded = false
  const shape: Verdict = {
    ...verdict,
    findings: [],
    refusals: [],
    record: (file) => {
      isRecorded = true
      return file
    },
  }
  const [next] = transition(machine, snapshotAt(machine, configuration, shape), act)
  return isRecorded ? keyOf(next.value) : undefined
}
