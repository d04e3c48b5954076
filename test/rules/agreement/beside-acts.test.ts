import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person, Unit } from '../../../src/casefile/shapes.js'
import type { FactPair } from '../../../src/rules/agreement/codes.js'
import { actFacts } from '../../../src/rules/agreement/facts/facts.js'
import { judged, opened } from '../judged.js'

/** Whether an act disagrees with what is on file: another code, a fact that is not told, the day beside. */
interface Row {
  readonly is: 'disagrees' | 'agrees'
  readonly act: Act
  readonly person?: Person
  readonly unit?: Unit
  readonly log?: readonly Act[]
}

const on = '2025-08-05'
const no = 'agrees'
const yes = 'disagrees'

const resolved = (union: 'youth-union' | 'trade-union'): Act => ({ type: 'union.resolved', on, union })
const listed = (recommendedBy?: 'youth-union' | 'trade-union'): Act =>
  ({ type: 'sympathiser.listed', on, ...(recommendedBy && { recommendedBy }) }) as Act
const entered = (education?: Person['education']): Act =>
  ({ type: 'class.entered', on, course: 'awareness', ...(education && { education }) }) as Act
const voted = (matter: 'admission' | 'recognition', members: number): Act => ({
  type: 'cell.voted',
  on,
  matter,
  tally: { members, yes: members },
})
const annulled = (issuerGone?: boolean): Act =>
  ({
    type: 'admission.annulled',
    on,
    as: 'present-committee',
    ...(issuerGone !== undefined && { issuerGone }),
  }) as Act
const byDistrict: Act = {
  type: 'admission.decided',
  on: '2025-06-30',
  by: { kind: 'districtStandingCommittee' },
}
const certificate = (more: Partial<ActOf<'certificate.issued'>>): Act => ({
  type: 'certificate.issued',
  on,
  course: 'awareness',
  ...more,
})
const declared = (more: Partial<ActOf<'background.declared'>>): Act => ({
  type: 'background.declared',
  on,
  ...more,
})
const attended: readonly Act[] = [
  { type: 'class.entered', on: '2025-06-20', course: 'awareness' },
  { type: 'certificate.issued', on: '2025-07-01', course: 'awareness' },
]
const consent = (matter: ActOf<'consent.given'>['matter']): Act => ({ type: 'consent.given', on, matter })
const exempted = (ground: ActOf<'member.exempted'>['ground']): Act =>
  ({ type: 'member.exempted', on, ground }) as Act
const expelled = (deferral?: ActOf<'member.expelled'>['deferral']): Act =>
  ({ type: 'member.expelled', on, ...(deferral && { deferral }) }) as Act
const disciplined = (more: Partial<ActOf<'member.disciplined'>>): Act => ({
  type: 'member.disciplined',
  on,
  form: 'warning',
  ...more,
})
const interrupted: Act = { type: 'activity.interrupted', on: '2025-06-02' } as Act
const removal = (more: Partial<ActOf<'removal.opened'>>): Act =>
  ({ type: 'removal.opened', on, ground: 'abandonment', ...more }) as Act
const joined = (ceremonyOn: string): Act => ({
  type: 'membership.transcribed',
  on: '2025-08-01',
  standing: 'official',
  ceremonyOn,
})
const transferred = (more: Partial<ActOf<'member.transferred'>>, day = on): Act =>
  ({ type: 'member.transferred', on: day, transfer: 'abroad', ...more }) as Act
const closesDiscipline = (day: string): Act => ({ type: 'discipline.closed', on: day })
const votesExpulsion = (day: string): Act => ({ type: 'cell.voted', on: day, matter: 'expulsion' })
const opensDiscipline = (breachOn?: string, day = '2025-07-01'): Act =>
  ({ type: 'discipline.opened', on: day, ...(breachOn && { breachOn }) }) as Act
const breach = { child: 3, bornOn: '2015-01-01' } as const
const changed = (person: Person): Act => ({ type: 'particulars.changed', on, person })
const lodged = (level?: ActOf<'complaint.lodged'>['level']): Act =>
  ({ type: 'complaint.lodged', on: '2025-08-01', against: 'removal', ...(level && { level }) }) as Act
const removed = (kind?: 'communeStandingCommittee' | 'provincialStandingCommittee'): Act =>
  ({ type: 'member.removed', on: '2025-07-28', ...(kind && { by: { kind } }) }) as Act
const answered = (more: Partial<ActOf<'complaint.answered'>> = {}): Act => ({
  type: 'complaint.answered',
  on,
  answer: 'rejected',
  ...more,
})
const askedAbroad: Act = {
  type: 'verification.requested',
  on: '2025-07-01',
  request: 'request-1',
  subjects: ['father'],
  abroad: true,
}
const standardMet = (politicalStandard: 'met' | 'beyond-competence', day = '2025-08-01'): Act => ({
  type: 'background.certified',
  on: day,
  politicalStandard,
})

const rows: { readonly [P in FactPair]?: readonly Row[] } = {
  'union-without-youth-union': [
    { is: no, act: resolved('youth-union') },
    { is: no, act: resolved('trade-union'), unit: { youthUnion: false } },
  ],
  'union-without-trade-union': [
    { is: no, act: resolved('trade-union') },
    { is: no, act: resolved('youth-union'), unit: { tradeUnion: false } },
  ],
  'youth-union-of-a-stranger': [
    { is: no, act: resolved('youth-union') },
    { is: no, act: resolved('trade-union'), person: { youthUnionMember: false } },
  ],
  'trade-union-of-a-stranger': [
    { is: no, act: resolved('trade-union') },
    { is: no, act: resolved('youth-union'), person: { tradeUnionMember: false } },
  ],
  'recommended-without-youth-union': [
    { is: no, act: listed(), unit: { youthUnion: false } },
    { is: no, act: listed('youth-union') },
    { is: no, act: listed('trade-union'), unit: { youthUnion: false } },
  ],
  'recommended-without-trade-union': [
    { is: no, act: listed(), unit: { tradeUnion: false } },
    { is: no, act: listed('trade-union') },
    { is: no, act: listed('youth-union'), unit: { tradeUnion: false } },
  ],
  'class-education-above': [
    { is: no, act: entered(), person: { education: 'primary-completed' } },
    { is: no, act: entered('upper-secondary') },
    { is: no, act: entered('primary-completed'), person: { education: 'upper-secondary' } },
    { is: no, act: entered('primary-completed'), person: { education: 'primary-completed' } },
  ],
  'over-age-place-votes': [
    { is: yes, act: voted('admission', 5), person: { overAgeGround: 'no-organisation-at-place' } },
    { is: yes, act: voted('admission', 5), person: { overAgeGround: 'no-member-at-place' } },
    { is: no, act: voted('recognition', 5), person: { overAgeGround: 'no-member-at-place' } },
    { is: no, act: voted('admission', 5), person: { overAgeGround: 'special-need' } },
    { is: no, act: voted('admission', 5) },
    {
      is: no,
      act: { type: 'cell.voted', on, matter: 'admission' },
      person: { overAgeGround: 'no-member-at-place' },
    },
  ],
  'issuer-there-though-gone': [
    { is: no, act: annulled(), log: [byDistrict] },
    { is: no, act: annulled(true), log: [byDistrict] },
    { is: no, act: annulled(false) },
    {
      is: no,
      act: annulled(false),
      log: [{ type: 'admission.decided', on: '2025-07-01', by: { kind: 'communeStandingCommittee' } }],
    },
  ],
  'no-centre-but-a-centre': [
    { is: yes, act: certificate({ noCentre: true, by: { kind: 'districtPoliticalCentre' } }) },
    { is: no, act: certificate({ noCentre: true, by: { kind: 'upperCommittee' } }) },
    { is: no, act: certificate({ noCentre: true }) },
    { is: no, act: certificate({ by: { kind: 'communePoliticalCentre' } }) },
    { is: no, act: certificate({ noCentre: false, by: { kind: 'communePoliticalCentre' } }) },
  ],
  'married-without-spouse': [
    { is: no, act: declared({}), person: { foreignSpouse: true } },
    { is: no, act: declared({ family: ['applicant', 'spouse'] }), person: { foreignSpouse: true } },
    { is: no, act: declared({ family: ['applicant'] }) },
    { is: yes, act: declared({ relativesExisting: ['children'] }), person: { foreignSpouse: true } },
    { is: no, act: declared({ relativesExisting: ['spouse'] }), person: { foreignSpouse: true } },
  ],
  'children-and-none': [
    { is: no, act: declared({}), person: { populationBreach: breach } },
    { is: no, act: declared({ relativesExisting: ['own-siblings'] }) },
    { is: no, act: declared({ relativesExisting: ['children'] }), person: { populationBreach: breach } },
  ],
  'section-where-none': [{ is: no, act: { type: 'section.appraised', on, matter: 'admission' } }],
  'grassroots-where-none': [{ is: no, act: { type: 'grassroots.voted', on, matter: 'admission' } }],
  'grassroots-over-grassroots-cell': [{ is: no, act: { type: 'grassroots.voted', on, matter: 'admission' } }],
  'grassroots-over-village-cell': [
    { is: no, act: { type: 'grassroots.voted', on, matter: 'admission' } },
    {
      is: no,
      act: { type: 'grassroots.voted', on: '2025-06-30', matter: 'admission' },
      unit: { cellKind: 'village-cell' },
    },
    {
      is: yes,
      act: { type: 'grassroots.voted', on: '2025-07-01', matter: 'admission' },
      unit: { cellKind: 'village-cell' },
    },
    {
      is: yes,
      act: { type: 'grassroots.voted', on: '2026-07-25', matter: 'removal' },
      unit: { cellKind: 'village-cell' },
    },
    {
      is: no,
      act: { type: 'grassroots.voted', on: '2026-07-26', matter: 'removal' },
      unit: { cellKind: 'village-cell' },
    },
  ],
  'consent-not-over-age': [
    { is: no, act: consent('over-age') },
    { is: no, act: consent('literacy'), person: { bornOn: '1990-01-01' } },
  ],
  'consent-schooled': [
    { is: no, act: consent('literacy') },
    { is: no, act: consent('literacy'), person: { education: 'primary-completed' } },
    { is: yes, act: consent('literacy'), person: { education: 'lower-secondary-programme-completed' } },
    { is: no, act: consent('religion'), person: { education: 'upper-secondary' } },
  ],
  'consent-no-religion': [
    { is: no, act: consent('religion') },
    { is: no, act: consent('literacy'), person: { religion: 'none' } },
  ],
  'consent-no-foreign-spouse': [{ is: no, act: consent('foreign-marriage') }],
  'consent-no-foreign-origin': [{ is: no, act: consent('foreign-origin') }],
  'consent-no-owner': [{ is: no, act: consent('private-owner') }],
  'consent-no-former': [{ is: no, act: consent('religion') }],
  'consent-no-breach': [{ is: no, act: consent('religion') }],
  'consent-no-member': [
    { is: no, act: consent('member-file'), log: [joined('2020-01-01')] },
    {
      is: no,
      act: consent('member-file'),
      log: [
        { type: 'admission.decided', on: '2025-03-03' },
        { type: 'ceremony.held', on: '2025-03-10' },
      ],
    },
    { is: no, act: consent('religion') },
  ],
  'maternity-of-a-man': [
    { is: no, act: exempted('maternity') },
    { is: no, act: exempted('health'), person: { gender: 'male' } },
  ],
  'pregnancy-of-a-man': [
    { is: no, act: expelled(), person: { gender: 'male' } },
    { is: no, act: expelled('child'), person: { gender: 'male' } },
    { is: no, act: expelled('pregnancy') },
  ],
  'discipline-pregnancy-of-a-man': [
    { is: no, act: disciplined({}), person: { gender: 'male' } },
    { is: no, act: disciplined({ deferral: 'child' }), person: { gender: 'male' } },
    { is: no, act: disciplined({ deferral: 'pregnancy' }) },
  ],
  'fault-without-interruption': [
    { is: yes, act: { type: 'activity.resumed', on, confirmed: true } as Act },
    { is: no, act: { type: 'activity.resumed', on } },
    { is: no, act: { type: 'activity.resumed', on, ownFault: true } as Act, log: [interrupted] },
  ],
  'admission-refused-though-carried': [
    { is: no, act: { type: 'admission.refused', on } },
    { is: no, act: { type: 'admission.refused', on, tally: { members: 10, yes: 5 } } },
    { is: yes, act: { type: 'admission.refused', on, tally: { members: 10, yes: 6 } } },
  ],
  'recognition-refused-though-carried': [
    { is: no, act: { type: 'recognition.refused', on } },
    { is: no, act: { type: 'recognition.refused', on, tally: { members: 10, yes: 5 } } },
    { is: yes, act: { type: 'recognition.refused', on, tally: { members: 10, yes: 6 } } },
  ],

  'former-left-after-admission': [
    { is: no, act: changed({ former: { leftOn: '2024-05-03', exit: 'resigned' } }) },
    { is: no, act: changed({}), log: [{ type: 'admission.decided', on: '2024-05-02' }] },
  ],
  'carried-over-before-leaving': [
    {
      is: yes,
      act: { type: 'membership.transcribed', on, standing: 'official', ceremonyOn: '2017-12-31' },
      person: { former: { leftOn: '2018-01-01', exit: 'resigned' } },
    },
    {
      is: no,
      act: { type: 'membership.transcribed', on, standing: 'official' },
      person: { former: { leftOn: '2018-01-01', exit: 'resigned' } },
    },
    { is: no, act: joined('2017-12-31') },
  ],
  'education-falls': [
    { is: no, act: changed({ education: 'primary-completed' }) },
    { is: no, act: changed({}), person: { education: 'upper-secondary' } },
    { is: no, act: changed({ education: 'upper-secondary' }), person: { education: 'upper-secondary' } },
  ],
  'profession-falls': [
    { is: no, act: changed({ professionalLevel: 'college' }) },
    { is: no, act: changed({}), person: { professionalLevel: 'doctor' } },
  ],
  'gender-changes': [
    { is: no, act: changed({ gender: 'male' }) },
    { is: no, act: changed({}), person: { gender: 'female' } },
  ],
  'people-changes': [
    { is: no, act: changed({ ethnicMinority: false }) },
    { is: no, act: changed({}), person: { ethnicMinority: true } },
  ],

  'retirement-of-a-student': [
    { is: yes, act: exempted('awaiting-retirement'), person: { occupation: 'pupil' } },
    { is: no, act: exempted('awaiting-retirement') },
    { is: no, act: exempted('health'), person: { occupation: 'student' } },
  ],
  'suspended-without-a-case': [
    { is: no, act: { type: 'member.suspended', on, ground: 'discipline' } as Act },
    {
      is: yes,
      act: { type: 'member.suspended', on, ground: 'criminal' } as Act,
      log: [{ type: 'proceeding.opened', on: '2025-07-01', proceeding: 'inspection' } as Act],
    },
  ],
  'gap-without-a-transfer': [
    {
      is: no,
      act: { type: 'activity.interrupted', on, cause: 'transfer-gap' } as Act,
      log: [joined('2020-01-01')],
    },
    { is: no, act: interrupted },
  ],
  'months-beyond-the-year': [
    { is: no, act: removal({}) },
    { is: no, act: removal({ months: 3 }) },
  ],
  'months-beyond-membership': [
    { is: no, act: removal({ months: 12 }) },
    { is: no, act: removal({}), log: [joined('2025-07-01')] },
  ],
  'years-beyond-membership': [
    { is: no, act: removal({ ground: 'standing-breached', years: 3 }) },
    { is: no, act: removal({ ground: 'standing-breached' }), log: [joined('2025-01-01')] },
    { is: no, act: removal({ ground: 'standing-breached', years: 1 }), log: [joined('2025-01-01')] },
    { is: yes, act: removal({ ground: 'standing-breached', years: 2 }), log: [joined('2025-01-01')] },
  ],
  'impostor-admitted-here': [
    { is: no, act: removal({ ground: 'impostor' }) },
    {
      is: no,
      act: removal({ ground: 'impostor' }),
      log: [{ type: 'membership.transcribed', on: '2025-01-01', standing: 'official' }],
    },
  ],
  'disciplined-for-another-breach': [
    { is: no, act: disciplined({ breachOn: '2025-06-03' }) },
    { is: no, act: disciplined({}), log: [opensDiscipline('2025-06-02')] },
    { is: no, act: disciplined({ breachOn: '2025-06-03' }), log: [opensDiscipline()] },
    {
      is: no,
      act: disciplined({ breachOn: '2025-06-03' }),
      log: [opensDiscipline('2025-06-02'), opensDiscipline(undefined, '2025-07-02')],
    },
    {
      is: no,
      act: disciplined({ breachOn: '2025-06-03' }),
      log: [opensDiscipline('2025-06-02'), opensDiscipline('2025-06-03', '2025-07-02')],
    },
    {
      is: yes,
      act: disciplined({ breachOn: '2025-06-03' }),
      log: [opensDiscipline('2025-06-02'), opensDiscipline('2025-06-04', '2025-07-02')],
    },
    { is: yes, act: disciplined({ breachOn: '2025-06-03' }), log: [opensDiscipline('2025-06-02', on)] },
  ],
  'expelled-after-the-close': [
    { is: no, act: expelled() },
    { is: no, act: expelled(), log: [closesDiscipline('2025-07-02')] },
    { is: no, act: expelled(), log: [votesExpulsion('2025-07-02')] },
    { is: no, act: expelled(), log: [closesDiscipline('2025-07-01'), votesExpulsion('2025-07-02')] },
    { is: yes, act: expelled(), log: [closesDiscipline('2025-07-02'), votesExpulsion('2025-07-02')] },
    {
      is: yes,
      act: expelled(),
      log: [
        votesExpulsion('2025-07-02'),
        closesDiscipline('2025-07-03'),
        opensDiscipline(undefined, '2025-07-03'),
      ],
    },
    {
      is: no,
      act: expelled(),
      log: [
        votesExpulsion('2025-07-02'),
        closesDiscipline('2025-07-03'),
        opensDiscipline(undefined, '2025-07-04'),
      ],
    },
  ],
  'alone-in-a-cell': [
    { is: no, act: transferred({ toCell: 'cell-9' }) },
    { is: no, act: transferred({ alone: false, toCell: 'cell-9' }) },
  ],

  'alone-on-a-short-stay': [
    { is: no, act: transferred({ months: 6 }) },
    { is: no, act: transferred({ alone: false, months: 6 }) },
    { is: no, act: transferred({ alone: true }) },
    { is: yes, act: transferred({ alone: true, months: 6 }) },
  ],

  'reissued-never-issued': [
    { is: no, act: certificate({}) },
    {
      is: yes,
      act: certificate({ reissue: 'fault-of-centre' }),
      log: [{ type: 'certificate.issued', on: '2025-07-01', course: 'new-member' }],
    },
    {
      is: no,
      act: certificate({ reissue: 'fault-of-centre' }),
      log: [{ type: 'certificate.issued', on, course: 'awareness' }],
    },
  ],
  'reissued-for-no-fault': [
    { is: no, act: { type: 'certificate.issued', on, course: 'new-member' } },
    { is: no, act: { type: 'certificate.issued', on, course: 'new-member', reissue: 'fault-of-centre' } },
    { is: no, act: { type: 'certificate.issued', on, course: 'awareness', reissue: 'other' } },
    { is: yes, act: { type: 'certificate.issued', on, course: 'new-member', reissue: 'other' } },
  ],
  'same-place-asked-abroad': [
    { is: no, act: { type: 'background.certified', on, samePlace: true } },
    { is: no, act: { type: 'background.certified', on, samePlace: false }, log: [askedAbroad] },
    { is: yes, act: { type: 'background.certified', on, samePlace: true }, log: [askedAbroad] },
  ],
  'consent-standard-met': [
    { is: no, act: consent('political-standard') },
    { is: no, act: consent('religion'), log: [standardMet('met')] },
    {
      is: no,
      act: consent('political-standard'),
      log: [standardMet('met', '2025-07-01'), standardMet('beyond-competence')],
    },
  ],
  'certified-again-without-class': [
    {
      is: no,
      act: certificate({}),
      log: [{ type: 'certificate.issued', on: '2025-07-01', course: 'awareness' }],
    },
    { is: no, act: certificate({}), log: [{ type: 'class.entered', on: '2025-07-01', course: 'awareness' }] },
    { is: no, act: certificate({ reissue: 'fault-of-centre' }), log: attended },
    { is: no, act: certificate({ course: 'new-member' }), log: attended },
    { is: yes, act: certificate({}), log: attended },
  ],
  'late-after-the-ceremony': [
    { is: no, act: consent('late-ceremony') },
    { is: no, act: consent('religion'), log: [{ type: 'ceremony.held', on: '2025-08-04' }] },
  ],
  'helped-though-decided': [{ is: no, act: { type: 'being-helped.certified', on } }],
  'extended-after-the-limit': [
    { is: no, act: { type: 'extension.granted', on: '2025-09-05', matter: 'admission' } },
    {
      is: no,
      act: { type: 'extension.granted', on: '2025-09-05', matter: 'recognition' },
      log: [{ type: 'cell.voted', on: '2025-07-01', matter: 'admission' }],
    },
  ],
  'closed-though-voted': [{ is: no, act: { type: 'case.closed', on } }],
  'late-before-the-decision': [{ is: no, act: consent('religion') }],
  'regularised-before-applying': [
    { is: no, act: { type: 'admission.regularised', on, decidedOn: '2025-02-02' } },
  ],
  'regularised-before-the-vote': [
    { is: no, act: { type: 'admission.regularised', on, decidedOn: '2025-02-09' } },
    {
      is: no,
      act: { type: 'admission.regularised', on, decidedOn: '2025-02-09' },
      log: [{ type: 'cell.voted', on: '2025-02-10', matter: 'recognition' }],
    },
    {
      is: no,
      act: { type: 'admission.regularised', on, decidedOn: '2025-02-09' },
      log: [
        { type: 'cell.voted', on: '2025-02-03', matter: 'admission' },
        { type: 'cell.voted', on: '2025-07-10', matter: 'admission' },
      ],
    },
  ],

  'lodged-below-the-decision': [
    { is: no, act: lodged(), log: [removed('provincialStandingCommittee')] },
    { is: no, act: lodged('upper'), log: [removed()] },
    { is: no, act: lodged('upper') },
    { is: no, act: lodged('province'), log: [removed('provincialStandingCommittee')] },
    { is: no, act: lodged('central'), log: [removed('provincialStandingCommittee')] },
  ],
  'answered-below-its-level': [
    {
      is: yes,
      act: answered({ by: { kind: 'provincialStandingCommittee' } }),
      log: [
        removed('communeStandingCommittee'),
        lodged('central'),
        { ...lodged('province'), on: '2025-08-06' } as Act,
      ],
    },
    { is: no, act: answered(), log: [removed('communeStandingCommittee'), lodged('central')] },
    {
      is: no,
      act: answered({ by: { kind: 'provincialStandingCommittee' } }),
      log: [removed('communeStandingCommittee'), lodged()],
    },
    { is: no, act: answered({ by: { kind: 'provincialStandingCommittee' } }) },
    {
      is: yes,
      act: answered({ by: { kind: 'communeStandingCommittee' } }),
      log: [removed('communeStandingCommittee'), lodged('province')],
    },
    {
      is: no,
      act: answered({ by: { kind: 'provincialStandingCommittee' } }),
      log: [
        removed('communeStandingCommittee'),
        lodged('central'),
        { ...lodged('province'), on: '2025-08-02' } as Act,
      ],
    },
    {
      is: yes,
      act: answered({ by: { kind: 'provincialStandingCommittee' }, level: 'central' }),
      log: [
        removed('communeStandingCommittee'),
        lodged('central'),
        { ...lodged('province'), on: '2025-08-02' } as Act,
      ],
    },
  ],
}

const cases = Object.entries(rows).flatMap(([pair, all]) => all.map((row) => ({ pair, ...row })))

describe('an act beside those of a pair (Charter art. 1, 4, 5)', () => {
  it.each(cases)('$pair: $act $is', ({ pair, is, act, person, unit, log = [] }) => {
    const finding = judged(actFacts, [opened(person, unit), ...log], act)
    const found = (finding?.facts.pairs ?? []) as readonly string[]
    expect(found.includes(pair)).toBe(is === 'disagrees')
  })
})
