import { describe, expect, it } from 'vitest'
import { parseAct } from '../../../src/casefile/acts/parse-act.js'
import { classActSchema } from '../../../src/casefile/class/class-act.js'
import {
  attendanceOf,
  type ClassFile,
  certificatesOf,
  emptyClass,
  traineeOf,
  withClassAct,
} from '../../../src/casefile/class/class-file.js'
import { parseClassAct } from '../../../src/casefile/class/parse-class-act.js'
import type { ClassAct } from '../../../src/casefile/shapes.js'
import type { Finding } from '../../../src/law/finding.js'

const classOf = (...log: readonly ClassAct[]): ClassFile =>
  log.reduce((file, act) => withClassAct(file, act, []), emptyClass)

const planned: ClassAct = {
  type: 'class.planned',
  on: '2025-12-01',
  class: 'class-1',
  course: 'awareness',
  by: { kind: 'communePoliticalCentre' },
  sessions: 10,
}
const enrolled = (person: string): ClassAct => ({ type: 'person.enrolled', on: '2025-12-02', person })
const held = (session: number, ...attended: string[]): ClassAct => ({
  type: 'session.held',
  on: `2025-12-0${session + 2}`,
  session,
  attended,
})

const whole: readonly ClassAct[] = [
  planned,
  { type: 'enrolment.opened', on: '2025-12-01' },
  enrolled('a'),
  enrolled('b'),
  held(1, 'a', 'b', 'stranger'),
  held(2, 'a'),
  { type: 'essay.marked', on: '2025-12-12', person: 'a', mark: 4.5 },
  { type: 'essay.marked', on: '2025-12-15', person: 'a', mark: 7 },
  { type: 'completion.decided', on: '2025-12-16', persons: ['a', 'stranger'] },
  { type: 'class-certificate.issued', on: '2025-12-20', person: 'a' },
  { type: 'class.closed', on: '2025-12-22' },
]

describe('the file of a class', () => {
  it('is the fold of its log', () => {
    expect(classOf(...whole)).toEqual({
      log: whole,
      classId: 'class-1',
      course: 'awareness',
      by: { kind: 'communePoliticalCentre' },
      noCentre: false,
      openedOn: '2025-12-03',
      sessionsPlanned: 10,
      sessionsHeld: [1, 2],
      trainees: {
        a: {
          enrolledOn: '2025-12-02',
          sessionsAttended: 2,
          marks: [4.5, 7],
          completedOn: '2025-12-16',
          certifiedOn: '2025-12-20',
        },
        b: { enrolledOn: '2025-12-02', sessionsAttended: 1, marks: [] },
      },
      findings: [],
    })
  })

  it('keeps the findings that are not met, with the act they belong to', () => {
    const finding = (outcome: Finding['outcome']): Finding => ({
      rule: 'class.size',
      source: 'national',
      actor: 'cell',
      effect: 'breach',
      outcome,
      facts: {},
      citations: [],
      confidence: 'secondary',
      cure: [],
      policies: [],
      alternatives: [],
    })
    const file = withClassAct(emptyClass, planned, [finding('met'), finding('broken'), finding('unknown')])
    expect(file.findings).toEqual([
      { act: 'class.planned', finding: finding('broken') },
      { act: 'class.planned', finding: finding('unknown') },
    ])
    expect(emptyClass.findings).toEqual([])
  })

  it('counts a person enrolled twice, and a session entered twice, once', () => {
    const file = classOf(planned, enrolled('a'), held(1, 'a'), enrolled('a'), held(1, 'a'))
    expect(traineeOf(file, 'a')).toMatchObject({ sessionsAttended: 1 })
    expect(file.sessionsHeld).toEqual([1])
  })

  it('is of an awareness class without sessions before its plan', () => {
    expect(emptyClass).toEqual({
      log: [],
      classId: '',
      course: 'awareness',
      noCentre: false,
      sessionsPlanned: 0,
      sessionsHeld: [],
      trainees: {},
      findings: [],
    })
  })

  it('opens on the day of the first session entered, and keeps what was enrolled before', () => {
    const file = classOf(planned, enrolled('a'), held(2, 'a'), held(1, 'a'))
    expect(file.openedOn).toBe('2025-12-04')
    expect(file.sessionsHeld).toEqual([2, 1])
    expect(traineeOf(file, 'a')).toEqual({ enrolledOn: '2025-12-02', sessionsAttended: 2, marks: [] })
  })

  it('is no place without a centre where the plan does not say so', () => {
    expect(classOf({ ...planned, noCentre: false } as ClassAct).noCentre).toBe(false)
    expect(classOf({ ...planned, noCentre: true } as ClassAct).noCentre).toBe(true)
  })

  it('knows only persons enrolled, whatever their label', () => {
    const file = classOf(planned, enrolled('__proto__'), held(1, '__proto__', 'constructor'))
    expect(traineeOf(file, '__proto__')).toMatchObject({ sessionsAttended: 1 })
    expect(traineeOf(file, 'constructor')).toBeUndefined()
    expect(traineeOf(emptyClass, '__proto__')).toBeUndefined()
    const marked = withClassAct(
      file,
      { type: 'essay.marked', on: '2025-12-12', person: 'toString', mark: 9 },
      [],
    )
    expect(Object.keys(marked.trainees)).toEqual(['__proto__'])
  })
})

describe('attendance of a class', () => {
  it('is the share of the planned sessions, in percent', () => {
    expect(attendanceOf(classOf(...whole), 'a')).toBe(20)
    expect(attendanceOf(classOf(...whole), 'b')).toBe(10)
  })

  it('is 0 for a stranger, and for a class without planned sessions', () => {
    expect(attendanceOf(classOf(...whole), 'stranger')).toBe(0)
    expect(attendanceOf(classOf(enrolled('a'), held(1, 'a')), 'a')).toBe(0)
  })

  it('is never more than all', () => {
    const short = classOf({ ...planned, sessions: 1 } as ClassAct, enrolled('a'), held(1, 'a'), held(2, 'a'))
    expect(attendanceOf(short, 'a')).toBe(100)
  })
})

describe('the certificates of a class, as acts of the persons’ cases', () => {
  it('carry the record of the class', () => {
    expect(certificatesOf(classOf(...whole))).toEqual({
      a: {
        type: 'certificate.issued',
        on: '2025-12-20',
        course: 'awareness',
        by: { kind: 'communePoliticalCentre' },
        record: { size: 2, attendancePercent: 20, mark: 7, rewrites: 1, completedOn: '2025-12-16' },
      },
    })
  })

  it('are acts', () => {
    for (const certificate of Object.values(certificatesOf(classOf(...whole))))
      expect(parseAct(certificate)).toEqual(certificate)
  })

  it('leave out what the class does not know', () => {
    const file = classOf(enrolled('a'), { type: 'class-certificate.issued', on: '2025-12-20', person: 'a' })
    expect(certificatesOf(file)).toEqual({
      a: {
        type: 'certificate.issued',
        on: '2025-12-20',
        course: 'awareness',
        record: { size: 1, attendancePercent: 0, mark: 0, rewrites: 0 },
      },
    })
  })

  it('say that another body issues where there is no centre', () => {
    const file = classOf(
      { ...planned, course: 'awareness', by: { kind: 'competentCommittee' }, noCentre: true } as ClassAct,
      enrolled('a'),
      { type: 'class-certificate.issued', on: '2025-12-20', person: 'a' },
    )
    const issued = certificatesOf(file).a
    expect(issued).toMatchObject({ course: 'awareness', by: { kind: 'competentCommittee' }, noCentre: true })
    expect(parseAct(issued)).toEqual(issued)
  })

  it('ask of no centre for the awareness class only: either body holds the other (guidance pt 3.1, 4.1)', () => {
    expect(() => parseClassAct({ ...planned, course: 'new-member', noCentre: true })).toThrow(
      expect.objectContaining({
        code: 'class.malformed',
        facts: expect.objectContaining({
          issues: [{ path: 'noCentre', code: 'field.inapplicable', expected: 'course: awareness' }],
        }),
      }),
    )
  })
})

describe('an act of a class', () => {
  it.each(whole)('is parsed unchanged: $type', (act) => {
    expect(classActSchema.parse(act)).toEqual(act)
  })

  it.each([
    { why: 'an unknown type', input: { type: 'class.dreamt', on: '2025-12-01' } },
    { why: 'an unknown field', input: { type: 'class.closed', on: '2025-12-22', by: { kind: 'cell' } } },
    { why: 'no sessions', input: { ...planned, sessions: 0 } },
    { why: 'a mark above 10', input: { type: 'essay.marked', on: '2025-12-12', person: 'a', mark: 10.1 } },
    { why: 'a day that does not exist', input: { type: 'class.closed', on: '2023-02-29' } },
    { why: 'a session of half a number', input: { ...held(1, 'a'), session: 1.5 } },
  ])('is refused with $why', ({ input }) => {
    expect(classActSchema.safeParse(input).success).toBe(false)
  })
})
