import { describe, expect, it } from 'vitest'
import {
  type Act,
  agenda,
  type ForecastStep,
  forecast,
  propose,
  record,
  replay,
  rulebook,
  stateOf,
} from '../../src/index.js'
import { acts, before, person, the, unit, upTo } from '../support/journey.js'
import { altered } from './life.js'

const rows = (steps: readonly ForecastStep[]) =>
  steps.map(({ act, matter, from, dueOn, blockedBy }) => [
    `${act} ${matter}`,
    from ?? blockedBy.map(({ rule }) => rule).join(),
    ...(dueOn === undefined ? [] : [dueOn]),
  ])

describe('the forecast of the remaining steps', () => {
  it('solves the whole way from the opening', () => {
    expect(rows(forecast(replay(upTo('case.opened')).file, { today: '2025-07-02' }))).toEqual([
      ['sympathiser.listed admission', '2025-07-02'],
      ['certificate.issued admission', '2025-07-02'],
      ['procedure.authorised admission', '2025-07-02'],
      ['application.made admission', '2025-07-02'],
      ['background.declared admission', '2025-07-02'],
      ['background.certified admission', '2025-07-02'],
      ['introduction.made admission', '2025-07-02'],
      ['union.resolved admission', '2025-07-02'],
      ['opinions.consolidated admission', '2025-07-02'],
      ['cell.voted admission', '2025-07-02'],
      ['grassroots.voted admission', '2025-07-02'],
      ['admission.decided admission', '2025-07-02', '2025-09-05'],
      ['decision.received admission', '2025-07-02'],
      ['ceremony.held admission', '2025-07-02', '2025-08-13'],
      ['member-record.filed recognition', '2025-07-02', '2025-08-13'],
      ['certificate.issued recognition', '2025-07-02'],
      ['self-review.made recognition', '2026-07-03'],
      ['remarks.made recognition', '2026-07-03'],
      ['opinions.consolidated recognition', '2026-07-03'],
      ['cell.voted recognition', '2026-07-03', '2026-08-13'],
      ['grassroots.voted recognition', '2026-07-03'],
      ['recognition.decided recognition', '2026-07-03', '2026-08-14'],
      ['recognition.announced recognition', '2026-07-03'],
    ])
  })

  it('leaves out what is done, and waits for the end of probation', () => {
    expect(rows(forecast(replay(upTo('ceremony.held')).file, { today: '2025-12-01' }))).toEqual([
      ['member-record.filed recognition', '2025-12-01', '2025-12-19'],
      ['certificate.issued recognition', '2025-12-01'],
      ['self-review.made recognition', '2026-11-08'],
      ['remarks.made recognition', '2026-11-08'],
      ['opinions.consolidated recognition', '2026-11-08'],
      ['cell.voted recognition', '2026-11-08', '2026-12-21'],
      ['grassroots.voted recognition', '2026-11-08'],
      ['recognition.decided recognition', '2026-11-08', '2026-12-21'],
      ['recognition.announced recognition', '2026-11-08'],
    ])
  })

  it.each([
    {
      union: { youthUnion: false, tradeUnion: false },
      youthAge: false,
      made: 2,
      resolved: 0,
      why: 'no union',
    },
    {
      union: { youthUnion: true, tradeUnion: true },
      youthAge: false,
      made: 2,
      resolved: 0,
      why: 'past youth age',
    },
    {
      union: { youthUnion: true, tradeUnion: false },
      youthAge: true,
      made: 1,
      resolved: 1,
      why: 'Youth Union',
    },
    {
      union: { youthUnion: false, tradeUnion: true },
      youthAge: false,
      made: 1,
      resolved: 1,
      why: 'trade union',
    },
    {
      union: { youthUnion: undefined, tradeUnion: undefined },
      youthAge: false,
      made: 1,
      resolved: 0,
      why: 'not told',
    },
  ])(
    'has as many introductions as members have to introduce: $why',
    ({ union, youthAge, made, resolved }) => {
      const { youthUnion: _, tradeUnion: __, ...place } = unit
      const told = Object.fromEntries(Object.entries(union).filter(([, value]) => value !== undefined))
      const changed = {
        unit: { ...place, ...told },
        person: { ...person, youthAge, youthUnionMember: youthAge },
      }
      const ahead = (log: readonly Act[], type: Act['type']) =>
        forecast(replay(altered(log, 'case.opened', changed), { mode: 'chronicle' }).file, {
          today: '2025-09-10',
        }).filter(({ act }) => act === type)
      const before = upTo('background.certified')
      expect(ahead(before, 'introduction.made')).toHaveLength(made)
      expect(ahead(before, 'union.resolved')).toHaveLength(resolved)
      const one = [...before, the('introduction.made')]
      expect(ahead(one, 'introduction.made')).toHaveLength(made - 1)
      const lost: Act = { type: 'introducer.lost', on: '2025-09-09', introducer: 'member-1' }
      expect(ahead([...one, lost], 'introduction.made')).toHaveLength(made)
      if (made === 2 || resolved === 1) expect(ahead(before, 'cell.voted')[0]?.blockedBy).toEqual([])
    },
  )

  it('knows the section committee, and the cell without a grassroots step', () => {
    const file = (change: object) =>
      replay(altered(upTo('case.opened'), 'case.opened', { unit: { ...unit, ...change } })).file
    const steps = (change: object) => forecast(file(change), { today: '2025-07-02' }).map(({ act }) => act)
    expect(steps({}).filter((act) => act === 'section.appraised')).toEqual([])
    expect(steps({ sectionCommittee: true }).filter((act) => act === 'section.appraised')).toHaveLength(2)
    expect(steps({}).filter((act) => act === 'grassroots.voted')).toHaveLength(2)
    expect(steps({ cellKind: 'grassroots-cell' })).not.toContain('grassroots.voted')
    expect(steps({ youthUnion: false, tradeUnion: false })).not.toContain('union.resolved')
    expect(steps({ youthUnion: false, tradeUnion: true })).toContain('union.resolved')
  })

  it.each([
    { today: '2024-05-25', why: 'the centre of the district issues the certificates' },
    { today: '2025-06-08', why: 'the last day of 01-HD/TW' },
    { today: '2025-06-09', why: 'the first day of 06-HD/TW, the centre of the commune' },
    { today: '2026-08-03', why: 'under 208-QĐ/TW' },
  ])('of somebody just listed has nothing that bars it on $today ($why)', ({ today }) => {
    const listed = upTo('sympathiser.listed').map((act) => ({ ...act, on: today }) as Act)
    const steps = forecast(replay(listed).file, { today })
    expect(steps.flatMap(({ blockedBy }) => blockedBy.map(({ rule }) => rule))).toEqual([])
  })

  it('begins again with the declaration where the background was rejected', () => {
    const rejected: Act = {
      type: 'background.rejected',
      on: '2025-09-01',
      by: { kind: 'grassrootsCommittee' },
    }
    const steps = forecast(replay([...upTo('verification.replied'), rejected]).file, { today: '2025-09-02' })
    expect(steps.slice(0, 2)).toMatchObject([
      { act: 'background.declared', from: '2025-09-02', blockedBy: [] },
      { act: 'background.certified' },
    ])
  })

  it.each([
    { type: 'introduction.made', field: 'togetherSince', bars: 'introduction.worked-together' },
    { type: 'introduction.made', field: 'sameOrganisation', bars: 'introduction.worked-together' },
    { type: 'certificate.issued', field: 'by', bars: 'awareness-certificate.rightly-issued' },
  ] as const)('and the agenda bar the vote where $type on file lacks $field', ({ type, field, bars }) => {
    const log = altered(before('cell.voted', 'admission'), type, { [field]: undefined })
    const { file } = replay(
      log.map((act) => JSON.parse(JSON.stringify(act)) as Act),
      { mode: 'chronicle' },
    )
    const [vote] = forecast(file, { today: '2025-09-15' })
    expect(vote).toMatchObject({ act: 'cell.voted' })
    expect(vote?.from).toBeUndefined()
    expect(vote?.blockedBy.map(({ rule }) => rule)).toEqual([bars])
    const { possible, blocked } = agenda(file, { today: '2025-09-15' })
    expect(possible.map(({ act }) => act)).not.toContain('cell.voted')
    expect(blocked.find(({ act }) => act === 'cell.voted')?.by.map(({ rule }) => rule)).toEqual([bars])
    expect(propose(file, the('cell.voted', 'admission')).admissible).toBe(false)
  })

  it('bars the ceremony at a new place that the file does not name, and the decision that was not passed on', () => {
    const moved: Act = {
      type: 'applicant.moved',
      on: '2025-10-21',
      authority: 'other',
      transferDecidedOn: '2025-10-21',
    }
    const passed: Act = {
      type: 'decision.passed-on',
      on: '2025-10-22',
      by: { kind: 'communeStandingCommittee' },
    }
    const ceremony = (log: readonly Act[]) =>
      forecast(replay([...upTo('admission.decided'), ...log]).file, { today: '2025-10-23' })
        .find(({ act }) => act === 'ceremony.held')
        ?.blockedBy.map(({ rule, facts }) => [rule, facts.missing])
    const named = { ...moved, unit: { cell: 'cell-9' } }
    expect(ceremony([moved])).toEqual([['applicant-move.decided-in-time', 'decision.passed-on']])
    expect(ceremony([moved, passed])).toEqual([['applicant-move.decided-in-time', 'unit.newCell']])
    expect(ceremony([named, passed])).toEqual([])
  })

  it('waits for a day that alone cures a bar: the 18th birthday by month', () => {
    const young = altered(before('cell.voted', 'admission'), 'case.opened', {
      person: { ...person, bornOn: '2008-03-15' },
    })
    const [vote] = forecast(replay(young).file, { today: '2025-09-20' })
    expect(vote).toMatchObject({ act: 'cell.voted', matter: 'admission', from: '2026-03-15', blockedBy: [] })
  })

  it('lists a bar that no waiting cures, and goes on as if it were cured', () => {
    const { citizenship: _, ...stateless } = person
    const file = replay(altered(before('cell.voted', 'admission'), 'case.opened', { person: stateless })).file
    const steps = forecast(file, { today: '2025-09-20' })
    expect(steps[0]?.blockedBy.map(({ rule }) => rule)).toEqual(['applicant.citizen'])
    expect(steps[0]).not.toHaveProperty('from')
    expect(steps[1]).toMatchObject({ act: 'grassroots.voted', from: '2025-09-20', blockedBy: [] })
  })

  it('asks the vote again after a return of the dossier', () => {
    const short: Act = {
      ...the('cell.voted', 'admission'),
      outcome: 'not-proposed',
      tally: { members: 12, yes: 7 },
    }
    const reported: Act = { type: 'shortfall.reported', on: '2025-09-16', matter: 'admission' }
    const answered: Act = {
      type: 'shortfall.answered',
      on: '2025-09-22',
      matter: 'admission',
      answer: 'return',
    }
    const steps = (log: readonly Act[]) =>
      forecast(replay(log).file, { today: '2025-09-23' }).map(({ act }) => act)
    const up = before('cell.voted', 'admission')
    expect(steps([...up, short])[0]).toBe('cell.voted')
    expect(steps([...up, short, reported, answered]).slice(0, 4)).toEqual([
      'cell.voted',
      'grassroots.voted',
      'dossier.submitted',
      'admission.decided',
    ])
    expect(steps(upTo('cell.voted', 'admission')).slice(0, 2)).toEqual([
      'grassroots.voted',
      'admission.decided',
    ])
  })

  it('of a case that has ended is empty, and of a refused one begins with the list again', () => {
    const refused: Act = { type: 'admission.refused', on: '2025-10-20', cause: 'need' }
    const steps = (log: readonly Act[]) =>
      forecast(replay(log, { mode: 'chronicle' }).file, { today: '2027-02-01' }).map(({ act }) => act)
    expect(steps([...acts, { type: 'member.died', on: '2027-01-05' }])).toEqual([])
    expect(steps([...upTo('grassroots.voted', 'admission'), refused]).slice(0, 4)).toEqual([
      'sympathiser.listed',
      'procedure.authorised',
      'application.made',
      'background.declared',
    ])
  })

  it('bars a step that the state does not know by its place', () => {
    const short: Act = {
      ...the('cell.voted', 'admission'),
      outcome: 'not-proposed',
      tally: { members: 12, yes: 7 },
    }
    const file = replay([...before('cell.voted', 'admission'), short]).file
    const [vote] = forecast(file, { today: '2025-09-23' })
    expect(vote?.act).toBe('cell.voted')
    expect(vote?.blockedBy.map(({ rule }) => rule)).toEqual(['procedure.out-of-order'])
    expect(() => record(file, { ...the('cell.voted', 'admission'), on: '2025-09-23' })).toThrow('act.refused')
  })

  it('of a recognition under way goes on from there', () => {
    const steps = (log: readonly Act[]) =>
      forecast(replay(log).file, { today: '2026-12-10' }).map(({ act }) => act)
    expect(steps(upTo('cell.voted', 'recognition'))).toEqual([
      'grassroots.voted',
      'recognition.decided',
      'recognition.announced',
    ])
    expect(steps(upTo('grassroots.voted', 'recognition'))).toEqual([
      'recognition.decided',
      'recognition.announced',
    ])
    expect(steps(upTo('recognition.decided'))).toEqual(['recognition.announced'])
    expect(steps(acts)).toEqual([])
  })

  it('of a chronicle goes on from where the chart has it, though the ceremony is not on record', () => {
    const log: readonly Act[] = [
      { type: 'case.opened', on: '2025-07-01', case: 'case-1' },
      { type: 'cell.voted', on: '2025-09-01', matter: 'admission' },
      { type: 'cell.voted', on: '2026-11-02', matter: 'recognition', outcome: 'not-proposed' },
    ]
    const { file } = replay(log, { mode: 'chronicle' })
    expect(stateOf(file)).toContain('probationary.review.shortfall')
    const [first] = forecast(file, { today: '2026-11-03' })
    expect(first).toMatchObject({ act: 'member-record.filed', matter: 'recognition' })
  })

  it('of a transcribed member begins with recognition, and of an official one is over', () => {
    const transcribed = (standing: 'probationary' | 'official'): readonly Act[] => [
      acts[0]!,
      { type: 'membership.transcribed', on: '2025-07-10', standing, ceremonyOn: '2025-01-31' },
    ]
    const [first, ...rest] = forecast(replay(transcribed('probationary')).file, { today: '2025-07-11' })
    expect(first?.act).toBe('member-record.filed')
    expect(rest.find(({ act }) => act === 'self-review.made')?.from).toBe('2026-02-01')
    expect(forecast(replay(transcribed('official')).file, { today: '2025-07-11' })).toEqual([])
  })

  it('gives up on a day that keeps moving', () => {
    const book = rulebook({
      extensions: [
        {
          name: 'local',
          rules: [
            {
              id: 'local.never',
              breaking: 'bar',
              actor: 'cell',
              guards: ['sympathiser.listed'],
              asks: 'file',
              cure: [],
              provisions: [],
              check: ({ on }) => ({
                outcome: 'broken',
                facts: {},
                lawfulFrom: `${on.slice(0, 4)}-12-3${on.endsWith('0') ? 1 : 0}`,
              }),
            },
            {
              id: 'local.later',
              breaking: 'bar',
              actor: 'cell',
              guards: ['sympathiser.listed'],
              asks: 'file',
              cure: [],
              provisions: [],
              check: ({ on }) => ({
                outcome: 'broken',
                facts: {},
                lawfulFrom: `${Number(on.slice(0, 4)) + 1}-01-01`,
              }),
            },
          ],
        },
      ],
    })
    const [first] = forecast(replay(upTo('case.opened')).file, { today: '2025-07-02', rulebook: book })
    expect(first?.blockedBy.map(({ rule }) => rule)).toEqual(['local.never', 'local.later'])
    expect(first).not.toHaveProperty('from')
  })

  it('is of a real day, and changes nothing', () => {
    const file = replay(acts.slice(0, 5)).file
    const copy = structuredClone(file)
    forecast(file, { today: '2025-09-20' })
    expect(file).toEqual(copy)
    expect(() => forecast(file, { today: '2025-9-20' })).toThrow(
      expect.objectContaining({ code: 'day.malformed' }),
    )
  })

  it('never promises a day that proposing would refuse for what is on file', () => {
    for (const index of acts.keys()) {
      const file = replay(acts.slice(0, index + 1)).file
      for (const step of forecast(file, { today: '2026-12-10' })) {
        expect(step.from !== undefined).toBe(step.blockedBy.length === 0)
        if (step.from !== undefined) expect(step.from >= '2026-12-10').toBe(true)
      }
    }
  })
})
