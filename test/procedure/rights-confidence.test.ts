import { describe, expect, it } from 'vitest'
import { type Act, replay, rightsOf } from '../../src/index.js'

const member: readonly Act[] = [
  { type: 'case.opened', on: '2026-01-05', case: 'case-1', person: { bornOn: '1980-01-01' } },
  {
    type: 'membership.transcribed',
    on: '2026-01-05',
    standing: 'official',
    decidedOn: '2019-03-01',
    ceremonyOn: '2019-03-10',
    recognisedOn: '2020-04-15',
  },
]

const sure = (day: string, ...more: readonly Act[]) =>
  rightsOf(replay([...member, ...more], { mode: 'chronicle' }).file, day).home.map(
    ({ right, answer, confidence }) => `${right} ${answer} ${confidence}`,
  )

describe('how sure the right to vote, to stand and to elect is (294-QĐ/TW pt 9.3.2)', () => {
  const suspended: Act = { type: 'member.suspended', on: '2026-02-01', until: '2026-03-01' }
  const charged: Act = { type: 'proceeding.opened', on: '2026-02-01', proceeding: 'criminal-case' }

  it.each([
    { of: 'an official member', more: [], day: '2026-02-01', told: ['yes text', 'yes text', 'yes text'] },
    { of: 'one suspended', more: [suspended], day: '2026-01-31', told: ['yes text', 'yes text', 'yes text'] },
    {
      of: 'one suspended',
      more: [suspended],
      day: '2026-02-01',
      told: ['no text', 'no assumed', 'no assumed'],
    },
    { of: 'one charged', more: [charged], day: '2026-02-01', told: ['no text', 'no assumed', 'no assumed'] },
  ])('of $of on $day: $told', ({ more, day, told }) => {
    expect(sure(day, ...more)).toEqual([`vote ${told[0]}`, `stand ${told[1]}`, `elect ${told[2]}`])
  })
})
