import { emptyClass } from '../../casefile/class/class-file.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { classKit } from './class-kit.js'

/** Recorded where no bar refuses it; refused otherwise. */
const judged = <const T extends string | undefined>(target: T) => [
  { guard: 'isAdmissible' as const, ...(target !== undefined && { target }), actions: 'record' as const },
  { actions: 'refuse' as const },
]

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
    unplanned: { on: { 'class.planned': judged('planned') } },
    planned: { on: { 'enrolment.opened': judged('enrolling') } },
    enrolling: {
      on: { 'person.enrolled': judged(undefined), 'session.held': judged('inSession') },
    },
    inSession: {
      on: { 'session.held': judged(undefined), 'essay.marked': judged('examined') },
    },
    examined: {
      on: {
        'essay.marked': judged(undefined),
        'completion.decided': judged(undefined),
        'class-certificate.issued': judged(undefined),
        'class.closed': judged('closed'),
      },
    },
    // Not a final state: a stopped actor would let a late act vanish instead of refusing it.
    closed: {},
  },
})
