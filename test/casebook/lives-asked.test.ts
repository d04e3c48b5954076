import { describe, expect, it } from 'vitest'
import type { Matter } from '../../src/casefile/shapes.js'
import { type Act, agenda, replay } from '../../src/index.js'
import { type Asked, answersAsked } from './asked.js'
import { before, lifeOf, the, upTo, varied, without } from './life.js'
import { registered } from './registered.js'

const cell = { kind: 'cell' } as const
const committee = { kind: 'grassrootsCommittee' } as const
const commune = { kind: 'communeStandingCommittee' } as const
const above = { kind: 'upperStandingCommittee' } as const
const counted = { tally: { members: 11, yes: 11 }, form: 'secret-ballot', persons: 1 } as const

/** The cell votes; fewer than two thirds of twelve are told as a shortfall. */
const votes = (on: string, matter: Matter, yes = 12): Act =>
  ({
    type: 'cell.voted',
    on,
    matter,
    by: cell,
    tally: { members: 12, yes },
    form: 'secret-ballot',
    persons: 1,
    conclusionsStated: true,
    ...(matter === 'admission' && { conditionsRechecked: true, acceptsPlatform: true }),
    ...(yes < 8 && { outcome: 'not-proposed' }),
  }) as Act
const committeeVotes = (on: string, matter: Matter, yes = 9): Act => ({
  type: 'grassroots.voted',
  on,
  matter,
  by: committee,
  tally: { members: 9, yes },
  form: 'secret-ballot',
  persons: 1,
  ...(yes < 6 && { outcome: 'not-proposed' }),
})
const reports = (on: string, matter: Matter, by: typeof cell | typeof committee = cell): Act => ({
  type: 'shortfall.reported',
  on,
  matter,
  full: true,
  by,
})
const answers = (
  on: string,
  matter: Matter,
  answer: 'consider' | 'refuse' | 'return',
  by: typeof commune | typeof above = commune,
): Act => ({ type: 'shortfall.answered', on, matter, answer, by })
const submits = (on: string, matter: 'admission' | 'recognition' = 'admission'): Act => ({
  type: 'dossier.submitted',
  on,
  matter,
  by: committee,
})
const decides = (on: string): Act => ({
  type: 'admission.decided',
  on,
  by: commune,
  ...counted,
  reappraised: true,
})
const recognises = (on: string): Act => ({ type: 'recognition.decided', on, by: commune, ...counted })

/** Considered on 4 August 2025. */
const life = lifeOf({ considered: '2025-08-04' })
const ready = upTo(life, 'opinions.consolidated', 'admission')
const short: readonly Act[] = [
  ...ready,
  votes('2025-08-04', 'admission', 7),
  reports('2025-08-05', 'admission'),
]

describe('a vote on the admission that failed, and what follows (guidance pt 5.1)', () => {
  answersAsked([
    {
      asked: 'seven of twelve are told as a proposal',
      past: ready,
      act: { ...votes('2025-08-04', 'admission', 7), outcome: 'proposed' } as Act,
      bars: ['cell.two-thirds'],
    },
    {
      asked: 'seven of twelve are told as a shortfall',
      past: ready,
      act: votes('2025-08-04', 'admission', 7),
    },
    {
      asked: 'the cell votes again before the answer',
      past: short,
      act: votes('2025-08-25', 'admission'),
      bars: ['procedure.out-of-order'],
    },
    {
      asked: 'the answer rests on no report',
      past: short.slice(0, -1),
      act: answers('2025-08-20', 'admission', 'consider'),
      breaches: ['cell.shortfall-reported'],
    },
    {
      asked: 'another committee answers',
      past: short,
      act: { ...answers('2025-08-20', 'admission', 'consider'), by: cell } as Act,
      bars: ['actor.shortfall.answered'],
    },
    {
      asked: 'the committee considers, and admits',
      past: [...short, answers('2025-08-20', 'admission', 'consider')],
      act: decides('2025-09-20'),
    },
    {
      asked: 'the committee admits without an answer',
      past: short,
      act: decides('2025-09-20'),
      bars: ['procedure.out-of-order', 'grassroots.resolution-present'],
      breaches: ['dossier.sent'],
    },
    {
      asked: 'it is returned, and the cell votes again',
      past: [...short, answers('2025-08-20', 'admission', 'return')],
      act: votes('2025-08-25', 'admission', 8),
    },
    {
      asked: 'it is decided without being sent again',
      past: [
        ...short,
        answers('2025-08-20', 'admission', 'return'),
        votes('2025-08-25', 'admission', 8),
        committeeVotes('2025-08-28', 'admission', 6),
      ],
      act: decides('2025-09-20'),
      bars: ['dossier.resubmitted'],
    },
    {
      asked: 'it is sent again, and decided',
      past: [
        ...short,
        answers('2025-08-20', 'admission', 'return'),
        votes('2025-08-25', 'admission', 8),
        committeeVotes('2025-08-28', 'admission', 6),
        submits('2025-08-29'),
      ],
      act: decides('2025-09-20'),
    },
    {
      asked: 'five of nine of the committee are told as a proposal',
      past: [...ready, votes('2025-08-04', 'admission')],
      act: { ...committeeVotes('2025-08-10', 'admission', 5), outcome: 'proposed' } as Act,
      bars: ['grassroots.two-thirds'],
    },
    {
      asked: 'the committee above considers what five of nine did not carry',
      past: [
        ...ready,
        votes('2025-08-04', 'admission'),
        committeeVotes('2025-08-10', 'admission', 5),
        reports('2025-08-11', 'admission', committee),
        answers('2025-08-20', 'admission', 'consider'),
      ],
      act: decides('2025-09-20'),
    },
  ])
})

const reconsidered = lifeOf({ considered: '2026-02-02', certified: '2025-06-05' })
/** Considered by the committee on a vote that fell short and refused; listed again, the cell votes anew on 2 February 2026. */
const anew: readonly Act[] = [
  ...short,
  answers('2025-08-20', 'admission', 'consider'),
  {
    type: 'admission.refused',
    on: '2025-08-25',
    by: commune,
    tally: { members: 11, yes: 9 },
  },
  { type: 'sympathiser.listed', on: '2025-09-01', byResolution: true, by: cell },
  ...upTo(reconsidered, 'cell.voted', 'admission').filter(({ on }) => on > '2025-09-01'),
]

describe('a consideration anew after the committee considered a shortfall (guidance pt 3.6(c), 4.5, 5.1)', () => {
  answersAsked([
    {
      asked: 'admitted without the vote of the grassroots committee',
      past: anew,
      act: decides('2026-02-22'),
      bars: ['grassroots.resolution-present'],
      breaches: ['dossier.sent'],
    },
    {
      asked: 'sent up without it',
      past: anew,
      act: submits('2026-02-08'),
      bars: ['grassroots.resolution-present'],
    },
    {
      asked: 'admitted on it',
      past: [...anew, committeeVotes('2026-02-07', 'admission'), submits('2026-02-08')],
      act: decides('2026-02-22'),
    },
    {
      asked: 'recognised without it, returned to the start after the answer',
      past: [
        ...before(
          lifeOf({
            considered: '2024-08-20',
            decided: '2024-09-20',
            received: '2024-09-23',
            held: '2024-10-10',
          }),
          'cell.voted',
          'recognition',
        ),
        votes('2025-10-14', 'recognition', 7),
        reports('2025-10-15', 'recognition'),
        answers('2025-10-16', 'recognition', 'consider'),
        { type: 'dossier.returned', on: '2025-10-20', matter: 'recognition', to: 'start', by: commune },
        votes('2025-10-27', 'recognition'),
      ],
      act: recognises('2025-11-03'),
      bars: ['grassroots.resolution-present', 'dossier.resubmitted'],
    },
  ])
})

/** Ceremony on 10 October 2024: the 12 months end on 10 October 2025. */
const probation = lifeOf({
  considered: '2024-08-20',
  decided: '2024-09-20',
  received: '2024-09-23',
  held: '2024-10-10',
})
const collected = before(probation, 'cell.voted', 'recognition')
const failed = (...days: readonly string[]): readonly Act[] =>
  days.flatMap((on) => [votes(on, 'recognition', 7), reports(on, 'recognition')])
const twice = failed('2025-10-14', '2025-10-20')
const thrice = failed('2025-10-14', '2025-10-20', '2025-10-27')
const unqualified: readonly Act[] = [
  { type: 'removal.opened', on: '2025-10-22', ground: 'unqualified-probationary', by: cell },
  { type: 'self-criticism.answered', on: '2025-10-23', answer: 'refused' },
]

describe('votes on recognition and removal that failed (regulation pt 4.2.3)', () => {
  answersAsked([
    {
      asked: 'the third vote after two that failed',
      past: [...collected, ...twice],
      act: votes('2025-10-27', 'recognition'),
    },
    {
      asked: 'the fourth after three',
      past: [...collected, ...thrice],
      act: votes('2025-11-03', 'recognition'),
      bars: ['procedure.out-of-order', 'recognition.three-failed-votes'],
    },
    {
      asked: 'the third on removal after two on recognition',
      past: [...collected, ...twice, ...unqualified],
      act: votes('2025-10-27', 'removal'),
    },
    {
      asked: 'the fourth, on removal, after two on recognition and one on removal',
      past: [
        ...collected,
        ...twice,
        ...unqualified,
        votes('2025-10-27', 'removal', 7),
        reports('2025-10-28', 'removal'),
      ],
      act: votes('2025-11-03', 'removal'),
      bars: ['recognition.three-failed-votes'],
    },
    {
      asked: 'the fourth, on recognition, after the same',
      past: [
        ...collected,
        ...twice,
        ...unqualified,
        votes('2025-10-27', 'removal', 7),
        reports('2025-10-28', 'removal'),
      ],
      act: votes('2025-11-03', 'recognition'),
      bars: ['recognition.three-failed-votes'],
    },
    {
      asked: 'the committees above consider, and recognise',
      past: [...collected, ...thrice, answers('2025-11-03', 'recognition', 'consider')],
      act: recognises('2025-11-10'),
    },
    {
      asked: 'they return it, and the cell votes a fourth time',
      past: [...collected, ...thrice, answers('2025-11-03', 'recognition', 'return')],
      act: votes('2025-11-05', 'recognition'),
    },
    {
      asked: 'the cell answers itself',
      past: [...collected, ...thrice],
      act: { ...answers('2025-11-03', 'recognition', 'consider'), by: cell } as Act,
      bars: ['actor.shortfall.answered'],
    },
    {
      asked: 'recognition voted again after it was refused',
      past: [
        ...collected,
        votes('2025-10-14', 'recognition'),
        committeeVotes('2025-10-20', 'recognition'),
        { type: 'recognition.refused', on: '2025-11-03', by: commune, tally: { members: 11, yes: 3 } },
      ],
      act: votes('2025-11-10', 'recognition'),
      bars: ['procedure.out-of-order'],
    },
  ])
})

const member = registered('2025-01-02', committee)
const expels: Act = { type: 'member.expelled', on: '2026-02-10', by: above, ...counted }
const removes: Act = { type: 'member.removed', on: '2026-02-10', by: commune, ...counted }
const resigns: Act = { type: 'member.resigned', on: '2026-02-10', by: commune, ...counted }
const removal: readonly Act[] = [
  { type: 'removal.opened', on: '2026-01-10', ground: 'abandonment', months: 4, by: cell },
  { type: 'self-criticism.answered', on: '2026-01-11', answer: 'refused' },
]
const resignation: readonly Act[] = [
  { type: 'resignation.requested', on: '2026-01-10', written: true, inBreach: false },
]

describe('an exit on an answer to a shortfall (regulation pt 9.3.4; guidance pt 5.1)', () => {
  answersAsked([
    {
      asked: 'expelled, nobody having voted',
      past: [...member, answers('2026-02-01', 'expulsion', 'consider', above)],
      act: expels,
      bars: ['expulsion.resolutions-present'],
    },
    {
      asked: 'expelled on seven of twelve',
      past: [
        ...member,
        votes('2026-01-20', 'expulsion', 7),
        reports('2026-01-21', 'expulsion'),
        answers('2026-02-01', 'expulsion', 'consider', above),
      ],
      act: expels,
      bars: ['expulsion.resolutions-present'],
    },
    {
      asked: 'expelled on eight of twelve and the committee',
      past: [...member, votes('2026-01-20', 'expulsion', 8), committeeVotes('2026-01-25', 'expulsion')],
      act: expels,
    },
    {
      asked: 'removed, nobody having voted',
      past: [...member, ...removal, answers('2026-02-01', 'removal', 'consider')],
      act: removes,
      bars: ['removal.resolutions-present'],
    },
    {
      asked: 'removed on seven of twelve, which the committee considers',
      past: [
        ...member,
        ...removal,
        votes('2026-01-20', 'removal', 7),
        reports('2026-01-21', 'removal'),
        answers('2026-02-01', 'removal', 'consider'),
      ],
      act: removes,
    },
    {
      asked: 'removed on seven of twelve, returned to the cell',
      past: [
        ...member,
        ...removal,
        votes('2026-01-20', 'removal', 7),
        reports('2026-01-21', 'removal'),
        answers('2026-02-01', 'removal', 'return'),
      ],
      act: removes,
      bars: ['removal.resolutions-present'],
    },
    {
      asked: 'resigned, nobody having voted',
      past: [...member, ...resignation, answers('2026-02-01', 'resignation', 'consider')],
      act: resigns,
      bars: ['resignation.route'],
    },
    {
      asked: 'an answer where nobody voted',
      past: member,
      act: answers('2026-02-01', 'expulsion', 'consider', above),
      breaches: ['agreement.references'],
    },
    {
      asked: 'expelled without any step',
      past: member,
      act: expels,
      bars: ['expulsion.resolutions-present'],
    },
    { asked: 'expelled while wanted', past: member, act: { ...expels, criminal: 'wanted' } as Act },
  ])
})

const moved = (on: string, authority: 'same' | 'other', cellOf?: string): Act => ({
  type: 'applicant.moved',
  on,
  authority,
  ...(authority === 'other' && { transferDecidedOn: on }),
  ...(cellOf && { unit: { cell: cellOf } }),
})
const passed = (on: string): Act => ({ type: 'decision.passed-on', on, by: commune })
const ceremony = (on: string, at?: string): Act => ({
  type: 'ceremony.held',
  on,
  by: { kind: 'cell', ...(at && { id: at }) },
  separately: true,
  helper: { id: 'member-1', official: true },
})
const decided = upTo(life, 'decision.received')

describe('a move between the decision and the ceremony (guidance pt 3.9(c))', () => {
  answersAsked([
    {
      asked: 'the ceremony at the new place, the decision passed on',
      past: [...decided, moved('2025-08-27', 'same', 'cell-9'), passed('2025-08-28')],
      act: ceremony('2025-09-05', 'cell-9'),
    },
    {
      asked: 'the ceremony at the old place',
      past: [...decided, moved('2025-08-27', 'same', 'cell-9'), passed('2025-08-28')],
      act: ceremony('2025-09-05', 'cell-1'),
      bars: ['applicant-move.decided-same-authority'],
    },
    {
      asked: 'the decision was not passed on',
      past: [...decided, moved('2025-08-27', 'same', 'cell-9')],
      act: ceremony('2025-09-05', 'cell-9'),
      bars: ['applicant-move.decided-same-authority'],
    },
    {
      asked: 'the new cell is named nowhere',
      past: [...decided, moved('2025-08-27', 'other'), passed('2025-08-28')],
      act: ceremony('2025-09-05', 'cell-9'),
      bars: ['applicant-move.decided-in-time'],
    },
    {
      asked: 'the new cell is named since',
      past: [
        ...decided,
        moved('2025-08-27', 'other'),
        passed('2025-08-28'),
        { type: 'particulars.changed', on: '2025-08-29', unit: { cell: 'cell-9' } },
      ],
      act: ceremony('2025-09-05', 'cell-9'),
    },
    {
      asked: 'a decision is passed on of an applicant who did not move',
      past: decided,
      act: passed('2025-08-28'),
      breaches: ['agreement.references'],
    },
    {
      asked: 'reconsideration is asked for of an applicant who did not move',
      past: decided,
      act: { type: 'reconsideration.requested', on: '2025-08-28' },
      breaches: ['agreement.references'],
    },
    {
      asked: 'a decision of an applicant who did not move is annulled',
      past: decided,
      act: { type: 'decision.annulled', on: '2025-08-28', by: commune },
      bars: ['applicant-move.decided-late'],
    },
    {
      asked: 'the ceremony while the new place waits for an answer',
      past: [
        ...decided,
        moved('2025-08-27', 'same', 'cell-9'),
        passed('2025-08-28'),
        { type: 'reconsideration.requested', on: '2025-08-29' },
      ],
      act: ceremony('2025-09-05', 'cell-9'),
      notes: ['applicant-move.reconsideration-awaited'],
    },
    {
      asked: 'the ceremony after a decision not upheld',
      past: [
        ...decided,
        moved('2025-08-27', 'same', 'cell-9'),
        passed('2025-08-28'),
        { type: 'reconsideration.requested', on: '2025-08-29' },
        { type: 'reconsideration.answered', on: '2025-09-01', upheld: false, by: commune },
      ],
      act: ceremony('2025-09-05', 'cell-9'),
      bars: ['applicant-move.decided-same-authority'],
    },
  ])
})

const vote = the(life, 'cell.voted', 'admission')

describe('a fact left out of an earlier act of a long life', () => {
  const cases: readonly Asked[] = [
    {
      asked: 'the time together with the introducer',
      past: varied(ready, 'introduction.made', { togetherSince: undefined }),
      act: vote,
      bars: ['introduction.worked-together'],
    },
    {
      asked: 'that they are of one organisation',
      past: varied(ready, 'introduction.made', { sameOrganisation: undefined }),
      act: vote,
      bars: ['introduction.worked-together'],
    },
    {
      asked: 'who issued the certificate',
      past: without(ready, 'certificate.issued'),
      act: vote,
      bars: ['awareness-certificate.held', 'cell.dossier-complete'],
    },
    {
      asked: 'the certified background',
      past: without(ready, 'background.certified'),
      act: vote,
      bars: ['applicant.political-standard', 'background.certified-after-verification'],
    },
    {
      asked: 'the opinions',
      past: without(ready, 'opinions.consolidated'),
      act: vote,
      bars: ['cell.dossier-complete', 'opinions.gathered'],
    },
    {
      asked: 'the helper',
      past: without(ready, 'helper.assigned'),
      act: vote,
      silent: ['cell.dossier-complete'],
    },
  ]
  answersAsked(cases)
})

const deciding = (considered: string) => before(lifeOf({ considered }), 'admission.decided')
const underDistrict = { ...decides('2025-06-30'), by: { kind: 'districtStandingCommittee' } } as Act

describe('a change of regime between the vote and the decision (regulation pt 4.3.1, 4.3.2)', () => {
  answersAsked([
    {
      asked: 'voted on the last day of 60 working days, decided on the last of them',
      past: deciding('2025-06-30'),
      act: decides('2025-09-24'),
    },
    {
      asked: 'and the day after',
      past: deciding('2025-06-30'),
      act: decides('2025-09-25'),
      breaches: ['decision.on-time'],
    },
    {
      asked: 'voted on the first day of 45 working days, decided on the last of them',
      past: deciding('2025-07-01'),
      act: decides('2025-09-04'),
    },
    {
      asked: 'and the day after',
      past: deciding('2025-07-01'),
      act: decides('2025-09-05'),
      breaches: ['decision.on-time'],
    },
    { asked: 'decided by the district on its last day', past: deciding('2025-06-02'), act: underDistrict },
    {
      asked: 'decided by the district the day after',
      past: deciding('2025-06-02'),
      act: { ...underDistrict, on: '2025-07-01' } as Act,
      bars: ['actor.admission.decided'],
    },
    {
      asked: 'decided by the commune the day before it may',
      past: deciding('2025-06-02'),
      act: decides('2025-06-30'),
      bars: ['actor.admission.decided'],
    },
    {
      asked: 'decided by the commune on its first day',
      past: deciding('2025-06-02'),
      act: decides('2025-07-01'),
    },
    {
      asked: 'decided by the committee directly above as the commune becomes a grassroots organisation',
      past: deciding('2026-07-06'),
      act: { ...decides('2026-07-26'), by: { kind: 'grassrootsStandingCommittee' } } as Act,
    },
    {
      asked: 'decided by that standing committee the day before',
      past: deciding('2026-07-06'),
      act: { ...decides('2026-07-25'), by: { kind: 'grassrootsStandingCommittee' } } as Act,
      bars: ['actor.admission.decided'],
    },
  ])
})

const removedWrongly: readonly Act[] = [
  ...member,
  ...removal,
  votes('2026-01-20', 'removal'),
  committeeVotes('2026-01-25', 'removal'),
  removes,
  { type: 'exit-decision.received', on: '2026-02-11' },
]
const complains = (on: string): Act => ({
  type: 'complaint.lodged',
  on,
  against: 'removal',
  lodgedBy: 'member',
  level: 'upper',
})
const restores = (on: string): Act => ({
  type: 'member.restored',
  on,
  arrearsPaid: true,
  by: { kind: 'provincialStandingCommittee' },
})
const answersComplaint: Act = {
  type: 'complaint.answered',
  on: '2026-05-04',
  answer: 'restored',
  by: { kind: 'provincialStandingCommittee' },
}

describe('removed, complained, restored, and what follows (regulation pt 8.2)', () => {
  answersAsked([
    // Received on 11 February; the days off of Tet 2026 are 16 to 20 February.
    { asked: 'complained on the last day', past: removedWrongly, act: complains('2026-04-01') },
    {
      asked: 'complained the day after',
      past: removedWrongly,
      act: complains('2026-04-02'),
      bars: ['complaint.removal-in-time'],
    },
    {
      asked: 'restored before the answer',
      past: [...removedWrongly, complains('2026-03-02')],
      act: restores('2026-04-01'),
      bars: ['restoration.decided'],
    },
    {
      asked: 'restored on it',
      past: [...removedWrongly, complains('2026-03-02'), answersComplaint],
      act: restores('2026-05-06'),
    },
    {
      asked: 'restored twice',
      past: [...removedWrongly, complains('2026-03-02'), answersComplaint, restores('2026-05-06')],
      act: restores('2026-05-07'),
      bars: ['procedure.out-of-order'],
    },
    {
      asked: 'votes on the removal before the restoration carry no second one',
      past: [...removedWrongly, complains('2026-03-02'), answersComplaint, restores('2026-05-06')],
      act: { ...removes, on: '2026-05-20' } as Act,
      bars: ['removal.grounds', 'removal.resolutions-present'],
    },
  ])
})

describe('who decides after three votes that fell short (regulation pt 4.2.3)', () => {
  const owed = (log: readonly Act[], today: string) =>
    agenda(replay([...collected, ...log]).file, { today }).duties.filter(
      ({ rule }) => rule === 'recognition.three-failed-votes',
    )

  it.each([
    { asked: 'after the second report', log: twice, today: '2025-11-03' },
    { asked: 'before the third report', log: thrice.slice(0, -1), today: '2025-11-03' },
    {
      asked: 'after the answer',
      log: [...thrice, answers('2025-11-03', 'recognition', 'return')],
      today: '2025-11-04',
    },
  ])('nobody $asked', ({ log, today }) => {
    expect(owed(log, today)).toEqual([])
  })

  it('the committee directly above from the third report, without a limit', () => {
    expect(owed(thrice, '2025-10-27')).toMatchObject([
      {
        obligor: 'upperCommittee',
        acts: [{ act: 'shortfall.answered', matter: 'recognition' }],
        from: '2025-10-27',
        isOverdue: false,
        confidence: 'text',
      },
    ])
  })

  it('the same of two on recognition and one on removal', () => {
    const log = [
      ...twice,
      ...unqualified,
      votes('2025-10-27', 'removal', 7),
      reports('2025-10-28', 'removal'),
    ]
    expect(owed(log, '2025-11-03').map(({ acts }) => acts)).toEqual([
      [{ act: 'shortfall.answered', matter: 'removal' }],
    ])
  })
})

const notAgreed = (matter: 'expulsion' | 'removal'): Act => ({
  type: 'exit.refused',
  on: '2026-01-30',
  matter,
  by: matter === 'expulsion' ? above : commune,
})
const expulsionRefused: readonly Act[] = [
  ...member,
  votes('2026-01-20', 'expulsion'),
  committeeVotes('2026-01-25', 'expulsion'),
  notAgreed('expulsion'),
]
const removalFailed: readonly Act[] = [
  ...member,
  ...removal,
  votes('2026-01-14', 'removal', 5),
  votes('2026-01-20', 'removal', 5),
]
const removalAnew: readonly Act[] = [
  { type: 'removal.opened', on: '2027-01-04', ground: 'abandonment', months: 4, by: cell },
  { type: 'self-criticism.answered', on: '2027-01-06', answer: 'refused' },
  votes('2027-01-12', 'removal', 5),
]

describe('what was resolved for an exit that was not agreed to is spent', () => {
  answersAsked([
    {
      asked: 'expelled on the votes before the refusal',
      past: expulsionRefused,
      act: expels,
      bars: ['expulsion.resolutions-present'],
    },
    {
      asked: 'expelled on a new vote of the cell and the old one of the committee',
      past: [...expulsionRefused, votes('2026-02-02', 'expulsion')],
      act: expels,
      bars: ['expulsion.resolutions-present'],
    },
    {
      asked: 'expelled on both votes anew',
      past: [
        ...expulsionRefused,
        votes('2026-02-02', 'expulsion'),
        committeeVotes('2026-02-05', 'expulsion'),
      ],
      act: expels,
    },
    {
      asked: 'the second vote on a new removal, two having failed on the one before',
      past: [...removalFailed, notAgreed('removal'), ...removalAnew],
      act: votes('2027-01-20', 'removal'),
      breaches: [],
    },
    {
      asked: 'the fourth on the same removal',
      past: [...removalFailed, votes('2026-01-26', 'removal', 5)],
      act: votes('2026-02-02', 'removal'),
      bars: ['recognition.three-failed-votes'],
    },
  ])
})
