import { describe, expect, it } from 'vitest'
import { actCode } from '../../src/casefile/acts/act-about.js'
import { type Act, agenda, dataQuality, missing, replay, rule, rulebook, unproven } from '../../src/index.js'
import { acts, before, the, unit, upTo } from '../support/journey.js'

const faultsOf = (log: readonly Act[], today: string, options: object = {}) => {
  const { file } = replay(log, { mode: 'chronicle' })
  return dataQuality(file, { today, ...options })
}

describe('the quality of the data of a case', () => {
  it('has no fault in a lawful life, at any step', () => {
    for (let end = 1; end <= acts.length; end += 1) {
      const { faults, gaps, contradictions, blocking } = faultsOf(
        acts.slice(0, end),
        acts[end - 1]?.on as string,
      )
      expect([end, faults, gaps, contradictions, blocking]).toEqual([end, [], 0, 0, 0])
    }
  })

  it('ranks by the steps that a gap blocks, then by gravity', () => {
    const opened: Act = { type: 'case.opened', on: '2025-07-01', case: 'case-3', unit }
    const late = before('cell.voted', 'admission').slice(1)
    const report = faultsOf(
      [opened, ...late.filter(({ type }) => type !== 'background.sealed')],
      '2025-09-15',
    )
    expect(report).toMatchObject({ today: '2025-09-15', gaps: 5, contradictions: 0, blocking: 4 })
    expect(
      report.faults.map(({ kind, what, effect, entries, blocks }) => [
        kind,
        what,
        effect,
        entries,
        blocks.map(actCode),
      ]),
    ).toEqual([
      ['gap', 'person.citizenship', 'bar', [], ['cell.voted:admission']],
      ['gap', 'person.bornOn', 'bar', [], ['cell.voted:admission']],
      ['gap', 'person.education', 'bar', [], ['cell.voted:admission']],
      ['gap', 'person.tradeUnionMember', 'bar', [], ['cell.voted:admission']],
      ['gap', 'background.sealed', 'breach', [{ revision: 10, act: 'verification.requested' }], []],
    ])
  })

  it('tells a contradiction from a gap, and leaves lateness to the agenda', () => {
    const late = { ...the('ceremony.held'), on: '2025-12-20' }
    const few = { ...the('admission.decided'), tally: { members: 11, yes: 3 } }
    const log = [...before('admission.decided'), few, the('decision.received'), late]
    const report = faultsOf(log, '2025-12-21')
    expect(unproven(replay(log, { mode: 'chronicle' }).file)).toEqual([])
    expect(report).toMatchObject({ gaps: 0, contradictions: 1, blocking: 0 })
    expect(report.faults.map(({ kind, what }) => [kind, what])).toEqual([
      ['contradiction', 'authority.majority'],
    ])
  })

  it.each([
    { recordedAt: '2025-12-01T00:00:00+07:00', told: [] },
    { recordedAt: '2025-11-30T23:59:59+07:00', told: [['contradiction', 'agreement.days', 'note']] },
  ])('tells an act of 2025-12-01 that was entered $recordedAt as $told', ({ recordedAt, told }) => {
    const ceremony: Act = { ...the('ceremony.held'), on: '2025-12-01', recordedAt }
    const log = [...before('admission.decided'), the('admission.decided'), the('decision.received'), ceremony]
    const days = faultsOf(log, '2025-12-02').faults.filter(({ what }) => what === 'agreement.days')
    expect(days.map(({ kind, what, effect }) => [kind, what, effect])).toEqual(told)
  })

  it('counts the places of one gap together, the gravest effect and the steps it blocks with them', () => {
    const log = [
      acts[0] as Act,
      the('cell.voted', 'admission'),
      the('admission.decided'),
      the('ceremony.held'),
    ]
    const standard = faultsOf(log, '2026-08-01').faults.find(
      ({ what }) => what === 'politicalStandard.conclusion',
    )
    expect(standard).toEqual({
      kind: 'gap',
      what: 'politicalStandard.conclusion',
      effect: 'bar',
      rules: ['applicant.political-standard'],
      entries: [
        { revision: 2, act: 'cell.voted' },
        { revision: 3, act: 'admission.decided' },
      ],
      blocks: [],
      cure: ['political-standard.concluded'],
    })
  })

  it('has the gravest effect of the rules that ask for the same', () => {
    const birthKnown = rule({
      id: 'local.x.birth-known',
      breaking: 'note',
      actor: 'cell',
      guards: ['sympathiser.listed'],
      asks: 'file',
      provisions: [],
      cure: ['local.x.person-asked'],
      check: ({ file }) => (file.person.bornOn === undefined ? missing('person.bornOn') : undefined),
    })
    const book = rulebook({ extensions: [{ name: 'x', rules: [birthKnown] }] })
    const opened: Act = { type: 'case.opened', on: '2025-07-01', case: 'case-4', unit }
    const { file } = replay([opened, the('sympathiser.listed')], { rulebook: book })
    const fault = dataQuality(file, { today: '2025-07-06', rulebook: book }).faults.find(
      ({ what }) => what === 'person.bornOn',
    )
    expect(fault).toMatchObject({
      effect: 'bar',
      rules: ['local.x.birth-known', 'applicant.age-window'],
      entries: [{ revision: 2, act: 'sympathiser.listed' }],
      blocks: [{ act: 'cell.voted', matter: 'admission' }],
      cure: ['local.x.person-asked', 'age.wait', 'consent.over-age'],
    })
  })

  it('keeps the gravest effect where a rule that asks for the same only notes it', () => {
    const birthNoted = rule({
      id: 'local.x.birth-noted',
      breaking: 'note',
      actor: 'cell',
      guards: ['grassroots.voted'],
      asks: 'file',
      provisions: [],
      cure: [],
      check: ({ file }) => (file.person.bornOn === undefined ? missing('person.bornOn') : undefined),
    })
    const book = rulebook({ extensions: [{ name: 'x', rules: [birthNoted] }] })
    const opened: Act = { type: 'case.opened', on: '2025-07-01', case: 'case-4', unit }
    const log = [opened, the('cell.voted', 'admission'), the('grassroots.voted', 'admission')]
    const { file } = replay(log, { rulebook: book, mode: 'chronicle' })
    const fault = dataQuality(file, { today: '2025-10-06', rulebook: book }).faults.find(
      ({ what }) => what === 'person.bornOn',
    )
    expect(fault).toMatchObject({ effect: 'bar', rules: ['applicant.age-window', 'local.x.birth-noted'] })
  })

  it('of a case out of order is a gap where steps are assumed, a contradiction where none leads there', () => {
    const log = [acts[0] as Act, the('ceremony.held'), { ...the('application.made'), on: '2025-12-01' }]
    const order = (entries: readonly Act[]) =>
      faultsOf(entries, '2025-12-02').faults.find(({ what }) => what === 'procedure.out-of-order')?.kind
    expect(order(log.slice(0, 2))).toBe('gap')
    expect(order([...upTo('ceremony.held'), { ...the('application.made'), on: '2025-12-01' }])).toBe(
      'contradiction',
    )
  })

  it('of a member asks what the state knows, and the rulebook of the app', () => {
    const report = faultsOf(acts, '2027-06-01', { rulebook: rulebook() })
    expect(report).toMatchObject({ gaps: 0, contradictions: 0, faults: [] })
    const { possible, blocked } = agenda(replay(acts).file, { today: '2027-06-01' })
    expect(report.remaining).toBe(possible.length + blocked.length)
    expect([...possible, ...blocked].map(({ act }) => act)).toContain('member.transferred')
  })
})

describe('a member carried over from a register', () => {
  const quality = (bornOn: string, days: object) => {
    const opening: Act = { type: 'case.opened', on: '2026-01-05', case: 'case-4', person: { bornOn }, unit }
    const entry: Act = { type: 'membership.transcribed', on: '2026-01-05', standing: 'official', ...days }
    const { file, refused } = replay([opening, entry])
    const { faults } = dataQuality(file, { today: '2026-02-01' })
    return { refused, faults: faults.map(({ kind, what, effect }) => [kind, what, effect]) }
  }
  const decision = ['gap', 'evidence.decidedOn', 'note']

  it.each([
    { bornOn: '2000-05-14', days: { ceremonyOn: '2020-07-10', recognisedOn: '2021-07-10' }, found: [] },
    {
      bornOn: '2022-05-14',
      days: { ceremonyOn: '2020-07-10', recognisedOn: '2021-07-10' },
      found: [['contradiction', 'agreement.days', 'breach']],
    },
    {
      bornOn: '2004-12-20',
      days: { ceremonyOn: '2022-06-25', recognisedOn: '2023-06-25' },
      found: [['contradiction', 'membership.transcribed-age', 'breach']],
    },
    {
      bornOn: '1995-02-20',
      days: { ceremonyOn: '2022-12-25', recognisedOn: '2023-03-01' },
      found: [['contradiction', 'membership.transcribed-dates', 'breach']],
    },
  ])('born $bornOn, $days: $found', ({ bornOn, days, found }) => {
    expect(quality(bornOn, days)).toEqual({ refused: [], faults: [...found, decision] })
    expect(quality(bornOn, { ...days, decidedOn: days.ceremonyOn })).toEqual({ refused: [], faults: found })
  })
})
