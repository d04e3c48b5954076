import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { type Act, type CaseFile, type ClassAct, type ClassFile, replay } from '../../../src/index.js'
import { fileOf, trainingClass } from '../../../src/machines.js'
import { classRegister } from '../../../src/register/classes/class-register.js'
import { acts } from '../../support/journey.js'

/** A class of July 2025 in which the first `certified` of its persons are certified on 2025-07-25. */
function classOf(persons: readonly string[], certified: number, isClosed = true): ClassFile {
  const log: readonly ClassAct[] = [
    {
      type: 'class.planned',
      on: '2025-07-01',
      class: 'class-1',
      course: 'awareness',
      by: { kind: 'communePoliticalCentre' },
      sessions: 1,
    },
    { type: 'enrolment.opened', on: '2025-07-02' },
    ...persons.map((person): ClassAct => ({ type: 'person.enrolled', on: '2025-07-10', person })),
    { type: 'session.held', on: '2025-07-14', session: 1, attended: [...persons] },
    ...persons.map((person): ClassAct => ({ type: 'essay.marked', on: '2025-07-18', person, mark: 8 })),
    { type: 'completion.decided', on: '2025-07-20', persons: persons.slice(0, certified) },
    ...persons
      .slice(0, certified)
      .map((person): ClassAct => ({ type: 'class-certificate.issued', on: '2025-07-25', person })),
    ...(isClosed ? [{ type: 'class.closed' as const, on: '2025-07-26' }] : []),
  ]
  const actor = createActor(trainingClass).start()
  for (const act of log) actor.send(act)
  return fileOf(actor.getSnapshot())
}

/** The first acts of the journey under another label: sent on 2025-07-10, certified on 2025-07-25. */
function caseOf(label: string, count = 5, certifiedOn = '2025-07-25'): CaseFile {
  const log = acts.slice(0, count).map((act): Act => {
    if (act.type === 'case.opened') return { ...act, case: label }
    return act.type === 'certificate.issued' ? { ...act, on: certifiedOn } : act
  })
  return replay(log).file
}

describe('a class joined to the register', () => {
  it('tells who was sent, enrolled, certified and is to repeat', () => {
    const { classes, discrepancies } = classRegister(
      [classOf(['a', 'b', 'c'], 2)],
      [caseOf('a'), caseOf('b'), caseOf('c', 4)],
    )
    expect(classes).toEqual([
      {
        class: 'class-1',
        course: 'awareness',
        sent: 3,
        enrolled: 3,
        certified: 2,
        toRepeat: ['c'],
        toCertify: [],
      },
    ])
    expect(discrepancies).toEqual([])
  })

  it('has nobody to repeat before it is closed', () => {
    const { classes } = classRegister([classOf(['a', 'b'], 1, false)], [caseOf('a'), caseOf('b', 4)])
    expect(classes[0]).toMatchObject({ certified: 1, toRepeat: [] })
  })
})

describe('where cases and classes do not agree', () => {
  const discrepanciesOf = (classes: readonly ClassFile[], cases: readonly CaseFile[]) =>
    classRegister(classes, cases).discrepancies

  it('a certificate of the class is not in the case', () => {
    expect(discrepanciesOf([classOf(['a'], 1)], [caseOf('a', 4)])).toEqual([
      {
        person: 'a',
        kind: 'certificate.not-in-case',
        course: 'awareness',
        class: 'class-1',
        on: '2025-07-25',
      },
    ])
  })

  it('a certificate of the case is not in the class', () => {
    expect(discrepanciesOf([classOf(['a', 'b'], 1)], [caseOf('a'), caseOf('b')])).toEqual([
      { person: 'b', kind: 'certificate.not-in-class', course: 'awareness', on: '2025-07-25' },
    ])
  })

  it('the certificates are of different days', () => {
    const found = discrepanciesOf([classOf(['a'], 1)], [caseOf('a', 5, '2025-07-26')])
    expect(found.map(({ kind, on }) => [kind, on])).toEqual([
      ['certificate.not-in-case', '2025-07-25'],
      ['certificate.not-in-class', '2025-07-26'],
    ])
  })

  it('a trainee has no case, and one sent was never enrolled', () => {
    expect(discrepanciesOf([classOf(['x'], 0)], [caseOf('a', 4)])).toEqual([
      { person: 'x', kind: 'case.unknown', course: 'awareness', class: 'class-1', on: '2025-07-10' },
      { person: 'a', kind: 'entry.not-in-class', course: 'awareness', on: '2025-07-10' },
    ])
  })

  it('a person was sent the day after the enrolment only', () => {
    const late = acts.slice(0, 4).map((act): Act => {
      if (act.type === 'case.opened') return { ...act, case: 'a' }
      return act.type === 'class.entered' ? { ...act, on: '2025-07-11' } : act
    })
    const { file } = replay(late)
    expect(discrepanciesOf([classOf(['a'], 0)], [file])).toEqual([
      { person: 'a', kind: 'entry.not-in-class', course: 'awareness', on: '2025-07-11' },
    ])
  })

  it('is not asked of a certificate issued again', () => {
    const again: Act = {
      type: 'certificate.issued',
      on: '2025-08-01',
      course: 'awareness',
      by: { kind: 'communePoliticalCentre' },
      reissue: 'fault-of-centre',
    }
    const { file, refused } = replay([...caseOf('a').log, again])
    expect(refused).toEqual([])
    expect(discrepanciesOf([classOf(['a'], 1)], [file])).toEqual([])
  })
})
