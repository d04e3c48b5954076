import { describe, expect, it } from 'vitest'
import { asBelieved } from '../../../src/casefile/log/as-believed.js'
import type { Act } from '../../../src/casefile/shapes.js'

const log: readonly Act[] = [
  { type: 'case.opened', on: '2025-07-01', case: 'case-1' },
  { type: 'sympathiser.listed', on: '2025-03-01', recordedAt: '2025-07-02T08:00:00+07:00' },
  { type: 'start.proposed', on: '2025-07-03' },
]

describe('what the office believed at an instant', () => {
  it.each([
    { instant: '2025-07-01T23:59:59.998+07:00', types: [] },
    { instant: '2025-07-01T23:59:59.999+07:00', types: ['case.opened'] },
    { instant: '2025-07-01T16:59:59.999Z', types: ['case.opened'] },
    { instant: '2025-07-02T00:59:59.999Z', types: ['case.opened'] },
    { instant: '2025-07-02T01:00:00Z', types: ['case.opened', 'sympathiser.listed'] },
    { instant: '2025-07-03T16:59:59.999Z', types: ['case.opened', 'sympathiser.listed', 'start.proposed'] },
  ])('at $instant was $types', ({ instant, types }) => {
    expect(asBelieved(log, instant).map(({ type }) => type)).toEqual(types)
  })

  it.each([
    { instant: '2025-07-05T07:59:59+07:00', types: [] },
    { instant: '2025-07-05T08:00:00+07:00', types: ['case.opened', 'sympathiser.listed', 'start.proposed'] },
  ])('at $instant was $types of a case whose opening came in last', ({ instant, types }) => {
    const [opening, ...rest] = log
    const late = [{ ...opening, recordedAt: '2025-07-05T08:00:00+07:00' } as Act, ...rest]
    expect(asBelieved(late, instant).map(({ type }) => type)).toEqual(types)
  })

  it('begins with what had come in where a log has no opening', () => {
    const [, listed, proposed] = log as [Act, Act, Act]
    const late = [{ ...proposed, recordedAt: '2025-07-05T08:00:00+07:00' }, listed]
    expect(asBelieved(late, '2025-07-04T00:00:00+07:00')).toEqual([listed])
  })

  it.each([
    '2025-07-01T08:30:00',
    '2025-07-01',
    '2025-07-01 08:30:00+07:00',
    '2025-02-30T08:30:00Z',
    '2025-13-01T08:30:00Z',
    '2025-07-01T08:30:00+24:00',
    '2025-07-01T24:00:00Z',
    'yesterday',
    '',
  ])('cannot be asked at “%s”, which is another instant in another time zone, or none', (instant) => {
    expect(() => asBelieved(log, instant)).toThrow('instant.malformed')
    const [opening, ...rest] = log
    const unclear = [{ ...opening, recordedAt: instant } as Act, ...rest]
    expect(() => asBelieved(unclear, '2025-07-01T08:30:00+07:00')).toThrow('instant.malformed')
  })

  it('is asked at an instant without seconds too', () => {
    expect(asBelieved(log, '2025-07-02T08:00+07:00').map(({ type }) => type)).toEqual([
      'case.opened',
      'sympathiser.listed',
    ])
  })

  it('keeps the order of entry', () => {
    expect(asBelieved(log, '2026-01-01T00:00:00Z')).toEqual(log)
  })
})
