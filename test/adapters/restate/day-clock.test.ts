import { vietnamDays } from 'ketnap/restate'
import { describe, expect, it } from 'vitest'

describe('the days of Vietnam (UTC+7)', () => {
  it.each([
    {
      instant: '2025-11-06T16:59:59.999Z',
      day: '2025-11-06',
      why: 'one millisecond before midnight in Hanoi',
    },
    { instant: '2025-11-06T17:00:00.000Z', day: '2025-11-07', why: 'midnight in Hanoi' },
    { instant: '2024-02-28T17:00:00.000Z', day: '2024-02-29', why: 'a leap day' },
    { instant: '2024-02-29T17:00:00.000Z', day: '2024-03-01', why: 'the day after it' },
    { instant: '1969-12-31T16:59:59.999Z', day: '1969-12-31', why: 'before the epoch' },
  ])('place $instant on $day ($why)', ({ instant, day }) => {
    expect(vietnamDays().dayAt(Date.parse(instant))).toBe(day)
  })

  it('send the reminders of a day out at eight in the morning', () => {
    expect(new Date(vietnamDays().reminderAt('2026-12-14')).toISOString()).toBe('2026-12-14T01:00:00.000Z')
  })

  it('send them out at the hour that is asked for', () => {
    expect(new Date(vietnamDays(0).reminderAt('2026-12-14')).toISOString()).toBe('2026-12-13T17:00:00.000Z')
    expect(new Date(vietnamDays(23).reminderAt('2026-12-14')).toISOString()).toBe('2026-12-14T16:00:00.000Z')
  })
})
