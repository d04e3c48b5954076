import { z } from 'zod'
import { act } from './envelope.js'
import { across, day, label } from './fields.js'
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

/** Membership carried over from an office's existing register: the dates are taken from it, the steps are unproven. */
export const membershipTranscribed = act('membership.transcribed', {
  standing: z.enum(['probationary', 'official']),
  decidedOn: day.optional(),
  ceremonyOn: day.optional(),
  recognisedOn: day.optional(),
  /** Given where the register takes the member over because of a transfer on `on`, not from its own earlier books. */
  across: across.optional(),
})
