import { describe, expect, it } from 'vitest'
import { type Act, type Person, type PlainDay, propose, type Unit } from '../../src/index.js'
import { bookOf, fileOf } from './library.js'
import { before, lifeOf, the } from './life.js'

type Vote = Partial<Extract<Act, { type: 'cell.voted' }>>

/** A cell considers an admission: what is asked, what differs from a lawful life, and what is answered. */
interface Case {
  readonly asked: string
  readonly on: PlainDay
  readonly person?: Partial<Person>
  readonly unit?: Partial<Unit>
  readonly certified?: PlainDay
  readonly vote?: Vote
  /** The rules that bar; none where the vote is recorded. */
  readonly barredBy?: readonly string[]
  /** The first lawful day under the first of them. */
  readonly from?: PlainDay
}

const born = (bornOn: PlainDay) => ({ person: { bornOn } })
const educated = (
  education: Person['education'],
  ...hardshipGroups: NonNullable<Person['hardshipGroups']>
) => ({
  person: { education, hardshipGroups },
})
const child = (nth: number, bornOn: PlainDay, ...hardshipGroups: NonNullable<Person['hardshipGroups']>) => ({
  person: { populationBreached: true, populationBreach: { child: nth, bornOn }, hardshipGroups },
})
const former = (more: Partial<NonNullable<Person['former']>>) => ({
  person: {
    bornOn: '1985-01-01',
    formerMember: true,
    former: { leftOn: '2019-01-01', exit: 'removed', reason: 'other', readmissions: 0, ...more } as const,
  },
})
const handled = (competence: Unit['competence']) => ({ unit: { competence } })
const counted = (members: number, yes: number, more: object = {}) => ({
  vote: { tally: { members, yes, ...more } },
})

const under = ['applicant.age-window']
const education = ['applicant.education-level']
const waits = ['applicant.population-wait']
const reason = ['readmission.reason-not-barred']
const short = ['cell.two-thirds']

const cases: readonly Case[] = [
  {
    asked: 'a day short of 18',
    on: '2017-03-31',
    ...born('1999-04-01'),
    barredBy: under,
    from: '2017-04-01',
  },
  { asked: '18 on the day', on: '2017-04-01', ...born('1999-04-01') },
  {
    asked: 'born on 29 February, 28 February',
    on: '2026-02-28',
    ...born('2008-02-29'),
    barredBy: under,
    from: '2026-03-01',
  },
  { asked: 'born on 29 February, 1 March', on: '2026-03-01', ...born('2008-02-29') },
  {
    asked: 'equivalent of lower secondary, 29 July 2021',
    on: '2021-07-29',
    ...educated('lower-secondary-equivalent'),
  },
  {
    asked: 'the same a day later',
    on: '2021-07-30',
    ...educated('lower-secondary-equivalent'),
    barredBy: education,
    from: '2026-07-26',
  },
  {
    asked: 'programme without diploma, 2025',
    on: '2025-08-05',
    ...educated('lower-secondary-programme-completed'),
    barredBy: education,
    from: '2026-07-26',
  },
  {
    asked: 'the same from 26 July 2026',
    on: '2026-07-27',
    ...educated('lower-secondary-programme-completed'),
  },
  { asked: 'primary, border area', on: '2026-07-27', ...educated('primary-completed', 'border-area') },
  { asked: 'primary, fisher', on: '2025-09-15', ...educated('primary-completed', 'fisher') },
  {
    asked: 'primary, person of prestige elsewhere',
    on: '2025-09-15',
    ...educated('primary-completed', 'person-of-prestige'),
    barredBy: education,
  },
  {
    asked: 'literate elder of a mountain area',
    on: '2025-09-15',
    ...educated('literate-national-script', 'village-elder', 'mountain-area'),
  },
  {
    asked: 'literate elder of no such area',
    on: '2025-09-15',
    ...educated('literate-national-script', 'village-elder'),
    barredBy: education,
  },
  {
    asked: 'third child, a day short of 24 months',
    on: '2020-05-31',
    ...child(3, '2018-06-01'),
    barredBy: waits,
    from: '2020-06-01',
  },
  { asked: 'third child, 24 months', on: '2020-06-01', ...child(3, '2018-06-01') },
  {
    asked: 'fourth child, 24 months',
    on: '2020-06-01',
    ...child(4, '2018-06-01'),
    barredBy: waits,
    from: '2021-06-01',
  },
  {
    asked: 'fifth child, ten years old',
    on: '2021-06-01',
    ...child(5, '2011-06-01'),
    barredBy: waits,
    from: '2025-06-03',
  },
  { asked: 'fifth child once the waits are off', on: '2025-06-03', ...child(5, '2011-06-01') },
  {
    asked: 'third child of 2024, May 2025',
    on: '2025-05-22',
    ...child(3, '2024-01-01'),
    barredBy: waits,
    from: '2025-06-03',
  },
  {
    asked: 'rule of 2013, mountain area, 36 months',
    on: '2018-08-27',
    ...child(3, '2015-08-27', 'mountain-area'),
  },
  {
    asked: 'rule of 2013, mountain area, a day less',
    on: '2018-08-27',
    ...child(3, '2015-08-28', 'mountain-area'),
    barredBy: waits,
    from: '2018-08-28',
  },
  {
    asked: 'rule of 2013, 55 months, 24 from the next day',
    on: '2018-08-27',
    ...child(3, '2014-01-01'),
    barredBy: waits,
    from: '2018-08-28',
  },
  { asked: 'left 36 months ago', on: '2025-09-15', ...former({ leftOn: '2022-09-15' }) },
  {
    asked: 'left a day later',
    on: '2025-09-15',
    ...former({ leftOn: '2022-09-16' }),
    barredBy: ['readmission.wait-elapsed'],
    from: '2025-09-16',
  },
  { asked: 'left by abandonment', on: '2025-09-15', ...former({ reason: 'abandonment' }), barredBy: reason },
  {
    asked: 'applied to leave',
    on: '2025-09-15',
    ...former({ exit: 'resigned', reason: 'applied-to-leave' }),
    barredBy: reason,
  },
  {
    asked: 'applied to leave in hard circumstances',
    on: '2025-09-15',
    ...former({ exit: 'resigned', reason: 'applied-to-leave', hardship: true }),
  },
  { asked: 'waste, 24 July 2026', on: '2026-07-24', ...former({ reason: 'waste-or-negative-acts' }) },
  {
    asked: 'waste, 27 July 2026',
    on: '2026-07-27',
    ...former({ reason: 'waste-or-negative-acts' }),
    barredBy: reason,
  },
  {
    asked: 'record cleared 60 months ago',
    on: '2025-09-15',
    ...former({ exit: 'expelled', reason: 'less-serious-crime', recordClearedOn: '2020-09-15' }),
  },
  {
    asked: 'record cleared a day later',
    on: '2025-09-15',
    ...former({ exit: 'expelled', reason: 'less-serious-crime', recordClearedOn: '2020-09-16' }),
    barredBy: ['readmission.record-cleared'],
    from: '2025-09-16',
  },
  {
    asked: 're-admitted before',
    on: '2025-09-15',
    ...former({ readmissions: 1 }),
    barredBy: ['readmission.once'],
  },
  { asked: 'certificate of 60 months', on: '2025-09-15', certified: '2020-09-15' },
  {
    asked: 'certificate a day older',
    on: '2025-09-15',
    certified: '2020-09-14',
    barredBy: ['awareness-certificate.valid'],
  },
  {
    asked: 'study of 12 months, the school',
    on: '2025-10-15',
    ...handled({ ground: 'study', months: 12, handledBy: 'school' }),
  },
  {
    asked: 'study of 11 months, the school',
    on: '2025-10-15',
    ...handled({ ground: 'study', months: 11, handledBy: 'school' }),
    barredBy: ['competence.study-or-secondment'],
  },
  {
    asked: 'contract of 11 months, the employer',
    on: '2025-10-15',
    ...handled({
      ground: 'fixed-term-contract',
      since: '2024-11-15',
      continuous: true,
      handledBy: 'employer',
    }),
    barredBy: ['competence.contract-worker'],
    from: '2025-11-15',
  },
  {
    asked: 'contract of 12 months, the employer',
    on: '2025-10-15',
    ...handled({
      ground: 'fixed-term-contract',
      since: '2024-10-15',
      continuous: true,
      handledBy: 'employer',
    }),
  },
  {
    asked: 'graduate waiting for work, the school',
    on: '2025-10-15',
    ...handled({ ground: 'graduate-waiting-for-work', handledBy: 'school' }),
    barredBy: ['competence.graduate'],
  },
  { asked: 'cell of two', on: '2025-09-15', ...counted(2, 2), barredBy: ['cell.able-to-meet'] },
  { asked: 'two of three', on: '2025-09-15', ...counted(3, 2) },
  {
    asked: '13 of 20, three away on duty',
    on: '2025-09-15',
    ...counted(20, 13, { otherwiseAbsent: 3 }),
    barredBy: short,
  },
  { asked: '14 of 20, three away on duty', on: '2025-09-15', ...counted(20, 14, { otherwiseAbsent: 3 }) },
  {
    asked: '7 of 12, two on temporary activity',
    on: '2025-09-15',
    ...counted(12, 7, { temporarilyAwayAbsent: 2 }),
  },
  {
    asked: '6 of 12, two on temporary activity',
    on: '2025-09-15',
    ...counted(12, 6, { temporarilyAwayAbsent: 2 }),
    barredBy: short,
  },
  {
    asked: 'votes of probationary members',
    on: '2025-09-15',
    ...counted(12, 12, { probationaryVotes: 2 }),
    barredBy: ['cell.only-official-members-vote'],
  },
  { asked: 'two persons in one vote', on: '2025-09-15', vote: { persons: 2 }, barredBy: ['cell.one-by-one'] },
  {
    asked: 'the Charter not accepted, proposed',
    on: '2025-09-15',
    vote: { acceptsPlatform: false },
    barredBy: ['applicant.accepts-platform'],
  },
  {
    asked: 'the Charter not accepted, not proposed',
    on: '2025-09-15',
    vote: { acceptsPlatform: false, outcome: 'not-proposed', tally: { members: 12, yes: 3 } },
  },
  { asked: 'short, and recorded as a proposal', on: '2025-09-15', ...counted(12, 7), barredBy: short },
]

describe('whom a cell considers: recorded, or barred by the rules named and from when not', () => {
  it.each(cases)('$asked: $on', ({ on, person, unit, certified, vote, barredBy = [], from }) => {
    const life = lifeOf({
      considered: on,
      ...(certified && { certified }),
      person: person ?? {},
      unit: unit ?? {},
    })
    const past = before(life, 'cell.voted', 'admission')
    const { admissible, findings } = propose(
      fileOf(past),
      { ...the(life, 'cell.voted', 'admission'), ...vote } as Act,
      {
        rulebook: bookOf(past),
      },
    )
    const bars = findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')
    expect(bars.map(({ rule }) => rule)).toEqual(barredBy)
    expect(bars[0]?.lawfulFrom).toBe(from)
    expect(admissible).toBe(barredBy.length === 0)
  })
})
