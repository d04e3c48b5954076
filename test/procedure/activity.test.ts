import { describe, expect, it } from 'vitest'
import {
  type Act,
  activityOf,
  agenda,
  propose,
  record,
  replay,
  standingOf,
  stateOf,
} from '../../src/index.js'
import { acts, before } from '../support/journey.js'

const carriedOver = replay([
  {
    type: 'case.opened',
    on: '2026-01-05',
    case: 'synthetic-1',
    person: { bornOn: '1948-01-01', citizenship: 'vietnamese' },
    unit: { cell: 'chi-bo-1' },
  },
  {
    type: 'membership.transcribed',
    on: '2026-01-05',
    standing: 'official',
    ceremonyOn: '1976-08-30',
    recognisedOn: '1977-08-30',
  },
]).file

describe('members who take no part in activity (294-QĐ/TW pt 7.1, 5.2.8; 22-QĐ/TW art. 31)', () => {
  it.each([
    { type: 'member.exempted', state: 'official.activity.exempted', status: 'exempted' },
    { type: 'member.suspended', state: 'official.activity.suspended', status: 'suspended' },
    { type: 'activity.interrupted', state: 'official.activity.interrupted', status: 'interrupted' },
  ] as const)('$type leaves an official member $status from its day', ({ type, state, status }) => {
    const act: Act = { type, on: '2026-03-01' }
    expect(propose(carriedOver, act)).toMatchObject({ admissible: true })
    const file = record(carriedOver, act)
    expect(standingOf(file)).toBe('official')
    expect(stateOf(file)).toContain(state)
    expect(activityOf(file, '2026-02-28').status).toBe('active')
    expect(activityOf(file, '2026-03-01')).toEqual({ status, since: '2026-03-01' })
    expect(file.findings).toEqual(carriedOver.findings)
  })

  it.each([
    { type: 'member.exempted', next: ['activity.interrupted'] },
    { type: 'member.suspended', next: ['activity.interrupted', 'member.exempted'] },
  ] as const)(
    '$type lasts until the day the decision names, and then leaves way for $next',
    ({ type, next }) => {
      const named = record(carriedOver, { type, on: '2026-03-01', until: '2026-05-01' })
      const open = record(carriedOver, { type, on: '2026-03-01' })
      const possible = (file: typeof named, today: string) =>
        agenda(file, { today }).possible.map(({ act }) => act)
      for (const later of next) {
        const act = (on: string): Act => ({ type: later, on })
        const known = (file: typeof named, on: string) =>
          [propose(file, act(on)).admissible, possible(file, on).includes(later)] as const
        expect(known(named, '2026-04-30')).toEqual([false, false])
        expect(known(named, '2026-05-01')).toEqual([true, true])
        expect(known(open, '2026-05-01')).toEqual([false, false])
        const status = later === 'member.exempted' ? 'exempted' : 'interrupted'
        const after = record(named, act('2026-05-04'))
        expect(stateOf(after)).toContain(`official.activity.${status}`)
        expect(activityOf(after, '2026-05-04')).toEqual({ status, since: '2026-05-04' })
      }
    },
  )

  it('are not active members whose activity could be taken up again', () => {
    const { admissible, findings } = propose(carriedOver, { type: 'activity.resumed', on: '2026-03-01' })
    expect(admissible).toBe(false)
    expect(findings.map(({ rule }) => rule)).toContain('procedure.out-of-order')
  })

  it('owe the end of a suspension within 180 days, and no longer once it has ended', () => {
    const suspended = record(carriedOver, { type: 'member.suspended', on: '2026-03-01' })
    const duty = (file: typeof suspended, today: string) =>
      agenda(file, { today }).duties.find(({ rule }) => rule === 'activity.suspension-within-limit')
    expect(duty(suspended, '2026-08-28')).toMatchObject({ dueOn: '2026-08-28', isOverdue: false })
    expect(duty(suspended, '2026-08-29')).toMatchObject({ isOverdue: true })
    const again = record(suspended, { type: 'activity.resumed', on: '2026-08-28' })
    expect(duty(again, '2026-08-29')).toBeUndefined()
    const late = record(suspended, { type: 'activity.resumed', on: '2026-08-29' })
    expect(late.findings.map(({ finding }) => finding.rule)).toContain('activity.suspension-within-limit')
  })

  it('are not recognised while their activity is interrupted', () => {
    const upTo = before('recognition.decided')
    const decision = acts.find((act) => act.type === 'recognition.decided') as Act
    const on = upTo.at(-1)?.on as string
    const { refused } = replay([...upTo, { type: 'activity.interrupted', on }, decision])
    expect(refused.map(({ act, findings }) => [act.type, findings.map(({ rule }) => rule)])).toEqual([
      ['recognition.decided', ['matters.interruption']],
    ])
  })

  it.each(['exempted', 'suspended'] as const)('stay %s when recognition is decided', (status) => {
    const type = `member.${status}` as const
    const upTo = before('recognition.decided')
    const on = upTo.at(-1)?.on as string
    const decision = acts.find((act) => act.type === 'recognition.decided') as Act
    const { file, refused } = replay([...upTo, { type, on }, decision])
    expect(refused).toEqual([])
    expect(stateOf(file)).toContain(`official.activity.${status}`)
  })
})
