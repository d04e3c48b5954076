import { describe, expect, it } from 'vitest'
import type { Act, CaseFile } from '../../../src/index.js'
import type { Directory } from '../../../src/register/organisation/directory.js'
import {
  type AuditState,
  actsBehind,
  audit,
  auditThresholds,
  bulkJob,
  bulkReplay,
  caseLine,
  collect,
} from '../../../src/register.js'
import { person, unit } from '../../support/journey.js'
import { caseOf, cases, decidedOn, found, year2025 } from './cases.js'

const votes = (count: number, members = 12): CaseFile[] =>
  cases(count, () => [
    { type: 'cell.voted', on: '2025-09-15', matter: 'admission', tally: { members, yes: members } },
    {
      type: 'introduction.made',
      on: '2025-09-01',
      introducer: { id: 'member-7', official: true },
      assignedByCell: true,
    },
  ])

describe('audit', () => {
  it('composes every check, in one order', () => {
    const report = collect(audit(year2025), votes(5))
    expect([...new Set(report.findings.map(({ check }) => check))]).toEqual([
      'crowded-meetings',
      'introducer-for-many',
      'waived-steps',
      'breaches',
    ])
    expect(report).toMatchObject({ from: '2025-01-01', until: '2026-01-01', cases: 5, actsWithoutBody: 0 })
  })

  it('answers the same over parts of a register joined, their states kept as JSON', () => {
    const files = [
      ...votes(7),
      ...cases(8, (n) => [decidedOn(n < 3 ? '2025-02-03' : '2025-12-01')], 'cell-2'),
    ]
    const collector = audit(year2025)
    const stateOf = (part: readonly CaseFile[]): AuditState => {
      const state = collector.start()
      for (const file of part) collector.add(state, { file, refused: [] })
      return JSON.parse(JSON.stringify(state)) as AuditState
    }
    const state = stateOf(files.slice(0, 4))
    collector.join(state, stateOf(files.slice(4, 11)))
    collector.join(state, stateOf(files.slice(11)))
    expect(collector.result(state)).toEqual(collect(audit(year2025), files))
    expect(collector.result(state).findings.length).toBeGreaterThan(3)
  })

  it('answers the same from NDJSON, replayed in small chunks', async () => {
    const files = votes(9)
    const lines = files.map(({ log }) => `${caseLine(log)}\n`)
    const job = bulkJob({ name: 'audit', mode: 'chronicle', collectors: { audit: audit(year2025) } })
    const { results, checkpoint } = await bulkReplay(lines, job, { chunkSize: 500 })
    expect(checkpoint.cases).toBe(9)
    expect(results.audit).toEqual(collect(audit(year2025), files))
  })

  it('keeps no more references than it is asked to, and the exact count', () => {
    const [finding] = found('crowded-meetings', votes(9), { samples: 2 })
    expect(finding?.references.map((one) => one.case)).toEqual(['case-1', 'case-2'])
    expect(finding?.total.cases).toBe(9)
  })

  it('finds nothing in a register without cases', () => {
    expect(collect(audit(year2025), [])).toEqual({
      from: '2025-01-01',
      until: '2026-01-01',
      cases: 0,
      actsWithoutBody: 0,
      findings: [],
    })
  })

  it('refuses a day that is none, an unknown threshold and one that is no whole number from 1', () => {
    expect(() => audit({ from: '2025-02-30', until: '2026-01-01' })).toThrow('day.malformed')
    expect(() => audit({ ...year2025, term: { from: '2025', until: '2026-01-01' } })).toThrow('day.malformed')
    const unknown = { 'audit.of-nothing': 3 } as object
    expect(() => audit({ ...year2025, thresholds: unknown })).toThrow('policy.unknown')
    for (const value of [0, 1.5, -1, Number.NaN])
      expect(() => audit({ ...year2025, thresholds: { 'audit.breaches.acts': value } })).toThrow(
        'threshold.malformed',
      )
  })

  it('reads a corrected act as corrected, and a struck one not at all', () => {
    const act: Act = { type: 'cell.voted', on: '2025-09-15', matter: 'admission' }
    const files = cases(5, (n) => [
      act,
      n === 5
        ? { type: 'entry.struck', on: '2025-10-01', entry: '2', reason: 'wrong-case' }
        : { type: 'entry.corrected', on: '2025-10-01', entry: '2', act: { ...act, on: '2025-09-16' } },
    ])
    const thresholds = { 'audit.crowded.cell': 4 }
    expect(found('crowded-meetings', files, { thresholds })).toMatchObject([
      { on: '2025-09-16', total: { cases: 4, acts: 4 }, references: [{ places: [2] }, {}, {}, {}] },
    ])
  })

  it('counts an act with the cell that handled the case then', () => {
    const moved: Act = { type: 'applicant.moved', on: '2025-06-01', unit: { cell: 'cell-9' } }
    const vote = (on: string): Act => ({ type: 'cell.voted', on, matter: 'admission' })
    const files = cases(5, () => [vote('2025-05-31'), moved, vote('2025-06-02')])
    expect(found('crowded-meetings', files).map(({ body, on }) => [body.id, on])).toEqual([
      ['cell-1', '2025-05-31'],
      ['cell-9', '2025-06-02'],
    ])
  })
})

describe('the body of an act that names none', () => {
  const directory: Directory = {
    bodyOn: () => undefined,
    aboveOn: (id) =>
      id === 'cell-1'
        ? [
            { id: 'dang-uy-co-so-1', kind: 'grassrootsCommittee', above: 'xa-1' },
            { id: 'xa-1', kind: 'communeCommittee' },
          ]
        : [],
    bodiesOn: () => [],
  }
  const files = cases(31, () => [
    { type: 'grassroots.voted', on: '2025-09-15', matter: 'admission' },
    { type: 'admission.decided', on: '2025-10-15', by: { kind: 'communeStandingCommittee' } },
    { type: 'recognition.decided', on: '2025-11-15' },
  ])

  it('is found in the directory', () => {
    expect(found('crowded-meetings', files, { directory }).map(({ body }) => body)).toEqual([
      { kind: 'communeStandingCommittee', id: 'xa-1' },
      { kind: 'grassrootsCommittee', id: 'dang-uy-co-so-1' },
    ])
  })

  it('is told to be unknown without one', () => {
    const without = collect(audit({ ...year2025, checks: ['crowded-meetings'] }), files)
    expect(without).toMatchObject({ findings: [], actsWithoutBody: 93 })
    const withOne = collect(audit({ ...year2025, checks: ['crowded-meetings'], directory }), files)
    expect(withOne.actsWithoutBody).toBe(31)
  })

  it('is the cell of the place for a cell, and unknown where no place is on file', () => {
    const { cell: _, ...nowhere } = unit
    const file = caseOf('case-1', [{ type: 'cell.voted', on: '2025-09-15', matter: 'admission' }])
    const opened = { ...(file.log[0] as Act), person, unit: nowhere } as Act
    const lost = { ...file, log: [opened, ...file.log.slice(1)] }
    const thresholds = { 'audit.crowded.cell': 1 }
    expect(found('crowded-meetings', [file], { thresholds })).toHaveLength(1)
    expect(found('crowded-meetings', [lost], { thresholds })).toEqual([])
  })
})

describe('acts behind a finding', () => {
  it('are the acts as they stand, with what is kept on file of them', () => {
    const files = new Map(votes(5).map((file) => [file.caseId, file]))
    const [finding] = found('crowded-meetings', files.values())
    const behind = actsBehind(finding ?? { references: [] }, (id) => files.get(id) as CaseFile)
    expect(behind.map(({ case: id, place, on, act }) => [id, place, on, act.type])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [`case-${n}`, 2, '2025-09-15', 'cell.voted']),
    )
    expect(behind[0]?.findings.map(({ revision }) => revision)).toContain(2)
    expect(behind[0]?.findings.every(({ revision }) => revision === 2)).toBe(true)
  })
})

describe('thresholds of the audit', () => {
  it('say where they come from, and that none is a figure of the law', () => {
    expect(auditThresholds.filter(({ source }) => source !== 'engineering').map(({ id }) => id)).toEqual([
      'audit.crowded.committee',
    ])
  })
})

describe('an audit that would find nothing because of how it is asked', () => {
  const days = { from: '2025-01-01', until: '2026-01-01' } as const
  it.each([
    [{ checks: ['bunched-decision'] }, 'call.malformed'],
    [{ from: '2026-01-01' }, 'report.period-empty'],
    [{ term: { from: '2025-06-01', until: '2025-06-01' } }, 'report.period-empty'],
    [{ samples: -1 }, 'number.malformed'],
    [{ samples: 1.5 }, 'number.malformed'],
  ])('%j is refused: %s', (change, code) => {
    expect(() => audit({ ...days, ...change } as never)).toThrow(expect.objectContaining({ code }))
  })
})
