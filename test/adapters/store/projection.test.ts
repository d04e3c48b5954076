import { replay } from 'ketnap'
import { projectionOf } from 'ketnap/store'
import { describe, expect, it } from 'vitest'
import { acts, upTo } from '../../support/journey.js'

const fileOf = (log: readonly unknown[]) => replay(log, { mode: 'chronicle' }).file

describe('what a case is found by', () => {
  it('is its standing, its cell and the bodies that acted under a label, each once', () => {
    const log = [
      ...upTo('helper.assigned'),
      { type: 'start.proposed', on: '2025-08-01', by: { kind: 'cell', id: 'cell-1' } },
      { type: 'procedure.authorised', on: '2025-08-05', by: { kind: 'grassrootsCommittee', id: 'dang-uy' } },
    ]
    const { revision, standing, bodies } = projectionOf(fileOf(log), { today: '2025-08-05' })
    expect({ revision, standing, bodies }).toEqual({
      revision: 5,
      standing: 'candidate',
      bodies: ['cell-1', 'dang-uy'],
    })
  })

  it('is the new cell and the old one after a move', () => {
    const log = [
      ...upTo('sympathiser.listed'),
      { type: 'particulars.changed', on: '2025-07-08', unit: { cell: 'cell-2' } },
      { type: 'start.proposed', on: '2025-08-01', by: { kind: 'cell', id: 'cell-1' } },
    ]
    expect(projectionOf(fileOf(log), { today: '2025-08-05' }).bodies).toEqual(['cell-1', 'cell-2'])
  })

  it('is the last day of the recognition duty from the ceremony on, a year before the duty opens', () => {
    const file = fileOf(upTo('member-record.filed'))
    expect(projectionOf(file, { today: '2025-11-20' })).toMatchObject({
      standing: 'probationary',
      dueOn: ['2026-12-21'],
    })
    expect(projectionOf(file, { today: '2027-01-04' }).dueOn).toEqual(['2026-12-21'])
  })

  it('is no last day once every duty is done', () => {
    expect(projectionOf(fileOf(acts), { today: '2026-12-09' })).toMatchObject({
      standing: 'official',
      dueOn: [],
    })
  })

  it('asks for a day that exists', () => {
    expect(() => projectionOf(fileOf(acts), { today: '2026-02-30' })).toThrow('day.malformed')
  })
})
