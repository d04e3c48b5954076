import { AdmissionError } from '../errors.js'
import { givenAs, isTaken, type Taken } from './taken.js'

/**
 * Passes an argument that is what a public function takes.
 *
 * @throws AdmissionError `call.malformed` { call, argument, expected, given }: what it is instead, nothing of what it holds
 * @example
 * assertTaken('propose', 'file', [], 'case-file') //=> throws call.malformed
 */
export function assertTaken(call: string, argument: string, value: unknown, expected: Taken): void {
  if (!isTaken(value, expected)) throw wrongCall(call, argument, value, expected)
}

/** Passes a list of what a public function takes. */
export function assertEach(call: string, argument: string, value: unknown, expected: Taken): void {
  assertTaken(call, argument, value, 'list')
  for (const [place, one] of (value as readonly unknown[]).entries())
    if (!isTaken(one, expected)) throw wrongCall(call, `${argument}.${place}`, one, expected)
}

/** Passes what can be gone through one by one, a list or a generator. */
export function assertIterable(call: string, argument: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value))
    throw wrongCall(call, argument, value, 'list')
}

/** Makes, without throwing it, the fault of an argument that a function does not take. */
export function wrongCall(call: string, argument: string, value: unknown, expected: Taken): AdmissionError {
  return new AdmissionError('call.malformed', { call, argument, expected, given: givenAs(value) })
}
