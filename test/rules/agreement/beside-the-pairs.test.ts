import { describe, expect, it } from 'vitest'
import type { Person, Unit } from '../../../src/casefile/shapes.js'
import type { FactPair } from '../../../src/rules/agreement/codes.js'
import { personAndPlaceFacts, personFacts, placeFacts } from '../../../src/rules/agreement/facts/facts.js'
import { considered, judged, opened } from '../judged.js'

/** Particulars, the place, and whether the two facts disagree: what is not told disagrees with nothing. */
type Row = readonly [is: 'disagree' | 'agree', person: Person, unit?: Unit]

const no = 'agree'
const yes = 'disagree'
const left = (former: Omit<NonNullable<Person['former']>, 'leftOn'>): Person => ({
  former: { leftOn: '2018-01-01', ...former },
})
type Competence = NonNullable<Unit['competence']>
const handled = (
  ground: Competence['ground'],
  handledBy: Competence['handledBy'],
  more: Partial<Competence> = {},
): Unit =>
  ({
    competence: { ground, handledBy, ...more },
  }) as Unit

/** Considered by the cell on 2025-08-05. */
const rows: { readonly [P in FactPair]?: readonly Row[] } = {
  'youth-age-above': [
    [no, { youthAge: true }],
    [no, { bornOn: '1980-01-01' }],
    [no, { youthAge: false, bornOn: '1980-01-01' }],
    [no, { youthAge: true, bornOn: '1980-01-01', youthUnionCadre: true }],
    [yes, { youthAge: true, bornOn: '1980-01-01', youthUnionCadre: false }],
    [no, { youthAge: true, bornOn: '2025-08-06' }],
  ],
  'youth-age-below': [
    [no, { youthAge: false }],
    [no, { bornOn: '2003-01-01' }],
    [no, { youthAge: true, bornOn: '2003-01-01' }],
  ],
  'youth-union-member-above-age': [
    [no, { youthUnionMember: true }],
    [no, { youthUnionMember: false, bornOn: '1980-01-01' }],
    [no, { youthUnionMember: true, youthAge: true, bornOn: '1980-01-01' }],
    [yes, { youthUnionMember: true, youthAge: false, bornOn: '1980-01-01' }],
    [no, { youthUnionMember: true, youthUnionCadre: true, bornOn: '1980-01-01' }],
  ],
  'over-age-ground-below-age': [
    [no, { overAgeGround: 'special-need' }],
    [no, { bornOn: '1990-01-01' }],
    [yes, { overAgeGround: 'no-member-at-place', bornOn: '1990-01-01' }],
  ],
  'profession-above-education': [
    [no, { professionalLevel: 'college' }],
    [no, { education: 'primary-completed' }],
    [no, { professionalLevel: 'college', education: 'upper-secondary' }],
    [yes, { professionalLevel: 'doctor', education: 'lower-secondary-diploma' }],
    [yes, { professionalLevel: 'intermediate', education: 'primary-completed' }],
    [no, { professionalLevel: 'intermediate', education: 'lower-secondary-programme-completed' }],
    [no, { professionalLevel: 'elementary', education: 'primary-completed' }],
  ],
  'student-below-upper-secondary': [
    [no, { occupation: 'student' }],
    [no, { education: 'lower-secondary-diploma' }],
    [no, { occupation: 'pupil', education: 'lower-secondary-diploma' }],
  ],
  'title-without-doctorate': [
    [no, { academicTitle: 'professor' }],
    [no, { professionalLevel: 'master' }],
    [yes, { academicTitle: 'associate-professor', professionalLevel: 'university' }],
  ],
  'title-below-education': [
    [no, { academicTitle: 'professor' }],
    [no, { education: 'lower-secondary-diploma' }],
  ],
  'pupil-with-degree': [
    [no, { occupation: 'pupil' }],
    [no, { occupation: 'student', professionalLevel: 'college' }],
    [yes, { occupation: 'pupil', professionalLevel: 'university' }],
  ],
  'pupil-with-title': [
    [no, { occupation: 'pupil' }],
    [no, { academicTitle: 'professor' }],
    [yes, { occupation: 'pupil', academicTitle: 'professor' }],
  ],
  'pupil-in-trade-union': [
    [no, { tradeUnionMember: true }],
    [no, { tradeUnionMember: true, occupation: 'student' }],
  ],
  'owner-in-office': [
    [no, { privateOwner: true }],
    [no, { privateOwner: false, occupation: 'state-official' }],
    [no, { occupation: 'state-official' }],
    [yes, { privateOwner: true, occupation: 'party-front-mass-official' }],
    [yes, { privateOwner: true, occupation: 'commune-cadre' }],
    [yes, { privateOwner: true, occupation: 'armed-forces' }],
    [yes, { privateOwner: true, occupation: 'pupil' }],
    [yes, { privateOwner: true, occupation: 'enterprise-worker' }],
    [no, { privateOwner: true, occupation: 'student' }],
    [no, { privateOwner: true, occupation: 'agriculture-forestry-fishery' }],
  ],
  'hoa-and-no-minority': [
    [no, { foreignOrigin: 'hoa' }],
    [no, { ethnicMinority: false }],
    [no, { foreignOrigin: 'other', ethnicMinority: false }],
  ],
  'generations-of-others': [
    [no, { foreignOrigin: 'other' }],
    [yes, { generations: 2 }],
  ],
  'hoa-child-of-others': [
    [no, { foreignOrigin: 'other' }],
    [no, { hoaMemberChild: false, foreignOrigin: 'other' }],
    [yes, { hoaMemberChild: true }],
  ],
  'cadre-outside-the-union': [
    [no, { youthUnionCadre: true }],
    [no, { youthUnionMember: false }],
    [no, { youthUnionCadre: false, youthUnionMember: false }],
  ],
  'prestige-and-none': [
    [no, { prestige: false }],
    [no, { hardshipGroups: ['person-of-prestige'] }],
    [no, { prestige: false, hardshipGroups: ['fisher'] }],
  ],
  'fisher-in-office': [
    [no, { hardshipGroups: ['fisher'] }],
    [no, { occupation: 'commune-cadre' }],
    [no, { occupation: 'commune-cadre', hardshipGroups: ['hamlet-head'] }],
    [yes, { hardshipGroups: ['fisher'], occupation: 'armed-forces' }],
    [yes, { hardshipGroups: ['fisher'], occupation: 'public-service-staff' }],
    [yes, { hardshipGroups: ['fisher'], occupation: 'student' }],
    [yes, { hardshipGroups: ['fisher'], occupation: 'pupil' }],
    [no, { hardshipGroups: ['fisher'], occupation: 'enterprise-worker' }],
  ],
  'minor-as-elder': [
    [no, { occupation: 'pupil' }],
    [no, { hardshipGroups: ['village-elder'] }],
    [yes, { occupation: 'pupil', hardshipGroups: ['village-elder'] }],
    [yes, { occupation: 'pupil', hardshipGroups: ['hamlet-head'] }],
    [yes, { occupation: 'student', hardshipGroups: ['village-elder'] }],
    [no, { occupation: 'student', hardshipGroups: ['fisher'] }],
  ],
  'former-left-otherwise': [
    [no, {}],
    [yes, left({ exit: 'expelled', reason: 'applied-to-leave' })],
    [yes, left({ exit: 'resigned', reason: 'abandonment' })],
    [yes, left({ exit: 'annulled', reason: 'abandonment' })],
    [no, left({ exit: 'removed', reason: 'abandonment' })],
    [no, left({ exit: 'resigned', reason: 'other' })],
    [no, left({ exit: 'resigned' })],
  ],
  'former-hardship-of-no-application': [
    [no, {}],
    [no, left({ exit: 'expelled', reason: 'other' })],
    [no, left({ exit: 'expelled', reason: 'other', hardship: false })],
    [no, left({ exit: 'removed', reason: 'applied-to-leave', hardship: true })],
    [yes, left({ exit: 'removed', hardship: true })],
  ],
  'former-cleared-of-no-crime': [
    [no, left({ exit: 'expelled', recordClearedOn: '2020-01-01' })],
    [no, left({ exit: 'expelled', reason: 'other' })],
    [no, left({ exit: 'expelled', reason: 'corruption', recordClearedOn: '2020-01-01' })],
    [no, left({ exit: 'expelled', reason: 'waste-or-negative-acts', recordClearedOn: '2020-01-01' })],
    [no, left({ exit: 'expelled', reason: 'serious-crime', recordClearedOn: '2020-01-01' })],
    [yes, left({ exit: 'removed', reason: 'abandonment', recordClearedOn: '2020-01-01' })],
  ],
  'former-joined-under-age': [
    [no, { ...left({ exit: 'resigned', decidedOn: '2005-03-09' }) }],
    [no, { bornOn: '1990-03-10' }],
    [no, { bornOn: '1990-03-10', ...left({ exit: 'resigned' }) }],
    [no, { bornOn: '1990-03-10', ...left({ exit: 'resigned', decidedOn: '1990-03-09' }) }],
    [yes, { bornOn: '1990-03-10', ...left({ exit: 'resigned', decidedOn: '1990-03-10' }) }],
  ],
  'degree-of-the-young': [
    [no, { professionalLevel: 'doctor' }],
    [no, { bornOn: '2010-01-01' }],
    [no, { bornOn: '2010-01-01', professionalLevel: 'elementary' }],
    [no, { bornOn: '2010-01-01', professionalLevel: 'intermediate' }],
    [yes, { professionalLevel: 'college', bornOn: '2006-08-06' }],
    [no, { professionalLevel: 'college', bornOn: '2006-08-05' }],
    [yes, { professionalLevel: 'university', bornOn: '2005-08-06' }],
    [no, { professionalLevel: 'university', bornOn: '2005-08-05' }],
    [yes, { professionalLevel: 'master', bornOn: '2004-08-06' }],
    [no, { professionalLevel: 'master', bornOn: '2004-08-05' }],
  ],
  'title-of-the-young': [
    [no, { academicTitle: 'professor' }],
    [no, { bornOn: '2010-01-01' }],
  ],
  'breach-of-the-young': [
    [no, { bornOn: '2000-03-10' }],
    [no, { populationBreach: { child: 3, bornOn: '2010-03-09' } }],
    [no, { bornOn: '2000-03-10', populationBreach: { child: 4, bornOn: '2018-03-10' } }],
    [yes, { bornOn: '2000-03-10', populationBreach: { child: 4, bornOn: '2018-03-09' } }],
  ],

  'cell-where-none': [
    [no, {}, { noCell: true }],
    [no, {}, { cell: 'cell-1' }],
    [no, {}, { noCell: false, cell: 'cell-1' }],
    [no, {}, { noCell: true, cell: 'cell-1', assignedBy: 'upperCommittee' }],
  ],
  'assigned-though-cell': [
    [no, {}, {}],
    [no, {}, { noCell: false }],
    [yes, {}, { assignedBy: 'upperCommittee', noCell: false }],
  ],
  'kind-of-place-though-cell': [
    [no, {}, {}],
    [no, {}, { noCell: false }],
    [yes, {}, { noCellPlace: 'village', noCell: false }],
  ],
  'handled-as-assigned': [
    [no, {}, {}],
    [no, {}, handled('residence', 'residence')],
    [yes, {}, { ...handled('residence', 'assigned'), noCell: false }],
  ],
  'temporary-where-none': [
    [no, {}, { temporaryPlace: true }],
    [no, {}, { noCell: true }],
    [no, {}, { temporaryPlace: false, noCell: true }],
  ],
  'grassroots-cell-under-committee': [
    [no, {}, { cellKind: 'grassroots-cell' }],
    [no, {}, { grassrootsCommittee: true }],
    [no, {}, { cellKind: 'cell-under-grassroots', grassrootsCommittee: true }],
  ],
  'cell-under-no-committee': [
    [no, {}, { cellKind: 'cell-under-grassroots' }],
    [no, {}, { grassrootsCommittee: false }],
    [no, {}, { cellKind: 'grassroots-cell', grassrootsCommittee: false }],
  ],
  'cell-without-section': [
    [no, {}, { sectionCommittee: true }],
    [no, {}, { cellKind: 'village-cell' }],
    [no, {}, { cellKind: 'village-cell', sectionCommittee: false }],
    [yes, {}, { cellKind: 'grassroots-cell', sectionCommittee: true }],
  ],
  'grassroots-cell-delegated': [
    [no, {}, { cellKind: 'grassroots-cell' }],
    [no, {}, { delegated: true }],
    [no, {}, { cellKind: 'cell-under-grassroots', delegated: true }],
  ],
  'section-without-committee': [
    [no, {}, { sectionCommittee: true }],
    [no, {}, { grassrootsCommittee: false }],
    [no, {}, { sectionCommittee: false, grassrootsCommittee: false }],
  ],
  'delegated-without-committee': [
    [no, {}, { delegated: true }],
    [no, {}, { grassrootsCommittee: false }],
    [no, {}, { delegated: false, grassrootsCommittee: false }],
  ],
  'delegated-under-the-centre': [
    [no, {}, { delegated: true }],
    [no, {}, { underCentralLevel: true }],
    [no, {}, { delegated: true, underCentralLevel: false }],
  ],
  'village-cell-under-the-centre': [
    [no, {}, { underCentralLevel: true }],
    [no, {}, { cellKind: 'village-cell' }],
    [no, {}, { underCentralLevel: true, cellKind: 'grassroots-cell' }],
  ],
  'village-cell-of-forces': [
    [no, {}, { armedForces: 'army' }],
    [no, {}, { cellKind: 'village-cell' }],
  ],
  'village-cell-of-employer': [
    [no, {}, { cellKind: 'village-cell' }],
    [no, {}, handled('employment', 'employer')],
    [yes, {}, { cellKind: 'village-cell', ...handled('study', 'school') }],
    [yes, {}, { cellKind: 'village-cell', ...handled('secondment', 'host') }],
  ],
  'forces-at-the-residence': [
    [no, {}, { armedForces: 'army' }],
    [no, {}, handled('residence', 'residence')],
  ],
  'term-over': [
    [no, {}, {}],
    [no, {}, handled('study', 'school', { since: '2015-08-04' })],
    [no, {}, handled('study', 'school', { months: 48 })],
    [no, {}, handled('employment', 'employer', { since: '2015-08-04' })],
    [yes, {}, handled('secondment', 'host', { since: '2023-08-04', months: 24 })],
    [no, {}, handled('secondment', 'host', { since: '2023-08-05', months: 24 })],
  ],

  'youth-union-member-without-union': [
    [no, { youthUnionMember: true }],
    [no, {}, { youthUnion: false }],
    [no, { youthUnionMember: false }, { youthUnion: false }],
  ],
  'trade-union-member-without-union': [
    [no, { tradeUnionMember: true }],
    [no, {}, { tradeUnion: false }],
    [no, { tradeUnionMember: false }, { tradeUnion: false }],
  ],
  'at-school-by-employment': [
    [no, { occupation: 'student' }],
    [no, {}, handled('employment', 'employer')],
    [no, { occupation: 'state-official' }, handled('employment', 'employer')],
    [yes, { occupation: 'pupil' }, handled('employment', 'employer')],
    [yes, { occupation: 'student' }, handled('fixed-term-contract', 'employer')],
    [yes, { occupation: 'student' }, handled('secondment', 'host')],
  ],
  'employed-waiting-for-work': [
    [no, { occupation: 'enterprise-worker' }],
    [no, {}, handled('graduate-waiting-for-work', 'residence')],
    [yes, { occupation: 'state-official' }, handled('graduate-waiting-for-work', 'residence')],
    [no, { occupation: 'student' }, handled('graduate-waiting-for-work', 'residence')],
    [no, { occupation: 'pupil' }, handled('graduate-waiting-for-work', 'residence')],
    [no, { occupation: 'village-part-timer' }, handled('graduate-waiting-for-work', 'residence')],
    [no, { occupation: 'agriculture-forestry-fishery' }, handled('graduate-waiting-for-work', 'residence')],
    [no, { occupation: 'other' }, handled('graduate-waiting-for-work', 'residence')],
  ],
  'owner-of-forces': [
    [no, { privateOwner: true }],
    [no, {}, { armedForces: 'army' }],
  ],
  'owner-waiting-for-work': [
    [no, { privateOwner: true }],
    [no, {}, handled('graduate-waiting-for-work', 'residence')],
    [no, { privateOwner: false }, handled('graduate-waiting-for-work', 'residence')],
  ],
  'over-age-place-has-members': [
    [no, { overAgeGround: 'no-member-at-place' }],
    [no, {}, { officialMembers: 1 }],
    [no, { overAgeGround: 'special-need' }, { officialMembers: 1 }],
    [yes, { overAgeGround: 'no-organisation-at-place' }, { officialMembers: 1 }],
    [no, { overAgeGround: 'no-organisation-at-place' }, { officialMembers: 1, noCell: true }],
    [yes, { overAgeGround: 'no-member-at-place' }, { officialMembers: 1, noCell: false }],
  ],
  'over-age-place-has-cell': [
    [no, { overAgeGround: 'no-organisation-at-place' }],
    [no, {}, { noCell: false }],
    [no, { overAgeGround: 'no-member-at-place' }, { noCell: false }],
  ],
  'work-of-the-young': [
    [no, { bornOn: '2010-03-10' }],
    [no, { bornOn: '2010-03-10' }, handled('employment', 'employer')],
    [no, {}, handled('employment', 'employer', { since: '2015-01-01' })],
    [no, { bornOn: '2010-03-10' }, handled('study', 'school', { since: '2016-01-01' })],
    [yes, { bornOn: '2010-03-10' }, handled('fixed-term-contract', 'employer', { since: '2025-03-09' })],
    [yes, { bornOn: '2010-03-10' }, handled('secondment', 'host', { since: '2025-03-09' })],
  ],
}

const families = [personFacts, placeFacts, personAndPlaceFacts]

const told = (person: Person, unit: Unit): readonly string[] =>
  families.flatMap((rule) => {
    const finding = judged(rule, [opened(person, unit)], considered('2025-08-05'))
    return (finding?.facts.pairs ?? []) as readonly string[]
  })

const cases = Object.entries(rows).flatMap(([pair, all]) =>
  all.map(([is, person, unit = {}]) => ({ pair, is, person, unit })),
)

describe('particulars beside those of a pair (Charter art. 1; 294-QĐ/TW pt 1 to 3)', () => {
  it.each(cases)('$pair: $person at $unit $is', ({ pair, is, person, unit }) => {
    expect(told(person, unit).includes(pair)).toBe(is === 'disagree')
  })
})

describe('several pairs at once', () => {
  it('are a note only where each of them is', () => {
    const found = (person: Person) =>
      judged(personFacts, [opened(person)], considered('2025-08-05')) ?? { effect: 'none', facts: {} }
    const aged: Person = { youthAge: true, bornOn: '1980-01-01' }
    expect(found({ ...aged, generations: 3 })).toMatchObject({
      effect: 'note',
      facts: { pairs: ['youth-age-above', 'generations-of-others'] },
    })
    expect(found({ ...aged, foreignOrigin: 'hoa', ethnicMinority: false })).toMatchObject({
      effect: 'breach',
      facts: { pairs: ['youth-age-above', 'hoa-and-no-minority'] },
    })
  })
})
