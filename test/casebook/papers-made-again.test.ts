import { describe, expect, it } from 'vitest'
import { type Act, propose, replay } from '../../src/index.js'
import { before, lifeOf, the } from './life.js'

const committee = { kind: 'grassrootsCommittee' } as const

/** A dossier of 1 September 2024, which the cell considers on 15 September 2025. */
const life = lifeOf({ considered: '2025-09-15', drawnUp: '2024-09-01', certified: '2024-06-01' })
const stale = before(life, 'cell.voted', 'admission')
const vote = the(life, 'cell.voted', 'admission')

const introduced: Act = {
  ...the(life, 'introduction.made'),
  on: '2025-09-05',
}
const resolved: Act = { ...the(life, 'union.resolved'), on: '2025-09-05' }
const gathered: Act = { ...the(life, 'opinions.consolidated'), on: '2025-09-08' }
const changed: Act = {
  type: 'papers.renewed',
  on: '2025-09-08',
  papers: ['introduction-paper', 'union-resolution', 'consolidated-opinions'],
  backgroundChanged: true,
}
const asked: Act = {
  type: 'verification.requested',
  on: '2025-09-02',
  request: 'request-2',
  subjects: ['applicant', 'father', 'mother'],
  receivedOn: '2025-09-02',
  verifier: 'unrelated',
  by: committee,
}
const replied = (on: string): Act => ({
  type: 'verification.replied',
  on,
  request: 'request-2',
  answer: 'right',
  by: committee,
})
const certified: Act = { ...the(life, 'background.certified'), on: '2025-09-09' }
const redone: readonly Act[] = [introduced, resolved, gathered]

describe('a stale dossier whose papers are made again (guidance pt 5.4(a))', () => {
  it.each<{ papers: readonly Act[]; barredBy: readonly string[]; why: string }>([
    { papers: [], barredBy: ['dossier.fresh'], why: 'nothing' },
    { papers: redone, barredBy: [], why: 'the three, and no change is told' },
    { papers: [introduced, gathered], barredBy: ['dossier.fresh'], why: 'not the resolution of the union' },
    {
      papers: [...redone, changed],
      barredBy: ['dossier.fresh'],
      why: 'the background changed, nothing verified',
    },
    {
      papers: [...redone, changed, asked, replied('2025-09-06'), certified],
      barredBy: [],
      why: 'verified and concluded on again',
    },
    {
      papers: [...redone, changed, asked, replied('2025-09-06')],
      barredBy: ['background.certified-after-verification', 'dossier.fresh'],
      why: 'verified again, not concluded on',
    },
  ])('$why: barred by $barredBy', ({ papers, barredBy }) => {
    const { file, refused } = replay([...stale, ...papers])
    expect(refused).toEqual([])
    const bars = propose(file, vote).findings.filter(
      ({ effect, outcome }) => effect === 'bar' && outcome !== 'met',
    )
    expect(bars.map(({ rule }) => rule).sort()).toEqual(barredBy)
  })

  it.each([
    { why: 'no word on changes', papers: redone, told: ['note', 'missing'] },
    {
      why: 'word that nothing changed',
      papers: [...redone, { ...changed, backgroundChanged: false }],
      told: undefined,
    },
    {
      why: 'the verification made again with them',
      papers: [...redone, asked, replied('2025-09-06'), certified],
      told: undefined,
    },
  ])('made again with $why is remarked as $told', ({ papers, told }) => {
    const { findings } = propose(replay([...stale, ...papers]).file, vote)
    const found = findings.find(({ rule, outcome }) => rule === 'dossier.fresh' && outcome !== 'met')
    expect(found && [found.effect, found.outcome]).toEqual(told)
    if (told !== undefined) expect(found?.facts.missing).toBe('evidence.backgroundChanged')
  })

  it('is not certified again before the reply', () => {
    const { refused } = replay([...stale, ...redone, asked, replied('2025-09-10'), certified])
    expect(refused.map(({ act }) => act.type)).toEqual(['background.certified'])
  })
})
