import { describe, expect, it } from 'vitest'
import { admissionRefusedUpTo } from '../../src/casefile/refusal.js'
import type { Act } from '../../src/index.js'
import { fileOf, opened } from '../rules/judged.js'

const refused = (on: string): Act => ({ type: 'admission.refused', on })
const answered = (
  on: string,
  answer: 'refuse' | 'return' | 'consider' = 'refuse',
  matter: 'admission' | 'recognition' = 'admission',
): Act => ({ type: 'shortfall.answered', on, matter, answer })

describe('the last refusal of an admission (regulation pt 4.3.1; guidance pt 5.1)', () => {
  it.each([
    { log: [], day: '2025-12-31', on: undefined, why: 'there is none' },
    { log: [refused('2025-09-01')], day: '2025-09-01', on: '2025-09-01', why: 'it is of the day' },
    { log: [refused('2025-09-02')], day: '2025-09-01', on: undefined, why: 'it is of the day after' },
    { log: [answered('2025-09-01')], day: '2025-09-01', on: '2025-09-01', why: 'it answers a shortfall' },
    { log: [answered('2025-09-01', 'return')], day: '2025-12-31', on: undefined, why: 'it is a return' },
    { log: [answered('2025-09-01', 'consider')], day: '2025-12-31', on: undefined, why: 'it is considered' },
    {
      log: [answered('2025-09-01', 'refuse', 'recognition')],
      day: '2025-12-31',
      on: undefined,
      why: 'it is of a recognition',
    },
    {
      log: [refused('2025-09-01'), answered('2025-10-01')],
      day: '2025-12-31',
      on: '2025-10-01',
      why: 'the answer is later',
    },
    {
      log: [answered('2025-09-01'), refused('2025-10-01')],
      day: '2025-12-31',
      on: '2025-10-01',
      why: 'the decision is later',
    },
  ])('is of $on where $why', ({ log, day, on }) => {
    expect(admissionRefusedUpTo(fileOf([opened(), ...log]), day)?.on).toBe(on)
  })
})
