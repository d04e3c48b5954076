import { describe, expect, it } from 'vitest'
import { activityOf, freedSince } from '../../src/casefile/activity.js'
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

  it.each([
    { again: '2026-12-29', day: '2026-12-29', since: '2026-10-01', why: 'before the first term ends' },
    { again: '2026-12-30', day: '2026-12-30', since: '2026-10-01', why: 'on the day it ends' },
    { again: '2026-12-31', day: '2026-12-31', since: '2026-12-31', why: 'the day after: a new suspension' },
  ])('suspended until 2026-12-30 and again on $again is so since $since ($why)', ({ again, day, since }) => {
    const first: Act = { type: 'member.suspended', on: '2026-10-01', until: '2026-12-30' }
    const second: Act = { type: 'member.suspended', on: again, until: '2027-03-01' }
    // In whatever order they were entered.
    for (const acts of [
      [first, second],
      [second, first],
    ])
      expect(activityOf(fileOf(acts), day)).toEqual({ status: 'suspended', since, until: '2027-03-01' })
  })

  it('changes with another status whatever term the one before had', () => {
    const exempted: Act = { type: 'member.exempted', on: '2026-03-01', ground: 'age' }
    const suspended: Act = { type: 'member.suspended', on: '2026-04-01' }
    expect(activityOf(fileOf([exempted, suspended]), '2026-04-01')).toEqual({
      status: 'suspended',
      since: '2026-04-01',
    })
    expect(activityOf(fileOf([exempted, { ...exempted, on: '2026-05-01' }]), '2026-05-01')).toEqual({
      status: 'exempted',
      since: '2026-03-01',
    })
  })

  it.each([
    { day: '2026-04-30', is: { status: 'suspended', since: '2026-04-01', until: '2026-05-01' } },
    { day: '2026-05-01', is: { status: 'exempted', since: '2026-03-01' } },
  ])('is exempted again where a suspension ends that stood in an exemption: on $day', ({ day, is }) => {
    const exempted: Act = { type: 'member.exempted', on: '2026-03-01', ground: 'age' }
    const suspended: Act = { type: 'member.suspended', on: '2026-04-01', until: '2026-05-01' }
    expect(activityOf(fileOf([exempted, suspended]), day)).toEqual(is)
  })

  it('is active after both where the exemption ended meanwhile, or later', () => {
    const suspended: Act = { type: 'member.suspended', on: '2026-04-01', until: '2026-05-01' }
    const exempted = (until: string): Act => ({ type: 'member.exempted', on: '2026-03-01', until })
    expect(activityOf(fileOf([exempted('2026-04-15'), suspended]), '2026-05-01')).toEqual({
      status: 'active',
      since: '2026-05-01',
    })
    expect(activityOf(fileOf([exempted('2026-06-01'), suspended]), '2026-05-31').status).toBe('exempted')
    expect(activityOf(fileOf([exempted('2026-06-01'), suspended]), '2026-06-01')).toEqual({
      status: 'active',
      since: '2026-06-01',
    })
  })

  it('ends with the activity taken up, whatever exemption a suspension stood in', () => {
    const acts: readonly Act[] = [
      { type: 'member.exempted', on: '2026-03-01', ground: 'age' },
      { type: 'member.suspended', on: '2026-04-01' },
      { type: 'activity.resumed', on: '2026-05-01' },
    ]
    expect(activityOf(fileOf(acts), '2026-05-01')).toEqual({ status: 'active', since: '2026-05-01' })
  })

  it.each([
    { second: '2026-08-31', since: '2026-03-01', why: 'suspended before the exemption ends' },
    { second: '2026-09-01', since: '2026-03-01', why: 'on the day it ends' },
    { second: '2026-09-02', since: '2026-09-02', why: 'the day after' },
  ])('owes no activity since $since ($why)', ({ second, since }) => {
    const acts: readonly Act[] = [
      { type: 'member.exempted', on: '2026-03-01', ground: 'maternity', until: '2026-09-01' },
      { type: 'member.suspended', on: second },
    ]
    expect(freedSince(fileOf(acts), '2026-10-01')).toBe(since)
    expect(freedSince(fileOf(acts), '2026-02-28')).toBeUndefined()
  })

  it('is of a member: what is recorded of a day before the joining tells nothing', () => {
    const joined: Act = { type: 'ceremony.held', on: '2026-03-02' } as Act
    const on = (day: string): Act => ({ type: 'member.suspended', on: day })
    expect(activityOf(fileOf([joined, on('2026-03-01')]), '2026-03-05')).toEqual({ status: 'active' })
    expect(activityOf(fileOf([joined, on('2026-03-02')]), '2026-03-05').status).toBe('suspended')
  })

  it('is asked of a day', () => {
    expect(() => activityOf(fileOf([]), '2026-02-30')).toThrow('day.malformed')
  })
})
