import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/casefile/shapes.js'
import { populationStanding } from '../../../src/rules/applicant/population-standing.js'
import { cited, considered, judged, opened } from '../judged.js'

const breached = (more: Person = {}) =>
  opened({ populationBreach: { child: 3, bornOn: '2014-05-10' }, ...more })

describe('applicant.population-standing, a bar (173-QĐ/TW art. 5; 05-QĐi/TW art. 3(2))', () => {
  it.each([
    { on: '2018-08-27', point: 'PP2013 art. 5', confidence: 'text' },
    { on: '2018-08-28', point: 'PP2018 art. 3(2)', confidence: 'secondary' },
    { on: '2025-06-02', point: 'PP2018 art. 3(2)', confidence: 'secondary' },
  ])(
    'asks of $on whether the person is of standing, by $point, and remarks what is not told',
    ({ on, point, confidence }) => {
      const ofNone = judged(populationStanding, [breached({ prestige: false })], considered(on))
      expect(ofNone).toMatchObject({ outcome: 'broken', effect: 'bar', confidence, cure: [] })
      expect(cited(ofNone)).toContain(point)
      const untold = judged(populationStanding, [breached()], considered(on))
      expect(untold).toMatchObject({
        outcome: 'missing',
        effect: 'note',
        facts: { missing: 'person.prestige' },
      })
      expect(judged(populationStanding, [breached({ prestige: true })], considered(on))?.outcome).toBe('met')
    },
  )

  it('asks it no longer from 3 June 2025, unless the policy is read as still in force', () => {
    const ofNone = [breached({ prestige: false })]
    expect(judged(populationStanding, ofNone, considered('2025-06-03'))).toMatchObject({
      outcome: 'met',
      applies: false,
      alternatives: [{ policy: 'populationPolicy', reading: 'waits-on', outcome: 'broken' }],
    })
    const still = { populationPolicy: 'waits-on' } as const
    expect(judged(populationStanding, ofNone, considered('2025-06-03'), still)?.outcome).toBe('broken')
  })

  it('says nothing without a breach, and of a former member', () => {
    expect(
      judged(populationStanding, [opened({ prestige: false })], considered('2024-05-06')),
    ).toBeUndefined()
    const former = { leftOn: '2010-03-01', exit: 'removed', reason: 'other' } as const
    const again = [breached({ prestige: false, former })]
    expect(judged(populationStanding, again, considered('2024-05-06'))).toBeUndefined()
  })
})
