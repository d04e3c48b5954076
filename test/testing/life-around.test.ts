import fc from 'fast-check'
import { addDays, dates, openCase, record, replay, stateOf } from 'ketnap'
import { type LifeDays, type LifeStep, lifeAround, lifeSteps } from 'ketnap/testing'
import { describe, expect, it } from 'vitest'
import { patient } from '../support/patient.js'

const dayOf = (type: string, log: ReturnType<typeof lifeAround>, matter?: string) =>
  log.find((act) => act.type === type && (matter === undefined || ('matter' in act && act.matter === matter)))
    ?.on

/** The acts one after another through `record`, in strict mode. */
function recorded(log: ReturnType<typeof lifeAround>) {
  const [opening, ...acts] = log
  return acts.reduce((file, act) => record(file, act), openCase(opening as never))
}

const breaches = (log: ReturnType<typeof lifeAround>) =>
  recorded(log).findings.filter(({ finding }) => finding.effect !== 'note')

describe('a life around the days named', () => {
  it('has the days that were named, and goes on to the card', () => {
    const log = lifeAround({ voted: '2025-07-01', ceremony: '2025-08-20' })
    expect(dayOf('cell.voted', log, 'admission')).toBe('2025-07-01')
    expect(dayOf('ceremony.held', log)).toBe('2025-08-20')
    expect(log.at(-1)?.type).toBe('card.handed-over')
    expect(stateOf(recorded(log))[0]).toMatch(/^official/)
    expect(dates(recorded(log)).joinedOn).toBe('2025-08-20')
  })

  it('is told through a step, of a person and a place', () => {
    const log = lifeAround(
      { voted: '2025-07-01' },
      { through: 'voted', case: 'case-7', person: { gender: 'female' }, unit: { sectionCommittee: true } },
    )
    expect(log.at(-1)).toMatchObject({ type: 'cell.voted', on: '2025-07-01' })
    expect(log[0]).toMatchObject({ case: 'case-7', person: { gender: 'female', citizenship: 'vietnamese' } })
    const whole = lifeAround({}, { unit: { sectionCommittee: true } })
    expect(whole.filter(({ type }) => type === 'section.appraised')).toHaveLength(2)
  })

  it.each([
    { voted: '2025-06-30', by: 'districtStandingCommittee' },
    { voted: '2025-09-15', by: 'communeStandingCommittee' },
    { voted: '2026-09-01', by: 'grassrootsStandingCommittee' },
  ])('is decided by the body of its days: $by', ({ voted, by }) => {
    const decided = voted === '2025-06-30' ? { voted: '2025-03-03' } : { voted }
    const decision = lifeAround(decided).find(({ type }) => type === 'admission.decided')
    expect(decision?.by?.kind).toBe(by)
  })

  it('throws what record throws where the days are not lawful', () => {
    const minor = { person: { bornOn: '2010-01-01', youthAge: true } }
    expect(() => lifeAround({ voted: '2025-07-01' }, minor)).toThrow(
      expect.objectContaining({ code: 'act.refused', facts: expect.objectContaining({ act: 'cell.voted' }) }),
    )
    expect(() => lifeAround({ voted: '2025-07-01', recognitionVoted: '2025-10-01' })).toThrow('act.refused')
  })

  it('throws where days are out of order, are none, or no step has them', () => {
    expect(() => lifeAround({ voted: '2025-07-01', decided: '2025-06-30' })).toThrow(
      expect.objectContaining({
        code: 'life.out-of-order',
        facts: { step: 'decided', day: '2025-06-30', before: 'voted' },
      }),
    )
    expect(() => lifeAround({ voted: '2025-02-30' })).toThrow('day.malformed')
    expect(() => lifeAround({ vote: '2025-07-01' } as LifeDays)).toThrow('call.malformed')
    expect(() => lifeAround({}, { through: 'vote' as LifeStep })).toThrow('call.malformed')
  })
})

/** A day on each side of the two changes of who decides and by what regulation, and far into each. */
const day = fc.integer({ min: 0, max: 3200 }).map((days) => addDays('2018-06-01', days))

describe('a life around any day', patient, () => {
  it('is admitted by record without a breach, whichever step the day is of', () => {
    const seen = { '24': 0, '294': 0, '208': 0 }
    fc.assert(
      fc.property(fc.constantFrom(...lifeSteps), day, (step, on) => {
        const log = lifeAround({ [step]: on })
        expect(breaches(log)).toEqual([])
        seen[on < '2025-07-01' ? '24' : on < '2026-07-26' ? '294' : '208'] += 1
      }),
      { numRuns: 150 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5)
  })

  it('is admitted by record with a vote and a ceremony some weeks apart', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 25, max: 75 }), (voted, days) => {
        const ceremony = addDays(voted, days)
        const log = lifeAround({ voted, ceremony })
        expect(dayOf('ceremony.held', log)).toBe(ceremony)
        expect(replay(log).refused).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
