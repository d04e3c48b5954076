import { describe, expect, it } from 'vitest'
import type { Act } from '../../../../src/index.js'
import { removedForDossier } from '../../../../src/rules/transfer/member-transfer/withheld.js'
import { cited, judged, opened } from '../../judged.js'

const transferred: Act = { type: 'member.transferred', on: '2025-09-01', transfer: 'official' }
const arrived = (on: string): Act => ({ type: 'transfer-notice.arrived', on })
const removal = (on: string, excused?: boolean): Act => ({
  type: 'removal.opened',
  on,
  ground: 'transfer-not-filed',
  ...(excused !== undefined && { excused }),
})
const removed = (on: string): Act => ({ type: 'member.removed', on, ground: 'transfer-not-filed' })

describe('member-transfer.withheld-too-long, a bar (38-HD/BTCTW pt II.4.3.1(d))', () => {
  const waiting = [opened(), transferred, arrived('2025-10-15')]

  it.each([removal, removed])('a removal is open after more than 3 months', (act) => {
    const early = judged(removedForDossier, waiting, act('2026-01-15'))
    expect(early).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
      facts: { from: '2025-10-15', lastDay: '2026-01-15', actual: '2026-01-15' },
      lawfulFrom: '2026-01-16',
      cure: ['transfer-dossier.awaited'],
    })
    expect(cited(early)).toEqual(['G2025 pt II.4.3.1(d)'])
    expect(judged(removedForDossier, waiting, act('2026-01-16'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      facts: { lastDay: '2026-01-15', actual: '2026-01-16' },
      confidence: 'text',
    })
  })

  it.each([
    { excused: true, outcome: 'broken' },
    { excused: false, outcome: 'met' },
  ])('with a good reason $excused: $outcome', ({ excused, outcome }) => {
    expect(judged(removedForDossier, waiting, removal('2026-01-16', excused))?.outcome).toBe(outcome)
  })

  it('misses a slip that waits for its dossier', () => {
    const missing = { outcome: 'missing', facts: { missing: 'transfer-notice.arrived' } }
    expect(judged(removedForDossier, [opened(), transferred], removal('2026-01-16'))).toMatchObject(missing)
    const filed: Act = { type: 'member.received', on: '2026-01-05', indexCertified: true }
    expect(judged(removedForDossier, [...waiting, filed], removal('2026-01-16'))).toMatchObject(missing)
    const later = [opened(), transferred, arrived('2026-02-02')]
    expect(judged(removedForDossier, later, removal('2026-01-16'))).toMatchObject(missing)
  })

  it('is carried to a slip of before 2025-09-29 from the guidance of 2012', () => {
    const acts = [opened(), transferred, arrived('2025-09-28')]
    expect(judged(removedForDossier, acts, removal('2025-12-28'))?.outcome).toBe('broken')
    expect(judged(removedForDossier, acts, removal('2025-12-29'))).toMatchObject({
      effect: 'bar',
      outcome: 'met',
      confidence: 'assumed',
    })
    const first = [opened(), transferred, arrived('2025-09-29')]
    expect(judged(removedForDossier, first, removal('2026-06-01'))?.outcome).toBe('met')
  })

  it('is asked of a decision that tells no ground by the one that was opened', () => {
    const decided = (on: string, more: object = {}): Act => ({ type: 'member.removed', on, ...more })
    const log = [...waiting, removal('2026-01-16')]
    expect(judged(removedForDossier, log, decided('2026-01-23'))?.outcome).toBe('met')
    const filed: Act = { type: 'member.received', on: '2026-01-20', indexCertified: true }
    expect(judged(removedForDossier, [...log, filed], decided('2026-01-23'))).toMatchObject({
      effect: 'bar',
      outcome: 'missing',
    })
    expect(
      judged(removedForDossier, [...log, filed], decided('2026-01-23', { criminal: 'imprisonment' })),
    ).toBeUndefined()
  })

  it('is not asked on another ground', () => {
    const other: Act = { type: 'removal.opened', on: '2026-06-01', ground: 'abandonment' }
    expect(judged(removedForDossier, waiting, other)).toBeUndefined()
    expect(judged(removedForDossier, waiting, { type: 'member.removed', on: '2026-06-01' })).toBeUndefined()
  })
})
