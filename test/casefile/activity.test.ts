import { describe, expect, it } from 'vitest'
import { activityOf } from '../../src/casefile/activity.js'
import type { Act } from '../../src/casefile/shapes.js'
import { fileOf } from '../rules/judged.js'

const log: readonly Act[] = [
  { type: 'member.exempted', on: '2026-03-01', ground: 'maternity', until: '2026-09-01' },
  { type: 'member.suspended', on: '2026-10-01' },
  { type: 'member.suspended', on: '2026-12-30', until: '2027-03-30' },
]

describe('the activity of a member on a day', () => {
  it.each([
    { day: '2026-02-28', activity: { status: 'active' } },
    { day: '2026-03-01', activity: { status: 'exempted', since: '2026-03-01', until: '2026-09-01' } },
    { day: '2026-08-31', activity: { status: 'exempted', since: '2026-03-01', until: '2026-09-01' } },
    { day: '2026-09-01', activity: { status: 'active', since: '2026-09-01' } },
    { day: '2026-10-01', activity: { status: 'suspended', since: '2026-10-01' } },
    { day: '2026-12-30', activity: { status: 'suspended', since: '2026-10-01', until: '2027-03-30' } },
    { day: '2027-03-30', activity: { status: 'active', since: '2027-03-30' } },
  ])('is $activity.status on $day', ({ day, activity }) => {
    expect(activityOf(fileOf(log), day)).toEqual(activity)
  })

  it('is active again from the day it is taken up, also where it is suspended anew on that day', () => {
    const interrupted: Act = { type: 'activity.interrupted', on: '2026-03-01', cause: 'transfer-gap' }
    const resumed: Act = { type: 'activity.resumed', on: '2026-05-01', ownFault: false, confirmed: true }
    expect(activityOf(fileOf([interrupted, resumed]), '2026-04-30').status).toBe('interrupted')
    expect(activityOf(fileOf([interrupted, resumed]), '2026-05-01').status).toBe('active')
    const suspended: Act = { type: 'member.suspended', on: '2026-05-01' }
    expect(activityOf(fileOf([interrupted, suspended, resumed]), '2026-05-01').status).toBe('suspended')
  })
})
