import { judged } from './branches.js'
import { kit } from './kit.js'

/** The awareness class of the candidate: it runs beside every other step, and may be repeated. */
export const awarenessTraining = kit.createStateConfig({
  initial: 'untrained',
  states: {
    untrained: {
      on: {
        'class.entered': judged('inClass', { course: 'awareness' }),
        'certificate.issued': judged('trained', { course: 'awareness' }),
      },
    },
    inClass: { on: { 'certificate.issued': judged('trained', { course: 'awareness' }) } },
    trained: {
      on: {
        'class.entered': judged('inClass', { course: 'awareness' }),
        'certificate.issued': judged('trained', { course: 'awareness' }),
      },
    },
  },
})

/** The new-member class of the probationary member. */
export const newMemberTraining = kit.createStateConfig({
  initial: 'untrained',
  states: {
    untrained: {
      on: {
        'class.entered': judged('inClass', { course: 'new-member' }),
        'certificate.issued': judged('certified', { course: 'new-member' }),
      },
    },
    inClass: { on: { 'certificate.issued': judged('certified', { course: 'new-member' }) } },
    certified: {},
  },
})
