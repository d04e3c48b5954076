import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { withinLimitation } from '../../../src/rules/membership/discipline.js'
import { reviewedAtTerm } from '../../../src/rules/membership/probation/discipline.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

type Form = ActOf<'member.disciplined'>['form']

const disciplined = (form: Form, on: string, breachOn?: string): Act => ({
  type: 'member.disciplined',
  on,
  form,
  by: { kind: 'competentCommittee' },
  ...(breachOn !== undefined && { breachOn }),
})

describe('discipline.within-limitation, a bar (69-QĐ/TW; 21-QĐ/TW)', () => {
  it.each([
    { form: 'reprimand', breachOn: '2021-02-01', lastDay: '2026-02-01', next: '2026-02-02' },
    { form: 'reprimand', breachOn: '2020-02-29', lastDay: '2025-02-28', next: '2025-03-01' },
    { form: 'warning', breachOn: '2016-02-01', lastDay: '2026-02-01', next: '2026-02-02' },
    { form: 'dismissal', breachOn: '2016-02-01', lastDay: '2026-02-01', next: '2026-02-02' },
  ] as const)('a $form for a breach of $breachOn: until $lastDay', ({ form, breachOn, lastDay, next }) => {
    expect(judged(withinLimitation, [opened()], disciplined(form, lastDay, breachOn))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { breachOn, form, lastDay, actual: lastDay },
      confidence: 'secondary',
    })
    expect(judged(withinLimitation, [opened()], disciplined(form, next, breachOn))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { breachOn, form, lastDay, actual: next },
      cure: ['discipline.not-applied'],
    })
  })

  it('knows no limit for an expulsion', () => {
    const finding = judged(withinLimitation, [opened()], disciplined('expulsion', '2026-02-01', '1990-02-01'))
    expect(finding).toMatchObject({ outcome: 'met', facts: { breachOn: '1990-02-01', form: 'expulsion' } })
    expect(finding?.facts.lastDay).toBeUndefined()
    expect(cited(finding)).toEqual(['DS2022'])
  })

  it('is not asked where the day of the breach is not stated', () => {
    expect(judged(withinLimitation, [opened()], disciplined('warning', '2026-02-01'))).toBeUndefined()
  })

  it('takes the day of the breach from the consideration where the decision tells none', () => {
    const opens = (on: string, breachOn: string): Act => ({ type: 'discipline.opened', on, breachOn })
    const log = [opened(), opens('2026-01-05', '2016-02-01')]
    expect(judged(withinLimitation, log, disciplined('warning', '2026-02-01'))).toMatchObject({
      outcome: 'met',
      facts: { breachOn: '2016-02-01', lastDay: '2026-02-01' },
    })
    expect(judged(withinLimitation, log, disciplined('warning', '2026-02-02'))).toMatchObject({
      outcome: 'broken',
      facts: { breachOn: '2016-02-01', lastDay: '2026-02-01', actual: '2026-02-02' },
    })
    // Its own day goes before, and a consideration that ended says nothing of another.
    expect(judged(withinLimitation, log, disciplined('warning', '2026-02-02', '2016-02-02'))?.outcome).toBe(
      'met',
    )
    for (const ended of [
      { type: 'discipline.closed', on: '2026-01-20' },
      disciplined('reprimand', '2026-01-20', '2024-02-01'),
    ] as const)
      expect(judged(withinLimitation, [...log, ended], disciplined('warning', '2026-02-02'))).toBeUndefined()
  })

  it.each([
    { on: '2022-07-05', points: ['DS2017', 'DS2022'], confidence: 'assumed' },
    { on: '2022-07-06', points: ['DS2022'], confidence: 'secondary' },
    { on: '2026-04-10', points: ['DS2022'], confidence: 'secondary' },
    { on: '2026-04-11', points: ['DS2022', 'DS2026'], confidence: 'secondary' },
  ])('rests on $points on $on', ({ on, points, confidence }) => {
    for (const form of ['reprimand', 'warning', 'expulsion'] as const) {
      const finding = judged(withinLimitation, [opened()], disciplined(form, on, '2021-09-01'))
      expect(finding).toMatchObject({ outcome: 'met', confidence })
      expect(cited(finding)).toEqual(points)
    }
  })
})

describe('probation.discipline-reviewed-at-term, a note (Charter art. 35; 296-QĐ/TW art. 9)', () => {
  const joined: Act = { type: 'ceremony.held', on: '2025-03-03' }
  const member = [opened(), joined]

  it('tells of the review at month 12 when a probationary member is disciplined', () => {
    const finding = judged(reviewedAtTerm, member, disciplined('warning', '2026-02-02'))
    expect(finding).toMatchObject({
      effect: 'note',
      outcome: 'met',
      facts: { disciplinedOn: '2026-02-02', endsOn: '2026-03-03' },
      cure: [],
      confidence: 'secondary',
    })
    expect(cited(finding)).toEqual(['CH2011 art. 35', 'DS2025 art. 9', 'CH2011 art. 5.1'])
  })

  it('tells it again at the review', () => {
    const acts = [...member, disciplined('reprimand', '2025-09-01')]
    expect(judged(reviewedAtTerm, acts, reviewed('2026-03-10'))).toMatchObject({
      outcome: 'met',
      facts: { disciplinedOn: '2025-09-01', endsOn: '2026-03-03' },
    })
  })

  it('is not told without discipline in probation, of another vote, nor of an official member', () => {
    expect(judged(reviewedAtTerm, member, reviewed('2026-03-10'))).toBeUndefined()
    const acts = [...member, disciplined('reprimand', '2025-09-01')]
    expect(judged(reviewedAtTerm, acts, considered('2026-03-10'))).toBeUndefined()
    const before = [...member, disciplined('reprimand', '2025-03-02')]
    expect(judged(reviewedAtTerm, before, reviewed('2026-03-10'))).toBeUndefined()
    const official = [...member, { type: 'recognition.decided', on: '2026-03-20' } as Act]
    expect(judged(reviewedAtTerm, official, disciplined('dismissal', '2026-06-01'))).toBeUndefined()
    expect(judged(reviewedAtTerm, [opened()], disciplined('warning', '2026-06-01'))).toBeUndefined()
  })
})
