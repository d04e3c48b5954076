import { describe } from 'vitest'
import type { Act, ActOf, BodyKind, Person, PlainDay, Unit } from '../../src/index.js'
import { type Asked, answersAsked } from './asked.js'
import { before, lifeOf, the, upTo, without } from './life.js'

// Questions that officers, cells and applicants put to the Party press and to law sites, on people who do not exist.

type Vote = ActOf<'cell.voted'>
type Tally = NonNullable<Vote['tally']>

const by = (kind: BodyKind, id?: string) => ({ by: { kind, ...(id !== undefined && { id }) } })

/** Considered on 4 August 2025, decided on 24 August, received on 26 August, held on 5 September. */
const life = lifeOf({ considered: '2025-08-04' })
const ready = upTo(life, 'opinions.consolidated')
const vote = the(life, 'cell.voted')
const counted = (members: number, yes: number, more: Partial<Tally> = {}): Vote => ({
  ...vote,
  tally: { members, yes, ...more },
})
const candidate = (person: Partial<Person> = {}, unit: Partial<Unit> = {}, on: PlainDay = '2025-08-04') =>
  upTo(lifeOf({ considered: on, person, unit }), 'opinions.consolidated')
const consented = (
  matter: ActOf<'consent.given'>['matter'],
  kind: BodyKind,
  on: PlainDay = '2025-08-01',
): Act => ({
  type: 'consent.given',
  on,
  matter,
  written: true,
  ...by(kind),
})
const changed = (on: PlainDay, person: Partial<Person>): Act => ({ type: 'particulars.changed', on, person })

const lost: Act = { type: 'introducer.lost', on: '2025-07-30', introducer: 'member-1', reason: 'moved' }
const another: ActOf<'introduction.made'> = {
  ...the(life, 'introduction.made'),
  introducer: { id: 'member-2', official: true },
}
const replacement: Act = {
  ...another,
  on: '2025-08-01',
  togetherSince: '2025-06-20',
  replaces: 'member-1',
  assignedByCell: true,
}
const youthUnion: ActOf<'union.resolved'> = {
  ...the(life, 'union.resolved'),
  union: 'youth-union',
  ...by('youthUnionExecutive'),
}
const ofUnionAge = { youthAge: true, youthUnionMember: true } as const
const resolvedByYouth = (acts: readonly Act[]) =>
  acts.map((act) => (act.type === 'union.resolved' ? youthUnion : act))

const introducers: readonly Asked[] = [
  {
    asked: 'the introducer has moved, nobody in his place',
    past: [...ready, lost],
    act: vote,
    bars: ['introduction.trade-union-route', 'cell.dossier-complete'],
  },
  {
    asked: 'the cell has assigned another, together six weeks',
    past: [...ready, lost, replacement],
    act: vote,
  },
  {
    asked: 'the introducer moves once the cell has voted: the decision',
    past: [...upTo(life, 'dossier.submitted'), { ...lost, on: '2025-08-12' }],
    act: the(life, 'admission.decided'),
  },
  {
    asked: 'the one in his place is a probationary member',
    past: [...ready, lost],
    act: { ...replacement, introducer: { id: 'member-2', official: false } } as Act,
    bars: ['introduction.official-status'],
  },
  {
    asked: 'of youth age where there is a Youth Union, not its member',
    past: resolvedByYouth(
      candidate({ youthAge: true, youthUnionMember: false }, { youthUnion: true }),
    ).filter(({ type }) => type !== 'union.resolved'),
    act: vote,
    bars: ['introduction.youth-union-route'],
  },
  {
    asked: 'of youth age where there is one, two members and no resolution of it',
    past: [...without(candidate(ofUnionAge, { youthUnion: true }), 'union.resolved'), another],
    act: vote,
    bars: ['introduction.youth-union-route'],
  },
  {
    asked: 'past youth age since the Youth Union resolved',
    past: [
      ...resolvedByYouth(candidate(ofUnionAge, { youthUnion: true })),
      changed('2025-08-01', { youthAge: false }),
    ],
    act: vote,
    bars: ['introduction.two-official-members'],
  },
  {
    asked: 'past youth age where there is a Youth Union, one member and the trade union',
    past: candidate({}, { youthUnion: true }),
    act: vote,
    bars: ['introduction.two-official-members'],
  },
  {
    asked: 'a village without unions, one member',
    past: without(
      candidate({ ...ofUnionAge, youthUnionMember: false, tradeUnionMember: false }, { tradeUnion: false }),
      'union.resolved',
    ),
    act: vote,
    bars: ['introduction.two-official-members'],
  },
  {
    asked: 'a firm with a trade union of which the applicant is no member',
    past: without(candidate({ tradeUnionMember: false }), 'union.resolved'),
    act: vote,
    bars: ['introduction.trade-union-route'],
  },
]

const certificates: readonly Asked[] = [
  {
    asked: 'a printing error put right four years on: 60 months from the first issue have passed',
    past: [
      ...upTo(lifeOf({ considered: '2025-02-03', certified: '2020-01-15' }), 'opinions.consolidated'),
      {
        type: 'certificate.issued',
        on: '2025-01-29',
        course: 'awareness',
        reissue: 'fault-of-centre',
        ...by('districtPoliticalCentre'),
      },
    ],
    act: the(lifeOf({ considered: '2025-02-03' }), 'cell.voted'),
    bars: ['awareness-certificate.valid'],
  },
  {
    asked: 'the class attended again',
    past: [
      ...upTo(lifeOf({ considered: '2025-02-03', certified: '2020-01-15' }), 'opinions.consolidated'),
      { type: 'class.entered', on: '2025-01-10', course: 'awareness', proposedByCell: true },
      { type: 'certificate.issued', on: '2025-01-29', course: 'awareness', ...by('districtPoliticalCentre') },
    ],
    act: the(lifeOf({ considered: '2025-02-03' }), 'cell.voted'),
  },
  {
    asked: 'a lost certificate issued again',
    past: ready,
    act: {
      type: 'certificate.issued',
      on: '2025-08-01',
      course: 'awareness',
      reissue: 'other',
      ...by('communePoliticalCentre'),
    },
    bars: ['awareness-certificate.rightly-issued'],
  },
  {
    asked: 'issued by the committee of a school that may not admit, where there is no centre',
    past: before(lifeOf({ considered: '2023-08-07' }), 'certificate.issued'),
    act: {
      ...the(lifeOf({ considered: '2023-08-07' }), 'certificate.issued'),
      ...by('grassrootsCommittee'),
      course: 'awareness',
      noCentre: true,
    },
    bars: ['actor.certificate.issued'],
  },
]

const families: readonly Asked[] = [
  {
    asked: 'applied at 17, the cell considers on the 18th birthday',
    past: resolvedByYouth(
      candidate({ bornOn: '2007-08-04', occupation: 'pupil', ...ofUnionAge }, { youthUnion: true }),
    ),
    act: vote,
  },
  {
    asked: 'and the day before',
    past: resolvedByYouth(
      candidate({ bornOn: '2007-08-04', occupation: 'pupil', ...ofUnionAge }, { youthUnion: true }),
    ),
    act: { ...vote, on: '2025-08-03' },
    bars: ['applicant.age-window'],
    from: { 'applicant.age-window': '2025-08-04' },
  },
  {
    asked: 'a foreign wife, nothing verified',
    past: candidate({ foreignSpouse: true }),
    act: vote,
    bars: ['applicant.foreign-marriage-procedure'],
  },
  {
    asked: 'divorced from her before the meeting',
    past: [...candidate({ foreignSpouse: true }), changed('2025-08-01', { foreignSpouse: false })],
    act: vote,
  },
  {
    asked: 'married to a foreigner between the vote and the decision',
    past: [...upTo(life, 'dossier.submitted'), changed('2025-08-20', { foreignSpouse: true })],
    act: the(life, 'admission.decided'),
    bars: ['applicant.foreign-marriage-procedure'],
  },
  {
    asked: 'and between the decision and the ceremony',
    past: [...upTo(life, 'decision.received'), changed('2025-08-28', { foreignSpouse: true })],
    act: the(life, 'ceremony.held'),
  },
  {
    asked: 'grandparents from China, the third generation, concluded on',
    past: [
      ...candidate({ foreignOrigin: 'hoa', generations: 3 }),
      consented('foreign-origin', 'communeStandingCommittee'),
    ],
    act: vote,
  },
  {
    asked: 'the second generation, concluded on',
    past: [
      ...candidate({ foreignOrigin: 'hoa', generations: 2, hoaMemberChild: false }),
      consented('foreign-origin', 'communeStandingCommittee'),
    ],
    act: vote,
    bars: ['applicant.foreign-origin-procedure'],
  },
  {
    asked: 'takes a religion before the meeting',
    past: [...ready, changed('2025-08-01', { religion: 'recognised' })],
    act: vote,
    bars: ['applicant.religion-procedure'],
  },
  {
    asked: 'a third child of 1998, asked about in 2024',
    past: candidate(
      {
        bornOn: '1970-01-01',
        populationBreached: true,
        populationBreach: { child: 3, bornOn: '1998-04-01' },
      },
      {},
      '2024-08-05',
    ),
    act: the(lifeOf({ considered: '2024-08-05' }), 'cell.voted'),
  },
  {
    asked: 'a fourth child of January 2024, asked about in August',
    past: candidate(
      { populationBreached: true, populationBreach: { child: 4, bornOn: '2024-01-01' } },
      {},
      '2024-08-05',
    ),
    act: the(lifeOf({ considered: '2024-08-05' }), 'cell.voted'),
    bars: ['applicant.population-wait'],
    from: { 'applicant.population-wait': '2025-06-03' },
  },
]

type Family = NonNullable<ActOf<'background.declared'>['family']>

/** The declaration tells of relatives, those asked about answer, and the committee certifies what was verified. */
const certified = (
  family: Family,
  verified: Family,
  more: Partial<ActOf<'background.certified'>> = {},
  on: PlainDay = '2025-08-04',
): Pick<Asked, 'past' | 'act'> => {
  const acts = lifeOf({ considered: on }).map((act): Act => {
    if (act.type === 'background.declared') {
      const groups = family.includes('spouse')
        ? ([...(act.relativesDeclared ?? []), 'spouse', 'spouse-parents'] as const)
        : (act.relativesDeclared ?? [])
      return { ...act, family, relativesDeclared: [...groups], relativesExisting: [...groups] }
    }
    if (act.type === 'verification.requested') return { ...act, subjects: verified }
    return act.type === 'background.certified' ? ({ ...act, verified, ...more } as Act) : act
  })
  return { past: before(acts, 'background.certified'), act: the(acts, 'background.certified') }
}
const parents: Family = ['applicant', 'father', 'mother']
const inLaws: Family = [...parents, 'spouse', 'spouse-father', 'spouse-mother']

const backgrounds: readonly Asked[] = [
  {
    asked: 'brought up by a stepmother, who was not verified',
    ...certified([...parents, 'carer'], parents),
    bars: ['verification.complete'],
  },
  { asked: 'who was', ...certified([...parents, 'carer'], [...parents, 'carer']) },
  {
    asked: 'the wife is a member, her committee confirms: her side is not verified',
    ...certified(inLaws, parents, {
      memberRelatives: [{ relation: 'spouse', declarationClear: true, confirmedByCommittee: true }],
    }),
  },
  {
    asked: 'her committee does not',
    ...certified(inLaws, parents, { memberRelatives: [{ relation: 'spouse', declarationClear: true }] }),
    bars: ['verification.complete'],
  },
  {
    asked: 'the one who brought up the wife, from 19 May 2026',
    ...certified([...parents, 'spouse', 'spouse-carer'], [...parents, 'spouse'], {}, '2026-09-04'),
    bars: ['verification.complete'],
  },
  {
    asked: 'the one who brought up the wife, before',
    ...certified([...parents, 'spouse', 'spouse-carer'], [...parents, 'spouse'], {}, '2026-05-04'),
  },
  {
    asked: 'a place refuses to confirm',
    past: before(life, 'background.certified').map(
      (act): Act => (act.type === 'verification.replied' ? { ...act, answer: 'refused' } : act),
    ),
    act: the(life, 'background.certified'),
    bars: ['verification.asked-about'],
  },
  {
    asked: 'a brother is sent to verify',
    past: before(life, 'verification.requested'),
    act: { ...the(life, 'verification.requested'), verifier: 'sibling' },
    bars: ['verification.impartial'],
  },
]

const handled = (competence: Unit['competence']) => candidate({}, { competence })

const places: readonly Asked[] = [
  {
    asked: 'a contract of March 2025, the employer in August',
    past: handled({
      ground: 'fixed-term-contract',
      since: '2025-03-01',
      handledBy: 'employer',
      continuous: true,
    }),
    act: vote,
    bars: ['competence.contract-worker'],
    from: { 'competence.contract-worker': '2026-03-01' },
  },
  {
    asked: 'eighteen months without a break, the residence',
    past: handled({
      ground: 'fixed-term-contract',
      since: '2024-01-01',
      handledBy: 'residence',
      continuous: true,
    }),
    act: vote,
    bars: ['competence.contract-worker'],
  },
  {
    asked: 'fourteen months with a break, the employer',
    past: handled({
      ground: 'fixed-term-contract',
      since: '2024-06-01',
      handledBy: 'employer',
      continuous: false,
    }),
    act: vote,
    bars: ['competence.contract-worker'],
  },
  {
    asked: 'waiting for the graduation decision, the residence',
    past: handled({ ground: 'graduate-waiting-for-decision', handledBy: 'residence' }),
    act: vote,
    bars: ['competence.graduate'],
  },
  {
    asked: 'a course of nine months, its school',
    past: handled({ ground: 'study', months: 9, handledBy: 'school' }),
    act: vote,
    bars: ['competence.study-or-secondment'],
  },
]

const villageSince: Act = {
  type: 'particulars.changed',
  on: '2025-07-01',
  unit: { cellKind: 'village-cell', grassrootsCommittee: false },
}
const acrossReform = lifeOf({ considered: '2025-06-24', decided: '2025-07-25' })
const submittedByCell: Act = { ...the(acrossReform, 'dossier.submitted'), on: '2025-07-03', ...by('cell') }

const votes: readonly Asked[] = [
  { asked: 'two of three', past: ready, act: counted(3, 2, { no: 1 }) },
  {
    asked: 'two official members and a probationary one who voted',
    past: ready,
    act: counted(2, 2, { probationaryVotes: 1 }),
    bars: ['cell.able-to-meet', 'cell.only-official-members-vote'],
  },
  {
    asked: 'a guest on temporary activity voted',
    past: ready,
    act: counted(12, 12, { visitorVotes: 1 }),
    bars: ['cell.only-official-members-vote'],
  },
  {
    asked: 'three of five, one on duty and one in hospital',
    past: ready,
    act: counted(5, 3, { otherwiseAbsent: 2 }),
    bars: ['cell.two-thirds'],
  },
  {
    asked: 'seven of ten, two of twelve being exempt and absent',
    past: ready,
    act: counted(12, 7, { no: 3, exemptedAbsent: 2 }),
  },
  {
    asked: 'voted on by another cell',
    past: ready,
    act: { ...vote, ...by('cell', 'cell-9') },
    bars: ['competence.own-cell'],
  },
  {
    asked: 'a village cell since 1 July 2025, decided without the vote of a committee',
    past: [...upTo(acrossReform, 'cell.voted'), villageSince, submittedByCell],
    act: the(acrossReform, 'admission.decided'),
  },
  {
    asked: 'and where that vote had been taken in June',
    past: [
      ...upTo(acrossReform, 'cell.voted'),
      { ...the(acrossReform, 'grassroots.voted'), on: '2025-06-28' },
      villageSince,
      submittedByCell,
    ],
    act: the(acrossReform, 'admission.decided'),
  },
  {
    asked: 'decided by five of eleven after asking round',
    past: before(life, 'admission.decided'),
    act: { ...the(life, 'admission.decided'), tally: { members: 11, yes: 5 } },
    bars: ['authority.majority'],
  },
]

const district = lifeOf({ considered: '2025-05-20', decided: '2025-06-30', received: '2025-07-10' })
const heldOn = (on: PlainDay): Act => ({ ...the(district, 'ceremony.held'), on })

const ceremonies: readonly Asked[] = [
  {
    asked: 'decided by the district on its last day, received on 10 July, held on 21 August',
    past: upTo(district, 'decision.received'),
    act: heldOn('2025-08-21'),
  },
  {
    asked: 'and the day after',
    past: upTo(district, 'decision.received'),
    act: heldOn('2025-08-22'),
    breaches: ['ceremony.on-time'],
  },
  {
    asked: 'on the day of the decision itself',
    past: [...upTo(life, 'admission.decided'), { type: 'decision.received', on: '2025-08-24' }],
    act: { ...the(life, 'ceremony.held'), on: '2025-08-24' },
  },
  {
    asked: 'by the grassroots committee in place of the cell',
    past: upTo(life, 'decision.received'),
    act: { ...the(life, 'ceremony.held'), ...by('grassrootsCommittee') },
    bars: ['actor.ceremony.held'],
  },
  {
    asked: 'without a helper named',
    past: upTo(life, 'decision.received'),
    act: { ...the(life, 'ceremony.held'), helper: undefined },
    breaches: ['probation.helper-kept'],
  },
  {
    asked: 'a criminal case opened before it',
    past: [
      ...upTo(life, 'decision.received'),
      { type: 'proceeding.opened', on: '2025-08-30', proceeding: 'criminal-case' },
    ],
    act: the(life, 'ceremony.held'),
    notes: ['applicant.criminal-case'],
  },
  {
    asked: 'the applicant dies before it',
    past: upTo(life, 'decision.received'),
    act: { type: 'member.died', on: '2025-08-30' },
    bars: ['procedure.out-of-order'],
  },
]

describe('asked of the press: introducers (Charter art. 4.1–4.2; regulation pt 3.1–3.2)', () =>
  answersAsked(introducers))

describe('asked of the press: the awareness certificate (guidance pt 3.1, 5.4(b))', () =>
  answersAsked(certificates))

describe('asked of the press: the applicant (regulation pt 1.1; guidance pt 6.1)', () =>
  answersAsked(families))

describe('asked of the press: the background (guidance pt 3.4)', () => answersAsked(backgrounds))

describe('asked of the press: who considers (guidance pt 6.2)', () => answersAsked(places))

describe('asked of the press: votes (guidance pt 3.6; regulation pt 9.3)', () => answersAsked(votes))

describe('asked of the press: ceremonies (regulation pt 4.1)', () => answersAsked(ceremonies))
