import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  type Act,
  type Agenda,
  agenda,
  dataQuality,
  dates,
  explain,
  forecast,
  lawOn,
  nationalRulebook,
  nextBadge,
  openMatters,
  procedureOf,
  replay,
  rightsOf,
  seniorityOf,
  whoActs,
} from '../../src/index.js'
import { closedList } from '../support/closed-list.js'
import { acts } from '../support/journey.js'

const listed = acts[1] as Act
const { type: _, ...opening } = acts[0] as Extract<Act, { type: 'case.opened' }>
const today = '2026-11-20'

describe('a procedure with its rulebook bound', () => {
  const own = procedureOf({ rulebook: closedList })
  const file = own.openCase(opening)

  it('judges each call by it', () => {
    expect(own.propose(file, listed).admissible).toBe(false)
    expect(procedureOf({}).propose(file, listed).admissible).toBe(true)
    expect(() => own.record(file, listed)).toThrow('act.refused')
    expect(own.record(file, listed, { mode: 'chronicle' }).findings).toMatchObject([
      { finding: { rule: 'local.closed', source: 'local' } },
    ])
    expect(own.replay(acts.slice(0, 2)).refused).toHaveLength(1)
  })

  it('lets a call say another, for itself alone', () => {
    expect(own.propose(file, listed, { rulebook: nationalRulebook() }).admissible).toBe(true)
    expect(own.propose(file, listed).admissible).toBe(false)
  })

  it('asks for the day where it is not bound', () => {
    expect(own.agenda(file, { today: '2025-07-05' }).blocked.map(({ act }) => act)).toContain(
      'sympathiser.listed',
    )
    // @ts-expect-error the day is missing
    expect(() => own.agenda(file)).toThrow()
  })
})

describe('a procedure with rulebook and day bound', () => {
  const { file } = replay(acts)
  const own = procedureOf({ rulebook: nationalRulebook(), today })

  it('gives what each function gives that is told both', () => {
    const options = { rulebook: nationalRulebook(), today }
    expect(own.agenda(file)).toEqual(agenda(file, options))
    expect(own.forecast(file)).toEqual(forecast(file, options))
    expect(own.dataQuality(file)).toEqual(dataQuality(file, options))
    expect(own.openMatters(file)).toEqual(openMatters(file, options))
    expect(own.nextBadge(file)).toEqual(nextBadge(file, options))
    expect(own.seniorityOf(file)).toEqual(seniorityOf(file, options))
    expect(own.dates(file)).toEqual(dates(file))
    expect(own.lawOn(today)).toEqual(lawOn(today))
    expect(own.rightsOf(file, today)).toEqual(rightsOf(file, today))
    expect(own.explain(file, listed)).toEqual(explain(file, listed))
    expect(own.whoActs('cell.voted', { on: today })).toEqual(whoActs('cell.voted', { on: today }))
    expect(own.replay(acts).file).toEqual(file)
    expectTypeOf(own.agenda(file)).toEqualTypeOf<Agenda>()
  })

  it('lets a call say another day', () => {
    const later = { today: '2026-12-31' }
    expect(own.agenda(file, later)).toEqual(agenda(file, later))
  })

  it('is not changed by anybody', () => {
    expect(Object.isFrozen(own)).toBe(true)
  })
})
