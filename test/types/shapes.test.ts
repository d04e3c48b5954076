import type {
  actSchema,
  bodySchema,
  classActSchema,
  organisationSchema,
  personSchema,
  planActSchema,
  tallySchema,
  unitSchema,
} from 'ketnap/schemas'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
import { parseAct } from '../../src/casefile/acts/parse-act.js'
import type { planLevel, planTarget, shortfallCause } from '../../src/casefile/plan/plan-act.js'
import type {
  Act,
  ActOf,
  ActType,
  Body,
  BodyKind,
  ClassAct,
  OrganisationEntry,
  OrganisationKind,
  OrganisationRecord,
  Person,
  PlanAct,
  PlanLevel,
  PlanTarget,
  ShortfallCause,
  Tally,
  Unit,
} from '../../src/casefile/shapes.js'

function isParsed(act: unknown): boolean {
  try {
    return parseAct(act) !== undefined
  } catch {
    return false
  }
}

/** A type without what its fields mean something beside: schemas ask it, their own types do not tell it. */
type Plain<T> = [Extract<T, object>] extends [never]
  ? T
  : Exclude<T, object> | PlainObject<Extract<T, object>>
type PlainObject<T> = [T] extends [readonly (infer Element)[]] ? Plain<Element>[] : Fields<T>
type Fields<T, K extends keyof T = keyof T> = { [F in K]: Plain<T[F]> }
type PlainActs<A extends { type: string }> = { [T in A['type']]: Fields<Extract<A, { type: T }>> }[A['type']]

// src/casefile/shapes.ts is generated. What stands here does not compile where it is not what the schemas check.
describe('the type of an input', () => {
  it('is what its schema checks, field by field', () => {
    expectTypeOf<PlainActs<Act>>().toEqualTypeOf<PlainActs<z.infer<typeof actSchema>>>()
    expectTypeOf<PlainActs<ClassAct>>().toEqualTypeOf<PlainActs<z.infer<typeof classActSchema>>>()
    expectTypeOf<Act>().toExtend<z.infer<typeof actSchema>>()
    expectTypeOf<PlanAct>().toEqualTypeOf<z.infer<typeof planActSchema>>()
    expectTypeOf<OrganisationRecord>().toEqualTypeOf<z.infer<typeof organisationSchema>>()
  })

  it('has a name for what stands inside it', () => {
    expectTypeOf<Body>().toEqualTypeOf<z.infer<typeof bodySchema>>()
    expectTypeOf<BodyKind>().toEqualTypeOf<Body['kind']>()
    expectTypeOf<Person>().toEqualTypeOf<z.infer<typeof personSchema>>()
    expectTypeOf<Plain<Unit>>().toEqualTypeOf<Plain<z.infer<typeof unitSchema>>>()
    expectTypeOf<Tally>().toEqualTypeOf<z.infer<typeof tallySchema>>()
    expectTypeOf<PlanLevel>().toEqualTypeOf<z.infer<typeof planLevel>>()
    expectTypeOf<PlanTarget>().toEqualTypeOf<z.infer<typeof planTarget>>()
    expectTypeOf<ShortfallCause>().toEqualTypeOf<z.infer<typeof shortfallCause>>()
    expectTypeOf<OrganisationEntry>().toEqualTypeOf<OrganisationRecord['bodies'][number]>()
    expectTypeOf<OrganisationKind>().toEqualTypeOf<OrganisationEntry['kind']>()
  })

  it('has no place for what means nothing beside the rest', () => {
    const on = '2026-03-02'
    const temporary: Act = { type: 'member.transferred', on, transfer: 'temporary', months: 6, study: true }
    // @ts-expect-error an official transfer has no length
    const official: Act = { type: 'member.transferred', on, transfer: 'official', months: 6 }
    // @ts-expect-error what a removal accepts of the Platform means nothing
    const removal: Act = { type: 'cell.voted', on, matter: 'removal', acceptsPlatform: true }
    // @ts-expect-error only of the awareness class is it asked whether the place has a centre
    const certificate: Act = { type: 'certificate.issued', on, course: 'new-member', noCentre: true }
    // @ts-expect-error a ground is told of the ordinary procedure
    const removed: Act = { type: 'member.removed', on, criminal: 'wanted', ground: 'abandonment' }
    expect([temporary, official, removal, certificate, removed].map((act) => isParsed(act))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    const told = temporary as ActOf<'member.transferred'>
    if (told.transfer === 'official') expectTypeOf(told.months).toEqualTypeOf<undefined>()
  })

  it('is the one act of its name', () => {
    expectTypeOf<ActOf<'cell.voted'>['type']>().toEqualTypeOf<'cell.voted'>()
    expectTypeOf<ActOf<ActType>>().toEqualTypeOf<Act>()
  })

  it('stands where a record of unknown fields is asked for, as in a column of JSON', () => {
    expectTypeOf<Act>().toExtend<Readonly<Record<string, unknown>>>()
    expectTypeOf<Act>().toExtend<ActOf<'entry.corrected'>['act']>()
  })
})
