import { describe, expect, it } from 'vitest'
import type { Act, ActOf } from '../../../../src/index.js'
import { complaintAdmissible } from '../../../../src/rules/exit/complaint/complaint.js'
import { cited, judged, opened } from '../../judged.js'

const removed = (on: string): Act => ({ type: 'member.removed', on })
const complains = (on: string, change: Partial<ActOf<'complaint.lodged'>> = {}): Act =>
  ({
    type: 'complaint.lodged',
    on,
    against: 'removal',
    lodgedBy: 'member',
    ...change,
  }) as Act

const died = (on: string): Act => ({ type: 'member.died', on })

describe('complaint.admissible, a bar (regulation pt 8.2)', () => {
  const log = [removed('2025-08-01')]

  it.each([
    { log: [opened()], change: {}, reasons: ['no-decision'] },
    { log: [removed('2025-08-16')], change: {}, reasons: ['no-decision'] },
    {
      log: [removed('2025-08-01'), { type: 'member.restored', on: '2025-08-10' }],
      change: {},
      reasons: ['no-decision'],
    },
    { log, change: { concluded: true }, reasons: ['concluded'] },
    { log: [...log, died('2025-08-14')], change: {}, reasons: ['member-dead'] },
    { log, change: { lodgedBy: 'other' }, reasons: ['lodged-by-another'] },
    { log, change: { lodgedBy: 'group', concluded: true }, reasons: ['concluded', 'lodged-collectively'] },
  ] as const)('row %#: is broken for $reasons', ({ log: before, change, reasons }) => {
    const finding = judged(complaintAdmissible, before, complains('2025-08-15', change))
    expect(finding).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { reasons, against: 'removal' },
      cure: ['complaint.by-member'],
      confidence: 'text',
    })
    expect(cited(finding)).toEqual(['R2025B pt 8.2'])
  })

  it('is met where the member died on its day', () => {
    const acts = [...log, died('2025-08-15')]
    expect(judged(complaintAdmissible, acts, complains('2025-08-15'))?.outcome).toBe('met')
  })

  it('is met for the member’s own complaint, and missing where nobody is said to lodge it', () => {
    expect(judged(complaintAdmissible, log, complains('2025-08-15', { concluded: false }))).toMatchObject({
      outcome: 'met',
      facts: { against: 'removal' },
    })
    const { lodgedBy: _, ...act } = complains('2025-08-15') as ActOf<'complaint.lodged'>
    expect(judged(complaintAdmissible, log, act)?.facts).toEqual({ missing: 'evidence.lodgedBy' })
  })

  it.each([
    { level: 'central', change: {}, outcome: 'missing', effect: 'note' },
    { level: 'central', change: { concluded: false }, outcome: 'met', effect: 'bar' },
    { level: 'central', change: { concluded: true }, outcome: 'broken', effect: 'bar' },
    { level: 'province', change: {}, outcome: 'met', effect: 'bar' },
  ] as const)(
    'after an answer of level $level, told $change: $outcome',
    ({ level, change, outcome, effect }) => {
      const act = complains('2025-11-03', { level: 'central', ...change })
      const first = complains('2025-08-15', { level })
      const answer: Act = { type: 'complaint.answered', on: '2025-10-20', answer: 'rejected' }
      expect(judged(complaintAdmissible, [...log, first, answer], act)).toMatchObject({
        outcome,
        effect,
        ...(outcome === 'missing' && { facts: { missing: 'evidence.concluded' } }),
      })
      // Without the answer nothing is concluded, nor by one on an earlier removal.
      expect(judged(complaintAdmissible, [...log, first], act)?.outcome).toBe(
        change.concluded ? 'broken' : 'met',
      )
      const again: readonly Act[] = [
        ...log,
        first,
        answer,
        { type: 'member.restored', on: '2025-10-21' },
        removed('2025-10-27'),
      ]
      expect(judged(complaintAdmissible, again, act)?.outcome).toBe(change.concluded ? 'broken' : 'met')
    },
  )
})
