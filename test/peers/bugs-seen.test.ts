import { describe, expect, it } from 'vitest'
import {
  type Act,
  actTypes,
  agenda,
  asBelieved,
  type CaseFile,
  dates,
  openCase,
  propose,
  record,
  replay,
  standingOf,
} from '../../src/index.js'
import { acts, before, person, the, unit, upTo } from '../support/journey.js'

// Each bug was seen in a system that does this job; the row stands in docs on peers.

const probationary = (ceremonyOn: string): CaseFile =>
  replay([
    { type: 'case.opened', on: '2020-01-01', case: 'case-1', person, unit },
    { type: 'membership.transcribed', on: ceremonyOn, standing: 'probationary', ceremonyOn },
  ]).file

describe('probation is twelve months, not 365 days', () => {
  it.each([
    { ceremony: '2024-02-29', endsOn: '2025-02-28', why: 'a fixed count says 2025-02-28 too, by chance' },
    { ceremony: '2023-03-01', endsOn: '2024-03-01', why: 'a fixed count says 2024-02-29' },
    { ceremony: '2024-02-28', endsOn: '2025-02-28', why: 'a fixed count says 2025-02-27' },
    { ceremony: '2023-02-28', endsOn: '2024-02-28', why: 'before the leap day' },
    { ceremony: '2024-03-01', endsOn: '2025-03-01', why: 'after the leap day' },
  ])('a ceremony of $ceremony ends on $endsOn ($why)', ({ ceremony, endsOn }) => {
    expect(dates(probationary(ceremony)).probationEndsOn).toBe(endsOn)
  })
})

describe('a probationer who is late stays on the list', () => {
  const file = probationary('2023-03-01')
  const owed = (today: string) =>
    agenda(file, { today }).duties.find(({ rule }) => rule === 'recognition.cell-review-on-time')

  it.each([
    { today: '2024-02-29', isOwed: false, isOverdue: undefined, why: 'day 365, a day before the end' },
    { today: '2024-03-01', isOwed: true, isOverdue: false, why: 'the end' },
    { today: '2024-04-12', isOwed: true, isOverdue: false, why: 'the last day for the review' },
    { today: '2024-04-15', isOwed: true, isOverdue: true, why: 'the first working day after' },
    { today: '2025-03-01', isOwed: true, isOverdue: true, why: 'a year later' },
    { today: '2030-03-01', isOwed: true, isOverdue: true, why: 'six years later' },
    { today: '2035-03-01', isOwed: true, isOverdue: true, why: 'past the end of the calendar' },
  ])('on $today: owed $isOwed, overdue $isOverdue ($why)', ({ today, isOwed, isOverdue }) => {
    expect(owed(today) !== undefined).toBe(isOwed)
    expect(owed(today)?.isOverdue).toBe(isOverdue)
  })
})

describe('nobody is official from the day of admission, nor because a year has passed', () => {
  it('but from the recognition decision', () => {
    const standings = acts.map((_, index) => standingOf(replay(acts.slice(0, index + 1)).file))
    expect(standings.slice(0, 21)).toEqual(Array(21).fill('candidate'))
    expect(standings.slice(21, 29)).toEqual(Array(8).fill('probationary'))
    expect(standings.slice(29)).toEqual(Array(3).fill('official'))
  })

  it('and without it the official day is not even a date of the case', () => {
    const file = probationary('2020-02-29')
    expect(standingOf(file)).toBe('probationary')
    expect(dates(file)).not.toHaveProperty('officialSince')
    expect(agenda(file, { today: '2030-01-02' }).state).toContain('probationary.review.collecting')
  })
})

describe('four dates stay four dates', () => {
  it('decision, ceremony, end of probation and recognition decision each keep their own', () => {
    const { decidedOn, joinedOn, officialSince, recognisedOn, seniorityFrom } = dates(replay(acts).file)
    expect({ decidedOn, joinedOn, officialSince, recognisedOn, seniorityFrom }).toEqual({
      decidedOn: '2025-10-20',
      joinedOn: '2025-11-07',
      officialSince: '2026-11-07',
      recognisedOn: '2026-12-04',
      seniorityFrom: '2025-10-20',
    })
  })

  it('and a late recognition moves one of them only', () => {
    const late = acts.map((act, index) =>
      index >= 24 ? { ...act, on: act.on.replace('2026-', '2029-') } : act,
    )
    expect(dates(replay(late).file)).toMatchObject({
      decidedOn: '2025-10-20',
      joinedOn: '2025-11-07',
      officialSince: '2026-11-07',
      recognisedOn: '2029-12-04',
      seniorityFrom: '2025-10-20',
    })
  })
})

describe('age is measured at the meeting of the cell, not until now', () => {
  const turning18 = (bornOn: string): CaseFile =>
    replay(
      before('cell.voted', 'admission').map((act) =>
        act.type === 'case.opened' ? { ...act, person: { ...person, bornOn } } : act,
      ),
    ).file

  it.each([
    { bornOn: '2007-09-15', admissible: true, why: '18 on the day of the meeting' },
    { bornOn: '2007-09-16', admissible: false, why: '18 the day after it' },
    { bornOn: '2007-12-31', admissible: false, why: '18 by the time anybody looks' },
  ])('born $bornOn for a meeting on 2025-09-15: $admissible ($why)', ({ bornOn, admissible }) => {
    const { findings } = propose(turning18(bornOn), the('cell.voted', 'admission'))
    expect(
      !findings.some(({ rule, outcome }) => rule === 'applicant.age-window' && outcome === 'broken'),
    ).toBe(admissible)
  })
})

describe('not any status can follow any status', () => {
  const files = acts.map((_, index) => replay(acts.slice(0, index + 1)).file)
  /** What comes in from outside, a defect that is found, and a case opened twice may be recorded at any time. */
  const always = [
    'particulars.changed',
    'consent.given',
    'result.notified',
    'defect.found',
    'case.closed',
    'proceeding.opened',
    'proceeding.closed',
  ]

  const known = files.map((file) => {
    const { possible, blocked } = agenda(file, { today: '2027-01-04' })
    return [...possible, ...blocked].map(({ act }) => act)
  })

  it.each(actTypes.filter((type) => type !== 'case.opened'))(
    '%s is known in every state only where it comes in at any time',
    (type) => {
      expect(known.every((types) => types.includes(type))).toBe(always.includes(type))
    },
  )

  it.each([
    { at: 'case.opened' as const, act: the('admission.decided') },
    { at: 'sympathiser.listed' as const, act: the('cell.voted', 'admission') },
    { at: 'cell.voted' as const, act: the('ceremony.held') },
    { at: 'admission.decided' as const, act: the('recognition.decided') },
    { at: 'ceremony.held' as const, act: the('recognition.decided') },
    { at: 'recognition.decided' as const, act: the('ceremony.held') },
  ])('$act.type straight after $at is refused and says so', ({ at, act }) => {
    const proposal = propose(replay(upTo(at)).file, act)
    expect(proposal.admissible).toBe(false)
    expect(proposal.findings[0]?.rule).toBe('procedure.out-of-order')
  })
})

describe('a vote is held against its threshold, and its base is who is entitled, not who is present', () => {
  const file = replay(before('cell.voted', 'admission')).file
  const vote = (tally: {
    members: number
    yes: number
    otherwiseAbsent?: number
    probationaryVotes?: number
  }) => propose(file, { ...the('cell.voted', 'admission'), tally })

  it.each([
    { tally: { members: 12, yes: 8, otherwiseAbsent: 4 }, admissible: true, why: '8 of 12 entitled' },
    {
      tally: { members: 12, yes: 7, otherwiseAbsent: 4 },
      admissible: false,
      why: '7 of 8 present, 7 of 12 entitled',
    },
    { tally: { members: 12, yes: 7, otherwiseAbsent: 5 }, admissible: false, why: 'everybody present' },
    {
      tally: { members: 12, yes: 7, probationaryVotes: 1 },
      admissible: false,
      why: 'a vote that does not count',
    },
  ])('$tally.yes of $tally.members is $admissible ($why)', ({ tally, admissible }) => {
    expect(vote(tally).admissible).toBe(admissible)
  })

  it('and comes back from the log as it went in', () => {
    const tally = {
      members: 12,
      temporarilyAwayAbsent: 1,
      exemptedAbsent: 1,
      suspended: 0,
      yes: 9,
      no: 1,
      abstained: 0,
    }
    const act: Act = { ...the('cell.voted', 'admission'), tally }
    const stored = JSON.parse(JSON.stringify(record(file, act).log))
    expect(replay(stored).file.acts['cell.voted']?.[0]).toEqual(act)
    expect(replay(stored).file).toEqual(record(file, act))
  })
})

describe('every failure is shown, not only the first', () => {
  it('of a vote that fails on many sides', () => {
    const file = openCase({ on: '2025-07-01', case: 'case-1', unit })
    const listed = record(record(file, the('sympathiser.listed')), the('procedure.authorised'))
    const { findings } = propose(listed, {
      type: 'cell.voted',
      on: '2025-09-15',
      matter: 'admission',
      tally: { members: 2, yes: 1, probationaryVotes: 1 },
      form: 'show-of-hands',
      persons: 2,
    })
    const bars = findings.filter(({ effect }) => effect === 'bar').map(({ rule }) => rule)
    for (const rule of [
      'applicant.age-window',
      'applicant.citizen',
      'awareness-certificate.held',
      'cell.dossier-complete',
      'cell.able-to-meet',
      'cell.one-by-one',
      'cell.two-thirds',
      'cell.only-official-members-vote',
    ])
      expect(bars).toContain(rule)
    expect(findings.map(({ rule }) => rule)).toContain('cell.vote-form')
    for (const { rule, citations } of findings)
      if (rule.startsWith('cell.')) expect(citations.length).toBeGreaterThan(0)
  })
})

describe('nothing can be deleted', () => {
  it('from a log: every act that stands is in it, in the order of entry', () => {
    let file = replay(upTo('case.opened')).file
    for (const act of acts.slice(1)) {
      const next = record(file, act)
      expect(next.log).toEqual([...file.log, act])
      expect(next.findings.slice(0, file.findings.length)).toEqual(file.findings)
      file = next
    }
  })

  it('by any act: no type of act takes one back', () => {
    for (const type of actTypes)
      expect(type).not.toMatch(/^(entry|act|log|case)\.(deleted|removed|purged|undone|recalled)$/)
  })

  it('by dropping a person from the list, which is one more entry', () => {
    const listed = replay(acts.slice(0, 2)).file
    const unlisted = record(listed, { type: 'sympathiser.unlisted', on: '2025-08-01', byResolution: true })
    expect(unlisted.log.map(({ type }) => type)).toEqual([
      'case.opened',
      'sympathiser.listed',
      'sympathiser.unlisted',
    ])
  })

  it('from what was believed: a late entry does not rewrite the past', () => {
    const late: Act = { ...the('sympathiser.listed'), recordedAt: '2025-12-01T08:00:00+07:00' }
    const log = [acts[0]!, late]
    expect(asBelieved(log, '2025-08-01T00:00:00+07:00')).toEqual([acts[0]])
    expect(asBelieved(log, '2025-12-01T08:00:00+07:00')).toEqual(log)
  })
})

describe('a refused act does not vanish', () => {
  it('it is answered with its reasons, and reported by a replay with its place', () => {
    const barred: Act = { ...the('grassroots.voted', 'admission'), tally: { members: 9, yes: 5 } }
    const { refused } = replay([...before('grassroots.voted', 'admission'), barred])
    expect(refused).toMatchObject([
      {
        index: 17,
        act: barred,
        findings: [
          {
            rule: 'grassroots.two-thirds',
            facts: { yes: 5, base: 9, needed: 6 },
            cure: ['vote.recorded-as-not-proposed', 'shortfall.reported'],
          },
        ],
      },
    ])
  })
})

describe('waits longer than 24.8 days are days, not timers', () => {
  it('a deadline of a year from now is the same before and after it is asked', () => {
    const file = replay(upTo('ceremony.held')).file
    const due = (today: string) =>
      agenda(file, { today }).duties.find(({ rule }) => rule === 'recognition.cell-review-on-time')?.dueOn
    expect(due('2026-11-07')).toBe('2026-12-21')
    expect(due('2028-02-29')).toBe('2026-12-21')
  })
})
