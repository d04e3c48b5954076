import { specialDaysOf } from './days-off-document.js'
import type { PlainDay } from './plain-day.js'
import { vietnamDaysOff } from './vietnam-days-off.js'
import { vietnamDaysOffAddresses } from './vietnam-days-off-addresses.js'

/**
 * The web address where the announcement of a day off, or of a day worked for one, was read; `undefined` for a day
 * that no document sets.
 *
 * @example
 * sourceAddress('2024-04-29') //=> 'https://...'
 */
export function sourceAddress(day: PlainDay): string | undefined {
  const at = vietnamDaysOff.findIndex((document) => specialDaysOf(document).some(({ on }) => on === day))
  return vietnamDaysOffAddresses[at]
}
