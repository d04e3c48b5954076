import { missing as openMissing, rule as openRule } from 'ketnap'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { CodesOf } from '../../src/locales/codes.js'
import type { SubjectTexts } from '../../src/locales/subject-texts.js'
import type { Clock } from '../../src/rules/engine/clock.js'
import type { DutyId } from '../../src/rules/engine/duty-id.js'
import { broken, holds, missing, rule } from '../../src/rules/engine/rule.js'

const made = { breaking: 'bar', actor: 'cell', guards: ['cell.voted'], asks: 'file', provisions: [] } as const

describe('the codes of national law', () => {
  it('are those that have words', () => {
    rule({ ...made, id: 'cell.two-thirds', cure: ['vote.repeated'], check: () => missing('evidence.tally') })
    // @ts-expect-error no rule of national law has this id
    rule({ ...made, id: 'cell.three-thirds', cure: [], check: () => undefined })
    // @ts-expect-error nothing tells how to do this
    rule({ ...made, id: 'cell.two-thirds', cure: ['vote.forgotten'], check: () => undefined })
    // @ts-expect-error no sentence says that this is missing
    missing('evidence.of-nothing')
    // @ts-expect-error nothing tells how to do this
    broken({}, { cure: ['vote.forgotten'] })
    // @ts-expect-error nothing tells how to do this
    holds(true, {}, { cure: ['vote.forgotten'] })
    expectTypeOf<Clock['id']>().toEqualTypeOf<DutyId>()
  })

  it('are an app’s own in its rulebook', () => {
    const own = openRule({ ...made, id: 'local.x', cure: ['local.y'], check: () => openMissing('local.z') })
    expect([own.id, own.cure]).toEqual(['local.x', ['local.y']])
  })

  it('leave none without words', () => {
    // @ts-expect-error the rules of a class have no words here
    const classes: SubjectTexts<'classes'> = { missing: {}, cures: {}, tasks: {}, codes: {}, provisions: {} }
    expectTypeOf<CodesOf['deferral']>().toEqualTypeOf<'pregnancy' | 'child' | 'illness'>()
    expectTypeOf<keyof SubjectTexts<'plans'>['codes']>().toEqualTypeOf<'measure' | 'shortfallCause'>()
    expect(classes.missing).toEqual({})
  })
})
