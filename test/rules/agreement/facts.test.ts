import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person, Unit } from '../../../src/casefile/shapes.js'
import { dataQuality, replay } from '../../../src/index.js'
import type {
  ActPair,
  FactPair,
  PersonAndPlacePair,
  PersonPair,
  PlacePair,
} from '../../../src/rules/agreement/codes.js'
import { actPairs } from '../../../src/rules/agreement/facts/act.js'
import {
  actFacts,
  personAndPlaceFacts,
  personFacts,
  placeFacts,
} from '../../../src/rules/agreement/facts/facts.js'
import { otherPairs } from '../../../src/rules/agreement/facts/judged-elsewhere.js'
import type { Pair } from '../../../src/rules/agreement/facts/pair.js'
import { personPairs } from '../../../src/rules/agreement/facts/person.js'
import { personAndPlacePairs } from '../../../src/rules/agreement/facts/person-and-place.js'
import { placePairs } from '../../../src/rules/agreement/facts/place.js'
import type { Rule } from '../../../src/rules/engine/rule.js'
import { nationalRules } from '../../../src/rules/national.js'
import { population } from '../../../src/testing.js'
import { patient } from '../../support/patient.js'
import { en, vi } from '../../support/plain-locales.js'
import { evenRates, window } from '../../testing/lives.js'
import { considered, judged, opened } from '../judged.js'

/** Particulars that disagree, and the same with one of the two otherwise. */
interface Row {
  readonly person?: Person
  readonly unit?: Unit
  readonly but: { readonly person?: Person; readonly unit?: Unit }
}

/** Considered on 2025-08-05. */
const personRows: { readonly [P in PersonPair]: Row } = {
  'youth-age-above': {
    person: { youthAge: true, bornOn: '1994-08-05' },
    but: { person: { bornOn: '1994-08-06' } },
  },
  'youth-age-below': {
    person: { youthAge: false, bornOn: '1995-08-06' },
    but: { person: { bornOn: '1995-08-05' } },
  },
  'youth-union-member-above-age': {
    person: { youthUnionMember: true, bornOn: '1994-08-05' },
    but: { person: { bornOn: '1994-08-06' } },
  },
  'over-age-ground-below-age': {
    person: { overAgeGround: 'special-need', bornOn: '1965-08-06' },
    but: { person: { bornOn: '1965-08-05' } },
  },
  'profession-above-education': {
    person: { professionalLevel: 'college', education: 'lower-secondary-diploma' },
    but: { person: { professionalLevel: 'intermediate' } },
  },
  'student-below-upper-secondary': {
    person: { occupation: 'student', education: 'lower-secondary-diploma' },
    but: { person: { education: 'upper-secondary' } },
  },
  'title-without-doctorate': {
    person: { academicTitle: 'professor', professionalLevel: 'master' },
    but: { person: { professionalLevel: 'doctor' } },
  },
  'title-below-education': {
    person: { academicTitle: 'professor', education: 'lower-secondary-diploma' },
    but: { person: { education: 'upper-secondary' } },
  },
  'pupil-with-degree': {
    person: { occupation: 'pupil', professionalLevel: 'college' },
    but: { person: { professionalLevel: 'intermediate' } },
  },
  'pupil-with-title': {
    person: { occupation: 'student', academicTitle: 'associate-professor' },
    but: { person: { occupation: 'public-service-staff' } },
  },
  'pupil-in-trade-union': {
    person: { occupation: 'pupil', tradeUnionMember: true },
    but: { person: { tradeUnionMember: false } },
  },
  'owner-in-office': {
    person: { privateOwner: true, occupation: 'state-official' },
    but: { person: { occupation: 'enterprise-manager' } },
  },
  'hoa-and-no-minority': {
    person: { foreignOrigin: 'hoa', ethnicMinority: false },
    but: { person: { ethnicMinority: true } },
  },
  'generations-of-others': {
    person: { generations: 3, foreignOrigin: 'other' },
    but: { person: { foreignOrigin: 'hoa' } },
  },
  'hoa-child-of-others': {
    person: { hoaMemberChild: true, foreignOrigin: 'none' },
    but: { person: { foreignOrigin: 'hoa' } },
  },
  'cadre-outside-the-union': {
    person: { youthUnionCadre: true, youthUnionMember: false },
    but: { person: { youthUnionMember: true } },
  },
  'prestige-and-none': {
    person: { hardshipGroups: ['person-of-prestige'], prestige: false },
    but: { person: { prestige: true } },
  },
  'fisher-in-office': {
    person: { hardshipGroups: ['fisher'], occupation: 'commune-cadre' },
    but: { person: { occupation: 'agriculture-forestry-fishery' } },
  },
  'minor-as-elder': {
    person: { hardshipGroups: ['hamlet-head'], occupation: 'student' },
    but: { person: { occupation: 'village-part-timer' } },
  },
  'former-left-otherwise': {
    person: { former: { leftOn: '2018-01-01', exit: 'removed', reason: 'applied-to-leave' } },
    but: { person: { former: { leftOn: '2018-01-01', exit: 'resigned', reason: 'applied-to-leave' } } },
  },
  'former-hardship-of-no-application': {
    person: { former: { leftOn: '2018-01-01', exit: 'expelled', reason: 'other', hardship: true } },
    but: { person: { former: { leftOn: '2018-01-01', exit: 'resigned', hardship: true } } },
  },
  'former-and-none': {
    person: { formerMember: false, former: { leftOn: '2018-01-01', exit: 'resigned' } },
    but: { person: { formerMember: true, former: { leftOn: '2018-01-01', exit: 'resigned' } } },
  },
  'population-breach-and-none': {
    person: { populationBreached: false, populationBreach: { child: 3, bornOn: '2020-01-01' } },
    but: { person: { populationBreached: true, populationBreach: { child: 3, bornOn: '2020-01-01' } } },
  },
  'former-cleared-of-no-crime': {
    person: {
      former: { leftOn: '2010-01-01', exit: 'removed', reason: 'other', recordClearedOn: '2015-01-01' },
    },
    but: {
      person: {
        former: {
          leftOn: '2010-01-01',
          exit: 'expelled',
          reason: 'less-serious-crime',
          recordClearedOn: '2015-01-01',
        },
      },
    },
  },
  'former-joined-under-age': {
    person: {
      bornOn: '1990-03-10',
      former: { decidedOn: '2008-03-09', leftOn: '2018-01-01', exit: 'resigned' },
    },
    but: {
      person: {
        bornOn: '1990-03-10',
        former: { decidedOn: '2008-03-10', leftOn: '2018-01-01', exit: 'resigned' },
      },
    },
  },
  'degree-of-the-young': {
    person: { professionalLevel: 'doctor', bornOn: '2002-08-06' },
    but: { person: { bornOn: '2002-08-05' } },
  },
  'title-of-the-young': {
    person: { academicTitle: 'professor', professionalLevel: 'doctor', bornOn: '2000-08-06' },
    but: { person: { bornOn: '2000-08-05' } },
  },
  'breach-of-the-young': {
    person: { bornOn: '2000-03-10', populationBreach: { child: 3, bornOn: '2017-03-09' } },
    but: { person: { populationBreach: { child: 3, bornOn: '2017-03-10' } } },
  },
}

const competence = (ground: NonNullable<Unit['competence']>['ground']) =>
  ({ competence: { ground, handledBy: 'employer' } }) as const

const placeRows: { readonly [P in PlacePair]: Row } = {
  'cell-where-none': {
    unit: { noCell: true, cell: 'cell-1' },
    but: { unit: { assignedBy: 'upperCommittee' } },
  },
  'assigned-though-cell': { unit: { assignedBy: 'upperCommittee' }, but: { unit: { noCell: true } } },
  'kind-of-place-though-cell': { unit: { noCellPlace: 'village' }, but: { unit: { noCell: true } } },
  'handled-as-assigned': {
    unit: { competence: { ground: 'residence', handledBy: 'assigned' } },
    but: { unit: { noCell: true } },
  },
  'temporary-where-none': { unit: { temporaryPlace: true, noCell: true }, but: { unit: { noCell: false } } },
  'grassroots-cell-under-committee': {
    unit: { cellKind: 'grassroots-cell', grassrootsCommittee: true },
    but: { unit: { grassrootsCommittee: false } },
  },
  'cell-under-no-committee': {
    unit: { cellKind: 'cell-under-grassroots', grassrootsCommittee: false },
    but: { unit: { grassrootsCommittee: true } },
  },
  'cell-without-section': {
    unit: { cellKind: 'village-cell', sectionCommittee: true },
    but: { unit: { cellKind: 'cell-under-grassroots' } },
  },
  'grassroots-cell-delegated': {
    unit: { cellKind: 'grassroots-cell', delegated: true },
    but: { unit: { delegated: false } },
  },
  'section-without-committee': {
    unit: { sectionCommittee: true, grassrootsCommittee: false },
    but: { unit: { grassrootsCommittee: true } },
  },
  'delegated-without-committee': {
    unit: { delegated: true, grassrootsCommittee: false },
    but: { unit: { grassrootsCommittee: true } },
  },
  'delegated-under-the-centre': {
    unit: { delegated: true, underCentralLevel: true },
    but: { unit: { delegated: false } },
  },
  'village-cell-under-the-centre': {
    unit: { underCentralLevel: true, cellKind: 'village-cell' },
    but: { unit: { underCentralLevel: false } },
  },
  'village-cell-of-forces': {
    unit: { armedForces: 'army', cellKind: 'village-cell' },
    but: { unit: { cellKind: 'grassroots-cell' } },
  },
  'village-cell-of-employer': {
    unit: { competence: { ground: 'employment', handledBy: 'employer' }, cellKind: 'village-cell' },
    but: { unit: { competence: { ground: 'residence', handledBy: 'residence' } } },
  },
  'forces-at-the-residence': {
    unit: { armedForces: 'army', competence: { ground: 'residence', handledBy: 'residence' } },
    but: { unit: { competence: { ground: 'employment', handledBy: 'employer' } } },
  },
  'term-over': {
    unit: { competence: { ground: 'study', since: '2021-08-04', months: 48, handledBy: 'school' } },
    but: { unit: { competence: { ground: 'study', since: '2021-08-05', months: 48, handledBy: 'school' } } },
  },
}

const bothRows: { readonly [P in PersonAndPlacePair]: Row } = {
  'youth-union-member-without-union': {
    person: { youthUnionMember: true },
    unit: { youthUnion: false },
    but: { unit: { youthUnion: true } },
  },
  'trade-union-member-without-union': {
    person: { tradeUnionMember: true },
    unit: { tradeUnion: false },
    but: { unit: { tradeUnion: true } },
  },
  'at-school-by-employment': {
    person: { occupation: 'student' },
    unit: competence('employment'),
    but: { unit: competence('study') },
  },
  'employed-waiting-for-work': {
    person: { occupation: 'enterprise-worker' },
    unit: competence('graduate-waiting-for-work'),
    but: { unit: competence('graduate-waiting-for-decision') },
  },
  'owner-of-forces': {
    person: { privateOwner: true },
    unit: { armedForces: 'army' },
    but: { person: { privateOwner: false } },
  },
  'owner-waiting-for-work': {
    person: { privateOwner: true },
    unit: competence('graduate-waiting-for-work'),
    but: { unit: competence('employment') },
  },
  'over-age-place-has-members': {
    person: { overAgeGround: 'no-member-at-place' },
    unit: { officialMembers: 1 },
    but: { unit: { officialMembers: 0 } },
  },
  'over-age-place-has-cell': {
    person: { overAgeGround: 'no-organisation-at-place' },
    unit: { noCell: false },
    but: { unit: { noCell: true } },
  },
  'work-of-the-young': {
    person: { bornOn: '1995-03-10' },
    unit: { competence: { ground: 'employment', since: '2010-03-09', handledBy: 'employer' } },
    but: { unit: { competence: { ground: 'employment', since: '2010-03-10', handledBy: 'employer' } } },
  },
}

const families: readonly (readonly [
  string,
  Rule,
  Readonly<Record<string, Row>>,
  Readonly<Record<string, Pair>>,
])[] = [
  ['of the person', personFacts, personRows, personPairs],
  ['of the place', placeFacts, placeRows, placePairs],
  ['of the person and the place', personAndPlaceFacts, bothRows, personAndPlacePairs],
]

const rows = families.flatMap(([, rule, of, pairs]) =>
  Object.entries(of).map(([pair, row]) => ({
    pair,
    rule,
    row,
    isNote: pairs[pair]?.isNote === true,
    told: pairs[pair],
  })),
)

const pairsIn = (finding: ReturnType<typeof judged>) => (finding?.facts.pairs ?? []) as readonly string[]
const otherwise = ({ person, unit, but }: Row): Row => ({
  person: { ...person, ...but.person },
  unit: { ...unit, ...but.unit },
  but,
})

describe('two particulars that cannot be together', () => {
  it.each(rows)('$pair', ({ pair, rule, row, isNote, told }) => {
    const on = '2025-08-05'
    const finding = judged(rule, [opened(row.person, row.unit)], considered(on))
    expect(pairsIn(finding)).toContain(pair)
    expect(finding).toMatchObject({ outcome: 'broken', cure: ['record.corrected'] })
    if (pairsIn(finding).length === 1) expect(finding?.effect).toBe(isNote ? 'note' : 'breach')
    expect(finding?.citations.length).toBeGreaterThan(0)
    const other = otherwise(row)
    expect(pairsIn(judged(rule, [opened(other.person, other.unit)], considered(on)))).not.toContain(pair)
    // Told at once where it is recorded, and not again by a later change of something else.
    const atOpening = told?.atTheVote === true ? [] : [pair]
    const opening = { ...opened(row.person, row.unit), on }
    expect(pairsIn(judged(rule, [], opening)).filter((one) => one === pair)).toEqual(atOpening)
    const later: Act = { type: 'particulars.changed', on, person: { religion: 'none' }, unit: {} }
    expect(pairsIn(judged(rule, [opened(row.person, row.unit)], later))).not.toContain(pair)
  })
})

describe('the fact a pair is about', () => {
  const everyRow: readonly Row[] = [personRows, placeRows, bothRows].flatMap((one) => Object.values(one))
  const on = '2025-08-05'
  it.each(rows)('is asked for first: without it nothing disagrees ($pair)', ({ pair, rule, told }) => {
    const [shape, field] = (told?.of[0] ?? '').split('.')
    const without = (of: string, one: object = {}) =>
      Object.fromEntries(Object.entries(one).filter(([name]) => of !== shape || name !== field))
    for (const row of everyRow) {
      const [person, unit] = [without('person', row.person), without('unit', row.unit)]
      expect(pairsIn(judged(rule, [opened(person, unit)], considered(on)))).not.toContain(pair)
    }
  })
})

type ActRow = readonly [act: Act, on: Row, before?: readonly Act[]]

const on = '2025-08-05'
const consent = (matter: ActOf<'consent.given'>['matter']): Act => ({ type: 'consent.given', on, matter })
const defect = (substantive: NonNullable<ActOf<'defect.found'>['substantive']>): Act => ({
  type: 'defect.found',
  on,
  defect: 'substantive',
  substantive,
})
const admitted: readonly Act[] = [{ type: 'admission.decided', on: '2020-03-10' }]

/** The act, the particulars that exclude it and those that do not, and earlier acts where they matter. */
const actRows: { readonly [P in ActPair]: ActRow } = {
  'union-without-youth-union': [
    { type: 'union.resolved', on, union: 'youth-union' },
    { unit: { youthUnion: false }, but: { unit: { youthUnion: true } } },
  ],
  'union-without-trade-union': [
    { type: 'union.resolved', on, union: 'trade-union' },
    { unit: { tradeUnion: false }, but: { unit: { tradeUnion: true } } },
  ],
  'youth-union-of-a-stranger': [
    { type: 'union.resolved', on, union: 'youth-union' },
    { person: { youthUnionMember: false }, but: { person: { youthUnionMember: true } } },
  ],
  'trade-union-of-a-stranger': [
    { type: 'union.resolved', on, union: 'trade-union' },
    { person: { tradeUnionMember: false }, but: { person: { tradeUnionMember: true } } },
  ],
  'recommended-without-youth-union': [
    { type: 'sympathiser.listed', on, recommendedBy: 'youth-union' },
    { unit: { youthUnion: false }, but: { unit: { youthUnion: true } } },
  ],
  'recommended-without-trade-union': [
    { type: 'sympathiser.listed', on, recommendedBy: 'trade-union' },
    { unit: { tradeUnion: false }, but: { unit: { tradeUnion: true } } },
  ],
  'class-education-above': [
    { type: 'class.entered', on, course: 'awareness', education: 'upper-secondary' },
    { person: { education: 'primary-completed' }, but: { person: { education: 'upper-secondary' } } },
  ],
  'over-age-place-votes': [
    { type: 'cell.voted', on, matter: 'admission', tally: { members: 5, yes: 5 } },
    {
      person: { overAgeGround: 'no-member-at-place' },
      unit: { noCell: false },
      but: { person: { overAgeGround: 'no-member-at-place' }, unit: { noCell: true } },
    },
  ],
  'issuer-there-though-gone': [
    { type: 'admission.annulled', on, as: 'present-committee', issuerGone: false },
    { but: {} },
    [{ type: 'admission.decided', on: '2025-06-30', by: { kind: 'districtStandingCommittee' } }],
  ],
  'no-centre-but-a-centre': [
    {
      type: 'certificate.issued',
      on,
      course: 'awareness',
      noCentre: true,
      by: { kind: 'communePoliticalCentre' },
    },
    { but: {} },
  ],
  'married-without-spouse': [
    { type: 'background.declared', on, family: ['applicant', 'father'] },
    { person: { foreignSpouse: true }, but: { person: { foreignSpouse: false } } },
  ],
  'children-and-none': [
    { type: 'background.declared', on, relativesExisting: ['own-siblings'] },
    { person: { populationBreach: { child: 3, bornOn: '2015-01-01' } }, but: {} },
  ],
  'section-where-none': [
    { type: 'section.appraised', on, matter: 'admission' },
    { unit: { sectionCommittee: false }, but: { unit: { sectionCommittee: true } } },
  ],
  'grassroots-where-none': [
    { type: 'grassroots.voted', on, matter: 'admission' },
    { unit: { grassrootsCommittee: false }, but: { unit: { grassrootsCommittee: true } } },
  ],
  'grassroots-over-grassroots-cell': [
    { type: 'grassroots.voted', on, matter: 'admission' },
    { unit: { cellKind: 'grassroots-cell' }, but: { unit: { cellKind: 'cell-under-grassroots' } } },
  ],
  'grassroots-over-village-cell': [
    { type: 'grassroots.voted', on, matter: 'admission' },
    { unit: { cellKind: 'village-cell' }, but: { unit: { cellKind: 'cell-under-grassroots' } } },
  ],
  'consent-not-over-age': [
    consent('over-age'),
    { person: { bornOn: '1965-08-06' }, but: { person: { bornOn: '1965-08-05' } } },
  ],
  'consent-schooled': [
    consent('literacy'),
    { person: { education: 'upper-secondary' }, but: { person: { education: 'literate-national-script' } } },
  ],
  'consent-no-religion': [
    consent('religion'),
    { person: { religion: 'none' }, but: { person: { religion: 'recognised' } } },
  ],
  'consent-no-breach': [
    consent('population'),
    { person: {}, but: { person: { populationBreach: { child: 3, bornOn: '2020-01-01' } } } },
  ],
  'consent-no-foreign-spouse': [
    consent('foreign-marriage'),
    { person: { foreignSpouse: false }, but: { person: { foreignSpouse: true } } },
  ],
  'consent-no-foreign-origin': [
    consent('foreign-origin'),
    { person: { foreignOrigin: 'none' }, but: { person: { foreignOrigin: 'hoa' } } },
  ],
  'consent-no-owner': [
    consent('private-owner'),
    { person: { privateOwner: false }, but: { person: { privateOwner: true } } },
  ],
  'consent-no-former': [
    consent('readmission'),
    { but: { person: { former: { leftOn: '2015-01-01', exit: 'resigned' } } } },
  ],
  'consent-no-member': [consent('member-file'), { but: {} }],
  'maternity-of-a-man': [
    { type: 'member.exempted', on, ground: 'maternity' },
    { person: { gender: 'male' }, but: { person: { gender: 'female' } } },
  ],
  'pregnancy-of-a-man': [
    { type: 'member.expelled', on, deferral: 'pregnancy' },
    { person: { gender: 'male' }, but: { person: { gender: 'female' } } },
  ],
  'discipline-pregnancy-of-a-man': [
    { type: 'member.disciplined', on, form: 'warning', deferral: 'pregnancy' },
    { person: { gender: 'male' }, but: { person: { gender: 'female' } } },
  ],
  'fault-without-interruption': [{ type: 'activity.resumed', on, ownFault: false }, { but: {} }],
  'admission-refused-though-carried': [
    { type: 'admission.refused', on, tally: { members: 9, yes: 5 } },
    { but: {} },
  ],
  'recognition-refused-though-carried': [
    { type: 'recognition.refused', on, tally: { members: 9, yes: 5 } },
    { but: {} },
  ],
  'defect-of-age': [
    defect('under-age'),
    { person: { bornOn: '2002-03-10' }, but: { person: { bornOn: '2002-03-11' } } },
    admitted,
  ],
  'defect-of-citizenship': [
    defect('citizenship'),
    { person: { citizenship: 'vietnamese' }, but: { person: { citizenship: 'other' } } },
  ],
  'defect-of-education': [
    defect('education'),
    { person: { education: 'upper-secondary' }, but: { person: { education: 'primary-completed' } } },
  ],
  'defect-of-readmission': [
    defect('not-readmittable'),
    { but: { person: { former: { leftOn: '2015-01-01', exit: 'expelled' } } } },
  ],
  'defect-of-standard': [
    defect('political-standard'),
    { but: {} },
    [{ type: 'background.certified', on: '2025-01-02', politicalStandard: 'met' }],
  ],
}

/** The act itself otherwise, where no particular excludes it. */
const actsThatAgree: { readonly [P in ActPair]?: Act } = {
  'no-centre-but-a-centre': {
    type: 'certificate.issued',
    on,
    course: 'awareness',
    noCentre: true,
    by: { kind: 'upperStandingCommittee' },
  },
  'issuer-there-though-gone': {
    type: 'admission.annulled',
    on,
    as: 'present-committee',
    issuerGone: true,
  },
  'consent-no-member': consent('late-ceremony'),
  'children-and-none': { type: 'background.declared', on, relativesExisting: ['children'] },
  'fault-without-interruption': { type: 'activity.resumed', on },
  'admission-refused-though-carried': { type: 'admission.refused', on, tally: { members: 10, yes: 5 } },
  'recognition-refused-though-carried': { type: 'recognition.refused', on, tally: { members: 10, yes: 5 } },
  'defect-of-standard': defect('education'),
}

describe('what an act tells that the file excludes', () => {
  it.each(Object.entries(actRows) as readonly [ActPair, ActRow][])('%s', (pair, [act, row, before = []]) => {
    const finding = judged(actFacts, [opened(row.person, row.unit), ...before], act)
    expect(pairsIn(finding)).toContain(pair)
    if (pairsIn(finding).length === 1) expect(finding?.effect).toBe(actPairs[pair].isNote ? 'note' : 'breach')
    const other = otherwise(row)
    const agreeing = actsThatAgree[pair] ?? act
    expect(pairsIn(judged(actFacts, [opened(other.person, other.unit), ...before], agreeing))).not.toContain(
      pair,
    )
  })
})

describe('facts that disagree', () => {
  it('are contradictions in the quality of the data, one by one, notes among them', () => {
    const log: readonly Act[] = [
      {
        ...opened({ youthAge: true, bornOn: '1975-01-01', foreignOrigin: 'hoa', ethnicMinority: false }),
        on: '2025-07-01',
      },
    ]
    const { faults } = dataQuality(replay(log).file, { today: '2025-08-01' })
    expect(faults.filter(({ rules }) => rules.includes('facts.person'))).toMatchObject([
      { kind: 'contradiction', what: 'youth-age-above', entries: [{ revision: 1, act: 'case.opened' }] },
      { kind: 'contradiction', what: 'hoa-and-no-minority', cure: ['record.corrected'] },
    ])
  })

  it('are said in both languages', () => {
    const finding = judged(
      placeFacts,
      [opened({}, { delegated: true, grassrootsCommittee: false })],
      considered(on),
    )
    if (!finding) throw new Error('nothing is found')
    expect(vi.parts(finding)).toMatchObject({
      headline: 'Mâu thuẫn dữ kiện về nơi xem xét.',
      detail: 'đảng ủy cơ sở được ủy quyền nhưng không có đảng ủy cơ sở',
    })
    expect(en.parts(finding)).toMatchObject({
      headline: 'Particulars of the place contradict each other.',
      detail: 'a delegated grassroots committee where there is none',
    })
  })

  it('are in no life of the synthetic population', patient, () => {
    for (const { log, road } of population({ seed: 11, cases: 300, ...window, rates: evenRates })) {
      const { findings } = replay(log, { mode: 'chronicle' }).file
      const told = findings.filter(({ finding }) => finding.rule.startsWith('facts.'))
      expect([road, told.map(({ finding }) => finding.facts.pairs)]).toEqual([road, []])
    }
  })

  it('are each of two different facts, and no pair of another rule is told twice', () => {
    const all: readonly Pair[] = [personPairs, placePairs, personAndPlacePairs, actPairs].flatMap((one) =>
      Object.values(one),
    )
    for (const { of } of all) expect(of[0]).not.toBe(of[1])
    expect(
      new Set(Object.keys({ ...personPairs, ...placePairs, ...personAndPlacePairs, ...actPairs })).size,
    ).toBe(all.length)
    const ids = new Set(nationalRules.map(({ id }) => id))
    for (const { by } of otherPairs) if (typeof by === 'string') expect(ids).toContain(by)
  })
})

const everyPair: readonly FactPair[] = [
  ...Object.keys(personRows),
  ...Object.keys(placeRows),
  ...Object.keys(bothRows),
  ...Object.keys(actRows),
] as FactPair[]

it('there are 90 of them, beside those of acts in a test of their own', () => {
  expect(everyPair).toHaveLength(90)
})
