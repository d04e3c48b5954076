import { describe, expect, it } from 'vitest'
import type { Matter } from '../../src/casefile/shapes.js'
import { type Act, type ActType, agenda, replay } from '../../src/index.js'
import { matterIn } from '../../src/procedure/prospect.js'
import { acts, upTo } from '../support/journey.js'

const removal: Act = { type: 'removal.opened', on: '2027-01-05', ground: 'abandonment' }
const resignation: Act = { type: 'resignation.requested', on: '2027-01-05' }
const voted = (matter: Matter): Act => ({ type: 'cell.voted', on: '2027-02-05', matter })

const of = (log: readonly Act[]) => replay(log, { mode: 'chronicle' }).file

describe('what an act of the common chain is about', () => {
  it.each<{ state: string; log: readonly Act[]; type: ActType; matter: Matter }>([
    { state: 'a candidate', log: upTo('procedure.authorised'), type: 'cell.voted', matter: 'admission' },
    { state: 'a probationary member', log: upTo('ceremony.held'), type: 'cell.voted', matter: 'recognition' },
    {
      state: 'a probationary member',
      log: upTo('ceremony.held'),
      type: 'result.notified',
      matter: 'recognition',
    },
    { state: 'an official member', log: acts, type: 'cell.voted', matter: 'expulsion' },
    { state: 'an official member', log: acts, type: 'result.notified', matter: 'recognition' },
    { state: 'a removal opened', log: [...acts, removal], type: 'cell.voted', matter: 'removal' },
    {
      state: 'a removal opened in probation',
      log: [...upTo('ceremony.held'), { ...removal, on: '2026-01-05' }],
      type: 'cell.voted',
      matter: 'removal',
    },
    { state: 'a resignation', log: [...acts, resignation], type: 'cell.voted', matter: 'resignation' },
    {
      state: 'a removal voted',
      log: [...acts, removal, voted('removal')],
      type: 'grassroots.voted',
      matter: 'removal',
    },
    {
      state: 'an expulsion voted',
      log: [...acts, voted('expulsion')],
      type: 'section.appraised',
      matter: 'expulsion',
    },
  ])('of $state, $type is about $matter', ({ log, type, matter }) => {
    expect(matterIn(of(log), type)).toBe(matter)
  })

  it('is asked by the agenda', () => {
    const { state, possible, blocked } = agenda(of([...acts, removal]), { today: '2027-06-01' })
    expect(state).toEqual(['official.activity.active', 'official.exit.removalOpened', 'official.place.home'])
    expect([...possible, ...blocked].map(({ act }) => act)).toContain('cell.voted')
  })
})
