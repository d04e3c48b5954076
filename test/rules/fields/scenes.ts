import { livesAfterTheCeremony } from '../../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../../examples/lives/before-the-ceremony.js'
import { applicant, straight, through } from '../../../examples/lives/life.js'
import {
  type Act,
  type ActOf,
  type ActType,
  addDays,
  nationalRulebook,
  type Person,
  rulebook,
  type Unit,
} from '../../../src/index.js'
import type { Life } from './said-of-case.js'

type Log = readonly Act[]

const ceremony = '2024-03-18'
const straightLife: Log = straight(applicant(31), ceremony)
const after = (life: string): Log =>
  [...livesBeforeTheCeremony, ...livesAfterTheCeremony].find(({ en }) => en.startsWith(life))?.acts ?? []

/** The log with every act of a type changed. */
const changed = <T extends ActType>(log: Log, type: T, change: Partial<ActOf<T>>): Log =>
  log.map((act) => (act.type === type ? ({ ...act, ...change } as Act) : act))

const opened = (log: Log, particulars: { person?: Person; unit?: Unit }): Log =>
  log.map((act) =>
    act.type === 'case.opened'
      ? {
          ...act,
          person: { ...act.person, ...particulars.person },
          unit: { ...act.unit, ...particulars.unit },
        }
      : act,
  )

/** The log with more acts, each where its day is. */
const withActs = (log: Log, ...more: Log): Log =>
  more.reduce<Log>((all, act) => {
    const at = all.findLastIndex(({ on }) => on <= act.on) + 1
    return [...all.slice(0, at), act, ...all.slice(at)]
  }, log)

const dayOf = (log: Log, type: ActType) => log.find((act) => act.type === type)?.on ?? ''

/** Counts one vote short of their fraction while the whole membership is the base. */
const tightVotes = (log: Log): Log =>
  log.map((act): Act => {
    if (act.type === 'cell.voted') return { ...act, tally: { members: 20, yes: 13 } }
    if (act.type === 'grassroots.voted') return { ...act, tally: { members: 8, yes: 5 } }
    return 'tally' in act && act.tally ? ({ ...act, tally: { members: 11, yes: 5 } } as Act) : act
  })

const exits: readonly Log[] = [
  after('Unqualified at the end'),
  after('Removed on a wrong report'),
  after('Resigns'),
  after('Expelled'),
]
const abroadOn = dayOf(straightLife, 'verification.requested')
const certified = dayOf(straightLife, 'background.certified')
const introduced = dayOf(straightLife, 'introduction.made')
const removed = after('Unqualified at the end')
const last = '2026-03-02'

const logs: readonly Log[] = [
  tightVotes(straightLife),
  withActs(
    changed(straightLife, 'ceremony.held', { helper: { id: 'helper-1', official: true } }),
    { type: 'helper.left', on: addDays(ceremony, 60), helper: { id: 'helper-1' } },
    { type: 'helper.assigned', on: addDays(ceremony, 61), helper: { id: 'helper-2', official: true } },
  ).map((act) => (act.type === 'remarks.made' ? { ...act, helper: 'helper-2' } : act)),
  changed(straightLife, 'cell.voted', { tally: { members: 3, yes: 2 } }),
  ...exits.map(tightVotes),
  withActs(
    opened(straightLife, {
      person: { tradeUnionMember: true },
      unit: { youthUnion: false, tradeUnion: true },
    }),
    { type: 'union.resolved', on: introduced, union: 'trade-union', by: { kind: 'tradeUnionExecutive' } },
  ),
  opened(straightLife, { person: { foreignOrigin: 'hoa', generations: 3 } }),
  opened(straightLife, {
    person: {
      populationBreach: { child: 3, bornOn: '2015-03-02' },
      populationBreached: true,
      prestige: true,
    },
  }),
  changed(straightLife, 'admission.decided', { by: { kind: 'communeStandingCommittee' } }),
  opened(after('Re-admitted'), {
    person: { former: { leftOn: '2015-06-01', exit: 'removed', reason: 'less-serious-crime' } },
  }),
  opened(straightLife, { unit: { noCell: true } }),
  ...(['fixed-term-contract', 'study', 'secondment', 'graduate-waiting-for-work'] as const).map((ground) =>
    opened(straightLife, {
      unit: {
        competence: {
          ground,
          since: '2020-01-06',
          ...(ground === 'fixed-term-contract' && { continuous: true }),
          handledBy: 'host',
        } as NonNullable<Unit['competence']>,
      },
    }),
  ),
  opened(straightLife, {
    unit: { competence: { ground: 'graduate-waiting-for-work', handledBy: 'residence' } },
  }),
  opened(straightLife, { person: { youthAge: true, bornOn: '1990-01-01', youthUnionMember: true } }),
  changed(straightLife, 'certificate.issued', { by: { kind: 'districtStandingCommittee' } }),
  changed(changed(straightLife, 'verification.requested', { receivedOn: abroadOn }), 'verification.replied', {
    on: addDays(abroadOn, 80),
  }),
  changed(straight(applicant(33), '2026-01-19'), 'opinions.consolidated', { residence: 'waived' }),
  ...(['father', 'child'] as const).map((relation) =>
    changed(straightLife, 'background.certified', {
      verified: ['applicant', 'mother'],
      memberRelatives: [
        { relation, declarationClear: true, confirmedByCommittee: true, presentPoliticsVerified: true },
      ],
    }),
  ),
  changed(straightLife, 'background.certified', { verified: [], topics: { applicant: [], relatives: [] } }),
  // From 9 June 2025 the committee of the relative must have confirmed what was declared.
  changed(straight(applicant(32), '2026-01-19'), 'background.certified', {
    verified: ['applicant', 'mother'],
    memberRelatives: [{ relation: 'father', declarationClear: true, confirmedByCommittee: true }],
  }),
  withActs(
    straightLife,
    {
      type: 'helper.assigned',
      on: addDays(ceremony, 30),
      helper: { id: 'second', official: true },
      byResolution: true,
    },
    { type: 'helper.left', on: addDays(ceremony, 60), helper: { id: 'second' }, remarked: true },
  ),
  withActs(through(straightLife, 'procedure.authorised'), {
    type: 'helper.left',
    on: addDays(dayOf(straightLife, 'procedure.authorised'), -1),
    helper: { id: 'dang-vien-giup-do' },
  }),
  through(after('The dossier is returned'), 'dossier.returned'),
  withActs(
    straightLife.map((act) =>
      act.on >= dayOf(straightLife, 'admission.decided') ? { ...act, on: addDays(act.on, 60) } : act,
    ),
    { type: 'extension.granted', on: addDays(dayOf(straightLife, 'cell.voted'), 20), matter: 'admission' },
    { type: 'extension.granted', on: addDays(dayOf(straightLife, 'cell.voted'), 20), matter: 'recognition' },
  ),
  withActs(
    straightLife.map((act) =>
      act.type === 'recognition.decided' ? { ...act, on: addDays(act.on, 75) } : act,
    ),
    { type: 'extension.granted', on: '2025-04-15', matter: 'admission' },
  ),
  [...straightLife, { type: 'member.transferred', on: last, transfer: 'temporary', months: 20 }],
  ...(['no-progress', 'standing-breached'] as const).map((ground) =>
    changed(removed, 'removal.opened', { ground, months: undefined }),
  ),
  ...(['member.removed', 'member.expelled'] as const).map(
    (type): Log => [
      ...through(straightLife, 'member-record.filed'),
      {
        type,
        on: addDays(ceremony, 100),
        by: { kind: 'districtStandingCommittee' },
        tally: { members: 11, yes: 9 },
      } as Act,
    ],
  ),
  changed(after('Expelled'), 'member.expelled', { deferral: 'child' }),
  [...straightLife, { type: 'member.disciplined', on: '2025-10-01', form: 'warning', deferral: 'child' }],
  [
    ...straightLife,
    { type: 'member.disciplined', on: '2025-10-01', form: 'warning' },
    { type: 'complaint.lodged', on: last, against: 'discipline', lodgedBy: 'member', level: 'upper' },
  ],
  [
    ...straightLife,
    { type: 'member.disciplined', on: '2025-10-01', form: 'warning' },
    { type: 'complaint.lodged', on: '2025-10-10', against: 'discipline', lodgedBy: 'member', level: 'upper' },
    {
      type: 'complaint.lodged',
      on: '2025-10-20',
      against: 'discipline',
      lodgedBy: 'member',
      level: 'central',
    },
    { type: 'complaint.answered', on: last, answer: 'rejected' },
  ],
  [
    ...through(straightLife, 'recognition.decided'),
    { type: 'member.disciplined', on: '2025-10-01', form: 'warning' },
    { type: 'complaint.lodged', on: '2025-10-10', against: 'discipline', lodgedBy: 'member' },
    { type: 'member.removed', on: '2025-11-03', by: { kind: 'districtStandingCommittee' } },
    { type: 'complaint.lodged', on: '2025-11-10', against: 'removal', lodgedBy: 'member' },
    { type: 'complaint.answered', on: last, answer: 'rejected' },
  ],
  changed(after('Removed on a wrong report'), 'member.restored', { by: { kind: 'cell' } }),
  changed(after('Removed on a wrong report'), 'complaint.answered', { on: '2025-04-14' }),
  [
    ...straightLife,
    { type: 'member.disciplined', on: '2024-10-01', form: 'warning' },
    { type: 'badge.awarded', on: last, years: 30, correctionAcknowledged: true },
  ],
  [
    straightLife[0] as Act,
    {
      type: 'membership.transcribed',
      on: '2022-06-01',
      standing: 'official',
      decidedOn: '1996-02-01',
      ceremonyOn: '1996-02-20',
      recognisedOn: '1997-03-01',
    },
    { type: 'badge.awarded', on: '2025-05-19', years: 30 },
  ],
  [
    straightLife[0] as Act,
    { type: 'membership.transcribed', on: '2022-06-01', standing: 'official', ceremonyOn: '2010-05-20' },
  ],
  [
    ...through(straightLife, 'member-record.filed'),
    { type: 'member.transferred', on: '2024-06-03', transfer: 'abroad', months: 6 },
    { type: 'recognition.decided', on: '2025-04-10', tally: { members: 11, yes: 10 } },
  ],
  [
    { ...(straightLife[0] as ActOf<'case.opened'>), person: { bornOn: '1955-01-10' } },
    {
      type: 'membership.transcribed',
      on: '2022-06-01',
      standing: 'official',
      decidedOn: '1972-05-01',
      ceremonyOn: '1972-05-20',
      recognisedOn: '1973-06-01',
      region: 'south',
      introducers: 1,
    },
  ],
  changed(
    changed(after('Annulled for a substantive'), 'defect.found', { onTransfer: 'after-reception' }),
    'admission.annulled',
    { as: 'receiving-committee', issuerGone: undefined },
  ),
  withActs(
    through(after('Decided more than 30'), 'admission.decided'),
    { type: 'reconsideration.requested', on: '2025-12-10' },
    { type: 'reconsideration.answered', on: '2026-04-20', upheld: true },
    { type: 'decision.annulled', on: '2026-04-27' },
  ).map((act) => (act.type === 'applicant.moved' ? { ...act, transferDecidedOn: '2025-11-20' } : act)),
  [
    ...opened(straightLife, { person: { gender: 'male' } }),
    { type: 'member.exempted', on: '2025-09-01', ground: 'health', until: '2025-12-01' },
    { type: 'member.suspended', on: '2025-12-15', ground: 'discipline', until: '2026-09-10' },
    { type: 'activity.interrupted', on: '2026-04-20', cause: 'lost-contact' },
    { type: 'activity.resumed', on: '2026-05-04', ownFault: false, confirmed: true },
  ],
  [
    ...straightLife,
    { type: 'discipline.opened', on: '2025-11-03', deserves: 'expulsion', breachOn: '2025-10-01' },
    { type: 'resignation.requested', on: '2025-12-01', written: true, inBreach: false },
    { type: 'member.resigned', on: last },
  ],
  ...(['inspection', 'criminal-case'] as const).flatMap((proceeding): readonly Log[] => {
    const opening: Act = { type: 'proceeding.opened', on: '2025-11-03', proceeding }
    const concluding: Log = [
      { type: 'member.transferred', on: '2025-12-15', transfer: 'official' },
      { type: 'badge.awarded', on: last, years: 30 },
      { type: 'member.resigned', on: last },
    ]
    return [
      [...straightLife, opening, ...concluding],
      [...straightLife, opening, { type: 'proceeding.closed', on: '2025-11-20', proceeding }, ...concluding],
    ]
  }),
  [
    ...through(after('Resigns'), 'resignation.requested'),
    { type: 'exit.refused', on: last, matter: 'resignation' },
  ],
  [
    ...straightLife,
    { type: 'member.transferred', on: '2025-06-02', transfer: 'temporary', months: 6 },
    { type: 'stay.prolonged', on: '2025-11-03', months: 3, reportedHome: true },
    { type: 'member.returned', on: last },
  ],
  [
    ...straightLife,
    { type: 'member.transferred', on: '2025-06-02', transfer: 'abroad', months: 24, labour: true },
    { type: 'member.returned', on: '2026-06-01', returnedOn: '2026-01-05' },
  ],
  [
    ...straightLife,
    { type: 'member.transferred', on: '2025-10-06', transfer: 'official', dossierReceivedOn: '2025-10-06' },
    { type: 'removal.opened', on: last, ground: 'transfer-not-filed', excused: false },
  ],
  [
    ...straightLife,
    { type: 'member.transferred', on: '2025-10-06', transfer: 'official', dissolvedOn: '2025-09-01' },
  ],
  [
    ...through(straightLife, 'self-review.made'),
    { type: 'member.transferred', on: '2025-05-12', transfer: 'abroad', months: 24, alone: true },
    { type: 'recognition.decided', on: last, tally: { members: 11, yes: 9 } },
  ],
  [...straightLife, { type: 'case.closed', on: last, continuedIn: 'other-case' }],
  [
    ...straightLife,
    { type: 'member-file.lost', on: '2025-11-03', lostBy: 'member' },
    { type: 'member-file.restored', on: last, opinionOn: '2025-11-10', certified: true, copiesFiled: true },
  ],
  [
    ...through(straightLife, 'self-review.made'),
    {
      type: 'recognition.refused',
      on: '2025-05-12',
      tally: { members: 11, otherwiseAbsent: 1, yes: 4 },
    },
  ],
  [
    ...through(straightLife, 'self-review.made'),
    { type: 'recognition.refused', on: '2025-05-12', tally: { members: 11, yes: 4 } },
    { type: 'result.notified', on: '2025-05-14', matter: 'recognition' },
  ],
  changed(after('Refused, listed again'), 'admission.refused', { tally: { members: 11, yes: 4 } }),
]

/** Lives in which a field that seldom matters does. */
export function scenes(): readonly Life[] {
  const book = nationalRulebook()
  const strict = rulebook({ policies: { memberRelativeExemption: 'strict' } })
  const relative = changed(straightLife, 'background.certified', {
    on: certified,
    verified: ['applicant', 'mother'],
    memberRelatives: [{ relation: 'father', declarationClear: true, presentPoliticsVerified: true }],
  })
  return [...logs.map((acts) => ({ acts, book })), { acts: relative, book: strict }]
}
