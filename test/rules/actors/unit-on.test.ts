import { describe, expect, it } from 'vitest'
import type { Act, Unit } from '../../../src/index.js'
import { soleActor } from '../../../src/rules/actors/actor.js'
import { unitOn } from '../../../src/rules/actors/situation.js'
import { fileOf, opened } from '../judged.js'

const unit: Unit = { cell: 'cell-2', armedForces: 'army' }

describe('the place of a case on a day before an act that changed it', () => {
  it.each([
    { type: 'particulars.changed', unit },
    { type: 'applicant.moved', unit },
    { type: 'member.received', unit },
  ] as const)('is as it stood: $type', (change) => {
    const file = fileOf([opened({}, { cell: 'cell-1' }), { on: '2025-09-01', ...change } as Act])
    expect(unitOn(file, '2025-08-31').cell).toBe('cell-1')
    expect(unitOn(file, '2025-09-01').cell).toBe('cell-2')
  })
})

describe('who alone does an act by the latest texts', () => {
  it.each([
    ['application.made', 'applicant'],
    ['cell.voted', 'cell'],
    ['grassroots.voted', 'grassrootsCommittee'],
    ['admission.decided', undefined],
    ['entry.struck', undefined],
  ] as const)('%s: %s', (type, actor) => {
    expect(soleActor(type)).toBe(actor)
  })
})
