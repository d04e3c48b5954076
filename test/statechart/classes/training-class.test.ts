import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import {
  type ClassAct,
  certificatesOf,
  type Finding,
  nationalRulebook,
  parseAct,
  propose,
  replay,
} from '../../../src/index.js'
import { fileOf, trainingClass, trainingClassOf } from '../../../src/machines.js'
import { acts } from '../../support/journey.js'

const names = (count: number) => Array.from({ length: count }, (_, index) => `person-${index + 1}`)

/** A class of ten sessions by the law of December 2025; everybody attends the given number of them. */
function classOf(
  options: { size?: number; attended?: number; mark?: number; course?: 'awareness' | 'new-member' } = {},
): ClassAct[] {
  const { size = 25, attended = 10, mark = 8, course = 'awareness' } = options
  const persons = names(size)
  return [
    {
      type: 'class.planned',
      on: '2025-12-01',
      class: 'class-1',
      course,
      by: { kind: 'communePoliticalCentre', id: 'centre-1' },
      sessions: 10,
    },
    { type: 'enrolment.opened', on: '2025-12-02' },
    ...persons.map((person): ClassAct => ({ type: 'person.enrolled', on: '2025-12-03', person })),
    ...names(10).map(
      (_, index): ClassAct => ({
        type: 'session.held',
        on: '2025-12-08',
        session: index + 1,
        attended: index < attended ? persons : [],
      }),
    ),
    { type: 'essay.marked', on: '2025-12-12', person: 'person-1', mark },
  ]
}

const completed: ClassAct = { type: 'completion.decided', on: '2025-12-15', persons: ['person-1'] }
const certified = (on = '2025-12-20'): ClassAct => ({
  type: 'class-certificate.issued',
  on,
  person: 'person-1',
})

function run(log: readonly ClassAct[]) {
  const refused: { act: ClassAct; findings: readonly Finding[] }[] = []
  const actor = createActor(trainingClass)
  actor.on('refused', ({ act, findings }) => refused.push({ act, findings }))
  actor.start()
  for (const act of log) actor.send(act)
  const snapshot = actor.getSnapshot()
  return { state: snapshot.value, file: fileOf(snapshot), refused }
}

const rulesOf = ({ refused }: ReturnType<typeof run>) =>
  refused.map(({ findings }) => findings.map(({ rule }) => rule))

describe('a whole class by the law of December 2025 (1147-QĐ/BTGDVTW)', () => {
  it('is planned, enrols, meets, is examined and closes', () => {
    const log: readonly ClassAct[] = [
      ...classOf(),
      completed,
      certified(),
      { type: 'class.closed', on: '2025-12-22' },
    ]
    const result = run(log)
    expect(result.state).toBe('closed')
    expect(result.refused).toEqual([])
    expect(result.file).toMatchObject({
      classId: 'class-1',
      course: 'awareness',
      openedOn: '2025-12-08',
      sessionsPlanned: 10,
      findings: [],
    })
    expect(result.file.trainees['person-1']).toEqual({
      enrolledOn: '2025-12-03',
      sessionsAttended: 10,
      marks: [8],
      completedOn: '2025-12-15',
      certifiedOn: '2025-12-20',
    })
    expect(result.file.log).toEqual(log)
  })

  it.each([
    { attended: 7, refused: [['class.attendance']], state: 'inSession' },
    { attended: 8, refused: [], state: 'examined' },
  ])('with $attended of 10 sessions the essay is refused: $refused', ({ attended, refused, state }) => {
    const result = run(classOf({ attended }))
    expect(rulesOf(result)).toEqual(refused)
    expect(result.state).toBe(state)
  })

  it.each([
    { mark: 4.9, refused: [['class.essay-passed'], ['class.essay-passed', 'class.certificate-earned']] },
    { mark: 5, refused: [] },
  ])('with a mark of $mark completion and certificate are refused: $refused', ({ mark, refused }) => {
    expect(rulesOf(run([...classOf({ mark }), completed, certified()]))).toEqual(refused)
  })

  it('lets the essay be written again once', () => {
    const again: ClassAct = { type: 'essay.marked', on: '2025-12-13', person: 'person-1', mark: 6 }
    const result = run([...classOf({ mark: 4 }), again, again, completed, certified()])
    expect(rulesOf(result)).toEqual([['class.essay-rewrites']])
    expect(certificatesOf(result.file)['person-1']?.record).toMatchObject({ mark: 6, rewrites: 1 })
  })

  it.each([
    { size: 24, kept: ['class.size'] },
    { size: 25, kept: [] },
  ])('of $size keeps $kept and goes on', ({ size, kept }) => {
    const result = run([...classOf({ size }), completed, certified()])
    expect(result.refused).toEqual([])
    expect(result.file.findings.map(({ finding }) => finding.rule)).toEqual(kept)
  })

  it.each([
    { on: '2025-12-30', kept: [], why: 'day 15' },
    { on: '2025-12-31', kept: ['class.certificate-on-time'], why: 'day 16' },
  ])('with a certificate of $on keeps $kept ($why)', ({ on, kept }) => {
    const result = run([...classOf(), completed, certified(on)])
    expect(result.refused).toEqual([])
    expect(result.file.findings.map(({ finding }) => finding.rule)).toEqual(kept)
  })

  it('refuses an essay and a certificate of a stranger', () => {
    const result = run([
      ...classOf(),
      { type: 'essay.marked', on: '2025-12-12', person: 'stranger', mark: 9 },
      { type: 'class-certificate.issued', on: '2025-12-20', person: 'stranger' },
    ])
    expect(rulesOf(result)).toEqual([
      ['class.not-enrolled'],
      ['class.not-enrolled', 'class.essay-passed', 'class.certificate-earned'],
    ])
  })
})

describe('a class before 2025-12-01', () => {
  it('knows no rule on size, attendance or marks', () => {
    const log = [...classOf({ size: 2, attended: 0, mark: 0 }), completed, certified()].map((act) => ({
      ...act,
      on: '2025-11-28',
    }))
    const result = run(log)
    expect(result.refused).toEqual([])
    expect(result.file.findings).toEqual([])
  })
})

describe('an act the class does not know in its state', () => {
  it('is refused with the state and the acts possible', () => {
    const { refused, state } = run([completed])
    expect(state).toBe('unplanned')
    expect(refused).toHaveLength(1)
    expect(refused[0]?.findings).toMatchObject([
      {
        rule: 'class.out-of-order',
        effect: 'bar',
        outcome: 'broken',
        facts: { act: 'completion.decided', state: ['unplanned'], possible: ['class.planned'] },
        citations: [{ instrument: 'TC2025' }],
        confidence: 'secondary',
        cure: ['procedure.in-order'],
      },
    ])
  })

  it('is refused in every state for the acts of another', () => {
    const log = classOf()
    const states = ['unplanned', 'planned', 'enrolling', 'inSession', 'examined']
    const ends = [0, 1, 2, 28, 38]
    const known = [
      ['class.planned'],
      ['enrolment.opened'],
      ['person.enrolled', 'session.held'],
      ['session.held', 'essay.marked'],
      ['essay.marked', 'completion.decided', 'class-certificate.issued', 'class.closed'],
    ]
    const every: ClassAct[] = [
      ...log.slice(0, 3),
      log[27]!,
      log[37]!,
      completed,
      certified(),
      { type: 'class.closed', on: '2025-12-22' },
    ]
    for (const [at, end] of ends.entries()) {
      expect(run(log.slice(0, end)).state).toBe(states[at])
      for (const act of every) {
        const { refused } = run([...log.slice(0, end), act])
        const isUnknown = refused[0]?.findings[0]?.rule === 'class.out-of-order'
        expect(isUnknown).toBe(!known[at]?.includes(act.type))
        if (isUnknown) expect(refused[0]?.findings[0]?.facts.possible).toEqual(known[at])
      }
    }
  })

  it('refuses every act after the class is closed, and none vanishes', () => {
    const closed: ClassAct = { type: 'class.closed', on: '2025-12-22' }
    const result = run([...classOf(), closed, completed, closed])
    expect(result.state).toBe('closed')
    expect(result.file.log).toEqual([...classOf(), closed])
    expect(rulesOf(result)).toEqual([['class.out-of-order'], ['class.out-of-order']])
    expect(result.refused[0]?.findings[0]?.facts).toEqual({
      act: 'completion.decided',
      state: ['closed'],
      possible: [],
    })
  })

  it('takes the rulebook it is given', () => {
    const actor = createActor(trainingClassOf(nationalRulebook())).start()
    actor.send(classOf()[0]!)
    expect(actor.getSnapshot().value).toBe('planned')
  })
})

describe('the certificates of a class', () => {
  it('become acts of the cases of its persons', () => {
    const { file } = run([...classOf(), completed, certified()])
    const certificates = certificatesOf(file)
    expect(certificates).toEqual({
      'person-1': {
        type: 'certificate.issued',
        on: '2025-12-20',
        course: 'awareness',
        by: { kind: 'communePoliticalCentre', id: 'centre-1' },
        record: { size: 25, attendancePercent: 100, mark: 8, rewrites: 0, completedOn: '2025-12-15' },
      },
    })
    const person = replay(acts.slice(0, 3)).file
    expect(propose(person, certificates['person-1']!)).toMatchObject({ admissible: true, findings: [] })
  })

  it('are of the course of the class', () => {
    const { file } = run([...classOf({ course: 'new-member' }), completed, certified()])
    expect(certificatesOf(file)['person-1']?.course).toBe('new-member')
  })

  it('are sound where more sessions were held than planned', () => {
    const log = classOf()
    const more: ClassAct = { type: 'session.held', on: '2025-12-09', session: 11, attended: ['person-1'] }
    const { file } = run([...log.slice(0, -1), more, log.at(-1)!, completed, certified()])
    const act = certificatesOf(file)['person-1']!
    expect(act.record?.attendancePercent).toBe(100)
    expect(parseAct(act)).toEqual(act)
  })
})
