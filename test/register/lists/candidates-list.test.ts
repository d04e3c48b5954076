import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { collect } from '../../../src/register/collector.js'
import { candidatesList } from '../../../src/register/lists/candidates-list.js'
import { file } from '../statistics/files.js'

const listed = (on: string): Act => ({ type: 'sympathiser.listed', on, byResolution: true })
const unlisted = (on: string): Act => ({ type: 'sympathiser.unlisted', on, byResolution: true })
const today = '2026-03-02'
const labels = (acts: readonly Act[]) =>
  collect(candidatesList({ today }), [file('a', acts)]).lines.map(({ caseId }) => caseId)

describe('the list of candidates (38-HD/BTCTW pt I.1.1(d))', () => {
  it.each([
    { acts: [listed('2026-03-02')], on: ['a'], why: 'from the day of the listing' },
    { acts: [listed('2026-03-03')], on: [], why: 'not before it' },
    { acts: [], on: [], why: 'not without one' },
    {
      acts: [listed('2025-05-05'), unlisted('2026-03-03')],
      on: ['a'],
      why: 'to the day before being dropped',
    },
    { acts: [listed('2025-05-05'), unlisted('2026-03-02')], on: [], why: 'not once dropped' },
    {
      acts: [listed('2025-05-05'), unlisted('2025-09-01'), listed('2026-01-05')],
      on: ['a'],
      why: 'once listed again',
    },
  ])('has who is on the sympathiser list: $why', ({ acts, on }) => {
    expect(labels(acts)).toEqual(on)
  })
})
