import { describe, expect, it } from 'vitest'
import { type Act, type CaseFile, replay } from '../../src/index.js'
import { collect } from '../../src/register/collector.js'
import { type AgendaItem, committeeAgenda } from '../../src/register/committee-agenda.js'
import { obligorBody } from '../../src/register/obligor-body.js'
import { rulebook } from '../../src/rules/engine/rulebook.js'
import { before, unit, upTo } from '../support/journey.js'
import { directory } from './statistics/files.js'

const today = '2025-12-01'

/** A part of the straight life under another label and in another cell. */
const at = (label: string, cell: string, acts: readonly Act[]): CaseFile => {
  const [opening, ...rest] = acts
  return replay([{ ...opening, case: label, unit: { ...unit, cell } }, ...rest]).file
}

/** The decision was due on 2025-11-17, the ceremony is on 2025-12-03, the member record on 2025-12-19. */
const undecided = (label = 'x', cell = 'a1') => at(label, cell, before('admission.decided'))
const decided = (label = 'y', cell = 'a1') => at(label, cell, before('ceremony.held'))
const admitted = (label = 'z', cell = 'b1') => at(label, cell, upTo('ceremony.held'))

const agendaOf = (files: readonly CaseFile[], options: Partial<Parameters<typeof committeeAgenda>[0]> = {}) =>
  collect(committeeAgenda({ today, ...options }), files)

const brief = (files: readonly CaseFile[], options = {}) =>
  agendaOf(files, options).groups.map(({ obligor, body, total, overdue, items }) => [
    obligor,
    body,
    total,
    overdue,
    items.map(({ caseId, dueOn }) => `${caseId} ${dueOn}`),
  ])

describe('the agenda of a committee', () => {
  it('is empty for no case, and for one that owes nothing', () => {
    expect(agendaOf([])).toEqual({ report: 'committee-agenda', today, total: 0, overdue: 0, groups: [] })
    expect(agendaOf([at('x', 'a1', upTo('case.opened'))]).total).toBe(0)
  })

  it('groups duties by obligor, the overdue first, then by due day', () => {
    const files = [admitted(), decided('y2', 'a2'), decided(), undecided()]
    expect(brief(files)).toEqual([
      ['competentCommittee', undefined, 1, 1, ['x 2025-11-17']],
      ['cell', 'a1', 1, 0, ['y 2025-12-03']],
      ['cell', 'a2', 1, 0, ['y2 2025-12-03']],
      ['member', 'b1', 1, 0, ['z 2025-12-19']],
    ])
    expect(agendaOf(files)).toMatchObject({ total: 4, overdue: 1 })
  })

  it('tells of each duty the rule, the acts that close it, its days, its clause and how sure that is', () => {
    expect(agendaOf([undecided()]).groups[0]?.items[0]).toMatchObject({
      caseId: 'x',
      rule: 'decision.on-time',
      acts: [{ act: 'admission.decided' }, { act: 'admission.refused' }],
      from: '2025-09-15',
      dueOn: '2025-11-17',
      isOverdue: true,
      overdueWorkingDays: 10,
      citations: [{ number: '294-QĐ/TW' }],
      confidence: 'text',
    })
  })

  it('lists the reviews of two probations that end before the window does, though nothing is owed of them today', () => {
    const two = [admitted('z1', 'b1'), admitted('z2', 'b2')]
    const reviews = (until: string) =>
      agendaOf(two, { today: '2026-10-01', from: '2026-10-01', until }).groups.flatMap(
        ({ obligor, body, items }) =>
          items
            .filter(({ rule }) => rule === 'recognition.cell-review-on-time')
            .map(({ caseId, from, dueOn, isOverdue }) => [obligor, body, caseId, from, dueOn, isOverdue]),
      )
    expect(reviews('2026-11-07')).toEqual([])
    expect(reviews('2026-11-08')).toEqual([
      ['cell', 'b1', 'z1', '2026-11-07', '2026-12-21', false],
      ['cell', 'b2', 'z2', '2026-11-07', '2026-12-21', false],
    ])
  })

  it.each([
    { window: { until: '2025-12-03' }, cases: ['x'] },
    { window: { until: '2025-12-04' }, cases: ['x', 'y'] },
    { window: { from: '2025-12-03', until: '2025-12-20' }, cases: ['x', 'y', 'z'] },
    { window: { from: '2025-12-04', until: '2025-12-19' }, cases: ['x'] },
    { window: { from: '2025-12-04' }, cases: ['x', 'z'] },
  ])('in the window $window has the duties due in it, and every overdue one: $cases', ({ window, cases }) => {
    const { groups, ...agenda } = agendaOf([undecided(), decided(), admitted()], window)
    expect(groups.flatMap(({ items }) => items.map(({ caseId }) => caseId))).toEqual(cases)
    expect(agenda).toMatchObject(window)
  })

  it.each([
    { day: '2025-12-03', overdue: 0 },
    { day: '2025-12-04', overdue: 1 },
  ])('on $day has $overdue overdue ceremony due on 2025-12-03', ({ day, overdue }) => {
    expect(agendaOf([decided()], { today: day }).overdue).toBe(overdue)
  })

  it('has the cases of the committee alone', () => {
    const files = [undecided(), decided(), admitted()]
    const cases = (within: string) =>
      agendaOf(files, { within, directory }).groups.flatMap(({ items }) => items.map(({ caseId }) => caseId))
    expect(cases('A')).toEqual(['x', 'y'])
    expect(cases('B')).toEqual(['z'])
    expect(cases('P')).toEqual(['x', 'y', 'z'])
    expect(cases('Q')).toEqual([])
    expect(agendaOf(files, { within: 'A', directory }).within).toBe('A')
  })

  it('keeps a bounded number in each group and counts them all, however the register is divided', () => {
    const files = Array.from({ length: 40 }, (_, index) => decided(`case-${String(index).padStart(2, '0')}`))
    const collector = committeeAgenda({ today, perGroup: 2 })
    const whole = collect(collector, files.toReversed())
    expect(whole.groups).toMatchObject([{ obligor: 'cell', body: 'a1', total: 40, overdue: 0 }])
    expect(whole.groups[0]?.items.map(({ caseId }) => caseId)).toEqual(['case-00', 'case-01'])
    const [state, next] = [collector.start(), collector.start()]
    for (const file of files.slice(0, 25)) collector.add(state, { file, refused: [] })
    for (const file of files.slice(25)) collector.add(next, { file, refused: [] })
    expect(Math.max(...Object.values(state).map(({ items }) => items.length))).toBeLessThanOrEqual(12)
    collector.join(state, structuredClone(next))
    expect(collector.result(state)).toEqual(whole)
  })

  it('orders the duties of one day by case, rule and key, those without a limit last', () => {
    const collector = committeeAgenda({ today })
    const due = (caseId: string, rule: string, more: object = {}) => ({
      ...(agendaOf([decided()]).groups[0]?.items[0] as AgendaItem),
      caseId,
      rule,
      ...more,
    })
    const items = [
      due('b', 'r2', { dueOn: undefined }),
      due('b', 'r2', { key: 'k2' }),
      due('b', 'r2', { key: 'k1' }),
      due('b', 'r1'),
      due('a', 'r3'),
      due('c', 'r1', { isOverdue: true, dueOn: '2025-12-30' }),
    ]
    const state = { 'cell a1': { obligor: 'cell' as const, body: 'a1', total: 6, overdue: 1, items } }
    expect(
      collector.result(state).groups[0]?.items.map((one) => `${one.caseId} ${one.rule} ${one.key ?? ''}`),
    ).toEqual(['c r1 ', 'a r3 ', 'b r1 ', 'b r2 k1', 'b r2 k2', 'b r2 '])
  })

  it('counts alone where none is to be kept', () => {
    expect(brief([decided(), undecided(), admitted()], { perGroup: 0 })).toEqual([
      ['competentCommittee', undefined, 1, 1, []],
      ['cell', 'a1', 1, 0, []],
      ['member', 'b1', 1, 0, []],
    ])
  })

  it('asks the rulebook it is given', () => {
    const book = rulebook({ policies: { firstCountedDay: 'same-day' } })
    expect(brief([decided()], { rulebook: book })).toEqual([['cell', 'a1', 1, 0, ['y 2025-12-02']]])
  })

  it('refuses a day that does not exist', () => {
    expect(() => committeeAgenda({ today: '2025-02-29' })).toThrow('day.malformed')
    expect(() => committeeAgenda({ today, from: '2025-02-29' })).toThrow('day.malformed')
    expect(() => committeeAgenda({ today, until: '2025-02-29' })).toThrow('day.malformed')
  })
})

describe('the body that owes a duty', () => {
  it.each([
    ['cell', 'a1'],
    ['cellCommittee', 'a1'],
    ['applicant', 'a1'],
    ['grassrootsCommittee', 'A'],
    ['grassrootsStandingCommittee', 'A'],
    ['communeStandingCommittee', 'C'],
    ['upperStandingCommittee', 'C'],
    ['provincialStandingCommittee', 'P'],
    ['districtStandingCommittee', undefined],
    ['sectionCommittee', undefined],
    ['communePoliticalCentre', undefined],
    ['competentCommittee', undefined],
  ] as const)('%s of a case of cell a1 is %s', (obligor, body) => {
    expect(obligorBody(obligor, 'a1', directory, today)).toBe(body)
  })

  it('is of a merged cell that of the cell that carries it on', () => {
    expect(obligorBody('grassrootsCommittee', 'a0', directory, today)).toBe('A')
    expect(obligorBody('communeStandingCommittee', 'a0', directory, today)).toBe('C')
  })

  it('is from 2026-07-26 the commune for what the grassroots owes, and the province above it', () => {
    expect(obligorBody('grassrootsCommittee', 'a1', directory, '2026-07-25')).toBe('A')
    expect(obligorBody('grassrootsCommittee', 'a1', directory, '2026-07-26')).toBe('C')
    expect(obligorBody('upperCommittee', 'a1', directory, '2026-07-26')).toBe('P')
    expect(obligorBody('grassrootsCommittee', 'c0', directory, '2026-07-25')).toBeUndefined()
  })

  it('is the cell where no directory tells, and none where no cell is known', () => {
    expect(obligorBody('helper', 'a1', undefined, today)).toBe('a1')
    expect(obligorBody('grassrootsCommittee', 'a1', undefined, today)).toBeUndefined()
    expect(obligorBody('cell', undefined, directory, today)).toBeUndefined()
  })
})
