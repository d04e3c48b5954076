import type { PlainDay } from '../../calendar/plain-day.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Finding } from '../../law/finding.js'
import type { ActOf, Body, ClassAct } from '../shapes.js'

/** What a class knows of one person. */
export interface Trainee {
  readonly enrolledOn: PlainDay
  readonly sessionsAttended: number
  /** Marks of the essay, the first and each rewrite. */
  readonly marks: readonly number[]
  readonly completedOn?: PlainDay
  readonly certifiedOn?: PlainDay
}

/** A class: the fold of its log. Persons are the app's labels. */
export interface ClassFile {
  readonly log: readonly ClassAct[]
  readonly classId: string
  readonly course: 'awareness' | 'new-member'
  readonly by?: Body
  readonly noCentre: boolean
  readonly openedOn?: PlainDay
  readonly sessionsPlanned: number
  readonly sessionsHeld: readonly number[]
  readonly trainees: Readonly<Record<string, Trainee>>
  readonly findings: readonly { readonly act: ClassAct['type']; readonly finding: Finding }[]
}

/** A class with no act yet. */
export const emptyClass: ClassFile = {
  log: [],
  classId: '',
  course: 'awareness',
  noCentre: false,
  sessionsPlanned: 0,
  sessionsHeld: [],
  trainees: {},
  findings: [],
}

const newTrainee = (enrolledOn: PlainDay): Trainee => ({ enrolledOn, sessionsAttended: 0, marks: [] })

/** The class with one act more, and its breaches kept. The act is not judged here; a person enrolled, a session or a
 * certificate entered twice counts once, the first. */
export function withClassAct(file: ClassFile, act: ClassAct, findings: readonly Finding[]): ClassFile {
  const kept = findings
    .filter((finding) => finding.outcome !== 'met')
    .map((finding) => ({ act: act.type, finding }))
  const next: ClassFile = { ...file, log: [...file.log, act], findings: [...file.findings, ...kept] }
  switch (act.type) {
    case 'class.planned':
      return {
        ...next,
        classId: act.class,
        course: act.course,
        by: act.by,
        noCentre: act.noCentre === true,
        sessionsPlanned: act.sessions,
      }
    case 'enrolment.opened':
      return next
    case 'person.enrolled':
      return traineeOf(file, act.person)
        ? next
        : { ...next, trainees: { ...file.trainees, [act.person]: newTrainee(act.on) } }
    case 'session.held':
      return file.sessionsHeld.includes(act.session)
        ? next
        : {
            ...next,
            openedOn: file.openedOn ?? act.on,
            sessionsHeld: [...file.sessionsHeld, act.session],
            trainees: attended(file, act.attended),
          }
    case 'essay.marked':
      return change(next, act.person, (trainee) => ({ ...trainee, marks: [...trainee.marks, act.mark] }))
    case 'completion.decided':
      return act.persons.reduce<ClassFile>(
        (f, person) => change(f, person, (t) => ({ ...t, completedOn: act.on })),
        next,
      )
    case 'class-certificate.issued':
      return change(next, act.person, (trainee) => ({
        ...trainee,
        certifiedOn: trainee.certifiedOn ?? act.on,
      }))
    case 'class.closed':
      return next
  }
}

function change(file: ClassFile, person: string, edit: (trainee: Trainee) => Trainee): ClassFile {
  const trainee = traineeOf(file, person)
  return trainee ? { ...file, trainees: { ...file.trainees, [person]: edit(trainee) } } : file
}

function attended(file: ClassFile, persons: readonly string[]): ClassFile['trainees'] {
  const present = new Set(persons)
  return Object.fromEntries(
    Object.entries(file.trainees).map(([person, trainee]) => [
      person,
      present.has(person) ? { ...trainee, sessionsAttended: trainee.sessionsAttended + 1 } : trainee,
    ]),
  )
}

/** What the class knows of a person; `undefined` for one not enrolled. */
export function traineeOf(file: ClassFile, person: string): Trainee | undefined {
  return Object.hasOwn(file.trainees, person) ? file.trainees[person] : undefined
}

/** Share of the planned sessions a person attended, in percent; sessions beyond those planned add nothing. */
export function attendanceOf(file: ClassFile, person: string): number {
  const trainee = traineeOf(file, person)
  if (!trainee || file.sessionsPlanned === 0) return 0
  return Math.min(100, (trainee.sessionsAttended * 100) / file.sessionsPlanned)
}

/** The course of a class as its certificates tell it: only of the awareness class is it asked whether the place has a centre. */
export const courseOf = ({
  course,
  noCentre,
}: Pick<ClassFile, 'course'> & { readonly noCentre?: boolean | undefined }) =>
  course === 'awareness' ? { course, ...(noCentre === true && { noCentre }) } : { course }

/** The certificates a class has issued, as acts for the persons' cases, by person. */
export function certificatesOf(file: ClassFile): Readonly<Record<string, ActOf<'certificate.issued'>>> {
  assertTaken('certificatesOf', 'file', file, 'class-file')
  const size = Object.keys(file.trainees).length
  const issued = Object.entries(file.trainees).flatMap(([person, trainee]) =>
    trainee.certifiedOn === undefined
      ? []
      : [[person, certificate(file, person, trainee, trainee.certifiedOn, size)] as const],
  )
  return Object.fromEntries(issued)
}

function certificate(
  file: ClassFile,
  person: string,
  trainee: Trainee,
  on: PlainDay,
  size: number,
): ActOf<'certificate.issued'> {
  return {
    type: 'certificate.issued',
    on,
    ...(file.by && { by: file.by }),
    ...courseOf(file),
    record: {
      size,
      attendancePercent: attendanceOf(file, person),
      mark: trainee.marks.at(-1) ?? 0,
      rewrites: Math.max(0, trainee.marks.length - 1),
      ...(trainee.completedOn !== undefined && { completedOn: trainee.completedOn }),
    },
  }
}
