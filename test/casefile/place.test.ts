import { describe, expect, it } from 'vitest'
import type { CaseFile } from '../../src/casefile/case-file.js'
import { placesWith } from '../../src/casefile/place.js'
import { type Act, replay, type Unit } from '../../src/index.js'
import { fileOf } from '../rules/judged.js'
import { acts, before, the, unit, upTo } from '../support/journey.js'

const there: Unit = { cell: 'cell-2', cellKind: 'grassroots-cell', youthUnion: true }
const away = (transfer: 'temporary' | 'abroad' | 'official', on = '2025-12-01'): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer,
    toCell: 'cell-2',
    ...(transfer !== 'official' && { months: 6 }),
  }) as Act
const receivedThere: Act = { type: 'member.received', on: '2025-12-15', unit: there }
const returned: Act = { type: 'member.returned', on: '2026-05-29' }

const places = ({ unit: home, temporaryUnit }: CaseFile) => ({ home, temporaryUnit })

describe('the place on file of a member (regulation pt 6.3.2)', () => {
  const joined = upTo('ceremony.held')

  it.each(['temporary', 'abroad'] as const)('stays the home unit on a transfer %s', (kind) => {
    expect(places(fileOf([...joined, away(kind), receivedThere]))).toEqual({
      home: unit,
      temporaryUnit: there,
    })
  })

  it('is the home unit alone after the return', () => {
    expect(places(fileOf([...joined, away('temporary'), receivedThere, returned]))).toEqual({
      home: unit,
      temporaryUnit: undefined,
    })
  })

  it.each([
    { on: '2025-11-30', home: unit, why: 'a return before the transfer ends nothing' },
    { on: '2025-12-01', home: { ...unit, ...there }, why: 'on its day' },
    { on: '2025-12-14', home: { ...unit, ...there }, why: 'before the reception' },
  ])('received after a return on $on: $why', ({ on, home }) => {
    const log = [...joined, away('temporary'), { ...returned, on } as Act, receivedThere]
    expect(fileOf(log).unit).toEqual(home)
  })

  it('is another unit after an official transfer, and from a new stay nothing of the last one is left', () => {
    expect(places(fileOf([...joined, away('official'), receivedThere]))).toEqual({
      home: { ...unit, ...there },
      temporaryUnit: undefined,
    })
    const again = [...joined, away('temporary'), receivedThere, returned, away('temporary', '2026-06-10')]
    expect(fileOf(again).temporaryUnit).toBeUndefined()
  })

  it('lets the home cell and its committee go on with the recognition while the member is away', () => {
    const leaves = { ...away('temporary', '2026-09-01'), papersComplete: true, underInspection: false } as Act
    const stay = [leaves, { ...receivedThere, on: '2026-09-10' } as Act]
    const recognised = [
      ...before('self-review.made'),
      ...stay,
      ...acts.slice(acts.indexOf(the('self-review.made'))),
    ]
    const votes = recognised.map((act) =>
      act.type === 'cell.voted' && act.matter === 'recognition'
        ? { ...act, by: { kind: 'cell' as const, id: 'cell-1' } }
        : act,
    )
    const { file, refused } = replay(votes)
    expect(refused).toEqual([])
    expect(file.acts['recognition.decided']).toHaveLength(1)
    expect(places(file)).toEqual({ home: unit, temporaryUnit: there })
  })
})

describe('the place on file of an applicant (guidance pt 5.2(a))', () => {
  const listed = upTo('sympathiser.listed')
  const moved: Act = { type: 'applicant.moved', on: '2025-07-08', unit: { ...there, temporaryPlace: true } }

  it('stays the home unit, with the temporary place beside it', () => {
    expect(places(fileOf([...listed, moved]))).toEqual({
      home: unit,
      temporaryUnit: { ...there, temporaryPlace: true },
    })
  })

  it('is the new place alone after a move', () => {
    const elsewhere: Act = { type: 'applicant.moved', on: '2025-07-20', unit: { cell: 'cell-3' } }
    expect(places(fileOf([...listed, moved, elsewhere]))).toEqual({
      home: { ...unit, cell: 'cell-3' },
      temporaryUnit: undefined,
    })
  })

  it('is the temporary place where nothing else is told, and the home unit once it is', () => {
    const opened = { ...the('case.opened'), unit: { ...there, temporaryPlace: true } } as Act
    const alone = fileOf([opened])
    expect(places(alone)).toEqual({
      home: { ...there, temporaryPlace: true },
      temporaryUnit: { ...there, temporaryPlace: true },
    })
    const told: Act = { type: 'particulars.changed', on: '2025-07-08', unit: { cell: 'cell-1' } }
    expect(places(fileOf([opened, told]))).toEqual({
      home: { cell: 'cell-1' },
      temporaryUnit: { ...there, temporaryPlace: true },
    })
  })

  it('is asked of the file before the act', () => {
    expect(placesWith({ acts: {}, unit }, receivedThere)).toEqual({ unit: { ...unit, ...there } })
  })

  it('lets the home cell hold the ceremony', () => {
    const journey = [...listed, moved, ...acts.slice(acts.indexOf(the('helper.assigned')))].map((act) =>
      act.type === 'cell.voted' || act.type === 'ceremony.held'
        ? { ...act, by: { kind: 'cell' as const, id: 'cell-1' } }
        : act,
    )
    expect(replay(journey).refused).toEqual([])
  })
})
