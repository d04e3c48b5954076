import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/casefile/shapes.js'
import { movingWorkUnderAYear } from '../../../../src/rules/membership/activity/moving-work.js'
import { cited, judged, opened } from '../../judged.js'

const exempted = (on: string, until?: string, ground = 'moving-work') =>
  ({ type: 'member.exempted', on, ground, ...(until && { until }) }) as Act
const resumed = (on: string): Act => ({ type: 'activity.resumed', on })

describe('activity.moving-work-under-a-year, a note (38-HD/BTCTW pt IV.1)', () => {
  const found = (log: readonly Act[], act: Act) => judged(movingWorkUnderAYear, [opened(), ...log], act)

  it.each<{ until: string; outcome: string; why: string }>([
    { until: '2027-01-04', outcome: 'met', why: 'a day less than a year' },
    { until: '2027-01-05', outcome: 'broken', why: 'a whole year' },
  ])('an exemption from 2026-01-05 to $until is $outcome: $why', ({ until, outcome }) => {
    const facts = { from: '2026-01-05', lastDay: '2027-01-04', actual: until }
    const decided = found([], exempted('2026-01-05', until))
    expect([decided?.outcome, decided?.effect, decided?.facts]).toEqual([outcome, 'note', facts])
    const ended = found([exempted('2026-01-05')], resumed(until))
    expect([ended?.outcome, ended?.facts]).toEqual([outcome, facts])
  })

  it('asks up to which day, where the decision names none', () => {
    expect(found([], exempted('2026-01-05'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.exemptedUntil', from: '2026-01-05' },
    })
  })

  it('counts exemptions that follow one another as one, and none after activity or another ground', () => {
    const first = exempted('2026-01-05', '2026-09-01')
    expect(found([first], exempted('2026-09-01', '2027-01-05'))?.outcome).toBe('broken')
    expect(found([first], exempted('2026-09-02', '2027-01-05'))?.outcome).toBe('met')
    expect(found([first, resumed('2026-06-01')], exempted('2026-06-02', '2027-01-05'))?.outcome).toBe('met')
    const ill = exempted('2026-05-04', '2026-07-01', 'health')
    expect(found([first, ill], exempted('2026-06-01', '2027-01-05'))?.outcome).toBe('met')
  })

  it('goes on where a decision that prolongs it tells no ground', () => {
    const first = exempted('2026-01-05', '2026-09-01')
    const { ground: _, ...prolonged } = exempted('2026-09-01', '2027-01-05') as ActOf<'member.exempted'>
    expect(found([first], prolonged)).toMatchObject({ outcome: 'broken', facts: { from: '2026-01-05' } })
    expect(found([first], { ...prolonged, until: '2027-01-04' })?.outcome).toBe('met')
    expect(found([exempted('2026-01-05', '2026-09-01', 'age')], prolonged)).toBeUndefined()
    expect(found([], prolonged)).toBeUndefined()
  })

  it('is asked of no other ground, nor of what is not exempted', () => {
    expect(found([], exempted('2026-01-05', '2030-01-05', 'health'))).toBeUndefined()
    expect(found([exempted('2026-01-05', undefined, 'age')], resumed('2030-01-05'))).toBeUndefined()
    expect(found([], resumed('2030-01-05'))).toBeUndefined()
    expect(found([exempted('2026-01-05', '2027-02-01')], resumed('2027-03-01'))).toBeUndefined()
  })

  it('rests on the text of 2025-09-29, and is carried back before', () => {
    const on = (day: string, until: string) => found([], exempted(day, until))
    expect([on('2025-09-29', '2026-09-29')?.confidence, cited(on('2025-09-29', '2026-09-29'))]).toEqual([
      'text',
      ['G2025 pt IV.1.1–1.2'],
    ])
    expect(on('2025-09-28', '2026-09-28')?.confidence).toBe('assumed')
    expect(on('2025-09-28', '2026-09-28')?.outcome).toBe('broken')
  })
})
