import { describe, expect, it } from 'vitest'
import { type Act, agenda, openMatters, propose, record, replay, stateOf } from '../../../../src/index.js'
import { duty, find } from '../../../procedure/life.js'
import { before, the, upTo } from '../../../support/journey.js'

const reviewed = upTo('cell.voted', 'recognition')
const atCommittee = upTo('grassroots.voted', 'recognition')
const back = (to: 'start' | 'previous', on = '2026-11-24'): Act => ({
  type: 'dossier.returned',
  on,
  matter: 'recognition',
  to,
})
const short = (act: Act, on: string): Act =>
  ({ ...act, on, outcome: 'not-proposed', tally: { members: 12, yes: 7 } }) as Act
const cell = (on: string): Act => ({ ...the('cell.voted', 'recognition'), on })
const committee = (on: string): Act => ({ ...the('grassroots.voted', 'recognition'), on })
const decided = (on: string): Act => ({ ...the('recognition.decided'), on })
const reported = (on: string): Act => ({ type: 'shortfall.reported', on, matter: 'recognition', full: true })
const answered = (on: string, answer: 'consider' | 'refuse' | 'return'): Act => ({
  type: 'shortfall.answered',
  on,
  matter: 'recognition',
  answer,
})

const review = (log: readonly Act[]) => {
  const { file, refused } = replay(log)
  expect(refused).toEqual([])
  return stateOf(file).find((state) => state.startsWith('probationary.review.'))
}

describe('the way back of a recognition', () => {
  it.each([
    { log: [...reviewed, back('previous')], state: 'collecting' },
    { log: [...reviewed, back('start')], state: 'collecting' },
    { log: [...atCommittee, back('previous')], state: 'cellProposed' },
    { log: [...atCommittee, back('start')], state: 'collecting' },
    { log: [...reviewed, short(committee('2026-11-20'), '2026-11-20')], state: 'committeeShortfall' },
    {
      log: [...reviewed, short(committee('2026-11-20'), '2026-11-20'), committee('2026-11-25')],
      state: 'grassrootsProposed',
    },
    ...(
      [
        { answer: 'consider', state: 'underReview' },
        { answer: 'refuse', state: 'refused' },
        { answer: 'return', state: 'collecting' },
      ] as const
    ).flatMap(({ answer, state }) => [
      {
        log: [
          ...before('cell.voted', 'recognition'),
          short(cell('2026-11-16'), '2026-11-16'),
          reported('2026-11-17'),
          answered('2026-11-23', answer),
        ],
        state,
      },
      {
        log: [
          ...reviewed,
          short(committee('2026-11-20'), '2026-11-20'),
          reported('2026-11-21'),
          answered('2026-11-26', answer),
        ],
        state,
      },
    ]),
  ])('leads to $state', ({ log, state }) => {
    expect(review(log)).toBe(`probationary.review.${state}`)
  })

  it('takes nothing of an admission back, nor a return of an admission anything of a recognition', () => {
    const ofAdmission: Act = { type: 'dossier.returned', on: '2026-11-24', to: 'start' }
    expect(propose(replay(atCommittee).file, ofAdmission).admissible).toBe(false)
    expect(propose(replay(upTo('dossier.submitted')).file, back('start', '2025-10-01')).admissible).toBe(
      false,
    )
  })

  it('ends the time limit of the decision, and a new vote starts it again', () => {
    const of = (log: readonly Act[]) => duty('recognition.decision-on-time', log, '2026-12-01')?.from
    expect(of(atCommittee)).toBe('2026-11-16')
    expect(of([...atCommittee, back('start')])).toBeUndefined()
    expect(of([...atCommittee, back('previous')])).toBe('2026-11-16')
    expect(of([...atCommittee, back('start'), cell('2026-11-27')])).toBe('2026-11-27')
  })

  it('opens the review again where the case is back at the cell', () => {
    const open = (log: readonly Act[]) =>
      openMatters(replay(log).file, { today: '2026-12-01' }).map(({ matter }) => matter)
    expect(open(atCommittee)).toEqual(['recognition'])
    expect(open([...atCommittee, back('previous')])).toEqual(['recognition'])
    expect(open([...atCommittee, back('start')])).toEqual(['review'])
    expect(open([...reviewed, back('previous')])).toEqual(['review'])
    expect(open([...atCommittee, back('start'), cell('2026-11-27')])).toEqual(['recognition'])
  })

  it('asks the grassroots committee to vote anew after a return of one step', () => {
    const log = [...atCommittee, back('previous')]
    expect(find('dossier.returned-step-redone', log, decided('2026-12-04'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
      facts: { missing: 'grassroots.revoted', returnedOn: '2026-11-24' },
    })
    expect(
      find('dossier.returned-step-redone', [...log, committee('2026-11-27')], decided('2026-12-04')),
    ).toMatchObject({ outcome: 'met' })
    expect(find('dossier.returned-step-redone', atCommittee, decided('2026-12-04'))).toBeUndefined()
  })

  it('leads to recognition again, and the official day does not move', () => {
    const log = [
      ...atCommittee,
      back('start'),
      cell('2026-11-27'),
      committee('2026-11-30'),
      decided('2026-12-07'),
    ]
    const { file, refused } = replay(log)
    expect(refused).toEqual([])
    expect(stateOf(file)).toContain('official.place.home')
    expect(file.findings.filter(({ finding }) => finding.effect !== 'note')).toEqual([])
  })
})

describe('a removal proposed ends the duty to review (regulation pt 4.2.1)', () => {
  const start = upTo('certificate.issued').concat(
    before('self-review.made').slice(upTo('certificate.issued').length),
  )
  const opened: Act = { type: 'removal.opened', on: '2026-11-10', ground: 'unqualified-probationary' }
  const removing = (on: string, change: object = {}): Act => ({
    type: 'cell.voted',
    on,
    matter: 'removal',
    tally: { members: 12, yes: 12 },
    form: 'secret-ballot',
    persons: 1,
    ...change,
  })
  const owed = (log: readonly Act[], today = '2027-02-01') =>
    duty('recognition.cell-review-on-time', log, today)

  it('as a vote on recognition does', () => {
    expect(owed(start)).toMatchObject({ from: '2026-11-07', isOverdue: true })
    expect(owed([...start, opened])).toMatchObject({ from: '2026-11-07' })
    expect(owed([...start, opened, removing('2026-12-18')])).toBeUndefined()
    expect(owed([...start, opened, removing('2026-12-18', { outcome: 'not-proposed' })])).toBeDefined()
  })

  it.each([
    { on: '2026-12-21', outcome: 'met', why: 'the last day' },
    { on: '2026-12-22', outcome: 'broken', why: 'the working day after it' },
  ])('in time or late like it: on $on $outcome ($why)', ({ on, outcome }) => {
    expect(find('recognition.cell-review-on-time', [...start, opened], removing(on))).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { from: '2026-11-07', lastDay: '2026-12-21' },
    })
  })

  it('before the end of the term too, unless nothing comes of it', () => {
    const early: Act = { ...opened, on: '2026-09-01', ground: 'political-standard' } as Act
    const refused: Act = { type: 'exit.refused', on: '2027-01-11', matter: 'removal' }
    expect(owed([...start, early, removing('2026-10-01')])).toBeUndefined()
    expect(owed([...start, early, removing('2026-10-01'), refused])).toMatchObject({ from: '2026-11-07' })
  })
})

describe('remarks of the helpers (guidance pt 3.10, 4.3)', () => {
  const without = before('cell.voted', 'recognition').filter(({ type }) => type !== 'remarks.made')
  const left = (change: object = {}): Act => ({
    type: 'helper.left',
    on: '2026-05-04',
    helper: { id: 'member-1' },
    ...change,
  })
  const next: Act = {
    type: 'helper.assigned',
    on: '2026-05-05',
    helper: { id: 'member-2', official: true },
    byResolution: true,
  }
  const remarks = (helper?: string): Act => ({
    type: 'remarks.made',
    on: '2026-11-10',
    ...(helper !== undefined && { helper }),
  })
  const absent = (...more: readonly Act[]) => {
    const finding = find('recognition.file-complete', [...without, ...more], the('cell.voted', 'recognition'))
    return finding?.outcome === 'met' ? [] : finding?.facts.absent
  }
  const lacking = ['doc.helper-remarks']

  it.each([
    { more: [], expected: lacking, why: 'none' },
    { more: [remarks('member-1')], expected: [], why: 'the helper’s own' },
    { more: [remarks()], expected: [], why: 'a paper that names nobody' },
    { more: [remarks('member-9')], expected: lacking, why: 'of somebody who never helped' },
    {
      more: [left({ remarked: true }), next, remarks('member-2')],
      expected: [],
      why: 'left behind, and the next',
    },
    { more: [left(), next, remarks('member-2')], expected: lacking, why: 'left without, and the next alone' },
    {
      more: [left({ remarked: true }), next, remarks('member-1')],
      expected: lacking,
      why: 'one helper’s twice are his once',
    },
    { more: [left({ remarked: true })], expected: [], why: 'left behind, and no other helper yet' },
    { more: [left(), next, remarks('member-1'), remarks('member-2')], expected: [], why: 'of both' },
  ])('$why: $expected', ({ more, expected }) => {
    expect(absent(...more)).toEqual(expected)
  })
})

describe('papers dated before the end of the term (guidance pt 4.2)', () => {
  const early = (on: string) =>
    before('cell.voted', 'recognition').map((act) => (act.type === 'self-review.made' ? { ...act, on } : act))
  const vote = the('cell.voted', 'recognition')

  it.each([
    { on: '2026-11-06', effect: 'breach', outcome: 'broken', why: 'the day before the end' },
    { on: '2026-11-07', effect: 'note', outcome: 'broken', why: 'the last day, contested' },
    { on: '2026-11-08', effect: 'breach', outcome: 'met', why: 'the day after' },
  ])('a vote on a self-review of $on: $outcome ($why)', ({ on, effect, outcome }) => {
    expect(find('recognition.self-review-after-term', early(on), vote)).toMatchObject({
      effect,
      outcome,
      facts: { endsOn: '2026-11-07', actual: on },
    })
  })

  it('and is in order once the paper is dated anew', () => {
    const again: Act = { type: 'self-review.made', on: '2026-11-09' }
    expect(find('recognition.self-review-after-term', [...early('2026-10-01'), again], vote)?.outcome).toBe(
      'met',
    )
  })

  it.each([
    { on: '2026-11-07', outcome: 'broken' },
    { on: '2026-11-08', outcome: 'met' },
  ])('opinions of $on are noted: $outcome', ({ on, outcome }) => {
    const opinions: Act = { ...the('opinions.consolidated', 'recognition'), on }
    expect(find('recognition.self-review-after-term', before('self-review.made'), opinions)).toMatchObject({
      effect: outcome === 'met' ? 'breach' : 'note',
      outcome,
    })
  })
})

describe('the announcement at the nearest meeting (guidance pt 4.5(b))', () => {
  const announced = (on: string): Act => ({ type: 'recognition.announced', on })
  const met: Act = { type: 'cell.voted', on: '2026-12-15', matter: 'expulsion' }
  const log = [...upTo('recognition.decided'), met]

  it.each([
    { on: '2026-12-14', outcome: 'met' },
    { on: '2026-12-15', outcome: 'met' },
    { on: '2026-12-16', outcome: 'broken' },
  ])('after a vote of the cell on 15 December an announcement of $on is $outcome', ({ on, outcome }) => {
    expect(find('recognition.announced-at-nearest-meeting', log, announced(on))).toMatchObject({
      effect: 'breach',
      outcome,
    })
  })

  it('is met where no other meeting is on file', () => {
    expect(
      find('recognition.announced-at-nearest-meeting', upTo('recognition.decided'), announced('2027-06-01'))
        ?.outcome,
    ).toBe('met')
  })
})

describe('a recognition beside a proposed removal (law base, matters.recognition-or-removal)', () => {
  it('is barred until the removal is decided, and free once it is not agreed to', () => {
    const removing: readonly Act[] = [
      { type: 'removal.opened', on: '2026-11-17', ground: 'political-standard' },
      { type: 'self-criticism.answered', on: '2026-11-17', answer: 'made' },
      {
        type: 'cell.voted',
        on: '2026-11-18',
        matter: 'removal',
        tally: { members: 12, yes: 12 },
        form: 'secret-ballot',
        persons: 1,
      },
    ]
    const file = removing.reduce((at, act) => record(at, act), replay(atCommittee).file)
    const proposal = propose(file, decided('2026-12-04'))
    expect(
      proposal.findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met'),
    ).toMatchObject([
      { rule: 'matters.removal-proposed', facts: { ruling: 'one-or-the-other', since: '2026-11-18' } },
    ])
    expect(agenda(file, { today: '2026-12-04' }).blocked.map(({ act }) => act)).toContain(
      'recognition.decided',
    )
    const refused = record(file, { type: 'exit.refused', on: '2026-12-01', matter: 'removal' })
    expect(propose(refused, decided('2026-12-04')).admissible).toBe(true)
  })
})
