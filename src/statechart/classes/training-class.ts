import { emptyClass } from '../../casefile/class/class-file.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { admitted, noted } from '../branches.js'
import { classKit } from './class-kit.js'

/**
 * A class of either course: planned, enrolling, in session, examined, closed. Attendance and essays are judged by the
 * law of their day, and the certificates it issues become acts of the persons' cases (`certificatesOf`).
 */
export const trainingClassMachine = classKit.createMachine({
  id: 'trainingClass',
  context: ({ input }) => ({ file: emptyClass, book: input?.book ?? nationalRulebook() }),
  initial: 'unplanned',
  on: { '*': { actions: 'refuseOutOfOrder' } },
  states: {
    unplanned: { on: { 'class.planned': admitted('planned') } },
    planned: { on: { 'enrolment.opened': admitted('enrolling') } },
    enrolling: {
      on: { 'person.enrolled': noted(), 'session.held': admitted('inSession') },
    },
    inSession: {
      on: { 'session.held': noted(), 'essay.marked': admitted('examined') },
    },
    examined: {
      on: {
        'essay.marked': noted(),
        'completion.decided': noted(),
        'class-certificate.issued': noted(),
        'class.closed': admitted('closed'),
      },
    },
    // Not a final state: a stopped actor would let a late act vanish instead of refusing it.
    closed: {},
  },
})
