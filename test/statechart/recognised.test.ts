import { describe, expect, it } from 'vitest'
import { type Act, propose, replay, standingOf, stateOf } from '../../src/index.js'
import { acts, the } from '../support/journey.js'

const transferred = (transfer: 'official' | 'temporary' | 'abroad' | 'internal'): Act => ({
  type: 'member.transferred',
  on: '2026-11-01',
  transfer,
  toCell: 'cell-2',
  underInspection: false,
  papersComplete: true,
})

/** The straight life with something done between the new-member class and the self-review, or just before the decision. */
const life = (early: readonly Act[], late: readonly Act[] = []): readonly Act[] => {
  const start = acts.indexOf(the('self-review.made'))
  const end = acts.indexOf(the('recognition.decided'))
  return [...acts.slice(0, start), ...early, ...acts.slice(start, end), ...late, the('recognition.decided')]
}

describe('recognition (Charter art. 5.2)', () => {
  it.each([
    { transfer: 'official', place: 'transferring' },
    { transfer: 'internal', place: 'transferring' },
    { transfer: 'temporary', place: 'temporary' },
    { transfer: 'abroad', place: 'abroad' },
  ] as const)('of a member on a transfer $transfer leaves the place as it was', ({ transfer, place }) => {
    const { file } = replay(life([transferred(transfer)]), { mode: 'chronicle' })
    expect(standingOf(file)).toBe('official')
    expect(stateOf(file)).toContain(`official.place.${place}`)
    expect(propose(file, { type: 'member.returned', on: '2027-03-01' }).next).toContainEqual({
      act: 'member.transferred',
    })
  })

  it('of a member who had come home leaves the place home', () => {
    const { file } = replay(life([transferred('temporary'), { type: 'member.returned', on: '2026-11-05' }]), {
      mode: 'chronicle',
    })
    expect(stateOf(file)).toEqual(['official.activity.active', 'official.exit.none', 'official.place.home'])
  })

  it.each<{ pending: Act; exit: string }>([
    {
      pending: { type: 'resignation.requested', on: '2026-11-25', written: true },
      exit: 'resignationRequested',
    },
    { pending: { type: 'removal.opened', on: '2026-11-25', ground: 'abandonment' }, exit: 'removalOpened' },
  ])('leaves $exit pending', ({ pending, exit }) => {
    const { file } = replay(life([], [pending]), { mode: 'chronicle' })
    expect(standingOf(file)).toBe('official')
    expect(stateOf(file)).toContain(`official.exit.${exit}`)
  })

  it('leaves an exit proposed by the cell to be decided', () => {
    const requested: Act = { type: 'resignation.requested', on: '2026-11-25', written: true }
    const voted: Act = { type: 'cell.voted', on: '2026-11-26', matter: 'resignation' }
    const { file } = replay(life([], [requested, voted]), { mode: 'chronicle' })
    expect(stateOf(file)).toContain('official.exit.exitProposed')
    expect(propose(file, { type: 'badge.awarded', on: '2027-01-05', years: 30 }).next).toContainEqual({
      act: 'member.resigned',
    })
  })
})

describe('a member alone abroad (regulation pt 6.3.3(a))', () => {
  const start = acts.indexOf(the('member-record.filed'))
  const papers = acts.filter(({ type }) => type === 'self-review.made' || type === 'remarks.made')
  const left = (alone: boolean, months = 24): Act => ({
    type: 'member.transferred',
    on: '2026-04-06',
    transfer: 'abroad',
    months,
    ...(alone && { alone }),
    underInspection: false,
    papersComplete: true,
  })
  const away = (act: Act) => [...acts.slice(0, start + 2), act, ...papers]
  const decided = { ...the('recognition.decided'), by: { kind: 'centralDirectStandingCommittee' } } as const

  it('is recognised on the self-review and the remarks, without a cell and the committees above it', () => {
    const { file, refused } = replay(away(left(true)))
    expect(refused).toEqual([])
    expect(stateOf(file)).toContain('probationary.review.aloneAbroad')
    const proposal = propose(file, decided)
    expect(proposal.findings.filter(({ effect, outcome }) => effect === 'bar' && outcome !== 'met')).toEqual(
      [],
    )
    expect(proposal.admissible).toBe(true)
    const early = propose(file, { ...decided, on: '2026-11-06' })
    expect(early.findings.map(({ rule }) => rule)).toContain('probation.alone-abroad')
  })

  it('needs the papers all the same', () => {
    const { file } = replay(away(left(true)).filter(({ type }) => type !== 'self-review.made'))
    expect(propose(file, decided).findings.map(({ rule }) => rule)).toContain('recognition.file-complete')
  })

  it.each([
    { act: left(false), why: 'a cell abroad reviews' },
    { act: left(true, 11), why: 'the home cell reviews a temporary stay' },
  ])('is not recognised without a vote where $why', ({ act }) => {
    const { file } = replay(away(act))
    expect(propose(file, decided).admissible).toBe(false)
  })

  it('is reviewed by the official cell again after the return', () => {
    const { file } = replay([...away(left(true)), { type: 'member.returned', on: '2026-11-12' }])
    expect(stateOf(file)).toContain('probationary.review.collecting')
    expect(propose(file, decided).admissible).toBe(false)
  })
})
