import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aboutOf, aboutsOf, actCode } from '../../src/casefile/acts/act-about.js'
import {
  type Act,
  addDays,
  agenda,
  type CaseFile,
  type Duty,
  replay,
  rulebook,
  workingCalendar,
} from '../../src/index.js'
import { acts, before, the, upTo } from '../support/journey.js'
import { patient } from '../support/patient.js'

const files = acts.map((_, index) => replay(acts.slice(0, index + 1)).file)

const dutiesOf = (file: CaseFile, today: string) => agenda(file, { today }).duties

const idOf = ({ rule, from, key }: Duty) => `${rule} ${from} ${key ?? ''}`

describe('the agenda of a day', () => {
  it('tells the state, what is possible, what is blocked and by what, what is owed', () => {
    const now = agenda(replay(upTo('cell.voted', 'admission')).file, { today: '2025-11-18' })
    expect(now.today).toBe('2025-11-18')
    expect(now.state).toEqual(['candidate.path.proposed.cellProposed', 'candidate.training.trained'])
    expect(now.possible.map(actCode)).toEqual([
      'particulars.changed',
      'helper.assigned',
      'helper.left',
      'class.entered:awareness',
      'certificate.issued:awareness',
      'introducer.lost',
      'union.resolved',
      'consent.given',
      'section.appraised:admission',
      'grassroots.voted:admission',
      'extension.granted:admission',
      'admission.refused',
      'result.notified:admission',
      'proceeding.opened',
      'proceeding.closed',
      'applicant.moved',
      'being-helped.certified',
      'file.forwarded',
      'file.received',
      'decision.passed-on',
      'reconsideration.requested',
      'reconsideration.answered',
      'applicant.withdrew',
      'dossier.returned',
      'defect.found',
      'case.closed',
    ])
    expect(now.blocked.map(({ by, ...about }) => [actCode(about), by.map(({ rule }) => rule)])).toEqual([
      ['dossier.submitted:admission', ['grassroots.resolution-present']],
      ['admission.decided', ['grassroots.resolution-present']],
    ])
    expect(now.duties).toMatchObject([
      {
        rule: 'decision.on-time',
        obligor: 'competentCommittee',
        acts: [{ act: 'admission.decided' }, { act: 'admission.refused' }],
        from: '2025-09-15',
        dueOn: '2025-11-17',
        isOverdue: true,
        overdueWorkingDays: 1,
        confidence: 'text',
        policies: ['legalActDay', 'firstCountedDay'],
        alternatives: [{ policy: 'firstCountedDay', reading: 'same-day', dueOn: '2025-11-14' }],
      },
    ])
    expect(now.duties[0]?.citations.map(({ instrument, point }) => [instrument, point])).toEqual([
      ['R2025B', 'pt 4.3.1'],
    ])
    expect(now.validities).toEqual([])
  })

  it('tells what runs out', () => {
    const now = agenda(replay(before('cell.voted', 'admission')).file, { today: '2025-09-13' })
    expect(now.blocked).toEqual([])
    expect(now.possible).toContainEqual({ act: 'cell.voted', matter: 'admission' })
    expect(now.validities).toEqual([
      { rule: 'awareness-certificate.valid', act: 'cell.voted', matter: 'admission', lastDay: '2030-07-25' },
      { rule: 'dossier.fresh', act: 'cell.voted', matter: 'admission', lastDay: '2026-09-08' },
    ])
  })

  it('blocks what has run out', () => {
    const stale = agenda(replay(before('cell.voted', 'admission')).file, { today: '2026-09-09' })
    expect(stale.blocked).toMatchObject([{ act: 'cell.voted', by: [{ rule: 'dossier.fresh' }] }])
    expect(stale.validities.map(({ rule }) => rule)).toEqual(['awareness-certificate.valid'])
  })

  it('of recognition is of recognition', () => {
    const file = replay(upTo('ceremony.held')).file
    const early = agenda(file, { today: '2026-11-06' })
    expect(early.blocked.find(({ act }) => act === 'cell.voted')).toMatchObject({
      act: 'cell.voted',
      by: [
        { rule: 'probation.twelve-months', lawfulFrom: '2026-11-07' },
        { rule: 'new-member-class.certificate-held' },
        { rule: 'recognition.file-complete' },
      ],
    })
    expect(early.duties.map(({ rule }) => rule)).toEqual(['records.member-record-on-time'])
    expect(agenda(file, { today: '2026-11-07' }).duties.map(({ rule }) => rule)).toEqual([
      'records.member-record-on-time',
      'recognition.cell-review-on-time',
    ])
  })

  it('of an unopened or a finished case owes nothing', () => {
    expect(agenda(files[0]!, { today: '2025-07-01' }).duties).toEqual([])
    expect(agenda(files.at(-1)!, { today: '2030-12-31' })).toMatchObject({
      state: ['official.activity.active', 'official.exit.none', 'official.place.home'],
      duties: [],
      validities: [],
    })
  })

  it('is of a real day', () => {
    expect(() => agenda(files[0]!, { today: '2025-02-29' })).toThrow(
      expect.objectContaining({ code: 'day.malformed' }),
    )
  })

  it('is by the rulebook it is given', () => {
    const file = replay(upTo('cell.voted', 'admission')).file
    const sameDay = rulebook({ policies: { firstCountedDay: 'same-day' } })
    expect(agenda(file, { today: '2025-11-18', rulebook: sameDay }).duties[0]).toMatchObject({
      dueOn: '2025-11-14',
      overdueWorkingDays: 2,
      alternatives: [{ reading: 'next-day', dueOn: '2025-11-17' }],
    })
  })
})

describe('what an act on the agenda is about', () => {
  const abouts = (log: readonly Act[], today: string) => {
    const { possible, blocked } = agenda(replay(log).file, { today })
    return { possible: possible.map(actCode), blocked: blocked.map(({ by: _, ...about }) => actCode(about)) }
  }

  it('is recognition or an exit after the ceremony, each with its own bars', () => {
    const { possible, blocked } = abouts(upTo('ceremony.held'), '2026-11-06')
    expect(blocked.filter((code) => code.startsWith('cell.voted'))).toEqual([
      'cell.voted:recognition',
      'cell.voted:expulsion',
    ])
    expect(possible).toContain('class.entered:new-member')
    expect(possible).not.toContain('cell.voted')
  })

  it('is the removal that is open, beside an expulsion', () => {
    const opened: Act = { type: 'removal.opened', on: '2027-03-01', ground: 'abandonment', months: 4 }
    const { possible, blocked } = abouts([...acts, opened], '2027-03-02')
    expect([...possible, ...blocked].filter((code) => code.startsWith('cell.voted'))).toEqual([
      'cell.voted:expulsion',
      'cell.voted:removal',
    ])
  })

  it('is told of every act that a duty waits for and that says what it is about', () => {
    const told = files.flatMap((file) => dutiesOf(file, '2030-01-02').flatMap((duty) => duty.acts))
    const codes = new Set(told.map(actCode))
    expect([...codes]).toContain('cell.voted:recognition')
    expect([...codes]).toContain('result.notified:admission')
    expect(told.filter((about) => aboutsOf(about.act).length > 1 && actCode(about) === about.act)).toEqual([])
  })
})

describe('a duty', () => {
  it('stands first when overdue, then by its due day, then without one', () => {
    const { helper: _, ...unhelped } = the('ceremony.held')
    const file = replay([...before('decision.received'), unhelped]).file
    expect(dutiesOf(file, '2025-12-01').map(({ rule, dueOn }) => [rule, dueOn])).toEqual([
      ['records.member-record-on-time', '2025-12-19'],
      ['probation.helper-kept', undefined],
    ])
    expect(dutiesOf(file, '2026-12-22').map(({ rule, isOverdue }) => [rule, isOverdue])).toEqual([
      ['records.member-record-on-time', true],
      ['recognition.cell-review-on-time', true],
      ['probation.helper-kept', false],
    ])
  })

  it('says where it counts days of a projected year', () => {
    const file = replay([...before('ceremony.held'), { ...the('ceremony.held'), on: '2026-12-01' }]).file
    const review = dutiesOf(file, '2028-01-03').find(({ rule }) => rule === 'recognition.cell-review-on-time')
    expect(review).toMatchObject({ from: '2027-12-01', projected: true })
    expect(dutiesOf(replay(upTo('cell.voted', 'admission')).file, '2025-11-18')[0]).not.toHaveProperty(
      'projected',
    )
  })

  it('stands without a due day where the calendar does not reach, and is not called overdue', () => {
    const calendar = workingCalendar({ id: 'short', from: '2025-01-01', until: '2025-10-01', days: [] })
    const [owed] = agenda(replay(upTo('cell.voted', 'admission')).file, {
      today: '2025-12-01',
      rulebook: rulebook({ calendar }),
    }).duties
    expect(owed).toMatchObject({
      rule: 'decision.on-time',
      isOverdue: false,
      overdueWorkingDays: 0,
      alternatives: [],
    })
    expect(owed).not.toHaveProperty('dueOn')
  })

  it('stays overdue past the end of the calendar, counted as far as it reaches', () => {
    const file = replay(upTo('cell.voted', 'admission')).file
    const [last] = dutiesOf(file, '2030-12-31')
    const [later] = dutiesOf(file, '2044-02-29')
    expect(last).toMatchObject({ rule: 'decision.on-time', dueOn: '2025-11-17', isOverdue: true })
    expect(later).toEqual(last)
    expect(later!.overdueWorkingDays).toBeGreaterThan(1200)
  })

  const joined = (ceremonyOn: string) => {
    const on = '2025-07-05'
    const transcribed: Act = { type: 'membership.transcribed', on, standing: 'probationary', ceremonyOn }
    return replay([acts[0]!, transcribed]).file
  }

  it('is left out where it began before the law the library knows', () => {
    expect(dutiesOf(joined('2011-01-18'), '2025-08-01')).toEqual([])
  })

  it('has no last day where the law of its first day is not known, and says so', () => {
    const file = joined('2015-05-19')
    const [one, ...others] = dutiesOf(file, '2025-08-01')
    expect(others).toEqual([])
    expect(one).toMatchObject({
      rule: 'recognition.cell-review-on-time',
      from: '2016-05-19',
      isOverdue: false,
      confidence: 'unknown',
    })
    expect(one).not.toHaveProperty('dueOn')
    const older = rulebook({ policies: { earliestSupportedDate: '2011-01-19' } })
    expect(agenda(file, { today: '2025-08-01', rulebook: older }).duties).toMatchObject([
      { rule: 'recognition.cell-review-on-time', from: '2016-05-19', isOverdue: true },
    ])
  })

  it('whose clock fails throws that fault, which is no matter of coverage', () => {
    const fault = new Error('a fault of the clock')
    const clock = {
      id: 'local.faulty',
      obligor: 'cell',
      closedBy: [],
      provisions: [],
      spans: () => {
        throw fault
      },
      lastDay: () => undefined,
    } as const
    const book = rulebook({ extensions: [{ name: 'local', clocks: [clock] }] })
    expect(() => agenda(files[0]!, { today: '2025-07-01', rulebook: book })).toThrow(fault)
  })

  it('is never owed on a day before it began', () => {
    for (const file of files)
      for (const today of ['2016-07-25', '2025-09-14', '2026-06-01'])
        for (const owed of dutiesOf(file, today)) expect(owed.from <= today).toBe(true)
  })
})

describe('a duty that came due before the calendar of working days begins', () => {
  it('is overdue by the working days the calendar knows', () => {
    const away: Act = {
      type: 'member.transferred',
      on: '2026-12-01',
      transfer: 'temporary',
      months: 6,
      effectiveOn: '2009-01-05',
    }
    const { file } = replay([...acts, away], { mode: 'chronicle' })
    const stay = agenda(file, { today: '2026-12-10' }).duties.find(
      ({ rule }) => rule === 'member-transfer.stay-ended',
    )
    expect(stay).toMatchObject({ dueOn: '2009-07-05', isOverdue: true, overdueWorkingDays: 3995 })
  })
})

describe('overdue never disappears', () => {
  const anyFile = fc.integer({ min: 0, max: files.length - 1 }).map((index) => files[index]!)

  it('because days pass: a duty stays, and overdue it stays overdue, more and more', patient, () => {
    fc.assert(
      fc.property(
        anyFile,
        fc.integer({ min: 0, max: 2200 }),
        fc.integer({ min: 0, max: 2200 }),
        (file, start, more) => {
          const today = addDays('2025-07-01', start)
          const later = dutiesOf(file, addDays(today, more))
          for (const owed of dutiesOf(file, today)) {
            const still = later.find((one) => idOf(one) === idOf(owed))
            expect(still).toBeDefined()
            expect(still?.dueOn).toBe(owed.dueOn)
            if (owed.isOverdue) expect(still?.isOverdue).toBe(true)
            expect(still!.overdueWorkingDays).toBeGreaterThanOrEqual(owed.overdueWorkingDays)
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('because acts are recorded: only one of its own acts closes it', () => {
    for (const [index, file] of files.slice(0, -1).entries()) {
      const next = acts[index + 1]!
      const after = dutiesOf(files[index + 1]!, '2030-01-02').map(idOf)
      for (const owed of dutiesOf(file, '2030-01-02'))
        if (!after.includes(idOf(owed))) expect(owed.acts).toContainEqual(aboutOf(next))
    }
  })

  it('and each duty of the journey is closed in the end', () => {
    const seen = new Set(files.flatMap((file) => dutiesOf(file, '2030-01-02').map(({ rule }) => rule)))
    expect([...seen].sort()).toEqual([
      'card.with-recognition',
      'ceremony.on-time',
      'decision.cell-notified',
      'decision.on-time',
      'recognition.announced-at-nearest-meeting',
      'recognition.cell-review-on-time',
      'recognition.decision-on-time',
      'records.member-record-on-time',
      'verification.reply-on-time',
    ])
    expect(dutiesOf(files.at(-1)!, '2030-01-02')).toEqual([])
  })
})
