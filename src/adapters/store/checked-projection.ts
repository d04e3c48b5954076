import { assertPlainDay } from '../../calendar/plain-day.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import type { Projection } from './case-store.js'
import { assertCarried, assertStorable } from './storable.js'

const names: OptionNames<Projection> = { revision: true, standing: true, bodies: true, dueOn: true }

/**
 * Passes what a case is to be listed by. A day that is none, or a list under another name, would leave the case out of what is due, and
 * nobody would miss it.
 */
export function assertProjection(
  call: string,
  argument: string,
  caseId: string,
  projection: Projection,
): void {
  assertOptions(call, projection, names, argument)
  const { revision, standing, bodies, dueOn } = projection
  assertTaken(call, `${argument}.revision`, revision, 'number')
  assertTaken(call, `${argument}.standing`, standing, 'string')
  assertEach(call, `${argument}.bodies`, bodies, 'string')
  assertTaken(call, `${argument}.dueOn`, dueOn, 'list')
  for (const day of dueOn) assertPlainDay(day)
  assertCarried(caseId, 0, projection)
  assertStorable('projection.bodies', bodies)
}
