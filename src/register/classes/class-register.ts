import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import type { ClassFile, Trainee } from '../../casefile/class/class-file.js'
import { assertEach, assertIterable, assertTaken } from '../../errors/wrong-call.js'

/** A person whose case and class do not agree. */
export interface ClassDiscrepancy {
  readonly person: string
  /**
   * `certificate.not-in-case`: the class certified on the day, the case has no certificate of it;
   * `certificate.not-in-class`: the case has a certificate of the day, none of the classes issued it;
   * `case.unknown`: the register has no case of the trainee;
   * `entry.not-in-class`: the case was sent to a class, none enrolled the person on or after the day.
   */
  readonly kind:
    | 'certificate.not-in-case'
    | 'certificate.not-in-class'
    | 'case.unknown'
    | 'entry.not-in-class'
  readonly course: ClassFile['course']
  /** The class; absent where no class is concerned. */
  readonly class?: string
  readonly on: PlainDay
}

/** A class joined to the register. */
export interface ClassOfRegister {
  readonly class: string
  readonly course: ClassFile['course']
  /** Enrolled persons whose case says that they were sent to a class of the course. */
  readonly sent: number
  readonly enrolled: number
  readonly certified: number
  /** Persons neither completed nor certified once the class is closed, who are to repeat it. */
  readonly toRepeat: readonly string[]
  /** Persons whose completion is decided and whose certificate is not issued. */
  readonly toCertify: readonly string[]
}

/** Classes against the cases of their trainees. */
export interface ClassRegister {
  readonly classes: readonly ClassOfRegister[]
  readonly discrepancies: readonly ClassDiscrepancy[]
}

/**
 * Each class with who was sent, enrolled, certified and is to repeat, and where cases and classes do not agree. The label
 * of a person in a class is the label of the case (`caseId`). A certificate is the same where course and day agree.
 */
export function classRegister(classes: readonly ClassFile[], cases: Iterable<CaseFile>): ClassRegister {
  assertEach('classRegister', 'classes', classes, 'class-file')
  assertIterable('classRegister', 'cases', cases)
  const byLabel = new Map<string, CaseFile>()
  for (const file of cases) {
    assertTaken('classRegister', 'cases', file, 'case-file')
    byLabel.set(file.caseId, file)
  }
  return {
    classes: classes.map((one) => classOf(one, byLabel)),
    discrepancies: [
      ...classes.flatMap((one) => missingInCases(one, byLabel)),
      ...[...byLabel.values()].flatMap((file) => missingInClasses(file, classes)),
    ],
  }
}

const personsOf = (trainees: readonly (readonly [string, Trainee])[]) => trainees.map(([person]) => person)

const traineesOf = (one: ClassFile): readonly (readonly [string, Trainee])[] => Object.entries(one.trainees)

function classOf(one: ClassFile, cases: ReadonlyMap<string, CaseFile>): ClassOfRegister {
  const trainees = traineesOf(one)
  const isClosed = one.log.some(({ type }) => type === 'class.closed')
  const uncertified = trainees.filter(([, { certifiedOn }]) => certifiedOn === undefined)
  return {
    class: one.classId,
    course: one.course,
    sent: trainees.filter(([person]) => entriesInto(one.course, cases.get(person)).length > 0).length,
    enrolled: trainees.length,
    certified: trainees.length - uncertified.length,
    toRepeat: isClosed
      ? personsOf(uncertified.filter(([, { completedOn }]) => completedOn === undefined))
      : [],
    toCertify: personsOf(uncertified.filter(([, { completedOn }]) => completedOn !== undefined)),
  }
}

const entriesInto = (course: ClassFile['course'], file: CaseFile | undefined) =>
  file ? actsOf(file, 'class.entered').filter((act) => act.course === course) : []

const certificatesIn = (file: CaseFile) =>
  actsOf(file, 'certificate.issued').filter(({ reissue }) => reissue === undefined)

function missingInCases(one: ClassFile, cases: ReadonlyMap<string, CaseFile>): readonly ClassDiscrepancy[] {
  const { course, classId } = one
  return traineesOf(one).flatMap(([person, { enrolledOn, certifiedOn }]): ClassDiscrepancy[] => {
    const file = cases.get(person)
    if (!file) return [{ person, kind: 'case.unknown', course, class: classId, on: enrolledOn }]
    if (certifiedOn === undefined) return []
    const isThere = certificatesIn(file).some((act) => act.course === course && act.on === certifiedOn)
    return isThere
      ? []
      : [{ person, kind: 'certificate.not-in-case', course, class: classId, on: certifiedOn }]
  })
}

function missingInClasses(file: CaseFile, classes: readonly ClassFile[]): readonly ClassDiscrepancy[] {
  const person = file.caseId
  const attended = (course: ClassFile['course']) =>
    classes.flatMap((one) => {
      const trainee = one.course === course && Object.hasOwn(one.trainees, person) && one.trainees[person]
      return trainee ? [trainee] : []
    })
  return [
    ...certificatesIn(file)
      .filter(({ course, on }) => !attended(course).some(({ certifiedOn }) => certifiedOn === on))
      .map(({ course, on }) => ({ person, kind: 'certificate.not-in-class' as const, course, on })),
    ...actsOf(file, 'class.entered')
      .filter(({ course, on }) => !attended(course).some(({ enrolledOn }) => enrolledOn >= on))
      .map(({ course, on }) => ({ person, kind: 'entry.not-in-class' as const, course, on })),
  ]
}
