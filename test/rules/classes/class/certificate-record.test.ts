import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/casefile/shapes.js'
import { certificateInTime, classSize } from '../../../../src/rules/classes/class/certificate-record.js'
import { classCompleted } from '../../../../src/rules/pool/awareness-class.js'
import { cited, judged } from '../../judged.js'

const issued = (on: string, record?: ActOf<'certificate.issued'>['record']): Act => ({
  type: 'certificate.issued',
  on,
  course: 'awareness',
  ...(record && { record }),
})

describe('completing a class (1147-QĐ/BTGDVTW, from 2025-12-01)', () => {
  it.each([
    { record: { attendancePercent: 80 }, outcome: 'met', of: undefined },
    { record: { attendancePercent: 79.9 }, outcome: 'broken', of: 'attendance' },
    { record: { mark: 5 }, outcome: 'met', of: undefined },
    { record: { mark: 4.9 }, outcome: 'broken', of: 'mark' },
    { record: { rewrites: 1 }, outcome: 'met', of: undefined },
    { record: { rewrites: 2 }, outcome: 'broken', of: 'rewrites' },
  ])('with $record is $outcome', ({ record, outcome, of }) => {
    const finding = judged(classCompleted, [], issued('2025-12-20', record))
    expect(finding).toMatchObject({
      rule: 'awareness-class.completed',
      effect: 'bar',
      outcome,
      confidence: 'secondary',
      cure: outcome === 'met' ? [] : ['class.repeat'],
    })
    expect(finding?.facts.of).toBe(of)
    expect(cited(finding)).toEqual(['TC2025'])
  })

  it.each([
    { completedOn: '2025-11-30', isAsked: false, why: 'last day before the rule' },
    { completedOn: '2025-12-01', isAsked: true, why: 'first day' },
  ])('is judged by the day of completion: $completedOn ($why)', ({ completedOn, isAsked }) => {
    const finding = judged(classCompleted, [], issued('2025-12-20', { attendancePercent: 10, completedOn }))
    expect(finding?.outcome).toBe(isAsked ? 'broken' : undefined)
  })

  it.each([
    { on: '2025-11-30', isAsked: false },
    { on: '2025-12-01', isAsked: true },
  ])('is judged by the day of issue where that is not known: $on', ({ on, isAsked }) => {
    const finding = judged(classCompleted, [], issued(on, { mark: 1 }))
    expect(finding?.outcome).toBe(isAsked ? 'broken' : undefined)
  })

  it('is not judged without a record, or with one that tells none of the three', () => {
    expect(judged(classCompleted, [], issued('2025-12-20'))).toBeUndefined()
    expect(judged(classCompleted, [], issued('2025-12-20', { size: 30 }))).toBeUndefined()
  })
})

describe('the size of a class (1147-QĐ/BTGDVTW)', () => {
  it.each([
    { size: 25, outcome: 'met' },
    { size: 24, outcome: 'broken' },
  ])('$size is $outcome', ({ size, outcome }) => {
    expect(judged(classSize, [], issued('2025-12-20', { size }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: size, minimum: 25 },
      cure: [],
    })
  })

  it('is judged only from 2025-12-01, and where it is known', () => {
    expect(judged(classSize, [], issued('2025-11-30', { size: 3 }))).toBeUndefined()
    expect(
      judged(classSize, [], issued('2025-12-20', { size: 3, completedOn: '2025-11-30' })),
    ).toBeUndefined()
    expect(judged(classSize, [], issued('2025-12-20', {}))).toBeUndefined()
    expect(judged(classSize, [], issued('2025-12-20'))).toBeUndefined()
  })
})

describe('the certificate within 15 days of completion (1147-QĐ/BTGDVTW)', () => {
  it.each([
    { on: '2025-12-25', outcome: 'met', why: 'the last day' },
    { on: '2025-12-26', outcome: 'broken', why: 'the day after' },
  ])('completed 2025-12-10, issued $on is $outcome ($why)', ({ on, outcome }) => {
    expect(judged(certificateInTime, [], issued(on, { completedOn: '2025-12-10' }))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { completedOn: '2025-12-10', lastDay: '2025-12-25', actual: on },
      policies: ['certificateDays'],
      alternatives: [{ policy: 'certificateDays', reading: 'working-days', outcome: 'met' }],
    })
  })

  it.each([
    { on: '2025-12-31', outcome: 'met' },
    { on: '2026-01-01', outcome: 'broken' },
  ])('in working days: $on is $outcome (open question 45)', ({ on, outcome }) => {
    const act = issued(on, { completedOn: '2025-12-10' })
    expect(judged(certificateInTime, [], act, { certificateDays: 'working-days' })).toMatchObject({
      outcome,
      facts: { lastDay: '2025-12-31' },
    })
  })

  it('is not asked of a class completed before 2025-12-01, or on a day not known', () => {
    expect(judged(certificateInTime, [], issued('2026-03-01', { completedOn: '2025-11-30' }))).toBeUndefined()
    expect(judged(certificateInTime, [], issued('2026-03-01', {}))).toBeUndefined()
    expect(judged(certificateInTime, [], issued('2026-03-01'))).toBeUndefined()
  })
})
