import { act } from './envelope.js'
import { label } from './fields.js'
import { person, unit } from './particulars.js'

/** The case is opened for an outstanding mass candidate [quần chúng ưu tú]. Always the first act of a log. */
export const caseOpened = act('case.opened', {
  case: label,
  person: person.optional(),
  unit: unit.optional(),
})

/** Particulars of the person or of the place changed or became known, from `on`. Fields given replace those on file. */
export const particularsChanged = act('particulars.changed', {
  person: person.optional(),
  unit: unit.optional(),
})
