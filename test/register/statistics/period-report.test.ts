import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { periodReport } from '../../../src/register/statistics/period-report.js'
import { admitted, directory, file } from './files.js'
import { countedRows, rowsOf } from './rows.js'

const year = { from: '2025-01-01', until: '2026-01-01' }
const of = (files: Parameters<typeof collect>[1], options = {}) =>
  collect(periodReport({ ...year, ...options }), files)

const on = (type: Act['type'], day: string, more: object = {}): Act => ({ type, on: day, ...more }) as Act

describe('the half-year and year report', () => {
  it('has organisations with a directory and the plan with targets, the rest always', () => {
    const codes = (options = {}) => of([], options).sections.map(({ code }) => code)
    const always = ['members', 'classes', 'changes', 'transfers', 'badges-and-cards', 'causes']
    expect(codes()).toEqual(always)
    expect(codes({ directory, targets: { admission: 4 } })).toEqual([
      'organisations',
      'members',
      'plan',
      ...always.slice(1),
    ])
    expect(of([]).citations.map(({ number }) => number)).toEqual(['40-HD/BTCTW'])
    expect(of([], { directory }).definitions).toContain('organisations-at-end')
  })

  it('counts organisations at the end of the period', () => {
    expect(rowsOf(of([], { directory, within: 'P' }), 'organisations')).toEqual({
      'organisations.committees': [2, 2, 10_000],
      'organisations.cells': [4, 4, 10_000],
      'organisations.base-cells': [1, 1, 10_000],
    })
  })

  it.each([
    { recognised: '2025-12-31', official: 1, probationary: 0 },
    { recognised: '2026-01-01', official: 0, probationary: 1 },
  ])('counts a member recognised on $recognised as official from that day', (row) => {
    const one = file('a', [...admitted('2024-05-19'), on('recognition.decided', row.recognised)], {
      person: { gender: 'female' },
    })
    const rows = rowsOf(of([one]), 'members')
    expect(rows.members).toEqual([1, 1, 10_000])
    expect(rows['members.official']?.[0]).toBe(row.official)
    expect(rows['members.probationary']?.[0]).toBe(row.probationary)
    expect(rows['members.women']).toEqual([1, 1, 10_000])
  })

  it.each([
    { type: 'member.exempted', code: 'members.exempted' },
    { type: 'member.suspended', code: 'members.suspended' },
    { type: 'activity.interrupted', code: 'members.interrupted' },
  ] as const)('counts $code among the members, by the last day', ({ type, code }) => {
    const on1 = file('a', [
      ...admitted('2023-05-19'),
      on('recognition.decided', '2024-06-01'),
      on(type, '2025-12-31'),
    ])
    const on2 = file('b', [
      ...admitted('2023-05-19'),
      on('recognition.decided', '2024-06-01'),
      on(type, '2026-01-01'),
    ])
    const rows = rowsOf(of([on1, on2]), 'members')
    expect(rows.members).toEqual([2, 2, 10_000])
    expect(rows['members.official']).toEqual([2, 2, 10_000])
    expect(rows[code]).toEqual([1, 0, null])
    expect(rowsOf(of([on2]), 'members')).not.toHaveProperty([code])
  })

  it.each([
    { day: '2024-12-31', counts: [0, 1] },
    { day: '2025-01-01', counts: [1, 0] },
    { day: '2025-12-31', counts: [1, 0] },
    { day: '2026-01-01', counts: [0, 0] },
  ])('counts a recognition by the day of its decision, $day', ({ day, counts }) => {
    const one = file('a', [...admitted('2023-05-19'), on('recognition.decided', day)])
    expect(rowsOf(of([one]), 'changes').recognised?.slice(0, 2)).toEqual(counts)
  })

  it('counts no recognition elsewhere', () => {
    const acts = [
      ...admitted('2024-05-19'),
      on('member.transferred', '2025-02-01', { transfer: 'official', toCell: 'b1' }),
      on('member.received', '2025-03-01', { unit: { cell: 'b1' } }),
      on('recognition.decided', '2025-06-20'),
    ]
    const one = file('a', acts)
    expect(rowsOf(of([one], { within: 'A', directory }), 'changes').recognised?.[0]).toBe(0)
    expect(rowsOf(of([one], { within: 'B', directory }), 'changes').recognised?.[0]).toBe(1)
  })

  it('compares the plan with the result, as a share of the target', () => {
    const files = [file('a', admitted('2025-05-19')), file('b', admitted('2024-05-19'))]
    const targets = { admission: 3, awarenessClass: 2, newMemberClass: 1, recognition: 0 }
    expect(rowsOf(of(files, { targets }), 'plan')).toEqual({
      'plan.admission.target': [3, null, null],
      'plan.admission.result': [1, 1, 10_000],
      'plan.admission.rate': [3333, null, null],
      'plan.awarenessClass.target': [2, null, null],
      'plan.awarenessClass.result': [0, 0, null],
      'plan.awarenessClass.rate': [0, null, null],
      'plan.newMemberClass.target': [1, null, null],
      'plan.newMemberClass.result': [0, 0, null],
      'plan.newMemberClass.rate': [0, null, null],
      'plan.recognition.target': [0, null, null],
      'plan.recognition.result': [0, 0, null],
      'plan.recognition.rate': [null, null, null],
    })
  })

  it('counts classes, badges and cards by the day of the act', () => {
    const acts = [
      on('class.entered', '2024-12-31', { course: 'awareness' }),
      on('certificate.issued', '2025-01-01', { course: 'awareness' }),
      ...admitted('2025-02-01'),
      on('class.entered', '2025-09-01', { course: 'new-member' }),
      on('certificate.issued', '2025-12-31', { course: 'new-member' }),
      on('recognition.decided', '2026-02-02'),
      on('card.handed-over', '2026-02-03'),
      on('badge.awarded', '2026-02-03', { years: 30 }),
    ]
    const one = file('a', acts)
    expect(rowsOf(of([one]), 'classes')).toEqual({
      'class.awareness.sent': [0, 1, 0],
      'class.awareness.certified': [1, 0, null],
      'class.new-member.sent': [1, 0, null],
      'class.new-member.certified': [1, 0, null],
    })
    expect(rowsOf(of([one]), 'badges-and-cards')).toEqual({ badges: [0, 0, null], cards: [0, 0, null] })
    const next = { from: '2026-01-01', until: '2027-01-01' }
    expect(rowsOf(of([one], next), 'badges-and-cards')).toEqual({ badges: [1, 0, null], cards: [1, 0, null] })
  })

  it('counts exits and transfers', () => {
    const files = [
      file('a', [...admitted('2020-05-19'), on('member.removed', '2025-03-01')]),
      file('b', [...admitted('2020-05-19'), on('member.died', '2025-03-01')]),
      file('c', [
        ...admitted('2020-05-19'),
        on('member.transferred', '2025-03-01', { transfer: 'official', across: 'province' }),
      ]),
    ]
    expect(countedRows(of(files), 'changes')).toEqual({
      'movement.out.removed': [1, 0, null],
      'movement.out.removed.probationary': [1, 0, null],
      'movement.out.died': [1, 0, null],
    })
    expect(countedRows(of(files), 'transfers')).toEqual({
      'movement.out.transferred': [1, 0, null],
      'movement.out.transferred.province': [1, 0, null],
    })
  })

  it('tells what stood in the way of admissions', () => {
    const files = [
      file('a', [on('admission.refused', '2025-03-01', { cause: 'background' })]),
      file('b', [on('admission.refused', '2025-03-01')]),
      file('c', [
        on('cell.voted', '2025-03-01', { matter: 'admission', outcome: 'not-proposed' }),
        on('shortfall.reported', '2025-03-05', { matter: 'admission' }),
      ]),
      file('d', [on('cell.voted', '2025-03-01', { matter: 'admission', outcome: 'proposed' })]),
      file('e', [on('applicant.withdrew', '2025-03-01')]),
      file('f', [on('procedure.authorised', '2025-03-01')]),
      file('g', [on('admission.decided', '2025-12-20'), on('ceremony.held', '2026-01-04')]),
      file('h', [on('applicant.moved', '2025-04-04', { unit: { cell: 'a2' } })]),
    ]
    expect(countedRows(of(files), 'causes')).toMatchObject({
      'cause.refused': [2, 0, null],
      'cause.refused.background': [1, 0, null],
      'cause.refused.unstated': [1, 0, null],
      'cause.vote-short': [1, 0, null],
      'cause.withdrawn': [1, 0, null],
      'cause.moved': [1, 0, null],
      'cause.candidates': [7, 8, 8750],
      'cause.in-procedure': [1, 0, null],
      'awaiting-ceremony': [1, 0, null],
    })
  })

  it('tells of a shortfall that was refused or sent back, and of whom it leaves in the procedure', () => {
    const short = [
      on('procedure.authorised', '2025-01-10'),
      on('cell.voted', '2025-03-01', { matter: 'admission', outcome: 'not-proposed' }),
    ]
    const answered = (answer: 'refuse' | 'return' | 'consider', matter = 'admission') =>
      on('shortfall.answered', '2025-04-01', { matter, answer })
    const files = [
      file('a', [...short, answered('refuse')]),
      file('b', [...short, answered('return')]),
      file('c', [...short, answered('consider')]),
      file('d', [...short, answered('refuse', 'recognition')]),
    ]
    expect(countedRows(of(files), 'causes')).toMatchObject({
      'cause.refused': [1, 0, null],
      'cause.refused.vote': [1, 0, null],
      'cause.returned': [1, 0, null],
      'cause.vote-short': [4, 0, null],
      'cause.in-procedure': [3, 0, null],
    })
  })

  it.each([
    { unlisted: '2025-12-31', inProcedure: undefined, why: 'on the last day' },
    { unlisted: '2026-01-01', inProcedure: [1, 0, null], why: 'on the day after it' },
  ])('leaves nobody in the procedure who was dropped from the list $why', ({ unlisted, inProcedure }) => {
    const one = file('a', [
      on('sympathiser.listed', '2025-01-10'),
      on('procedure.authorised', '2025-03-01'),
      on('sympathiser.unlisted', unlisted),
    ])
    expect(countedRows(of([one]), 'causes')['cause.in-procedure']).toEqual(inProcedure)
  })

  it('has in the procedure again who was listed and authorised anew', () => {
    const one = file('a', [
      on('sympathiser.listed', '2025-01-10'),
      on('procedure.authorised', '2025-03-01'),
      on('sympathiser.unlisted', '2025-05-01'),
      on('sympathiser.listed', '2025-08-01'),
      on('procedure.authorised', '2025-09-01'),
    ])
    expect(countedRows(of([one]), 'causes')['cause.in-procedure']).toEqual([1, 0, null])
  })

  it('counts what was done to a candidate where the candidate belonged on the day', () => {
    const one = file('a', [
      on('class.entered', '2025-02-01', { course: 'awareness' }),
      on('applicant.moved', '2025-04-04', { unit: { cell: 'b1' } }),
      on('certificate.issued', '2025-05-01', { course: 'awareness' }),
    ])
    const within = (id: string) => countedRows(of([one], { within: id, directory }), 'classes')
    expect(within('A')).toEqual({ 'class.awareness.sent': [1, 0, null] })
    expect(within('B')).toEqual({ 'class.awareness.certified': [1, 0, null] })
  })
})
