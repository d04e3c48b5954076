import type { CaseFile } from '../case-file.js'
import { personByWhatIsKnown } from '../fixed-facts.js'
import type { Act, Person } from '../shapes.js'
import { actsInOrder } from './acts-in-order.js'
import { grow, growingFile } from './growing-file.js'
import { memoryOfFold } from './memory-of-fold.js'

const remembered = memoryOfFold<{ readonly person: Person; readonly view: CaseFile }>()

/**
 * The file as it was before an act that stands on it, by what is known now: the acts that come before in the order of
 * the log, late entries and corrections among them, and what no day changes as it is known today.
 */
export function fileBefore(file: CaseFile, act: Act): CaseFile {
  const known = remembered.of(file.acts, act)
  // A file grows at its end alone: what comes before the act stays as it is.
  if (known?.person === file.person) return known.view
  const before = growingFile(file.configuration)
  for (const one of actsInOrder(file)) {
    if (one === act) break
    grow(before, one, file.configuration, [])
  }
  const view = { ...before, log: file.log, person: personByWhatIsKnown(before.person, file.person, act.on) }
  remembered.remember(file.acts, act, { person: file.person, view })
  return view
}
