import { type Act, agenda, replay } from 'ketnap'
import { describe, expect, it } from 'vitest'

const opened: Act = { type: 'case.opened', on: '2023-01-03', case: 'ho-so-1' }
const tally = { members: 12, yes: 12 }
const cellVoted = (on: string, matter: 'admission' | 'recognition', yes = 12): Act => ({
  type: 'cell.voted',
  on,
  matter,
  tally: { members: 12, yes },
  outcome: yes < 8 ? 'not-proposed' : 'proposed',
})
const requested: Act = {
  type: 'verification.requested',
  on: '2023-02-01',
  request: 'que',
  subjects: ['applicant'],
  receivedOn: '2023-02-06',
}
const certified: Act = { type: 'background.certified', on: '2023-03-20' }
const moved: Act = {
  type: 'applicant.moved',
  on: '2023-06-01',
  authority: 'other',
  transferDecidedOn: '2023-05-29',
}
const submitted: Act = { type: 'dossier.submitted', on: '2023-05-20', matter: 'admission' }
const decided: Act = { type: 'admission.decided', on: '2023-06-15', tally }
const probationary: readonly Act[] = [
  opened,
  { type: 'membership.transcribed', on: '2023-01-04', standing: 'probationary', ceremonyOn: '2022-05-19' },
]
const recognised: Act = { type: 'recognition.decided', on: '2023-07-10', tally }
const complained = (against: 'removal' | 'discipline'): Act => ({
  type: 'complaint.lodged',
  on: '2023-08-01',
  against,
  level: 'province',
  lodgedBy: 'member',
})
const removed: Act = { type: 'member.removed', on: '2023-07-20', ground: 'fees-unpaid' }

/** Whether a duty is owed as of a day; of a chronicle, in which not everything is told. */
function owed(duty: string, acts: readonly Act[], today: string): boolean {
  const { file } = replay(acts, { mode: 'chronicle' })
  return agenda(file, { today }).duties.some(({ rule }) => rule === duty)
}

describe('an act that rests on what is owed shows that it was done (Charter art. 4, 5)', () => {
  it.each([
    {
      duty: 'verification.reply-on-time',
      acts: [opened, requested],
      shows: certified,
      before: '2023-03-19',
    },
    {
      duty: 'verification.reply-on-time',
      acts: [opened, requested],
      shows: cellVoted('2023-05-10', 'admission'),
      before: '2023-05-09',
    },
    {
      duty: 'cell.shortfall-reported',
      acts: [opened, cellVoted('2023-05-10', 'admission', 7)],
      shows: { type: 'shortfall.answered', on: '2023-05-20', matter: 'admission', answer: 'return' },
      before: '2023-05-19',
    },
    {
      duty: 'recognition.shortfall-reported',
      acts: [...probationary, cellVoted('2023-06-05', 'recognition', 7)],
      shows: { type: 'shortfall.answered', on: '2023-06-20', matter: 'recognition', answer: 'consider' },
      before: '2023-06-19',
    },
    {
      duty: 'decision.on-time',
      acts: [opened, cellVoted('2023-05-10', 'admission')],
      shows: { type: 'result.notified', on: '2023-06-20', matter: 'admission' },
      before: '2023-06-19',
    },
    {
      duty: 'recognition.decision-on-time',
      acts: [...probationary, cellVoted('2023-06-05', 'recognition')],
      shows: { type: 'card.handed-over', on: '2023-07-16' },
      before: '2023-07-15',
    },
    {
      duty: 'decision.cell-notified',
      acts: [opened, decided],
      shows: { type: 'member-record.filed', on: '2023-08-01' },
      before: '2023-07-31',
    },
    {
      duty: 'decision.cell-notified',
      acts: [...probationary, recognised],
      shows: { type: 'card.handed-over', on: '2023-07-16' },
      before: '2023-07-15',
    },
    {
      duty: 'recognition.announced-at-nearest-meeting',
      acts: [...probationary, recognised],
      shows: { type: 'card.handed-over', on: '2023-07-16' },
      before: '2023-07-15',
    },
    {
      duty: 'probation.helper-kept',
      acts: [...probationary, { type: 'helper.left', on: '2023-02-01', helper: { id: 'mot' } }],
      shows: { type: 'recognition.announced', on: '2023-07-16' },
      before: '2023-07-15',
    },
    {
      duty: 'applicant-move.sent-undecided',
      acts: [opened, cellVoted('2023-05-10', 'admission'), submitted, moved],
      shows: { type: 'file.received', on: '2023-06-12' },
      before: '2023-06-11',
    },
    {
      duty: 'applicant-move.sent-undecided',
      acts: [opened, cellVoted('2023-05-10', 'admission'), submitted, moved],
      shows: { type: 'ceremony.held', on: '2023-07-20' },
      before: '2023-07-19',
    },
    {
      duty: 'member-transfer.letter-on-time',
      acts: [
        ...probationary,
        { type: 'member.transferred', on: '2023-02-01', transfer: 'temporary', months: 6 },
      ],
      shows: { type: 'stay.prolonged', on: '2023-07-03', months: 3 },
      before: '2023-07-02',
    },
    {
      duty: 'member-transfer.abroad',
      acts: [
        ...probationary,
        { type: 'member.transferred', on: '2023-02-01', transfer: 'abroad', months: 6 },
      ],
      shows: { type: 'stay.prolonged', on: '2023-07-03', months: 3 },
      before: '2023-07-02',
    },
    {
      duty: 'applicant-move.helped',
      acts: [opened, { ...moved, on: '2023-03-01' }],
      shows: { type: 'dossier.submitted', on: '2023-05-20', matter: 'admission' },
      before: '2023-05-19',
    },
    {
      duty: 'complaint.answered-in-time',
      acts: [...probationary, removed, complained('removal')],
      shows: { type: 'member.restored', on: '2023-10-02' },
      before: '2023-10-01',
    },
  ] satisfies readonly { duty: string; acts: readonly Act[]; shows: Act; before: string }[])(
    '$duty by $shows.type on $shows.on',
    ({ duty, acts, shows, before }) => {
      expect(owed(duty, [...acts, shows], before)).toBe(true)
      expect(owed(duty, [...acts, shows], shows.on)).toBe(false)
      expect(owed(duty, acts, '2023-12-31')).toBe(true)
    },
  )

  it('but not what rests on something else', () => {
    const held: readonly Act[] = [opened, { type: 'ceremony.held', on: '2022-06-01' }]
    expect(owed('records.member-record-on-time', [...held, recognised], '2023-12-31')).toBe(true)
    expect(owed('card.with-recognition', [...probationary, recognised], '2023-12-31')).toBe(true)
    const asked: Act = { ...requested, on: '2023-04-03', receivedOn: '2023-04-03' }
    expect(owed('verification.reply-on-time', [opened, certified, asked], '2023-04-30')).toBe(true)
    const disciplined = [...probationary, removed, complained('discipline')]
    const back: Act = { type: 'member.restored', on: '2023-10-02' }
    expect(owed('complaint.answered-in-time', [...disciplined, back], '2023-12-31')).toBe(true)
  })

  it('nor by the notice of an earlier result that still waited for it', () => {
    const refused: Act = { type: 'admission.refused', on: '2023-06-01' }
    const again = cellVoted('2023-09-05', 'admission')
    const notified = (on: string): Act => ({ type: 'result.notified', on, matter: 'admission' })
    const first = [opened, cellVoted('2023-05-10', 'admission'), refused]
    expect(owed('decision.on-time', [...first, again, notified('2023-09-11')], '2023-10-01')).toBe(true)
    const two = [...first, notified('2023-06-05'), again, notified('2023-09-11')]
    expect(owed('decision.on-time', two, '2023-10-01')).toBe(false)
  })
})

describe('a decision after the old place sent the file or annulled its own is that of the new one (guidance pt 3.9(b), (c))', () => {
  const base: readonly Act[] = [
    opened,
    cellVoted('2023-02-10', 'admission'),
    { ...submitted, on: '2023-02-20' },
  ]
  const away: Act = { ...moved, on: '2023-03-01', transferDecidedOn: '2023-02-24' }
  const late: Act = { ...decided, on: '2023-06-15' }
  it.each([
    { after: [], duty: 'applicant-move.decided-late', is: true },
    { after: [{ type: 'file.forwarded', on: '2023-03-10' }], duty: 'applicant-move.decided-late', is: false },
    { after: [{ type: 'file.received', on: '2023-03-14' }], duty: 'applicant-move.decided-late', is: false },
    {
      after: [
        { ...decided, on: '2023-05-04' },
        { type: 'decision.annulled', on: '2023-05-20' },
      ],
      duty: 'applicant-move.decided-late',
      is: false,
    },
  ] satisfies readonly { after: readonly Act[]; duty: string; is: boolean }[])(
    'after $after.length acts of the move',
    ({ after, duty, is }) => {
      expect(owed(duty, [...base, away, ...after, late], '2023-06-30')).toBe(is)
    },
  )
})

describe('official status recognised again ends probation (regulation pt 4.4.2)', () => {
  const again = (officialSince?: string): Act => ({
    type: 'admission.regularised',
    on: '2023-08-14',
    decidedOn: '2022-05-10',
    ceremonyOn: '2022-05-19',
    ...(officialSince !== undefined && { officialSince }),
  })
  it('with its day no review and no helper is owed', () => {
    const acts = [...probationary, { type: 'helper.left', on: '2023-02-01' } satisfies Act]
    for (const duty of ['recognition.cell-review-on-time', 'probation.helper-kept']) {
      expect(owed(duty, acts, '2023-08-13')).toBe(true)
      expect(owed(duty, [...acts, again('2023-05-19')], '2023-08-14')).toBe(false)
      expect(owed(duty, [...acts, again()], '2023-08-14')).toBe(true)
    }
  })
})
