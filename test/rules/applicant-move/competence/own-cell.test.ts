import { describe, expect, it } from 'vitest'
import type { Act, Unit } from '../../../../src/index.js'
import {
  ownCellBeforeVote,
  ownCellConsiders,
} from '../../../../src/rules/applicant-move/competence/own-cell.js'
import { cited, considered, judged, opened } from '../../judged.js'

const votedBy = (id: string | undefined, on = '2025-09-15'): Act => ({
  ...considered(on),
  ...(id !== undefined && { by: { kind: 'cell', id } }),
})
const moved = (on: string, unit?: Unit): Act => ({
  type: 'applicant.moved',
  on,
  authority: 'same',
  ...(unit && { unit }),
})
const atHome = [opened({}, { cell: 'cell-1' })]

describe('competence.own-cell, a bar (Charter art. 4.3)', () => {
  it.each([
    { cell: 'cell-1', outcome: 'met', cure: [] },
    { cell: 'cell-9', outcome: 'broken', cure: ['vote.by-own-cell'] },
  ])('a vote of $cell on an applicant of cell-1 is $outcome', ({ cell, outcome, cure }) => {
    const finding = judged(ownCellConsiders, atHome, votedBy(cell))
    expect(finding).toMatchObject({ effect: 'bar', outcome, cure, confidence: 'assumed' })
    expect(cited(finding)).toEqual(['CH2011 art. 4.3'])
  })

  it.each([
    { voted: '2025-09-09', cell: 'cell-1', outcome: 'met' },
    { voted: '2025-09-11', cell: 'cell-1', outcome: 'broken' },
    { voted: '2025-09-11', cell: 'cell-2', outcome: 'met' },
  ])(
    'with a move to cell-2 on 2025-09-10, a vote of $cell on $voted is $outcome',
    ({ voted, cell, outcome }) => {
      const log = voted < '2025-09-10' ? atHome : [...atHome, moved('2025-09-10', { cell: 'cell-2' })]
      expect(judged(ownCellConsiders, log, votedBy(cell, voted))?.outcome).toBe(outcome)
    },
  )

  it('says nothing where a cell bears no label, at a temporary place, and without a cell', () => {
    expect(judged(ownCellConsiders, atHome, votedBy(undefined))).toBeUndefined()
    expect(judged(ownCellConsiders, [opened({}, {})], votedBy('cell-1'))).toBeUndefined()
    expect(judged(ownCellConsiders, [...atHome, moved('2025-09-10')], votedBy('cell-2'))).toBeUndefined()
    const away = [opened({}, { cell: 'cell-t', temporaryPlace: true })]
    expect(judged(ownCellConsiders, away, votedBy('cell-1'))).toBeUndefined()
    const without = [opened({}, { cell: 'place-1', noCell: true })]
    expect(judged(ownCellConsiders, without, votedBy('cell-1'))).toBeUndefined()
  })
})

const of = (
  matter: 'recognition' | 'removal' | 'expulsion' | 'resignation',
  id?: string,
  on = '2025-09-15',
): Act => ({
  type: 'cell.voted',
  on,
  matter,
  by: { kind: 'cell', ...(id !== undefined && { id }) },
})
const left = (transfer: 'official' | 'temporary' | 'abroad', on = '2025-06-02', months = 6): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer,
    ...(transfer !== 'official' && { months }),
  }) as Act
const received = (on: string, cell?: string): Act => ({
  type: 'member.received',
  on,
  ...(cell !== undefined && { unit: { cell } }),
})

describe('competence.own-cell of a member, a bar (Charter art. 5.2)', () => {
  it.each(['recognition', 'removal', 'expulsion', 'resignation'] as const)(
    'the cell that votes on a %s is the one on file',
    (matter) => {
      const other = judged(ownCellConsiders, atHome, of(matter, 'cell-9'))
      expect(other).toMatchObject({ effect: 'bar', outcome: 'broken', confidence: 'assumed' })
      expect(cited(other)).toEqual(['CH2011 art. 5.2'])
      expect(judged(ownCellConsiders, atHome, of(matter, 'cell-1'))?.outcome).toBe('met')
    },
  )

  const there = [...atHome, left('temporary'), received('2025-06-09', 'cell-9')]
  it.each([
    { cell: 'cell-1', outcome: 'met' },
    { cell: 'cell-9', outcome: 'broken' },
  ])('on temporary activity at cell-9, a vote of $cell on a removal is $outcome', ({ cell, outcome }) => {
    expect(judged(ownCellConsiders, there, of('removal', cell))?.outcome).toBe(outcome)
    const back: Act = { type: 'member.returned', on: '2025-09-01' }
    expect(judged(ownCellConsiders, [...there, back], of('recognition', cell))?.outcome).toBe(outcome)
  })

  it.each([
    { name: 'cell-1 once cell-9 has received the member', cell: 'cell-1', outcome: 'broken' },
    { name: 'cell-9 once it has', cell: 'cell-9', outcome: 'met' },
  ])('after an official transfer the vote of $name is $outcome', ({ cell, outcome }) => {
    const log = [...atHome, left('official'), received('2025-06-20', 'cell-9')]
    expect(judged(ownCellConsiders, log, of('recognition', cell))?.outcome).toBe(outcome)
  })

  it('takes the cell that received the member on the day of the transfer for his own', () => {
    const log = [...atHome, left('official', '2025-06-20'), received('2025-06-20', 'cell-9')]
    expect(judged(ownCellConsiders, log, of('recognition', 'cell-9'))?.outcome).toBe('met')
    expect(judged(ownCellConsiders, log, of('recognition', 'cell-1'))?.outcome).toBe('broken')
  })

  it('says nothing of a recognition during a stay, on the way to a new cell, and where a cell bears no label', () => {
    expect(judged(ownCellConsiders, there, of('recognition', 'cell-9'))).toBeUndefined()
    expect(judged(ownCellConsiders, [...atHome, left('official')], of('removal', 'cell-9'))).toBeUndefined()
    const unnamed = [...atHome, left('official'), received('2025-06-20')]
    expect(judged(ownCellConsiders, unnamed, of('removal', 'cell-9'))).toBeUndefined()
    const again = [...atHome, left('official', '2025-07-01'), received('2025-06-20', 'cell-1')]
    expect(judged(ownCellConsiders, again, of('removal', 'cell-9'))).toBeUndefined()
    expect(judged(ownCellConsiders, atHome, of('removal'))).toBeUndefined()
    expect(judged(ownCellConsiders, [opened({}, {})], of('removal', 'cell-1'))).toBeUndefined()
  })

  it('is asked of a member abroad for eight months, and not of one abroad for fourteen', () => {
    const away = (months: number) => [...atHome, left('abroad', '2025-06-02', months)]
    expect(judged(ownCellConsiders, away(8), of('removal', 'cell-9'))?.outcome).toBe('broken')
    expect(judged(ownCellConsiders, away(14), of('removal', 'cell-9'))).toBeUndefined()
  })

  it('bars a removal opened by another cell', () => {
    const opening = (id: string): Act => ({
      type: 'removal.opened',
      on: '2025-10-01',
      ground: 'political-standard',
      by: { kind: 'cell', id },
    })
    expect(judged(ownCellConsiders, atHome, opening('cell-9'))).toMatchObject({
      effect: 'bar',
      outcome: 'broken',
    })
    expect(judged(ownCellConsiders, atHome, opening('cell-1'))?.outcome).toBe('met')
  })
})

describe('competence.own-cell of what else is the cell\u2019s, worth what another body\u2019s act is (38-HD/BTCTW pt I.1.1(d), I.1.3)', () => {
  const by = (id: string) => ({ kind: 'cell', id }) as const
  const acts = (on: string, id: string): readonly Act[] => [
    { type: 'sympathiser.listed', on, by: by(id) },
    { type: 'sympathiser.unlisted', on, by: by(id) },
    { type: 'helper.assigned', on, helper: { official: true }, by: by(id) },
    { type: 'start.proposed', on, by: by(id) },
  ]

  it.each(acts('2025-09-29', 'cell-9'))('$type by another cell is a breach', (act) => {
    const finding = judged(ownCellBeforeVote, atHome, act)
    expect(finding).toMatchObject({ effect: 'breach', outcome: 'broken', facts: { isOwnCell: false } })
    expect(cited(finding)?.some((one) => one.startsWith('G2025'))).toBe(true)
  })

  it.each(acts('2025-09-28', 'cell-9'))('$type on the day before is worth what was stated of it', (act) => {
    // Of the helper alone the regulation speaks; of the rest the guidance of 2022 was not read.
    const effect = act.type === 'helper.assigned' ? 'breach' : 'note'
    expect(judged(ownCellBeforeVote, atHome, act)).toMatchObject({ effect, outcome: 'broken' })
  })

  it.each(acts('2025-09-29', 'cell-1'))('$type by the own cell is met', (act) => {
    expect(judged(ownCellBeforeVote, atHome, act)?.outcome).toBe('met')
  })

  it('says nothing of a label beside another body, of a cell left that drops him, and of a helper during a stay', () => {
    const ofCommittee: Act = {
      type: 'start.proposed',
      on: '2025-10-01',
      by: { kind: 'cellCommittee', id: 'c-1' },
    }
    expect(judged(ownCellBeforeVote, atHome, ofCommittee)).toBeUndefined()
    const gone = [...atHome, moved('2025-09-10', { cell: 'cell-2' })]
    const dropped: Act = { type: 'sympathiser.unlisted', on: '2025-10-01', by: by('cell-1') }
    expect(judged(ownCellBeforeVote, gone, dropped)).toBeUndefined()
    const joined: Act = { type: 'ceremony.held', on: '2025-05-05' }
    const away = [...atHome, joined, left('temporary'), received('2025-06-09', 'cell-9')]
    const helped: Act = {
      type: 'helper.assigned',
      on: '2025-10-01',
      helper: { official: true },
      by: by('cell-9'),
    }
    expect(judged(ownCellBeforeVote, away, helped)).toBeUndefined()
  })
})
