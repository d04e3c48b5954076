import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person, Unit } from '../../../src/casefile/shapes.js'
import type {
  ComplaintPair,
  EarlierPair,
  HelpingPair,
  MembershipPair,
  StepPair,
  YoungActPair,
} from '../../../src/rules/agreement/codes.js'
import { complaintPairs } from '../../../src/rules/agreement/facts/complaints.js'
import { earlierPairs } from '../../../src/rules/agreement/facts/earlier.js'
import { actFacts, everyActPair } from '../../../src/rules/agreement/facts/facts.js'
import { helpingPairs } from '../../../src/rules/agreement/facts/helping.js'
import { membershipPairs } from '../../../src/rules/agreement/facts/membership.js'
import { stepPairs } from '../../../src/rules/agreement/facts/steps.js'
import { youngActPairs } from '../../../src/rules/agreement/facts/young.js'
import { judged, opened } from '../judged.js'

/** A file, an act that disagrees with it, and the one beside it that does not. */
interface Row {
  readonly person?: Person
  readonly unit?: Unit
  readonly before?: readonly Act[]
  readonly act: Act
  readonly agreeing: Act
  /** The earlier acts of the agreeing one, where they are others. */
  readonly instead?: readonly Act[]
  readonly as?: Person
}

const on = '2025-08-05'
const joined = (ceremonyOn: string): Act => ({
  type: 'membership.transcribed',
  on: '2025-08-01',
  standing: 'official',
  ceremonyOn,
})

const expelled = (childBornOn: string): Act => ({
  type: 'member.expelled',
  on,
  deferral: 'child',
  childBornOn,
})
const disciplined = (childBornOn: string): Act => ({
  type: 'member.disciplined',
  on,
  form: 'warning',
  deferral: 'child',
  childBornOn,
})
const declared: Act = { type: 'background.declared', on, family: ['applicant', 'father', 'adult-child'] }
const certified: Act = { type: 'background.certified', on, memberRelatives: [{ relation: 'child' }] }

const young: { readonly [P in YoungActPair]: Row } = {
  'adult-child-of-the-young': {
    person: { bornOn: '1992-08-06' },
    act: declared,
    as: { bornOn: '1992-08-05' },
    agreeing: declared,
  },
  'member-child-of-the-young': {
    person: { bornOn: '1992-08-06' },
    act: certified,
    as: { bornOn: '1992-08-05' },
    agreeing: certified,
  },
  'deferral-child-of-the-young': {
    person: { bornOn: '2009-09-02' },
    act: expelled('2024-09-01'),
    agreeing: expelled('2024-09-02'),
  },
  'discipline-child-of-the-young': {
    person: { bornOn: '2009-09-02' },
    act: disciplined('2024-09-01'),
    agreeing: disciplined('2024-09-02'),
  },
}

const introduced = (id: string): Act => ({
  type: 'introduction.made',
  on,
  introducer: { id, official: true },
})
const assigned = (id: string): Act => ({ type: 'helper.assigned', on, helper: { id, official: true } })
const ceremony = (id: string): Act => ({ type: 'ceremony.held', on, helper: { id, official: true } })

// The case of `opened` is `case-1`.
const helping: { readonly [P in HelpingPair]: Row } = {
  'introduced-by-the-applicant': { act: introduced('case-1'), agreeing: introduced('member-1') },
  'introduced-though-lost': {
    before: [{ type: 'introducer.lost', on: '2025-08-05', introducer: 'member-1', reason: 'disciplined' }],
    act: introduced('member-1'),
    agreeing: introduced('member-2'),
  },
  'helped-by-the-applicant': { act: assigned('case-1'), agreeing: assigned('member-1') },
  'remarked-after-death': {
    before: [{ type: 'helper.left', on: '2025-08-04', helper: { id: 'member-1' }, died: true }],
    act: { type: 'remarks.made', on, helper: 'member-1' },
    agreeing: { type: 'remarks.made', on, helper: 'member-2' },
  },
  'helped-by-the-new-member': { act: ceremony('case-1'), agreeing: ceremony('member-1') },
}

const carried = (more: Partial<ActOf<'membership.transcribed'>> = {}): Act => ({
  type: 'membership.transcribed',
  on,
  standing: 'official',
  decidedOn: '2018-03-01',
  ceremonyOn: '2018-03-15',
  ...more,
})
const left = (leftOn: string, readmissions = 0): Person => ({
  former: { leftOn, exit: 'removed', reason: 'other', readmissions },
})
const changed = (person: Person): Act => ({ type: 'particulars.changed', on, person })

const earlier: { readonly [P in EarlierPair]: Row } = {
  'former-left-after-admission': {
    before: [{ type: 'admission.decided', on: '2024-05-02' }],
    act: changed(left('2024-05-03')),
    agreeing: changed(left('2024-05-02')),
  },
  'carried-over-before-leaving': {
    person: left('2018-03-02'),
    act: carried(),
    as: left('2018-03-01'),
    agreeing: carried(),
  },
  'carried-over-readmitted-again': {
    person: left('2010-01-01', 1),
    act: carried(),
    as: left('2010-01-01', 0),
    agreeing: carried(),
  },
  'carried-over-of-no-citizen': {
    person: { citizenship: 'other' },
    act: carried(),
    as: { citizenship: 'vietnamese' },
    agreeing: carried(),
  },
  'education-falls': {
    person: { education: 'lower-secondary-diploma' },
    act: changed({ education: 'lower-secondary-equivalent' }),
    agreeing: changed({ education: 'upper-secondary' }),
  },
  'profession-falls': {
    person: { professionalLevel: 'university' },
    act: changed({ professionalLevel: 'college' }),
    agreeing: changed({ professionalLevel: 'master' }),
  },
  'gender-changes': {
    person: { gender: 'female' },
    act: changed({ gender: 'male' }),
    agreeing: changed({ gender: 'female' }),
  },
  'people-changes': {
    person: { ethnicMinority: true },
    act: changed({ ethnicMinority: false }),
    agreeing: changed({ ethnicMinority: true }),
  },
}

const exempted: Act = { type: 'member.exempted', on, ground: 'awaiting-retirement' }
const suspended: Act = { type: 'member.suspended', on, ground: 'criminal' }
const opensCase: Act = { type: 'proceeding.opened', on, proceeding: 'criminal-case' }
const interrupted: Act = { type: 'activity.interrupted', on, cause: 'transfer-gap' }
const removal = (more: object): Act =>
  ({ type: 'removal.opened', on, ground: 'abandonment', ...more }) as unknown as Act
const expulsionVoted = (day: string): Act => ({ type: 'cell.voted', on: day, matter: 'expulsion' })
const alone = (toCell?: string): Act => ({
  type: 'member.transferred',
  on,
  transfer: 'abroad',
  alone: true,
  ...(toCell !== undefined && { toCell }),
})
const punished = (breachOn: string): Act => ({ type: 'member.disciplined', on, form: 'warning', breachOn })

const membership: { readonly [P in MembershipPair]: Row } = {
  'retirement-of-a-student': {
    person: { occupation: 'student' },
    act: exempted,
    as: { occupation: 'state-official' },
    agreeing: exempted,
  },
  'suspended-without-a-case': { act: suspended, instead: [opensCase], agreeing: suspended },
  'gap-without-a-transfer': {
    act: interrupted,
    instead: [{ type: 'member.transferred', on: '2025-08-04', transfer: 'official' }],
    agreeing: interrupted,
  },
  'months-beyond-the-year': { act: removal({ months: 13 }), agreeing: removal({ months: 12 }) },
  'months-beyond-membership': {
    before: [joined('2025-04-06')],
    act: removal({ months: 4 }),
    instead: [joined('2025-04-05')],
    agreeing: removal({ months: 4 }),
  },
  'years-beyond-membership': {
    before: [joined('2024-01-01')],
    act: removal({ ground: 'standing-breached', years: 3 }),
    instead: [joined('2023-12-31')],
    agreeing: removal({ ground: 'standing-breached', years: 3 }),
  },
  'impostor-admitted-here': {
    before: [{ type: 'admission.decided', on: '2024-05-02' }],
    act: removal({ ground: 'impostor' }),
    agreeing: removal({ ground: 'abandonment' }),
  },
  'disciplined-for-another-breach': {
    before: [{ type: 'discipline.opened', on: '2025-07-01', breachOn: '2025-06-02' }],
    act: punished('2025-06-03'),
    agreeing: punished('2025-06-02'),
  },
  'expelled-after-the-close': {
    before: [expulsionVoted('2025-07-02'), { type: 'discipline.closed', on: '2025-07-02' }],
    act: { type: 'member.expelled', on },
    instead: [expulsionVoted('2025-07-03'), { type: 'discipline.closed', on: '2025-07-02' }],
    agreeing: { type: 'member.expelled', on },
  },
  'alone-in-a-cell': { act: alone('cell-9'), agreeing: alone() },
  'alone-on-a-short-stay': {
    act: { ...alone(), months: 11 } as Act,
    agreeing: { ...alone(), months: 12 } as Act,
  },
  'alone-though-received': {
    before: [{ ...alone(), months: 12 } as Act],
    act: { type: 'member.received', on, unit: { cell: 'cell-2' } },
    agreeing: { type: 'member.received', on },
  },
  'prolonged-though-official': {
    before: [{ type: 'member.transferred', on: '2025-08-01', transfer: 'abroad', months: 12 }],
    act: { type: 'stay.prolonged', on, months: 3 },
    instead: [{ type: 'member.transferred', on: '2025-08-01', transfer: 'abroad', months: 11 }],
    agreeing: { type: 'stay.prolonged', on, months: 3 },
  },
}

const reissued: Act = { type: 'certificate.issued', on, course: 'awareness', reissue: 'fault-of-centre' }
const consent = (matter: 'political-standard' | 'late-ceremony'): Act => ({
  type: 'consent.given',
  on,
  matter,
  written: true,
})
const concluded = (politicalStandard: 'met' | 'beyond-competence'): Act => ({
  type: 'background.certified',
  on: '2025-08-01',
  politicalStandard,
})
const asked = (abroad: boolean): Act => ({
  type: 'verification.requested',
  on: '2025-08-01',
  request: 'request-1',
  subjects: ['mother'],
  abroad,
})
const moved = (unit: Unit): Act => ({ type: 'applicant.moved', on, authority: 'same', unit })

const certificate: Act = { type: 'certificate.issued', on, course: 'awareness' }
const entered = (day: string): Act => ({ type: 'class.entered', on: day, course: 'awareness' })
const decided: Act = { type: 'admission.decided', on: '2025-07-01' }

const steps: { readonly [P in StepPair]: Row } = {
  'reissued-never-issued': {
    act: reissued,
    instead: [{ type: 'certificate.issued', on: '2025-08-04', course: 'awareness' }],
    agreeing: reissued,
  },
  'reissued-for-no-fault': {
    before: [{ type: 'certificate.issued', on: '2025-08-04', course: 'new-member' }],
    act: { type: 'certificate.issued', on, course: 'new-member', reissue: 'other' },
    agreeing: { type: 'certificate.issued', on, course: 'new-member', reissue: 'fault-of-centre' },
  },
  'same-place-asked-abroad': {
    before: [asked(true)],
    act: { type: 'background.certified', on, samePlace: true },
    instead: [asked(false)],
    agreeing: { type: 'background.certified', on, samePlace: true },
  },
  'consent-standard-met': {
    before: [concluded('met')],
    act: consent('political-standard'),
    instead: [concluded('beyond-competence')],
    agreeing: consent('political-standard'),
  },
  'certified-again-without-class': {
    before: [entered('2025-07-01'), { ...certificate, on: '2025-07-10' }],
    act: certificate,
    instead: [entered('2025-07-01'), { ...certificate, on: '2025-07-10' }, entered('2025-07-10')],
    agreeing: certificate,
  },
  'late-before-the-decision': {
    act: consent('late-ceremony'),
    instead: [{ type: 'admission.decided', on }],
    agreeing: consent('late-ceremony'),
  },
  'late-after-the-ceremony': {
    before: [decided, { type: 'ceremony.held', on: '2025-08-04' }],
    act: consent('late-ceremony'),
    instead: [decided, { type: 'ceremony.held', on }],
    agreeing: consent('late-ceremony'),
  },
  'helped-though-decided': {
    before: [decided],
    act: { type: 'being-helped.certified', on },
    instead: [decided, { type: 'decision.annulled', on: '2025-08-04' }],
    agreeing: { type: 'being-helped.certified', on },
  },
  'extended-after-the-limit': {
    before: [{ type: 'cell.voted', on: '2025-07-01', matter: 'admission' }],
    act: { type: 'extension.granted', on: '2025-09-05', matter: 'admission' },
    agreeing: { type: 'extension.granted', on: '2025-09-04', matter: 'admission' },
  },
  'closed-though-voted': {
    before: [{ type: 'cell.voted', on, matter: 'admission' }],
    act: { type: 'case.closed', on },
    agreeing: { type: 'case.closed', on, continuedIn: 'case-2' },
  },
  'same-authority-elsewhere': {
    unit: { cell: 'cell-1' },
    act: moved({ cell: 'cell-2', underCentralLevel: true }),
    agreeing: moved({ cell: 'cell-2', underCentralLevel: false }),
  },
  'regularised-before-applying': {
    before: [{ type: 'application.made', on: '2025-02-03' }],
    act: { type: 'admission.regularised', on, decidedOn: '2025-02-02' },
    agreeing: { type: 'admission.regularised', on, decidedOn: '2025-02-03' },
  },
  'regularised-before-the-vote': {
    before: [{ type: 'cell.voted', on: '2025-02-10', matter: 'admission' }],
    act: { type: 'admission.regularised', on, decidedOn: '2025-02-09' },
    agreeing: { type: 'admission.regularised', on, decidedOn: '2025-02-10' },
  },
}

const removedBy = (kind: 'communeStandingCommittee' | 'provincialStandingCommittee'): Act => ({
  type: 'member.removed',
  on: '2025-07-28',
  by: { kind },
})
const lodged = (level: 'upper' | 'province' | 'central'): Act => ({
  type: 'complaint.lodged',
  on: '2025-08-01',
  against: 'removal',
  level,
})
const answer: Act = {
  type: 'complaint.answered',
  on,
  answer: 'rejected',
  by: { kind: 'provincialStandingCommittee' },
}

const complaints: { readonly [P in ComplaintPair]: Row } = {
  'lodged-below-the-decision': {
    before: [removedBy('provincialStandingCommittee')],
    act: lodged('upper'),
    instead: [removedBy('communeStandingCommittee')],
    agreeing: lodged('upper'),
  },
  'answered-below-its-level': {
    before: [removedBy('communeStandingCommittee'), lodged('central')],
    act: answer,
    instead: [removedBy('communeStandingCommittee'), lodged('province')],
    agreeing: answer,
  },
  'restored-of-a-discipline': {
    before: [
      { type: 'member.disciplined', on: '2025-07-28', form: 'warning' },
      { type: 'complaint.lodged', on: '2025-08-01', against: 'discipline' },
    ],
    act: { ...answer, answer: 'restored' } as Act,
    instead: [
      { type: 'member.disciplined', on: '2025-07-28', form: 'expulsion' },
      { type: 'complaint.lodged', on: '2025-08-01', against: 'discipline' },
    ],
    agreeing: { ...answer, answer: 'restored' } as Act,
  },
}

const rows: Readonly<Record<string, Row>> = {
  ...complaints,
  ...young,
  ...helping,
  ...earlier,
  ...membership,
  ...steps,
}

const found = (row: Row, act: Act, before: readonly Act[] = [], person: Person = {}) =>
  judged(actFacts, [opened(person, row.unit), ...before], act)

describe('what an act tells beside the file (Charter art. 1, 4, 5)', () => {
  it.each(Object.entries(rows))('%s', (pair, row) => {
    const told = found(row, row.act, row.before, row.person)
    expect(told?.facts.pairs).toEqual([pair])
    expect([told?.outcome, told?.effect]).toEqual([
      'broken',
      everyActPair[pair]?.isNote === true ? 'note' : 'breach',
    ])
    const other = found(row, row.agreeing, row.instead ?? row.before, row.as ?? row.person)
    expect((other?.facts.pairs ?? []) as readonly string[]).not.toContain(pair)
  })

  it.each<{ what: Unit }>([
    { what: { armedForces: 'army' } },
    { what: { underCentralLevel: true } },
    { what: { delegated: true } },
  ])('same-authority-elsewhere, told by $what of the new place', ({ what }) => {
    const there = { cell: 'cell-2', ...what }
    const pairsOf = (unit: Unit, to: Unit) =>
      judged(actFacts, [opened({}, unit)], moved(to))?.facts.pairs as readonly string[] | undefined
    expect(pairsOf({ cell: 'cell-1' }, there)).toContain('same-authority-elsewhere')
    expect(pairsOf({ cell: 'cell-1', ...what }, there) ?? []).not.toContain('same-authority-elsewhere')
  })

  it('is each of two different facts, and has its row here', () => {
    const all = {
      ...complaintPairs,
      ...youngActPairs,
      ...helpingPairs,
      ...earlierPairs,
      ...membershipPairs,
      ...stepPairs,
    }
    expect(Object.keys(all).sort()).toEqual(Object.keys(rows).sort())
    for (const { of } of Object.values(all)) expect(of[0]).not.toBe(of[1])
  })
})
