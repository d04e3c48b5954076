import { admitted } from './branches.js'
import { kit } from './kit.js'

/** The awareness class of the candidate: it runs beside every other step, and may be repeated. */
export const awarenessTraining = kit.createStateConfig({
  initial: 'untrained',
  states: {
    untrained: {
      on: {
        'class.entered': admitted('inClass', { course: 'awareness' }),
        'certificate.issued': admitted('trained', { course: 'awareness' }),
      },
    },
    inClass: { on: { 'certificate.issued': admitted('trained', { course: 'awareness' }) } },
    trained: {
      on: {
        'class.entered': admitted('inClass', { course: 'awareness' }),
        'certificate.issued': admitted('trained', { course: 'awareness' }),
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
        'class.entered': admitted('inClass', { course: 'new-member' }),
        'certificate.issued': admitted('certified', { course: 'new-member' }),
      },
    },
    inClass: { on: { 'certificate.issued': admitted('certified', { course: 'new-member' }) } },
    certified: {},
  },
})
