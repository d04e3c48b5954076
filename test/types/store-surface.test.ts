import type { Act, CaseFile } from 'ketnap'
import { type SqlFamily, sqlStore } from 'ketnap/sql'
import {
  type Appended,
  type CasePage,
  type CaseStore,
  type Entry,
  fileOf,
  memoryStore,
  projectionOf,
  type StoredCase,
} from 'ketnap/store'
import { storeConformance } from 'ketnap/testing'
import type { Kysely } from 'kysely'
import { describe, expectTypeOf, it } from 'vitest'

interface OfficeTables {
  readonly office: { readonly id: number; readonly name: string }
}

describe('a store', () => {
  it('is the same port in memory and in SQL, whatever tables the app has', () => {
    expectTypeOf(memoryStore).returns.toEqualTypeOf<CaseStore>()
    expectTypeOf(sqlStore<OfficeTables>).returns.toEqualTypeOf<CaseStore>()
    expectTypeOf(sqlStore<OfficeTables>)
      .parameter(0)
      .toEqualTypeOf<Kysely<OfficeTables>>()
    expectTypeOf<SqlFamily>().toEqualTypeOf<'postgres' | 'sqlite'>()
  })

  it('takes acts with the id of their entry', () => {
    expectTypeOf<Entry>().toExtend<Act>()
    expectTypeOf<Entry['id']>().toEqualTypeOf<string>()
    expectTypeOf<{ type: 'start.proposed'; on: '2025-08-01' }>().not.toExtend<Entry>()
  })

  it('answers in plain data that cannot be written to', () => {
    expectTypeOf<CaseStore['append']>().returns.resolves.toEqualTypeOf<Appended>()
    expectTypeOf<CaseStore['load']>().returns.resolves.toEqualTypeOf<StoredCase>()
    expectTypeOf<CaseStore['list']>().returns.resolves.toEqualTypeOf<CasePage>()
    expectTypeOf<CaseStore['loadAsBelieved']>().returns.resolves.toEqualTypeOf<readonly Act[]>()
    expectTypeOf(fileOf).returns.toEqualTypeOf<CaseFile>()
  })

  it('is listed by the day of whoever appends', () => {
    expectTypeOf(projectionOf).parameter(1).toHaveProperty('today').toEqualTypeOf<string>()
  })

  it('is put to a kit whose cases any test runner runs', () => {
    expectTypeOf(storeConformance).returns.items.toEqualTypeOf<{
      readonly name: string
      run(): Promise<void>
    }>()
  })
})
