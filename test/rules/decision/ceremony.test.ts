import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../src/index.js'
import { clauses, duty, find } from '../../procedure/life.js'
import { before, the, upTo } from '../../support/journey.js'

const undecided = before('admission.decided')

const decided = (on: string): Act => ({ ...the('admission.decided'), on })
const received = (on: string): Act => ({ type: 'decision.received', on })
const held = (on: string, change: Partial<ActOf<'ceremony.held'>> = {}): Act => ({
  ...the('ceremony.held'),
  on,
  ...change,
})
const consent = (on: string): Act => ({
  type: 'consent.given',
  on,
  matter: 'late-ceremony',
  by: { kind: 'upperCommittee' },
})

describe('ceremony.on-time, a breach: 30 working days from receipt, then from issue (regulation pt 4.1)', () => {
  it.each([
    {
      issued: '2025-10-01',
      receipt: '2025-10-10',
      lastDay: '2025-11-21',
      next: '2025-11-24',
      confidence: 'text',
      why: 'worked example 19: from receipt',
    },
    {
      issued: '2026-04-08',
      receipt: '2026-07-20',
      lastDay: '2026-08-28',
      next: '2026-08-31',
      confidence: 'assumed',
      why: 'first day of 20-QĐ/TW: from receipt',
    },
    {
      issued: '2026-07-25',
      receipt: '2026-07-30',
      lastDay: '2026-09-14',
      next: '2026-09-15',
      confidence: 'assumed',
      why: 'last day of 20-QĐ/TW: from receipt',
    },
    {
      issued: '2026-07-26',
      receipt: '2026-07-30',
      lastDay: '2026-09-08',
      next: '2026-09-09',
      confidence: 'secondary',
      why: 'first day of 208-QĐ/TW: from issue',
    },
    {
      issued: '2026-08-03',
      receipt: '2026-08-10',
      lastDay: '2026-09-16',
      next: '2026-09-17',
      confidence: 'secondary',
      why: 'worked example 18: from issue',
    },
  ])(
    'issued $issued, received $receipt: until $lastDay ($why)',
    ({ issued, receipt, lastDay, next, confidence }) => {
      const acts = [...undecided, decided(issued), received(receipt)]
      expect(find('ceremony.on-time', acts, held(lastDay))).toMatchObject({
        effect: 'breach',
        outcome: 'met',
        facts: { decidedOn: issued, lastDay, actual: lastDay },
        confidence,
      })
      expect(find('ceremony.on-time', acts, held(next))).toMatchObject({
        effect: 'breach',
        outcome: 'broken',
        facts: { decidedOn: issued, lastDay, actual: next },
        cure: ['consent.late-ceremony'],
      })
    },
  )

  it.each([
    { by: { kind: 'upperCommittee' as const }, outcome: 'met' },
    { by: { kind: 'grassrootsCommittee' as const }, outcome: 'broken' },
    { by: undefined, outcome: 'broken' },
  ])('is excused by the agreement of the committee directly above only: $outcome', ({ by, outcome }) => {
    const agreed: Act = {
      type: 'consent.given',
      on: '2025-11-20',
      matter: 'late-ceremony',
      ...(by && { by }),
    }
    const acts = [...undecided, decided('2025-10-01'), received('2025-10-10'), agreed]
    expect(find('ceremony.on-time', acts, held('2025-11-24'))?.outcome).toBe(outcome)
  })

  it('cites the point in force at the issue', () => {
    const acts = [...undecided, decided('2025-10-01'), received('2025-10-10')]
    expect(clauses(find('ceremony.on-time', acts, held('2025-11-21')))).toEqual(['R2025B pt 4.1'])
  })

  it.each([
    { issued: '2026-07-25', outcome: 'missing' },
    { issued: '2026-07-26', outcome: 'met' },
  ])('without a receipt a decision of $issued is $outcome', ({ issued, outcome }) => {
    expect(find('ceremony.on-time', [...undecided, decided(issued)], held('2026-08-10'))).toMatchObject({
      effect: 'breach',
      outcome,
      ...(outcome === 'missing' && { facts: { missing: 'decision.received' } }),
    })
  })

  it('takes no receipt from before the decision', () => {
    const acts = [...undecided, received('2025-10-01'), decided('2025-10-20')]
    expect(find('ceremony.on-time', acts, held('2025-11-07'))?.outcome).toBe('missing')
  })

  it('is not asked without a decision', () => {
    expect(find('ceremony.on-time', undecided, held('2025-11-07'))).toBeUndefined()
  })

  it.each([
    { on: '2025-11-24', outcome: 'met', why: 'before the late ceremony' },
    { on: '2025-12-01', outcome: 'met', why: 'on the day of the late ceremony' },
    { on: '2025-12-02', outcome: 'broken', why: 'after it' },
    { on: '2025-09-30', outcome: 'broken', why: 'before the decision itself' },
  ])('an agreement of $on makes a ceremony of 2025-12-01 $outcome ($why)', ({ on, outcome }) => {
    const acts = [...undecided, decided('2025-10-01'), received('2025-10-10'), consent(on)]
    expect(find('ceremony.on-time', acts, held('2025-12-01'))).toMatchObject({
      outcome,
      facts: { lastDay: '2025-11-21', actual: '2025-12-01', ...(outcome === 'met' && { consentOn: on }) },
    })
  })

  it('takes no agreement on another matter', () => {
    const other: Act = { type: 'consent.given', on: '2025-11-24', matter: 'over-age' }
    const acts = [...undecided, decided('2025-10-01'), received('2025-10-10'), other]
    expect(find('ceremony.on-time', acts, held('2025-12-01'))?.outcome).toBe('broken')
  })

  describe('straddling 2026-07-26 (open question 1, legalActDay)', () => {
    const acts = [...undecided, decided('2026-07-10'), received('2026-07-20')]

    it('example (b): the receipt counts by default, and the other reading is noted', () => {
      const finding = find('ceremony.on-time', acts, held('2026-08-25'))
      expect(finding).toMatchObject({ outcome: 'met', facts: { lastDay: '2026-08-28' } })
      expect(finding?.alternatives).toContainEqual({
        policy: 'legalActDay',
        reading: 'act-day',
        outcome: 'broken',
        facts: { decidedOn: '2026-07-10', lastDay: '2026-08-21', actual: '2026-08-25' },
      })
    })

    it('example (b): the issue counts on the reading act-day', () => {
      expect(find('ceremony.on-time', acts, held('2026-08-25'), { legalActDay: 'act-day' })).toMatchObject({
        outcome: 'broken',
        facts: { lastDay: '2026-08-21' },
      })
    })
  })

  it('is owed by the cell from the receipt, or from the issue from 2026-07-26', () => {
    const late = [...undecided, decided('2025-10-01')]
    expect(duty('ceremony.on-time', undecided, '2026-06-01')).toBeUndefined()
    expect(duty('ceremony.on-time', late, '2026-06-01')).toBeUndefined()
    expect(duty('ceremony.on-time', [...late, received('2025-10-10')], '2025-11-24')).toMatchObject({
      obligor: 'cell',
      acts: [{ act: 'ceremony.held' }],
      from: '2025-10-10',
      dueOn: '2025-11-21',
      isOverdue: true,
      overdueWorkingDays: 1,
    })
    expect(duty('ceremony.on-time', [...undecided, decided('2026-08-03')], '2026-09-01')).toMatchObject({
      from: '2026-08-03',
      dueOn: '2026-09-16',
      isOverdue: false,
    })
    expect(
      duty('ceremony.on-time', [...late, received('2025-10-10'), held('2025-12-01')], '2026-06-01'),
    ).toBeUndefined()
  })

  it.each(['applicant.withdrew', 'decision.annulled'] as const)('is owed no more after %s', (type) => {
    const log = [...undecided, decided('2025-10-01'), received('2025-10-10')]
    const ended = (on: string) => duty('ceremony.on-time', [...log, { type, on } as Act], '2026-06-01')
    expect(ended('2025-10-01')).toBeUndefined()
    expect(ended('2025-09-30')).toBeDefined()
  })

  it('has no due day under act-day until the receipt is known', () => {
    const acts = [...undecided, decided('2026-07-26')]
    const policies = { legalActDay: 'act-day' }
    expect(duty('ceremony.on-time', acts, '2026-07-27', policies)?.dueOn).toBe('2026-09-08')
    expect(
      duty('ceremony.on-time', [...undecided, decided('2026-07-25')], '2026-07-25', policies),
    ).toBeUndefined()
  })
})

describe('ceremony.each-separately, a breach (guidance pt 3.8(a))', () => {
  it.each([
    { separately: true, outcome: 'met' },
    { separately: false, outcome: 'broken' },
  ])('is $outcome where each is admitted separately: $separately', ({ separately, outcome }) => {
    const finding = find(
      'ceremony.each-separately',
      before('ceremony.held'),
      held('2025-11-07', { separately }),
    )
    expect(finding).toMatchObject({
      effect: 'breach',
      outcome,
      facts: { actual: separately },
      confidence: 'text',
    })
    expect(clauses(finding)).toEqual(['S2025 pt 3.8(a)'])
  })

  it('is a note where nothing is told', () => {
    const { separately: _, ...ceremony } = the('ceremony.held')
    expect(find('ceremony.each-separately', before('ceremony.held'), ceremony)).toMatchObject({
      outcome: 'missing',
      effect: 'note',
    })
  })
})

describe('ceremony.right-place, a bar (guidance pt 3.9(c))', () => {
  const named = before('ceremony.held').map(
    (act): Act => (act.type === 'cell.voted' ? { ...act, by: { kind: 'cell', id: 'cell-1' } } : act),
  )

  it.each([
    { id: 'cell-1', outcome: 'met' },
    { id: 'cell-2', outcome: 'broken' },
  ])('is $outcome where cell-1 resolved and $id holds it', ({ id, outcome }) => {
    expect(
      find('ceremony.right-place', named, held('2025-11-07', { by: { kind: 'cell', id } })),
    ).toMatchObject({
      effect: 'bar',
      outcome,
      facts: { isSameCell: outcome === 'met' },
      cure: outcome === 'met' ? [] : ['ceremony.at-right-place'],
    })
  })

  it.each([
    { id: 'cell-1', outcome: 'met' },
    { id: 'cell-2', outcome: 'broken' },
  ])('goes by the unit on file where the vote names no cell: held by $id, $outcome', ({ id, outcome }) => {
    const act = held('2025-11-07', { by: { kind: 'cell', id } })
    expect(find('ceremony.right-place', before('ceremony.held'), act)?.outcome).toBe(outcome)
  })

  it('is not asked where the cell that holds it is not named, nor where nothing tells who resolved', () => {
    const by = { kind: 'cell' as const, id: 'cell-1' }
    expect(find('ceremony.right-place', named, held('2025-11-07'))).toBeUndefined()
    expect(find('ceremony.right-place', [], held('2025-11-07', { by }))).toBeUndefined()
    const away: Act = {
      type: 'case.opened',
      on: '2025-07-01',
      case: 'case-1',
      unit: { cell: 'cell-2', temporaryPlace: true },
    }
    expect(find('ceremony.right-place', [away], held('2025-11-07', { by }))).toBeUndefined()
  })
})

describe('records.member-record-on-time, a breach: 30 working days of the ceremony (guidance pt I.2.2 note)', () => {
  const filed = (on: string): Act => ({ type: 'member-record.filed', on })

  it.each([
    { ceremony: '2025-06-30', lastDay: '2025-08-11', next: '2025-08-12', confidence: 'secondary' },
    { ceremony: '2025-10-10', lastDay: '2025-11-21', next: '2025-11-24', confidence: 'text' },
    { ceremony: '2025-11-07', lastDay: '2025-12-19', next: '2025-12-22', confidence: 'text' },
  ])('a ceremony of $ceremony: until $lastDay', ({ ceremony, lastDay, next, confidence }) => {
    const acts = [held(ceremony)]
    expect(find('records.member-record-on-time', acts, filed(lastDay))).toMatchObject({
      effect: 'breach',
      outcome: 'met',
      facts: { from: ceremony, lastDay },
      confidence,
    })
    expect(find('records.member-record-on-time', acts, filed(next))?.outcome).toBe('broken')
  })

  it.each([
    { ceremony: '2022-01-17', confidence: 'assumed', why: '12-HD/BTCTW carried back' },
    { ceremony: '2022-01-18', confidence: 'secondary', why: 'first day of 12-HD/BTCTW' },
    { ceremony: '2025-09-28', confidence: 'secondary', why: 'last day of 12-HD/BTCTW' },
    { ceremony: '2025-09-29', confidence: 'text', why: 'first day of 38-HD/BTCTW' },
  ])('rests on $confidence for a ceremony of $ceremony ($why)', ({ ceremony, confidence }) => {
    expect(find('records.member-record-on-time', [held(ceremony)], filed(ceremony))?.confidence).toBe(
      confidence,
    )
  })

  it('is owed by the member until it is filed', () => {
    expect(duty('records.member-record-on-time', [held('2025-11-07')], '2026-11-07')).toMatchObject({
      obligor: 'member',
      dueOn: '2025-12-19',
      isOverdue: true,
    })
    expect(
      duty('records.member-record-on-time', [held('2025-11-07'), filed('2026-01-05')], '2026-11-07'),
    ).toBeUndefined()
    expect(duty('records.member-record-on-time', upTo('decision.received'), '2026-11-07')).toBeUndefined()
  })

  it('is not asked without a ceremony', () => {
    expect(find('records.member-record-on-time', [], filed('2025-11-07'))).toBeUndefined()
  })
})
