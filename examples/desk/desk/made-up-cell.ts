import { addMonths, type PlainDay, standingOf } from 'ketnap'
import { cardOf } from './card.js'
import { type NewCase, newCase } from './new-case.js'
import { stageOf } from './stage.js'

/** How many of each the made-up cell has. */
const wanted: Readonly<Record<string, number>> = {
  outstanding: 2,
  sympathiser: 4,
  dossier: 3,
  proposed: 2,
  decided: 1,
  probationary: 5,
  official: 11,
}

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô'] as const
const middles = ['Thị', 'Văn', 'Minh', 'Thu', 'Quốc', 'Ngọc', 'Hữu', 'Thanh'] as const
const givens = [
  'An',
  'Bình',
  'Cúc',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Mai',
  'Nam',
  'Oanh',
  'Phúc',
  'Quân',
] as const

/** A cell to look at: synthetic lives with made-up names, up to a day. Loaded when it is asked for. */
export async function madeUpCell(today: PlainDay): Promise<readonly NewCase[]> {
  const { population, syntheticOrganisation } = await import('ketnap/testing')
  const from = addMonths(today, -30)
  const [place] = syntheticOrganisation({ seed: 3, members: 100, from }).cells
  if (!place) return []
  const cells = [{ ...place, cell: 'chi-bo-mau' }]
  const options = { seed: 5, cases: 300, from, until: today, rates: { admissions: 0.6 } }
  const left = { ...wanted }
  const cases: NewCase[] = []
  for (const { log } of population({
    ...options,
    organisation: { record: { version: 1, bodies: [] }, cells },
  })) {
    const one = newCase(log)
    const kind = stageOf(cardOf(one.file)) ?? standingOf(one.file)
    if (!left[kind]) continue
    left[kind] -= 1
    cases.push({ ...one, person: { particulars: { name: nameOf(cases.length) } } })
    if (Object.values(left).every((rest) => rest === 0)) break
  }
  return cases
}

function nameOf(index: number): string {
  const of = (names: readonly string[], step: number) => names[(index * step) % names.length]
  return `${of(families, 3)} ${of(middles, 5)} ${of(givens, 7)}`
}
