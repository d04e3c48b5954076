import { describe, expect, it } from 'vitest'

const zone = process.env.TZ ?? ''

describe('the time zone of this run', () => {
  it('is one of the three the suite names', () => {
    expect(['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Apia']).toContain(zone)
  })

  it('is the zone the process runs in', () => {
    // ICU may answer with the older name of the same zone.
    const names: Record<string, string[]> = {
      UTC: ['UTC', 'Etc/UTC'],
      'Asia/Ho_Chi_Minh': ['Asia/Ho_Chi_Minh', 'Asia/Saigon'],
      'Pacific/Apia': ['Pacific/Apia'],
    }
    expect(names[zone]).toContain(Intl.DateTimeFormat().resolvedOptions().timeZone)
  })

  it('has the offset of that zone', () => {
    const offsets: Record<string, number> = { UTC: 0, 'Asia/Ho_Chi_Minh': -420, 'Pacific/Apia': -780 }
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offsets[zone])
  })

  it.runIf(zone === 'Pacific/Apia')('has no 30 December 2011 in Apia', () => {
    expect(new Date(2011, 11, 30).getDate()).toBe(31)
  })

  it.runIf(zone !== 'Pacific/Apia')('has a 30 December 2011 elsewhere', () => {
    expect(new Date(2011, 11, 30).getDate()).toBe(30)
  })
})
