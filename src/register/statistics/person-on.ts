import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import { actsInOrder } from '../../casefile/log/acts-in-order.js'
import type { Person } from '../../casefile/shapes.js'

/**
 * The particulars of a person as they stood at the close of a day; what was first stated later is taken from then on,
 * for a late entry is better than none.
 */
export function personOn(file: CaseFile, day: PlainDay): Person {
  if (actsOf(file, 'particulars.changed').length === 0) return file.person
  let person = file.person
  for (const act of actsInOrder(file))
    if (act.on <= day && 'person' in act && act.person) person = { ...person, ...act.person }
  return person
}
