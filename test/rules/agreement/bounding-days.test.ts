import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/casefile/shapes.js'
import { boundingDays } from '../../../src/rules/agreement/days/bounding-days.js'
import { fileOf, opened } from '../judged.js'

const act = (on: string, more: object = {}): Act => ({ type: 'particulars.changed', on, ...more }) as Act
const file = fileOf([opened({ bornOn: '1995-04-10' })])
const telling = (on: string, more: object = {}) => ({ file, act: act(on, more) })

describe('the days that bound others', () => {
  it.each([
    { on: '2025-12-31', after: '2026-01-01', year: '2026-12-31' },
    { on: '2024-02-29', after: '2024-03-01', year: '2025-02-28' },
    { on: '2198-12-31', after: '2199-01-01', year: '2199-12-31' },
    { on: '2199-01-01', after: '2199-01-02', year: undefined },
  ])('of an act on $on: the day after $after, a year after $year', ({ on, after, year }) => {
    expect(boundingDays.act(telling(on))).toBe(on)
    expect(boundingDays['day-after-act'](telling(on))).toBe(after)
    expect(boundingDays['year-after-act'](telling(on))).toBe(year)
  })

  it('are the founding of the Party, and a lifetime of 120 years', () => {
    expect(boundingDays.founding(telling('2025-07-01'))).toBe('1930-02-03')
    expect(boundingDays.lifetime(telling('2025-07-01'))).toBe('2115-04-10')
    expect(boundingDays.lifetime({ file: fileOf([opened()]), act: act('2025-07-01') })).toBe('2145-07-01')
    expect(boundingDays['lifetime-before-act'](telling('2025-07-01'))).toBe('1905-07-01')
  })

  it('are the birth as the act tells it, else as the file does', () => {
    expect(boundingDays.birth(telling('2025-07-01'))).toBe('1995-04-10')
    expect(boundingDays.birth(telling('2025-07-01', { person: { bornOn: '1995-04-11' } }))).toBe('1995-04-11')
    expect(boundingDays.birth(telling('2025-07-01', { person: {} }))).toBe('1995-04-10')
  })

  it('are the last discipline and the last transfer up to the act', () => {
    const log: readonly Act[] = [
      opened(),
      { type: 'member.disciplined', on: '2025-07-01', form: 'warning' },
      { type: 'member.disciplined', on: '2025-08-01', form: 'warning' },
      { type: 'member.transferred', on: '2025-07-01', transfer: 'official', effectiveOn: '2025-07-10' },
      { type: 'member.transferred', on: '2025-08-01', transfer: 'official', effectiveOn: '2025-08-10' },
    ]
    const on = (day: string) => ({ file: fileOf(log), act: act(day) })
    const found = (day: string) => [
      boundingDays.discipline(on(day)),
      boundingDays.transfer(on(day)),
      boundingDays['transfer-effect'](on(day)),
    ]
    expect(found('2025-06-30')).toEqual([undefined, undefined, undefined])
    expect(found('2025-07-31')).toEqual(['2025-07-01', '2025-07-01', '2025-07-10'])
    expect(found('2025-08-01')).toEqual(['2025-08-01', '2025-08-01', '2025-08-10'])
  })

  it('are the entry into the class of the same course, and the receipt of the same request', () => {
    const log: readonly Act[] = [
      opened(),
      { type: 'class.entered', on: '2025-07-01', course: 'awareness' },
      { type: 'class.entered', on: '2026-07-01', course: 'new-member' },
      {
        type: 'verification.requested',
        on: '2025-07-02',
        request: 'a',
        subjects: ['applicant'],
        receivedOn: '2025-07-05',
      } as Act,
      {
        type: 'verification.requested',
        on: '2025-07-02',
        request: 'b',
        subjects: ['applicant'],
        receivedOn: '2025-07-06',
      } as Act,
    ]
    const of = (one: object) => ({ file: fileOf(log), act: { on: '2027-01-01', ...one } as Act })
    const entry = boundingDays['class-entry']
    expect(entry(of({ type: 'certificate.issued', course: 'awareness' }))).toBe('2025-07-01')
    expect(entry(of({ type: 'certificate.issued', course: 'new-member' }))).toBe('2026-07-01')
    expect(entry(of({ type: 'cell.voted', course: 'awareness' }))).toBeUndefined()
    const receipt = boundingDays['request-receipt']
    expect(receipt(of({ type: 'verification.replied', request: 'b' }))).toBe('2025-07-06')
    expect(receipt(of({ type: 'verification.replied', request: 'c' }))).toBeUndefined()
    expect(receipt(of({ type: 'verification.requested', request: 'a' }))).toBeUndefined()
  })
})
