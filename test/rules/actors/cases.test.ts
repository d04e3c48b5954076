import { describe, expect, it } from 'vitest'
import type { Act, ActOf, Person, Unit } from '../../../src/casefile/shapes.js'
import { Inquiry } from '../../../src/law/inquiry.js'
import type { Policies } from '../../../src/law/policy.js'
import { actorLaws } from '../../../src/rules/actors/actor-laws.js'
import { actorLawOf } from '../../../src/rules/actors/actor-verdict.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'
import { fileOf, opened } from '../judged.js'

interface Row {
  readonly act: Act
  readonly is: string
  readonly log?: readonly Act[]
  readonly person?: Person
  readonly unit?: Unit
  readonly policies?: Policies
}

/** The case whose law an act falls under. */
function caseOf({ act, log = [], person, unit, policies = {} }: Row): string | undefined {
  const ask = new Inquiry(rulebook({ policies }).setting, act.on)
  const law = actorLawOf(fileOf([opened(person, unit), ...log]), act, act.on, ask)
  const { cases } = actorLaws[act.type as 'cell.voted'] as { cases: Readonly<Record<string, unknown>> }
  return Object.keys(cases).find((name) => cases[name] === law)
}

const on = '2025-12-01'
const joined: Act = {
  type: 'membership.transcribed',
  on: '2016-08-01',
  standing: 'official',
  ceremonyOn: '2014-05-19',
}
const onProbation: readonly Act[] = [
  { type: 'admission.decided', on: '2025-03-03' },
  { type: 'ceremony.held', on: '2025-03-20' },
]
const moved = (more: Partial<ActOf<'member.transferred'>>): Act =>
  ({ type: 'member.transferred', on: '2025-11-03', transfer: 'temporary', ...more }) as Act
const stay = [joined, moved({ months: 6 })]
const changed = (more: Partial<ActOf<'particulars.changed'>>): Act => ({
  type: 'particulars.changed',
  on,
  ...more,
})
const helper: Act = { type: 'helper.assigned', on, helper: { id: 'member-1' } }
const certificate = (course: 'awareness' | 'new-member', noCentre?: boolean): Act =>
  ({
    type: 'certificate.issued',
    on,
    course,
    ...(noCentre !== undefined && { noCentre }),
  }) as Act
const opinions = (matter: 'admission' | 'recognition'): Act =>
  ({ type: 'opinions.consolidated', on, matter }) as Act
const submitted = (day = on): Act => ({ type: 'dossier.submitted', on: day, matter: 'admission' })
const consent = (matter: 'over-age' | 'literacy', day: string): Act => ({
  type: 'consent.given',
  on: day,
  matter,
})
const decided: Act = { type: 'admission.decided', on }
const considered: Act = { type: 'cell.voted', on: '2025-08-05', matter: 'admission' }
const decides = { overAgeConsentReading: 'decides' }
const former = { leftOn: '2018-01-01', exit: 'resigned' } as const
const disciplined = (form: ActOf<'member.disciplined'>['form']): Act => ({
  type: 'member.disciplined',
  on,
  form,
})
const recognised: Act = { type: 'recognition.decided', on }
const transferred = (more: Partial<ActOf<'member.transferred'>>): Act =>
  ({ type: 'member.transferred', on, transfer: 'abroad', ...more }) as Act
const exempted = (ground?: ActOf<'member.exempted'>['ground']): Act =>
  ({ type: 'member.exempted', on, ...(ground && { ground }) }) as Act
const resumed: Act = { type: 'activity.resumed', on }
const removal = (ground: ActOf<'removal.opened'>['ground'], day = on): Act => ({
  type: 'removal.opened',
  on: day,
  ground,
})
const removed = (more: Partial<ActOf<'member.removed'>> = {}, day = on): Act => ({
  type: 'member.removed',
  on: day,
  ...more,
})
const refused = (matter: ActOf<'exit.refused'>['matter']): Act => ({ type: 'exit.refused', on, matter })
const restored: Act = { type: 'member.restored', on }
const lodged = (against: ActOf<'complaint.lodged'>['against']): Act => ({
  type: 'complaint.lodged',
  on: '2025-11-20',
  against,
})
const answered: Act = { type: 'complaint.answered', on, answer: 'rejected' }
const annulled = (more: Partial<ActOf<'admission.annulled'>>): Act =>
  ({ type: 'admission.annulled', on, as: 'issuing-committee', ...more }) as Act
const forwarded: Act = { type: 'file.forwarded', on }

const rows: Readonly<Record<string, readonly Row[]>> = {
  'particulars of a member are its keeper’s, those of the place anyone’s': [
    { act: changed({ person: {} }), is: 'applicant' },
    { act: changed({ person: {} }), log: [joined], is: 'member' },
    { act: changed({ unit: {} }), log: [joined], is: 'applicant' },
  ],
  'a helper of an applicant, or of one on probation': [
    { act: helper, is: 'applicant' },
    { act: helper, log: onProbation, is: 'probation' },
    { act: helper, log: [joined], is: 'applicant' },
  ],
  'a certificate of either class, where there is a centre and where there is none': [
    { act: certificate('awareness'), is: 'awareness' },
    { act: certificate('awareness', false), is: 'awareness' },
    { act: certificate('awareness', true), is: 'awareness-without-centre' },
    { act: certificate('new-member'), is: 'new-member' },
  ],
  'opinions on the recognition of a member on temporary activity': [
    { act: opinions('recognition'), is: 'ordinary' },
    { act: opinions('recognition'), log: stay, is: 'temporary-activity' },
    { act: opinions('admission'), log: stay, is: 'ordinary' },
  ],
  'a dossier sent from a place without a grassroots committee': [
    { act: submitted(), is: 'ordinary' },
    { act: submitted(), unit: { grassrootsCommittee: true }, is: 'ordinary' },
    { act: submitted(), unit: { grassrootsCommittee: false }, is: 'without-grassroots-committee' },
    { act: submitted(), unit: { cellKind: 'grassroots-cell' }, is: 'without-grassroots-committee' },
    { act: submitted(), unit: { cellKind: 'village-cell' }, is: 'without-grassroots-committee' },
    {
      act: submitted(),
      unit: { cellKind: 'cell-under-grassroots', grassrootsCommittee: false },
      is: 'ordinary',
    },
    {
      act: submitted('2026-08-03'),
      unit: { cellKind: 'village-cell' },
      is: 'without-grassroots-committee',
    },
  ],
  'a consent above the ordinary age, in two readings from 2026-07-26': [
    { act: consent('over-age', '2026-07-26'), is: 'over-age' },
    {
      act: consent('over-age', '2026-07-26'),
      policies: { overAgeConsentLevel2026: 'directly-under-province' },
      is: 'over-age-under-province',
    },
    {
      act: consent('over-age', '2026-07-25'),
      policies: { overAgeConsentLevel2026: 'directly-under-province' },
      is: 'over-age',
    },
    {
      act: consent('literacy', '2026-07-26'),
      policies: { overAgeConsentLevel2026: 'directly-under-province' },
      is: 'literacy',
    },
  ],
  'an admission by who is admitted': [
    { act: decided, is: 'ordinary' },
    { act: decided, person: { privateOwner: false }, is: 'ordinary' },
    { act: decided, person: { privateOwner: true }, is: 'private-owner' },
    { act: decided, person: { privateOwner: true, former }, is: 'private-owner' },
    { act: decided, person: { former }, is: 'readmission' },
    { act: decided, person: { former }, unit: { underCentralLevel: false }, is: 'readmission' },
    { act: decided, person: { former }, unit: { underCentralLevel: true }, is: 'ordinary' },
    { act: decided, person: { bornOn: '1950-01-01' }, policies: decides, is: 'ordinary' },
    { act: decided, log: [considered], policies: decides, is: 'ordinary' },
    { act: decided, person: { bornOn: '1965-07-05' }, log: [considered], is: 'ordinary' },
    {
      act: decided,
      person: { bornOn: '1965-07-05' },
      log: [considered],
      policies: decides,
      is: 'over-age',
    },
    {
      act: decided,
      person: { bornOn: '1965-07-06' },
      log: [considered],
      policies: decides,
      is: 'ordinary',
    },
    {
      act: decided,
      person: { bornOn: '1990-07-05' },
      log: [considered],
      policies: decides,
      is: 'ordinary',
    },
  ],
  'discipline up to a warning at the place of temporary activity, the heavier by the managing committee': [
    { act: disciplined('reprimand'), log: [joined], is: 'official' },
    { act: disciplined('reprimand'), log: onProbation, is: 'probation' },
    { act: disciplined('reprimand'), log: stay, is: 'temporary-activity' },
    { act: disciplined('warning'), log: stay, is: 'temporary-activity' },
    { act: disciplined('dismissal'), log: stay, is: 'managing-committee' },
    { act: disciplined('expulsion'), log: stay, is: 'managing-committee' },
    { act: disciplined('dismissal'), log: [joined], is: 'official' },
  ],
  'a recognition, by where the member is': [
    { act: recognised, log: onProbation, is: 'ordinary' },
    { act: recognised, log: [...onProbation, moved({ months: 6 })], is: 'ordinary' },
    { act: recognised, log: [...onProbation, moved({ transfer: 'abroad', months: 11 })], is: 'ordinary' },
    { act: recognised, log: [...onProbation, moved({ transfer: 'abroad', months: 12 })], is: 'abroad' },
    {
      act: recognised,
      log: [...onProbation, moved({ transfer: 'abroad', months: 12, alone: true })],
      is: 'alone-abroad',
    },
    {
      act: recognised,
      log: [...onProbation, moved({ transfer: 'abroad', months: 11, alone: true })],
      is: 'ordinary',
    },
    {
      act: recognised,
      log: [...onProbation, moved({ transfer: 'abroad', months: 12, alone: true, labour: true })],
      is: 'abroad',
    },
    { act: recognised, log: [...onProbation, moved({ transfer: 'official' })], is: 'ordinary' },
  ],
  'a transfer, by its kind and its length abroad': [
    { act: transferred({ transfer: 'official' }), is: 'official' },
    { act: transferred({ transfer: 'internal' }), is: 'internal' },
    { act: transferred({ transfer: 'temporary', months: 6 }), is: 'temporary' },
    { act: transferred({}), is: 'abroad' },
    { act: transferred({ months: 12 }), is: 'abroad' },
    { act: transferred({ months: 11 }), is: 'stay-abroad' },
    { act: transferred({ months: 2 }), is: 'stay-abroad' },
    { act: transferred({ months: 12, labour: true }), is: 'labour-abroad' },
    { act: transferred({ months: 12, labour: false }), is: 'abroad' },
  ],
  'an exemption for age or health is the cell’s': [
    { act: exempted(), is: 'ground-unknown' },
    { act: exempted('age'), is: 'own' },
    { act: exempted('health'), is: 'own' },
    { act: exempted('maternity'), is: 'other' },
  ],
  'taking up activity after an interruption is a question of membership': [
    { act: resumed, log: [joined], is: 'ordinary' },
    {
      act: resumed,
      log: [joined, { type: 'activity.interrupted', on: '2025-10-01' } as Act],
      is: 'interruption',
    },
    {
      act: resumed,
      log: [joined, { type: 'member.exempted', on: '2025-10-01', ground: 'health' }],
      is: 'ordinary',
    },
  ],
  'a removal opened, by its ground': [
    { act: removal('abandonment'), log: [joined], is: 'ordinary' },
    { act: removal('transfer-not-filed'), log: [joined], is: 'transfer-not-filed' },
    { act: removal('impostor'), log: [joined], is: 'question-of-membership' },
    { act: removal('interruption'), log: [joined], is: 'question-of-membership' },
  ],
  'a removal decided, by its ground or that of its opening': [
    { act: removed(), log: [joined], is: 'ordinary' },
    { act: removed({ ground: 'impostor' }), log: [joined], is: 'question-of-membership' },
    { act: removed({ ground: 'transfer-not-filed' }), log: [joined], is: 'transfer-not-filed' },
    { act: removed(), log: [joined, removal('interruption', '2025-10-01')], is: 'question-of-membership' },
    { act: removed(), log: [joined, removal('transfer-not-filed', '2025-10-01')], is: 'transfer-not-filed' },
    { act: removed(), log: [joined, removal('abandonment', '2025-10-01')], is: 'ordinary' },
    {
      act: removed({ ground: 'abandonment' }),
      log: [joined, removal('impostor', '2025-10-01')],
      is: 'ordinary',
    },
  ],
  'a removal refused, by the ground of its opening': [
    { act: refused('removal'), log: [joined], is: 'removal' },
    { act: refused('removal'), log: [joined, removal('abandonment', '2025-10-01')], is: 'removal' },
    {
      act: refused('removal'),
      log: [joined, removal('transfer-not-filed', '2025-10-01')],
      is: 'transfer-not-filed',
    },
    {
      act: refused('removal'),
      log: [joined, removal('interruption', '2025-10-01')],
      is: 'question-of-membership',
    },
    {
      act: refused('resignation'),
      log: [joined, removal('impostor', '2025-10-01')],
      is: 'resignation',
    },
  ],
  'a restoration, by why the member was removed': [
    { act: restored, log: [joined], is: 'complaint' },
    { act: restored, log: [joined, removed({ ground: 'abandonment' }, '2025-11-03')], is: 'complaint' },
    {
      act: restored,
      log: [joined, removed({ ground: 'impostor' }, '2025-11-03')],
      is: 'question-of-membership',
    },
    {
      act: restored,
      log: [joined, removal('interruption', '2025-10-01'), removed({}, '2025-11-03')],
      is: 'question-of-membership',
    },
    { act: restored, log: [joined, { type: 'member.expelled', on: '2025-11-03' }], is: 'complaint' },
  ],
  'an answer to a complaint, by what it is against': [
    { act: answered, log: [joined], is: 'removal' },
    { act: answered, log: [joined, lodged('removal')], is: 'removal' },
    { act: answered, log: [joined, lodged('discipline')], is: 'discipline' },
    { act: answered, log: [joined, lodged('expulsion')], is: 'discipline' },
  ],
  'an annulment, by the committee that annuls': [
    { act: annulled({}), is: 'issuer' },
    { act: annulled({ issuerGone: false }), is: 'issuer' },
    { act: annulled({ issuerGone: true }), is: 'issuer-gone' },
    { act: annulled({ as: 'present-committee' }), is: 'issuer-gone' },
    { act: annulled({ as: 'receiving-committee' }), is: 'after-transfer' },
  ],
  'a file forwarded: sent already, or proposed and not sent': [
    { act: forwarded, is: 'sent' },
    {
      act: forwarded,
      log: [considered, { type: 'applicant.moved', on: '2025-11-03', unit: { cell: 'cell-2' } } as Act],
      is: 'resolved',
    },
    {
      act: forwarded,
      log: [
        considered,
        { type: 'grassroots.voted', on: '2025-08-20', matter: 'admission' },
        { type: 'dossier.submitted', on: '2025-09-01', matter: 'admission' },
        { type: 'applicant.moved', on: '2025-11-03', unit: { cell: 'cell-2' } } as Act,
      ],
      is: 'sent',
    },
  ],
}

describe.each(Object.entries(rows))('%s', (_, all) => {
  it.each(all)('$act is $is', (row) => {
    expect(caseOf(row)).toBe(row.is)
  })
})
