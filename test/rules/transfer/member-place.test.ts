import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/casefile/shapes.js'
import { transferOn } from '../../../src/rules/transfer/member-place.js'
import { fileOf, opened } from '../judged.js'

const away = (on: string): Act => ({ type: 'member.transferred', on, transfer: 'temporary', months: 6 })
const back = (on: string): Act => ({ type: 'member.returned', on })

describe('the transfer a member is on', () => {
  it.each([
    { log: [away('2025-10-01')], day: '2025-09-30', on: undefined, why: 'not yet' },
    { log: [away('2025-10-01')], day: '2025-10-01', on: '2025-10-01', why: 'on its day' },
    { log: [away('2025-10-01'), back('2025-10-01')], day: '2025-10-01', on: undefined, why: 'back that day' },
    {
      log: [away('2025-10-01'), back('2025-12-01')],
      day: '2025-11-30',
      on: '2025-10-01',
      why: 'not back yet',
    },
    { log: [away('2025-10-01'), back('2025-12-01')], day: '2025-12-01', on: undefined, why: 'back' },
    {
      log: [back('2025-09-30'), away('2025-10-01')],
      day: '2026-01-01',
      on: '2025-10-01',
      why: 'gone after it',
    },
    {
      log: [away('2025-10-01'), back('2025-12-01'), away('2025-12-02')],
      day: '2026-01-01',
      on: '2025-12-02',
      why: 'gone again',
    },
  ])('on $day is that of $on ($why)', ({ log, day, on }) => {
    expect(transferOn(fileOf([opened(), ...log]), day)?.on).toBe(on)
  })
})
