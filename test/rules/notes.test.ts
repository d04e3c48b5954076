import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/casefile/shapes.js'
import type { Rule } from '../../src/rules/engine/rule.js'
import { nationalRules } from '../../src/rules/national.js'
import { cited, judged } from './judged.js'

const informing = (id: string) => nationalRules.find((one) => one.id === id) as Rule

const acts: Readonly<Record<string, Act>> = {
  'sympathiser.listed': { type: 'sympathiser.listed', on: '2025-10-01' },
  'class.entered': { type: 'class.entered', on: '2025-10-01', course: 'awareness' },
  'verification.requested': {
    type: 'verification.requested',
    on: '2025-10-01',
    request: 'request-1',
    subjects: ['applicant'],
  },
  'introduction.made': { type: 'introduction.made', on: '2025-10-01', introducer: { id: 'member-1' } },
  'opinions.consolidated': { type: 'opinions.consolidated', on: '2025-10-01', matter: 'admission' },
  'admission.decided': { type: 'admission.decided', on: '2025-10-01' },
  'ceremony.held': { type: 'ceremony.held', on: '2025-10-01' },
  'card.handed-over': { type: 'card.handed-over', on: '2025-10-01' },
}

describe('a note tells what the law says at a step, and neither blames nor blocks', () => {
  it.each([
    { id: 'pool.monthly-list', at: 'sympathiser.listed', points: ['G2025 pt I.1.1(b–d)'] },
    { id: 'awareness-class.opened-by-upper-committee', at: 'class.entered', points: ['G2025 pt I.1.1(a–b)'] },
    { id: 'awareness-class.programme', at: 'class.entered', points: ['AC2022'] },
    { id: 'new-member-class.programme', at: 'class.entered', points: ['NC2022'] },
    { id: 'verification.unclear-only', at: 'verification.requested', points: ['S2025 pt 3.4(c)(3)'] },
    { id: 'verification.armed-forces', at: 'verification.requested', points: ['S2025 pt 3.4(c)(5)'] },
    { id: 'verification.abroad', at: 'verification.requested', points: ['S2025 pt 3.4(c)(6)–(7)'] },
    { id: 'verification.foreign-employer', at: 'verification.requested', points: ['S2025 pt 3.4(c)(8)'] },
    { id: 'verification.cost', at: 'verification.requested', points: ['S2025 pt 3.4(đ)'] },
    { id: 'introduction.duty', at: 'introduction.made', points: ['CH2011 art. 4.2', 'R2025B pt 3.2.1'] },
    { id: 'opinions.no-veto', at: 'opinions.consolidated', points: ['S2025 pt 3.5'] },
    { id: 'decision.fixes-seniority', at: 'admission.decided', points: ['CH2011 art. 5.4', 'R2025B pt 4.5'] },
    { id: 'ceremony.programme', at: 'ceremony.held', points: ['S2025 pt 3.8'] },
    { id: 'probation.starts-at-ceremony', at: 'ceremony.held', points: ['CH2011 art. 5.1'] },
    { id: 'probation.duties', at: 'ceremony.held', points: ['CH2011 art. 2'] },
    { id: 'probation.union-activity-kept', at: 'ceremony.held', points: ['CH2011 art. 45'] },
    { id: 'probation.no-extension', at: 'ceremony.held', points: ['R2025B pt 4.2'] },
    { id: 'card.number', at: 'card.handed-over', points: ['CD2025'] },
  ])('$id at $at cites $points', ({ id, at, points }) => {
    const finding = judged(informing(id), [], acts[at] as Act)
    expect(finding).toMatchObject({ rule: id, effect: 'note', outcome: 'met', facts: {}, cure: [] })
    expect(cited(finding)).toEqual(points)
  })

  it.each([
    { id: 'awareness-class.programme', none: '2022-06-15', first: '2022-06-16' },
    { id: 'new-member-class.programme', none: '2022-06-15', first: '2022-06-16' },
  ])('$id has nothing to tell on $none, and tells on $first', ({ id, none, first }) => {
    const entered = (on: string): Act => ({ type: 'class.entered', on, course: 'awareness' })
    expect(judged(informing(id), [], entered(none))).toBeUndefined()
    expect(judged(informing(id), [], entered(first))).toMatchObject({ outcome: 'met' })
  })

  it('card.number has nothing to tell before the exchange of cards on 2025-09-02', () => {
    const handed = (on: string): Act => ({ type: 'card.handed-over', on })
    expect(judged(informing('card.number'), [], handed('2025-09-01'))).toBeUndefined()
    expect(judged(informing('card.number'), [], handed('2025-09-02'))).toMatchObject({ outcome: 'met' })
  })
})
