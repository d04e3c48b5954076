import { describe, expect, it } from 'vitest'
import { grow, growingFile, grown, grownFrom, growthOf } from '../../../src/casefile/log/growing-file.js'
import type { Act } from '../../../src/casefile/shapes.js'
import type { Finding } from '../../../src/law/finding.js'
import { fold } from '../../procedure/life.js'

const opened: Act = {
  type: 'case.opened',
  on: '2025-07-01',
  case: 'case-1',
  person: { bornOn: '1995-04-10' },
  unit: { cell: 'cell-1' },
}
const listed = (on: string): Act => ({ type: 'sympathiser.listed', on })
const there: Act = {
  type: 'particulars.changed',
  on: '2025-07-20',
  unit: { cell: 'cell-2', temporaryPlace: true },
}
const moved: Act = { type: 'applicant.moved', on: '2025-07-21', toCell: 'cell-3' } as unknown as Act

const kept = (revision: number) => ({
  revision,
  act: 'sympathiser.listed' as const,
  finding: { rule: `rule-${revision}` } as Finding,
})

describe('a file that grows', () => {
  const log = [opened, listed('2025-07-05'), there, listed('2025-07-06')]

  it('is the file of the same acts taken one by one', () => {
    const file = growingFile('"unopened"')
    for (const act of log) grow(file, act, '"unopened"', [])
    expect(grown(file, log)).toEqual(fold(log))
    expect(grown(file, log).temporaryUnit).toEqual({ cell: 'cell-2', temporaryPlace: true })
  })

  it('has the state after the last act and every finding kept', () => {
    const file = growingFile('"unopened"')
    grow(file, opened, '"candidate"', [])
    grow(file, listed('2025-07-05'), '"listed"', [kept(2)])
    expect(file).toMatchObject({
      revision: 2,
      configuration: '"listed"',
      findings: [kept(2)],
      caseId: 'case-1',
    })
    expect(Object.getPrototypeOf(grown(file, log.slice(0, 2)).acts)).toBe(Object.prototype)
  })

  it('has no temporary place after the stay', () => {
    const file = growingFile('"unopened"')
    for (const act of [...log, moved]) grow(file, act, '"unopened"', [])
    expect(file).not.toHaveProperty('temporaryUnit')
    expect(grown(file, [...log, moved])).not.toHaveProperty('temporaryUnit')
  })
})

describe('a file that goes on from where another was', () => {
  it('has what the other had then, and neither shows what is added to the other', () => {
    const file = growingFile('"unopened"')
    grow(file, opened, '"candidate"', [])
    grow(file, listed('2025-07-05'), '"listed"', [kept(2)])
    const then = growthOf(file)
    grow(file, listed('2025-07-06'), '"listed"', [kept(3)])
    const other = grownFrom(then)
    grow(other, listed('2025-07-07'), '"again"', [kept(4)])

    expect(file.acts['sympathiser.listed']?.map(({ on }) => on)).toEqual(['2025-07-05', '2025-07-06'])
    expect(other.acts['sympathiser.listed']?.map(({ on }) => on)).toEqual(['2025-07-05', '2025-07-07'])
    expect(file.findings).toEqual([kept(2), kept(3)])
    expect(other.findings).toEqual([kept(2), kept(4)])
    expect([file.revision, other.revision]).toEqual([3, 3])
    expect([file.configuration, other.configuration]).toEqual(['"listed"', '"again"'])
  })

  it('takes up lists that are frozen, and leaves them as they are', () => {
    const file = growingFile('"unopened"')
    grow(file, opened, '"candidate"', [])
    grow(file, listed('2025-07-05'), '"listed"', [kept(2)])
    for (const same of Object.values(file.acts)) Object.freeze(same)
    Object.freeze(file.findings)
    const other = grownFrom(growthOf(file))
    expect(other.acts['sympathiser.listed']).toBe(file.acts['sympathiser.listed'])
    grow(other, listed('2025-07-07'), '"listed"', [kept(3)])
    expect(file.acts['sympathiser.listed']).toHaveLength(1)
    expect(other.acts['sympathiser.listed']).toHaveLength(2)
    expect(file.findings).toEqual([kept(2)])
    expect(other.findings).toEqual([kept(2), kept(3)])
  })
})
