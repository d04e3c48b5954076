import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/index.js'
import { reckoningOf } from '../../../src/rules/membership/seniority.js'
import { fileOf, opened } from '../judged.js'

const carried: Act = {
  type: 'membership.transcribed',
  on: '2016-08-01',
  standing: 'official',
  decidedOn: '2005-10-20',
}
const interrupted: Act = { type: 'activity.interrupted', on: '2020-01-06' }
const removed: Act = { type: 'member.removed', on: '2021-03-01' }

describe('the day from which seniority no longer grows', () => {
  it.each([
    { acts: [], endsOn: undefined, why: 'a member' },
    { acts: [removed], endsOn: '2021-03-01', why: 'the exit' },
    { acts: [interrupted], endsOn: '2020-01-06', why: 'the interruption that lasts' },
    { acts: [interrupted, removed], endsOn: '2020-01-06', why: 'the earlier of the two' },
  ])('is $endsOn: $why', ({ acts, endsOn }) => {
    expect(reckoningOf(fileOf([opened(), carried, ...acts]))?.endsOn).toBe(endsOn)
  })
})
