import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day-arithmetic.js'
import type { Provision } from '../../src/law/provision.js'
import { provisionOn } from '../../src/law/provision-on.js'
import { provisions } from '../../src/regulations/provisions.js'
import { instruments } from '../../src/regulations/register.js'

const valueOn = (id: string, day: string) => {
  const provision = provisions.find((one) => one.id === id) as Provision<unknown>
  return provisionOn(provision, day, '2016-07-25', instruments)?.value
}

/** First days of the regulations and of the two guidances, each the end of the one before it. */
const regulations = ['2016-07-25', '2021-07-30', '2025-01-20', '2025-07-01', '2026-04-08', '2026-07-26']
const secretariat = ['2016-09-20', '2021-09-28', '2025-06-09', '2026-05-19']
const commission = ['2017-06-05', '2022-01-18', '2025-09-29']

const since = (first: string, days: readonly string[]) => days.filter((day) => day >= first)
const twoThirds = { test: 'at-least', of: [2, 3] }
const overHalf = { test: 'more-than', of: [1, 2] }
const years2016 = [30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90]

interface Window {
  readonly from: string
  readonly last: string
  readonly value: unknown
}

/** Every window from the first in which the figure is known; the value stands on its first day and on its last. */
describe.each([
  { id: 'grassroots-organisation.members.minimum', value: 30, windows: since('2025-07-01', regulations) },
  { id: 'delegation.members.minimum', value: 100, windows: since('2025-07-01', regulations) },
  { id: 'delegation.quality-years.minimum', value: 3, windows: since('2025-07-01', regulations) },
  { id: 'granted-power.members.minimum', value: 400, windows: since('2025-07-01', regulations) },
  { id: 'granted-power.members.minimum-central', value: 200, windows: since('2025-07-01', regulations) },
  {
    id: 'upper-committee.special-place.members.minimum',
    value: 500,
    windows: since('2025-07-01', regulations),
  },
  { id: 'removal.absence.duration', value: 3, windows: regulations },
  { id: 'removal.fees-unpaid.duration', value: 3, windows: regulations },
  { id: 'removal.no-progress.duration', value: 12, windows: regulations },
  { id: 'removal.standing-breach.years', value: 2, windows: regulations },
  { id: 'removal.self-criticism.requests', value: 3, windows: since('2021-09-28', secretariat) },
  { id: 'vote.removal.cell.threshold', value: twoThirds, windows: secretariat },
  { id: 'vote.removal.grassroots-committee.threshold', value: twoThirds, windows: secretariat },
  {
    id: 'vote.removal.delegated-committee.threshold',
    value: twoThirds,
    windows: since('2021-09-28', secretariat),
  },
  { id: 'vote.removal.standing-committee.threshold', value: overHalf, windows: secretariat },
  { id: 'member-transfer.abroad.official.deadline', value: 60, windows: since('2025-09-29', commission) },
  { id: 'member-transfer.abroad.temporary.deadline', value: 30, windows: since('2025-09-29', commission) },
  { id: 'member-transfer.abroad.return.deadline', value: 30, windows: since('2025-09-29', commission) },
  {
    id: 'badge.years',
    value: years2016,
    windows: regulations.filter((day) => day < '2026-07-26'),
    until: '2026-07-26',
  },
  { id: 'badge.early.illness.to-65', value: 12, windows: regulations },
  { id: 'badge.early.illness.from-70', value: 24, windows: since('2021-07-30', regulations) },
  { id: 'badge.early.posthumous', value: 12, windows: since('2025-07-01', regulations) },
  { id: 'badge.wait.reprimand', value: 6, windows: since('2021-09-28', secretariat) },
  { id: 'badge.wait.warning', value: 9, windows: since('2021-09-28', secretariat) },
  { id: 'badge.wait.dismissal', value: 12, windows: secretariat },
])('$id', ({ id, value, windows, until }) => {
  it.each(
    windows.map((from, index) => ({ from, last: addDays(windows[index + 1] ?? until ?? '2030-01-01', -1) })),
  )('is the same figure from $from to $last', ({ from, last }) => {
    expect([valueOn(id, from), valueOn(id, last)]).toEqual([value, value])
  })
})

describe.each([
  {
    id: 'structure.special-zone.role',
    windows: [
      { from: '2016-07-25', last: '2025-06-30', value: ['none'] },
      { from: '2025-07-01', last: '2026-07-25', value: ['upper', 'grassroots'] },
      { from: '2026-07-26', last: '2029-12-31', value: ['grassroots'] },
    ],
  },
  {
    id: 'structure.levels',
    windows: [
      {
        from: '2016-07-25',
        last: '2025-06-30',
        value: ['central', 'province', 'district', 'grassroots', 'cell'],
      },
      {
        from: '2025-07-01',
        last: '2026-07-25',
        value: ['central', 'province', 'commune-as-upper', 'grassroots', 'cell'],
      },
      {
        from: '2026-07-26',
        last: '2029-12-31',
        value: ['central', 'province', 'commune-as-grassroots', 'organisation', 'cell'],
      },
    ],
  },
  {
    id: 'structure.cell.kinds',
    windows: [
      { from: '2016-07-25', last: '2025-06-30', value: ['grassroots-cell', 'cell-under-grassroots'] },
      {
        from: '2025-07-01',
        last: '2026-07-25',
        value: ['grassroots-cell', 'cell-under-grassroots', 'village-cell'],
      },
      { from: '2026-07-26', last: '2029-12-31', value: ['cell'] },
    ],
  },
  {
    id: 'badge.years',
    windows: [
      {
        from: '2026-07-26',
        last: '2029-12-31',
        value: [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95],
      },
    ],
  },
] satisfies { id: string; windows: Window[] }[])('$id', ({ id, windows }) => {
  it.each<Window>(windows)('is $value from $from to $last', ({ from, last, value }) => {
    for (const day of [from, ...regulations, ...secretariat, last])
      if (day >= from && day <= last) expect(valueOn(id, day), day).toEqual(value)
  })
})
