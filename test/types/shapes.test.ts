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
import { describe, expectTypeOf, it } from 'vitest'
import type * as z from 'zod'
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

// src/casefile/shapes.ts is generated. What stands here does not compile where it is not what the schemas check.
describe('the type of an input', () => {
  it('is what its schema checks, field by field', () => {
    expectTypeOf<Act>().toEqualTypeOf<z.infer<typeof actSchema>>()
    expectTypeOf<ClassAct>().toEqualTypeOf<z.infer<typeof classActSchema>>()
    expectTypeOf<PlanAct>().toEqualTypeOf<z.infer<typeof planActSchema>>()
    expectTypeOf<OrganisationRecord>().toEqualTypeOf<z.infer<typeof organisationSchema>>()
  })

  it('has a name for what stands inside it', () => {
    expectTypeOf<Body>().toEqualTypeOf<z.infer<typeof bodySchema>>()
    expectTypeOf<BodyKind>().toEqualTypeOf<Body['kind']>()
    expectTypeOf<Person>().toEqualTypeOf<z.infer<typeof personSchema>>()
    expectTypeOf<Unit>().toEqualTypeOf<z.infer<typeof unitSchema>>()
    expectTypeOf<Tally>().toEqualTypeOf<z.infer<typeof tallySchema>>()
    expectTypeOf<PlanLevel>().toEqualTypeOf<z.infer<typeof planLevel>>()
    expectTypeOf<PlanTarget>().toEqualTypeOf<z.infer<typeof planTarget>>()
    expectTypeOf<ShortfallCause>().toEqualTypeOf<z.infer<typeof shortfallCause>>()
    expectTypeOf<OrganisationEntry>().toEqualTypeOf<OrganisationRecord['bodies'][number]>()
    expectTypeOf<OrganisationKind>().toEqualTypeOf<OrganisationEntry['kind']>()
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
