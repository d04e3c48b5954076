import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/casefile/shapes.js'
import {
  acceptsPlatform,
  ageWindow,
  citizen,
  politicalStandard,
} from '../../../src/rules/applicant/eligibility.js'
import { cited, considered, judged, opened, reviewed } from '../judged.js'

const born = (bornOn: string) => [opened({ bornOn })]

describe('citizenship of the applicant (Charter art. 1.2)', () => {
  it('is Vietnamese', () => {
    expect(judged(citizen, [opened({ citizenship: 'vietnamese' })], considered('2025-09-15'))).toMatchObject({
      rule: 'applicant.citizen',
      effect: 'bar',
      outcome: 'met',
      confidence: 'text',
      cure: [],
    })
  })

  it('bars the vote where it is another, with no cure', () => {
    const finding = judged(citizen, [opened({ citizenship: 'other' })], considered('2025-09-15'))
    expect(finding).toMatchObject({ effect: 'bar', outcome: 'broken', facts: { actual: 'other' }, cure: [] })
    expect(cited(finding)).toEqual(['CH2011 art. 1.2'])
  })

  it('is asked for where it is not on file, and not at recognition', () => {
    expect(judged(citizen, [opened()], considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.citizenship' },
    })
    expect(judged(citizen, [opened()], reviewed('2026-11-16'))).toBeUndefined()
  })
})

describe('age on the day of the cell’s consideration (Charter art. 1.2; regulation pt 1.1.1)', () => {
  it.each([
    { on: '2025-05-19', outcome: 'broken', months: 215, why: 'last day before 18' },
    { on: '2025-05-20', outcome: 'met', months: 216, why: '18 to the day' },
  ])('from 216 months: $months on $on is $outcome ($why)', ({ on, outcome, months }) => {
    expect(judged(ageWindow, born('2007-05-20'), considered(on))).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { months, minimum: 216, maximum: 720 },
    })
  })

  it('says from which day an applicant under age may be considered', () => {
    const finding = judged(ageWindow, born('2007-05-20'), considered('2025-01-10'))
    expect(finding).toMatchObject({
      outcome: 'broken',
      facts: { months: 211, years: 17, restMonths: 7, end: 'under' },
      cure: ['age.wait'],
      lawfulFrom: '2025-05-20',
    })
  })

  it.each([
    { on: '2026-02-28', outcome: 'broken', why: 'the month of the birthday is too short' },
    { on: '2026-03-01', outcome: 'met', why: 'the first of the next month completes it' },
  ])('of one born on 29 February: $on is $outcome ($why)', ({ on, outcome }) => {
    expect(judged(ageWindow, born('2008-02-29'), considered(on))).toMatchObject({ outcome })
  })

  it('of one born on 29 February is reached on 1 March', () => {
    expect(judged(ageWindow, born('2008-02-29'), considered('2026-01-15'))).toMatchObject({
      lawfulFrom: '2026-03-01',
      policies: ['ageByMonth'],
    })
  })

  it.each([
    { on: '2026-02-09', outcome: 'met', months: 720, why: 'last day of the month after the 60th birthday' },
    { on: '2026-02-10', outcome: 'broken', months: 721, why: '60 years and a month' },
  ])('to 720 months: $months on $on is $outcome ($why)', ({ on, outcome, months }) => {
    expect(judged(ageWindow, born('1966-01-10'), considered(on))).toMatchObject({
      outcome,
      facts: { months },
    })
  })

  it('above the highest age names the exception and its consent', () => {
    expect(judged(ageWindow, born('1960-01-10'), considered('2026-02-10'))).toMatchObject({
      facts: { end: 'over', years: 66, restMonths: 1 },
      cure: ['over-age.conditions', 'consent.over-age'],
    })
    expect(judged(ageWindow, born('1960-01-10'), considered('2026-02-10'))).not.toHaveProperty('lawfulFrom')
  })

  it('above the highest age is met where health, prestige and a ground are shown', () => {
    const shown = {
      bornOn: '1960-01-10',
      healthy: true,
      prestige: true,
      overAgeGround: 'special-need',
    } as const
    expect(judged(ageWindow, [opened(shown)], considered('2026-02-10'))).toMatchObject({
      outcome: 'met',
      facts: { exception: 'over-age' },
    })
    for (const lacking of ['healthy', 'prestige', 'overAgeGround'] as const) {
      const { [lacking]: _lacking, ...rest } = shown
      expect(judged(ageWindow, [opened(rest)], considered('2026-02-10'))).toMatchObject({ outcome: 'broken' })
    }
  })

  it('needs the day of birth', () => {
    expect(judged(ageWindow, [opened()], considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'person.bornOn' },
      cure: ['age.wait', 'consent.over-age'],
    })
  })

  it.each([
    { on: '2021-07-29', confidence: 'text' },
    { on: '2025-01-20', confidence: 'secondary' },
    { on: '2025-07-01', confidence: 'text' },
    { on: '2026-04-08', confidence: 'assumed' },
    { on: '2026-07-26', confidence: 'secondary' },
  ])('rests on $confidence on $on', ({ on, confidence }) => {
    expect(judged(ageWindow, born('1995-04-10'), considered(on))?.confidence).toBe(confidence)
  })

  it('is unknown before 2016-07-25', () => {
    const finding = judged(ageWindow, born('1980-04-10'), considered('2016-07-24'))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'unknown',
      facts: { uncovered: 'law.not-covered', day: '2016-07-24' },
    })
    expect(judged(ageWindow, born('1980-04-10'), considered('2016-07-25'))).toMatchObject({ outcome: 'met' })
  })
})

describe('how age is counted (open questions 2 and 3)', () => {
  it('shows where calendar months would have answered otherwise', () => {
    const finding = judged(ageWindow, born('2007-05-20'), considered('2025-05-19'))
    expect(finding?.policies).toContain('ageByMonth')
    expect(finding?.alternatives).toMatchObject([
      { policy: 'ageByMonth', reading: 'calendar-months', outcome: 'met', facts: { months: 216 } },
    ])
  })

  it('by calendar months begins on the first of the month of the birthday', () => {
    const calendar = { ageByMonth: 'calendar-months' }
    expect(judged(ageWindow, born('2007-05-20'), considered('2025-04-30'), calendar)).toMatchObject({
      outcome: 'broken',
      lawfulFrom: '2025-05-01',
    })
    expect(judged(ageWindow, born('2007-05-20'), considered('2025-05-01'), calendar)).toMatchObject({
      outcome: 'met',
    })
  })

  it.each([
    { on: '2026-01-10', outcome: 'met', why: 'the 60th birthday' },
    { on: '2026-01-11', outcome: 'broken', why: 'the day after' },
  ])('up to the birthday: $on is $outcome ($why)', ({ on, outcome }) => {
    const strict = { ageMaximumReading: 'not-after-birthday' }
    expect(judged(ageWindow, born('1966-01-10'), considered(on), strict)).toMatchObject({ outcome })
  })

  it('shows where the birthday would have been the end', () => {
    expect(judged(ageWindow, born('1966-01-10'), considered('2026-01-11'))?.alternatives).toMatchObject([
      { policy: 'ageMaximumReading', reading: 'not-after-birthday', outcome: 'broken' },
    ])
    expect(judged(ageWindow, born('1966-01-10'), considered('2026-01-10'))?.alternatives).toEqual([])
  })

  it('over 60 goes by the year under the guidance of 2012', () => {
    const early = { earliestSupportedDate: '2011-01-19' }
    expect(judged(ageWindow, born('1955-12-31'), considered('2016-01-01'), early)).toMatchObject({
      outcome: 'broken',
      facts: { months: 720, end: 'over' },
    })
    expect(judged(ageWindow, born('1956-01-01'), considered('2016-07-24'), early)).toMatchObject({
      outcome: 'met',
    })
  })
})

describe('the judgement of the applicant (Charter art. 1.2)', () => {
  const voted = (given: boolean): Act => ({
    type: 'cell.voted',
    on: '2025-09-15',
    matter: 'admission',
    acceptsPlatform: given,
  })

  it('is recorded as yes', () => {
    expect(judged(acceptsPlatform, [], voted(true))).toMatchObject({ effect: 'bar', outcome: 'met' })
  })

  it('bars the vote where it is no, or not recorded', () => {
    expect(judged(acceptsPlatform, [], voted(false))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      cure: ['judgement.recorded'],
    })
    expect(judged(acceptsPlatform, [], considered('2025-09-15'))).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'evidence.acceptsPlatform' },
    })
  })

  const short = (given?: boolean): Act =>
    ({
      ...(voted(given ?? true) as ActOf<'cell.voted'>),
      acceptsPlatform: given,
      outcome: 'not-proposed',
    }) as Act
  const decided: Act = { type: 'admission.decided', on: '2025-10-20' }

  it.each([true, false, undefined])('%s is no bar to a vote that does not propose', (given) => {
    expect(judged(acceptsPlatform, [], short(given))).toBeUndefined()
  })

  it.each([
    { given: true, outcome: 'met' },
    { given: false, outcome: 'broken' },
    { given: undefined, outcome: 'missing' },
  ])('$given at a vote that fell short is $outcome at a decision all the same', ({ given, outcome }) => {
    expect(judged(acceptsPlatform, [opened(), short(given)], decided)).toMatchObject({
      effect: 'bar',
      outcome,
    })
  })

  it('is not asked again by this rule where the cell proposed', () => {
    expect(judged(acceptsPlatform, [opened(), voted(true)], decided)).toBeUndefined()
  })
})

describe('the political standard (Charter art. 4.3; regulation pt 3.3)', () => {
  const concluded = (politicalStandard: 'met' | 'not-met' | 'beyond-competence', on = '2025-09-05'): Act => ({
    type: 'background.certified',
    on,
    politicalStandard,
  })
  const decided: Act = { type: 'admission.decided', on: '2025-10-20' }
  const consent = (on: string, written?: boolean): Act => ({
    type: 'consent.given',
    on,
    matter: 'political-standard',
    by: { kind: 'provincialStandingCommittee' },
    ...(written !== undefined && { written }),
  })

  it.each([
    { conclusion: 'met', vote: 'met', decision: 'met' },
    { conclusion: 'not-met', vote: 'broken', decision: 'broken' },
    { conclusion: 'beyond-competence', vote: 'met', decision: 'missing' },
  ] as const)(
    'concluded as $conclusion: vote $vote, decision $decision',
    ({ conclusion, vote, decision }) => {
      expect(judged(politicalStandard, [concluded(conclusion)], considered('2025-09-15'))).toMatchObject({
        effect: 'bar',
        outcome: vote,
      })
      expect(judged(politicalStandard, [concluded(conclusion)], decided)).toMatchObject({
        effect: 'bar',
        outcome: decision,
      })
    },
  )

  it('has no cure where it is not met', () => {
    expect(judged(politicalStandard, [concluded('not-met')], considered('2025-09-15'))?.cure).toEqual([])
  })

  it.each([
    { on: '2025-09-15', outcome: 'met', why: 'concluded that very day' },
    { on: '2025-09-14', outcome: 'missing', why: 'concluded the day after' },
  ])('is concluded no later than the vote: $on is $outcome ($why)', ({ on, outcome }) => {
    expect(judged(politicalStandard, [concluded('met', '2025-09-15')], considered(on))).toMatchObject({
      outcome,
    })
  })

  it.each([
    { given: consent('2025-10-20', true), outcome: 'met', why: 'in writing, on the day of the decision' },
    { given: consent('2025-10-21', true), outcome: 'missing', why: 'the day after the decision' },
    { given: consent('2025-10-20', false), outcome: 'missing', why: 'not in writing' },
    { given: consent('2025-10-20'), outcome: 'missing', why: 'not said to be in writing' },
  ])('beyond competence, with a consent $why, is $outcome', ({ given, outcome }) => {
    const finding = judged(politicalStandard, [concluded('beyond-competence'), given], decided)
    expect(finding).toMatchObject({
      outcome,
      facts: { required: ['provincialStandingCommittee', 'upperCommittee'] },
    })
    expect(cited(finding)).toContain('S2025 pt 3.7(c)')
  })

  it('takes no other consent for it', () => {
    const other: Act = { type: 'consent.given', on: '2025-10-01', matter: 'over-age', written: true }
    expect(judged(politicalStandard, [concluded('beyond-competence'), other], decided)).toMatchObject({
      outcome: 'missing',
      facts: { missing: 'consent.political-standard' },
    })
  })

  it.each([
    { on: '2025-09-03', point: 'PS2022 art. 10' },
    { on: '2025-09-04', point: 'PS2025 art. 11' },
  ])('cites $point on $on', ({ on, point }) => {
    expect(cited(judged(politicalStandard, [], considered(on)))).toContain(point)
  })

  it('rests on an assumption for the consent of 2022', () => {
    const early = { ...concluded('beyond-competence', '2022-05-01') }
    const decision: Act = { type: 'admission.decided', on: '2022-06-01' }
    expect(judged(politicalStandard, [early], decision)?.confidence).toBe('assumed')
  })

  it('is not asked at recognition', () => {
    expect(judged(politicalStandard, [], reviewed('2026-11-16'))).toBeUndefined()
  })
})
