import { describe, expect, it } from 'vitest'
import type { Person, Unit } from '../../../../src/casefile/shapes.js'
import { Inquiry } from '../../../../src/law/inquiry.js'
import { routeOf } from '../../../../src/rules/dossier/introduction/route.js'
import { rulebook } from '../../../../src/rules/engine/rulebook.js'
import { fileOf, opened } from '../../judged.js'

function route(unit: Unit, person: Person = {}, on = '2025-09-15', policies: Record<string, string> = {}) {
  const ask = new Inquiry(rulebook({ policies }).setting, on)
  return { route: routeOf(fileOf([opened(person, unit)]), on, ask), ask }
}

describe('who introduces (Charter art. 4.1; regulation pt 3.1)', () => {
  it.each([
    { unit: { youthUnion: true }, person: { youthAge: true }, is: 'youth-union' },
    { unit: { youthUnion: true, tradeUnion: true }, person: { youthAge: true }, is: 'youth-union' },
    { unit: { youthUnion: true, tradeUnion: true }, person: { youthAge: false }, is: 'members' },
    { unit: { youthUnion: false, tradeUnion: true }, person: { youthAge: true }, is: 'trade-union' },
    { unit: { youthUnion: false, tradeUnion: true }, person: { youthAge: false }, is: 'trade-union' },
    { unit: { youthUnion: false, tradeUnion: true }, person: {}, is: 'trade-union' },
    { unit: { youthUnion: false, tradeUnion: false }, person: {}, is: 'members' },
    { unit: { youthUnion: false }, person: {}, is: 'unknown' },
    { unit: { tradeUnion: true }, person: {}, is: 'unknown' },
    { unit: { youthUnion: true }, person: {}, is: 'unknown' },
  ])('at $unit for $person: $is', ({ unit, person, is }) => {
    expect(route(unit, person).route).toBe(is)
  })
})

describe('youth age where the case does not state it (open question 19)', () => {
  it.each([
    { on: '2026-04-09', is: 'youth-union', why: 'still 30' },
    { on: '2026-04-10', is: 'members', why: '31' },
  ])('is up to 30: born 1995-04-10, on $on $is ($why)', ({ on, is }) => {
    const found = route({ youthUnion: true }, { bornOn: '1995-04-10' }, on)
    expect(found.route).toBe(is)
    expect(found.ask.policies).toEqual(['youthAge'])
    expect(found.ask.confidence).toBe('assumed')
  })

  it.each([
    { bornOn: '1989-09-16', cadre: true, is: 'youth-union', why: '35 still' },
    { bornOn: '1989-09-15', cadre: true, is: 'members', why: '36' },
    { bornOn: '1994-09-15', cadre: false, is: 'members', why: 'no cadre' },
    { bornOn: '1994-09-16', cadre: false, is: 'youth-union', why: '30 still' },
  ])('is 35 for cadres of the Union under a reading of its own: $is ($why)', ({ bornOn, cadre, is }) => {
    const cadres = { youthAge: 'thirty-five-for-cadres' }
    const told = { bornOn, youthUnionCadre: cadre }
    expect(route({ youthUnion: true }, told, '2025-09-15', cadres).route).toBe(is)
    const isUnder31 = bornOn >= '1994-09-16'
    expect(route({ youthUnion: true }, told).route).toBe(isUnder31 ? 'youth-union' : 'members')
  })

  it('is not guessed under the other reading', () => {
    const stated = { youthAge: 'stated-only' }
    expect(route({ youthUnion: true }, { bornOn: '1995-04-10' }, '2025-09-15', stated).route).toBe('unknown')
    expect(route({ youthUnion: true }, { youthAge: true }, '2025-09-15', stated).route).toBe('youth-union')
  })

  it('is what the case states', () => {
    const found = route({ youthUnion: true }, { bornOn: '1960-01-10', youthAge: true })
    expect(found.route).toBe('youth-union')
    expect(found.ask.policies).toEqual([])
  })
})

describe('past youth age with no Youth Union (open question 20)', () => {
  const two = { tradeUnionPastYouthAge: 'two-members' }
  const unit = { youthUnion: false, tradeUnion: true }

  it.each([
    { person: { youthAge: false }, is: 'members-past-youth' },
    { person: { youthAge: true }, is: 'trade-union' },
    { person: { bornOn: '1960-01-10' }, is: 'members-past-youth' },
    { person: { bornOn: '2000-01-10' }, is: 'trade-union' },
    { person: {}, is: 'trade-union' },
  ])('of $person is $is', ({ person, is }) => {
    expect(route(unit, person, '2025-09-15', two).route).toBe(is)
  })

  it('does not ask for the age by default', () => {
    const found = route(unit, { bornOn: '1960-01-10' })
    expect(found.ask.policies).toEqual(['tradeUnionPastYouthAge'])
    expect(found.ask.citations).toEqual([])
  })
})
