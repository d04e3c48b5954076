import { describe, expect, it } from 'vitest'
import { type Act, agenda, dates, propose, replay, stateOf } from '../../../src/index.js'
import { before, the, upTo } from '../../support/journey.js'

const joined = upTo('member-record.filed')

const transferred: Act = {
  type: 'member.transferred',
  on: '2026-02-02',
  transfer: 'official',
  effectiveOn: '2026-01-05',
  toCell: 'cell-2',
  underInspection: false,
  papersComplete: true,
}
const stay = { ...transferred, transfer: 'temporary', months: 11 } as Act
const received: Act = {
  type: 'member.received',
  on: '2026-03-02',
  unit: { cell: 'cell-2' },
  indexCertified: true,
}

const placeOf = (acts: readonly Act[]) => {
  const { file, refused } = replay(acts)
  expect(refused.map(({ act, findings }) => [act.type, findings.map(({ rule }) => rule)])).toEqual([])
  return { file, place: stateOf(file).find((path) => path.includes('.place.')) }
}

describe('a probationary member on the move (regulation pt 6.3)', () => {
  it('is transferred officially, presents the letter, and is received at the new cell', () => {
    const moving = [...joined, { type: 'remarks.made', on: '2026-01-20' } as Act, transferred]
    expect(placeOf(moving).place).toBe('probationary.place.transferring')
    const { file, place } = placeOf([
      ...moving,
      { type: 'referral.presented', on: '2026-02-10' },
      { type: 'transfer-notice.arrived', on: '2026-02-12' },
      received,
      { type: 'helper.assigned', on: '2026-03-02', helper: { official: true }, byResolution: true },
    ])
    expect(place).toBe('probationary.place.home')
    expect(file.unit.cell).toBe('cell-2')
    expect(file.findings.filter(({ finding }) => finding.effect !== 'note')).toEqual([])
    expect(dates(file).probationEndsOn).toBe('2026-11-07')
  })

  it('is refused a transfer to its own cell, and is still at home', () => {
    const { file } = placeOf(joined)
    const { admissible, findings } = propose(file, { ...transferred, toCell: 'cell-1' } as Act)
    expect(admissible).toBe(false)
    expect(findings.filter(({ outcome, effect }) => effect === 'bar' && outcome !== 'met')).toMatchObject([
      { rule: 'member-transfer.other-cell', outcome: 'broken', cure: ['transfer.to-other-cell'] },
    ])
  })

  it('is reviewed at home while on temporary activity, not by the temporary cell', () => {
    const gathered = before('cell.voted', 'recognition').slice(joined.length)
    const { file, place } = placeOf([...joined, stay, ...gathered])
    expect(place).toBe('probationary.place.temporary')
    const vote = (id: string) => ({ ...the('cell.voted', 'recognition'), by: { kind: 'cell', id } }) as Act
    expect(propose(file, vote('cell-1')).admissible).toBe(true)
    const refusal = propose(file, vote('cell-2'))
    expect(refusal.admissible).toBe(false)
    expect(refusal.findings.find(({ rule }) => rule === 'probation.temporary-place-review')).toMatchObject({
      outcome: 'broken',
      cure: ['review.by-official-cell'],
    })
  })

  it('comes back from labour abroad, in time or late; late it is a breach that stands', () => {
    const abroad = [...joined, { ...transferred, transfer: 'abroad', months: 12, labour: true } as Act]
    expect(placeOf(abroad).place).toBe('probationary.place.abroad')
    const back: Act = { type: 'member.returned', on: '2026-07-31', returnedOn: '2026-05-04' }
    const { file, place } = placeOf([...abroad, { type: 'referral.presented', on: '2026-02-10' }, back])
    expect(place).toBe('probationary.place.home')
    expect(file.findings.map(({ finding }) => finding.rule)).toContain('member-transfer.abroad')
  })

  it('that keeps the dossier owes it for ever, until received or removed', () => {
    const { file } = placeOf([...joined, transferred, { type: 'transfer-notice.arrived', on: '2026-02-12' }])
    const { duties, possible } = agenda(file, { today: '2026-09-01' })
    expect(duties.find(({ rule }) => rule === 'member-transfer.dossier-filed')).toMatchObject({
      from: '2026-02-12',
      dueOn: '2026-05-12',
      isOverdue: true,
    })
    expect(possible).toContainEqual({ act: 'removal.opened' })
    const open = (on: string): Act => ({ type: 'removal.opened', on, ground: 'transfer-not-filed' })
    expect(propose(file, open('2026-05-12')).admissible).toBe(false)
    expect(propose(file, open('2026-05-13')).admissible).toBe(true)
  })

  it('who is wanted is struck without the ordinary procedure', () => {
    const { file } = placeOf(joined)
    const struck: Act = {
      type: 'member.removed',
      on: '2026-03-02',
      by: { kind: 'communeStandingCommittee' },
      criminal: 'wanted',
    }
    expect(propose(file, struck).admissible).toBe(true)
    const fined = propose(file, { ...struck, criminal: 'fine' } as Act)
    expect(fined.admissible).toBe(false)
    expect(fined.findings.find(({ rule }) => rule === 'probation.criminal-fast-track')?.outcome).toBe(
      'broken',
    )
  })
})
