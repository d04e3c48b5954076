import type { SnapshotFrom } from 'xstate'
import type { ClassAct } from '../../casefile/shapes.js'
import { admitted, noted } from '../branches.js'
import { logKit } from '../log-kit.js'
import { named } from '../named.js'

/**
 * A class of either course: planned, enrolling, in session, examined, closed. Attendance and essays are judged by the
 * law of their day, and the certificates it issues become acts of the persons' cases (`certificatesOf`).
 */
export const trainingClassChart = logKit<ClassAct>().createMachine({
  id: 'trainingClass',
  context: { log: [] },
  initial: 'unplanned',
  states: {
    unplanned: {
      ...named('chưa có kế hoạch mở lớp', 'no class planned'),
      on: { 'class.planned': admitted('planned') },
    },
    planned: {
      ...named('đã có kế hoạch mở lớp', 'class planned'),
      on: { 'enrolment.opened': admitted('enrolling') },
    },
    enrolling: {
      ...named('đang ghi danh', 'enrolling'),
      on: { 'person.enrolled': noted(), 'session.held': admitted('inSession') },
    },
    inSession: {
      ...named('đang học', 'in session'),
      on: { 'session.held': noted(), 'essay.marked': admitted('examined') },
    },
    examined: {
      ...named('đang chấm bài thu hoạch', 'essays being marked'),
      on: {
        'essay.marked': noted(),
        'completion.decided': noted(),
        'class-certificate.issued': noted(),
        'class.closed': admitted('closed'),
      },
    },
    // Not a final state: a stopped actor would let a late act vanish instead of refusing it.
    closed: { ...named('đã kết thúc', 'closed') },
  },
})

/** A snapshot of the chart: state, log, and what may be asked of both. */
export type TrainingClassSnapshot = SnapshotFrom<typeof trainingClassChart>
