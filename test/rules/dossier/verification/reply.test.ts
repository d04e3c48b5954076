import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/casefile/shapes.js'
import { agenda, replay } from '../../../../src/index.js'
import { replyOnTime as onTime } from '../../../../src/rules/dossier/verification/reply.js'
import { cited, judged, opened } from '../../judged.js'

const requested = (on: string, more: object = {}): Act => ({
  type: 'verification.requested',
  on,
  request: 'request-1',
  subjects: ['applicant'],
  ...more,
})

const replied = (on: string, request = 'request-1'): Act => ({ type: 'verification.replied', on, request })

describe('the answer to a verification request (guidance pt 3.4(d))', () => {
  it.each([
    { on: '2025-09-24', outcome: 'met', why: 'working day 30' },
    { on: '2025-09-25', outcome: 'broken', why: 'working day 31' },
  ])('received 2025-08-11, answered $on is $outcome ($why)', ({ on, outcome }) => {
    const finding = judged(onTime, [requested('2025-08-08', { receivedOn: '2025-08-11' })], replied(on))
    expect(finding).toMatchObject({
      rule: 'verification.reply-on-time',
      effect: 'breach',
      outcome,
      facts: { from: '2025-08-11', lastDay: '2025-09-24', actual: on },
      confidence: 'text',
      cure: outcome === 'met' ? [] : ['responsibility.reviewed'],
    })
    expect(cited(finding)).toEqual(['S2025 pt 3.4(d)'])
  })

  it.each([
    { on: '2025-12-17', outcome: 'met', why: 'working day 90' },
    { on: '2025-12-18', outcome: 'broken', why: 'working day 91' },
  ])('from abroad, answered $on is $outcome ($why)', ({ on, outcome }) => {
    const log = [requested('2025-08-08', { receivedOn: '2025-08-11', abroad: true })]
    expect(judged(onTime, log, replied(on))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { lastDay: '2025-12-17' },
    })
  })

  it('is in time where the receipt is not known if it is so from the request, which came no later', () => {
    expect(judged(onTime, [requested('2025-08-11')], replied('2025-09-24'))).toMatchObject({
      outcome: 'met',
      facts: { from: '2025-08-11', lastDay: '2025-09-24' },
    })
  })

  it('has no last day where the receipt is not known, and nobody is late', () => {
    const log = [opened(), requested('2025-08-11')]
    expect(judged(onTime, log, replied('2025-09-25'))).toBeUndefined()
    expect(judged(onTime, log, replied('2025-12-31'))).toBeUndefined()
    const { file } = replay(log, { mode: 'chronicle' })
    const duty = agenda(file, { today: '2025-12-31' }).duties.find(
      ({ rule }) => rule === 'verification.reply-on-time',
    )
    expect([duty?.from, duty?.dueOn, duty?.isOverdue]).toEqual(['2025-08-11', undefined, false])
  })

  it.each(['background.rejected', 'applicant.withdrew'] as const)('is awaited no more after %s', (type) => {
    const owed = (on: string) => {
      const { file } = replay([opened(), requested('2025-08-11'), { type, on }], { mode: 'chronicle' })
      return agenda(file, { today: '2025-12-31' }).duties.map(({ rule }) => rule)
    }
    expect(owed('2025-08-11')).not.toContain('verification.reply-on-time')
    expect(owed('2025-08-10')).toContain('verification.reply-on-time')
  })

  it.each([
    { on: '2025-06-08', confidence: 'assumed' },
    { on: '2025-06-09', confidence: 'text' },
    { on: '2026-05-19', confidence: 'assumed' },
  ])('received $on rests on $confidence', ({ on, confidence }) => {
    expect(judged(onTime, [requested(on, { receivedOn: on })], replied(on))?.confidence).toBe(confidence)
  })

  it('is one day shorter where the day of receipt is day 1 (open question 5)', () => {
    const finding = judged(
      onTime,
      [requested('2025-08-11', { receivedOn: '2025-08-11' })],
      replied('2025-09-24'),
    )
    expect(finding?.alternatives).toMatchObject([
      { policy: 'firstCountedDay', reading: 'same-day', outcome: 'broken', facts: { lastDay: '2025-09-23' } },
    ])
  })

  it('is not asked of an answer to no request, to another, or a second time', () => {
    expect(judged(onTime, [], replied('2025-09-24'))).toBeUndefined()
    expect(judged(onTime, [requested('2025-08-11')], replied('2025-09-24', 'request-2'))).toBeUndefined()
    const answered = [requested('2025-08-11'), replied('2025-08-20')]
    expect(judged(onTime, answered, replied('2025-09-24'))).toBeUndefined()
  })
})
