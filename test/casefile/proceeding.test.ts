import { describe, expect, it } from 'vitest'
import { proceedingSince } from '../../src/casefile/proceeding.js'
import type { Act } from '../../src/index.js'
import { fileOf, opened } from '../rules/judged.js'

const opens = (on: string): Act => ({ type: 'proceeding.opened', on, proceeding: 'denunciation' })
const closes = (on: string): Act => ({ type: 'proceeding.closed', on, proceeding: 'denunciation' })

describe('since when a denunciation is being handled', () => {
  it.each([
    { why: 'one', log: [opens('2026-01-02')], day: '2026-01-01', since: undefined },
    { why: 'one', log: [opens('2026-01-02')], day: '2026-01-02', since: '2026-01-02' },
    {
      why: 'one, ended',
      log: [opens('2026-01-02'), closes('2026-01-09')],
      day: '2026-01-08',
      since: '2026-01-02',
    },
    {
      why: 'one, ended',
      log: [opens('2026-01-02'), closes('2026-01-09')],
      day: '2026-01-09',
      since: undefined,
    },
    {
      why: 'two, one ended',
      log: [opens('2026-01-02'), opens('2026-01-05'), closes('2026-01-09')],
      day: '2026-01-09',
      since: '2026-01-05',
    },
    {
      why: 'two, both ended',
      log: [opens('2026-01-02'), opens('2026-01-05'), closes('2026-01-09'), closes('2026-01-12')],
      day: '2026-01-12',
      since: undefined,
    },
    {
      why: 'a second after the first ended',
      log: [opens('2026-01-02'), closes('2026-01-03'), opens('2026-01-05')],
      day: '2026-01-06',
      since: '2026-01-05',
    },
    {
      why: 'one of another kind',
      log: [{ type: 'proceeding.opened', on: '2026-01-02', proceeding: 'criminal-case' } as Act],
      day: '2026-01-02',
      since: undefined,
    },
    {
      why: 'a close of another kind',
      log: [
        opens('2026-01-02'),
        { type: 'proceeding.closed', on: '2026-01-03', proceeding: 'criminal-case' } as Act,
      ],
      day: '2026-01-03',
      since: '2026-01-02',
    },
    {
      why: 'two, entered the later first, one ended on the day the second opened',
      log: [opens('2026-01-05'), opens('2026-01-02'), closes('2026-01-05')],
      day: '2026-01-05',
      since: '2026-01-05',
    },
    {
      why: 'one opened and ended on one day',
      log: [opens('2026-01-02'), closes('2026-01-02')],
      day: '2026-01-02',
      since: undefined,
    },
    {
      why: 'a close before the opening ends nothing',
      log: [closes('2026-01-01'), opens('2026-01-02')],
      day: '2026-01-02',
      since: '2026-01-02',
    },
  ])('$why: on $day since $since', ({ log, day, since }) => {
    expect(proceedingSince(fileOf([opened(), ...log]), 'denunciation', day)).toBe(since)
  })
})
