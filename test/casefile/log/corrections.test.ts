import { describe, expect, it } from 'vitest'
import { correctionsIn, formBefore, standingCorrections } from '../../../src/casefile/log/corrections.js'
import { readLog } from '../../../src/casefile/log/effective-log.js'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'

const opened: Act = { type: 'case.opened', on: '2025-07-01', case: 'case-1' }
const listed = (on: string): Act => ({ type: 'sympathiser.listed', on })
const proposed: Act = { type: 'start.proposed', on: '2025-08-01' }
const corrected = (entry: string, act: Act): ActOf<'entry.corrected'> => ({
  type: 'entry.corrected',
  on: '2025-09-01',
  entry,
  act: act as ActOf<'entry.corrected'>['act'],
})
const struck = (entry: string): Act => ({ type: 'entry.struck', on: '2025-09-02', entry })

const first = corrected('2', listed('2025-07-06'))
const second = corrected('4', listed('2025-07-07'))
const log: readonly Act[] = [opened, listed('2025-07-05'), proposed, first, second]

describe('the corrections of a log', () => {
  it('each have the place of the act and the form before them: an earlier correction, else the entry', () => {
    expect(correctionsIn(log, readLog(log))).toEqual([
      { place: 4, root: 2, act: first, before: listed('2025-07-05') },
      { place: 5, root: 2, act: second, before: listed('2025-07-06') },
    ])
    expect(formBefore(log, first)).toEqual(listed('2025-07-05'))
    expect(formBefore(log, second)).toEqual(listed('2025-07-06'))
  })

  it('of two acts do not mix', () => {
    const other = corrected('3', { ...proposed, on: '2025-08-02' })
    const both = [...log.slice(0, 4), other]
    expect(formBefore(both, first)).toEqual(listed('2025-07-05'))
    expect(formBefore(both, other)).toEqual(proposed)
  })

  it.each<{ why: string; more: readonly Act[]; places: readonly number[] }>([
    { why: 'the last form of the act', more: [], places: [5] },
    { why: 'the last is struck, the one before stands', more: [struck('5')], places: [4] },
    { why: 'the act itself is struck', more: [struck('2')], places: [] },
  ])('stand in $places ($why)', ({ more, places }) => {
    const whole = [...log, ...more]
    expect(standingCorrections(whole, readLog(whole).standing).map(({ place }) => place)).toEqual(places)
  })

  it('are none of a log that has none', () => {
    const plain = [opened, listed('2025-07-05')]
    expect(standingCorrections(plain, readLog(plain).standing)).toEqual([])
    expect(correctionsIn(plain, readLog(plain))).toEqual([])
  })
})
