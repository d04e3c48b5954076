import { describe, expect, it } from 'vitest'
import type { Act, Matter } from '../../../src/casefile/shapes.js'
import { duty, find } from '../../procedure/life.js'
import { before, the } from '../../support/journey.js'

const reported = (on: string, matter: Matter, more: object = {}): Act => ({
  type: 'shortfall.reported',
  on,
  matter,
  ...more,
})
const short = (on: string, matter: Matter): Act => ({
  type: 'cell.voted',
  on,
  matter,
  outcome: 'not-proposed',
})
const voted = (on: string, matter: Matter): Act => ({
  type: 'grassroots.voted',
  on,
  matter,
  outcome: 'proposed',
})

describe('the report of a shortfall (guidance pt 5.1)', () => {
  const answer: Act = { type: 'shortfall.answered', on: '2025-10-01', matter: 'admission', answer: 'return' }
  const gathered = before('cell.voted', 'admission')
  const owed = (...more: readonly Act[]) =>
    duty('cell.shortfall-reported', [...gathered, short('2025-09-15', 'admission'), ...more], '2025-12-01')

  it.each<{ report: Act | undefined; outcome: string; why: string }>([
    { report: undefined, outcome: 'missing', why: 'none' },
    { report: reported('2025-10-01', 'admission'), outcome: 'met', why: 'on the day of the answer' },
    { report: reported('2025-10-02', 'admission'), outcome: 'missing', why: 'after the answer' },
    { report: reported('2025-09-20', 'removal'), outcome: 'missing', why: 'of another matter' },
    { report: reported('2025-09-20', 'admission', { full: false }), outcome: 'missing', why: 'not whole' },
  ])('for the answer it is $outcome: $why', ({ report, outcome }) => {
    const log = [...gathered, short('2025-09-15', 'admission'), ...(report ? [report] : [])]
    expect(find('cell.shortfall-reported', log, answer)?.outcome).toBe(outcome)
  })

  it('is owed until the cell reports on that matter, on the day of the vote or after it', () => {
    expect(owed()?.from).toBe('2025-09-15')
    expect(owed(reported('2025-09-15', 'admission'))).toBeUndefined()
    expect(owed(reported('2025-09-14', 'admission'))?.from).toBe('2025-09-15')
    expect(owed(reported('2025-09-20', 'removal'))?.from).toBe('2025-09-15')
  })
})

describe('grassroots.resolution-present, a bar', () => {
  const log = before('grassroots.voted', 'admission')
  const submitted = { ...the('dossier.submitted', 'admission'), on: '2025-10-01' }

  it.each<{ vote: Act; outcome: string; why: string }>([
    { vote: voted('2025-10-01', 'admission'), outcome: 'met', why: 'on the day itself' },
    { vote: voted('2025-10-02', 'admission'), outcome: 'missing', why: 'the day after' },
    { vote: voted('2025-09-15', 'admission'), outcome: 'met', why: 'on the day of the cell' },
    { vote: voted('2025-09-14', 'admission'), outcome: 'missing', why: 'before the cell' },
    { vote: voted('2025-10-01', 'removal'), outcome: 'missing', why: 'on another matter' },
    {
      vote: { ...voted('2025-10-01', 'admission'), outcome: 'not-proposed' } as Act,
      outcome: 'missing',
      why: 'fell short',
    },
  ])('is $outcome by a resolution: $why', ({ vote, outcome }) => {
    expect(find('grassroots.resolution-present', [...log, vote], submitted)?.outcome).toBe(outcome)
  })
})

describe('the resolutions come before what rests on them', () => {
  const submitted: Act = { type: 'dossier.submitted', on: '2025-09-15', matter: 'admission' }

  it.each<{ earlier: Act; outcome: string | undefined }>([
    { earlier: { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }, outcome: 'met' },
    { earlier: { type: 'cell.voted', on: '2025-09-16', matter: 'admission' }, outcome: 'broken' },
    { earlier: { type: 'section.appraised', on: '2025-09-16', matter: 'admission' }, outcome: 'broken' },
    { earlier: voted('2025-09-16', 'admission'), outcome: 'broken' },
    { earlier: { type: 'cell.voted', on: '2025-09-16', matter: 'removal' }, outcome: undefined },
  ])('$earlier.type of $earlier.on on $earlier.matter: $outcome', ({ earlier, outcome }) => {
    const finding = find('order.resolutions-then-decision', [earlier], submitted)
    expect(finding?.outcome).toBe(outcome)
    if (outcome === 'broken')
      expect(finding).toMatchObject({
        facts: { earlier: earlier.type, earlierOn: earlier.on, actual: '2025-09-15' },
        lawfulFrom: '2025-09-16',
      })
  })

  it('the latest of them counts', () => {
    const log: readonly Act[] = [
      voted('2025-09-18', 'admission'),
      { type: 'cell.voted', on: '2025-09-16', matter: 'admission' },
    ]
    expect(find('order.resolutions-then-decision', log, submitted)?.lawfulFrom).toBe('2025-09-18')
  })
})
