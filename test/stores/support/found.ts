import { type SqlFamily, sqlStore } from 'ketnap/sql'
import { fileOf } from 'ketnap/store'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Said } from './writers.js'

/**
 * Holds what the store has against what the writers said: nothing acknowledged is lost, nothing is there twice or was
 * never tried, no revision is skipped, every log replays. Prints the figures.
 */
export async function expectAllFound(
  title: string,
  db: Kysely<unknown>,
  family: SqlFamily,
  cases: readonly string[],
  said: Said,
): Promise<void> {
  const store = sqlStore(db, { family })
  const found: string[] = []
  for (const caseId of cases) {
    const { revision, entries } = await store.load(caseId)
    expect(entries.map((entry) => entry.revision)).toEqual(entries.map((_, index) => index + 1))
    expect(await headOf(db, caseId)).toBe(revision)
    const log = entries.map(({ act }) => act)
    expect(fileOf({ entries }).revision).toBe(revision)
    found.push(...log.slice(1).map(({ id }) => `${caseId} ${id}`))
  }
  console.log(
    `${title}: ${said.tried.size} appends tried, ${said.acknowledged.size} acknowledged, ${found.length} found` +
      ` (${said.killed} writers killed, ${said.again} appends sent again and found there)`,
  )
  expect(new Set(found).size).toBe(found.length)
  expect([...said.acknowledged].filter((one) => !found.includes(one))).toEqual([])
  expect(found.filter((one) => !said.tried.has(one))).toEqual([])
}

async function headOf(db: Kysely<unknown>, caseId: string): Promise<number | undefined> {
  const { rows } = await sql<{
    revision: number
  }>`select revision from ketnap_case where id = ${caseId}`.execute(db)
  return rows[0]?.revision
}
