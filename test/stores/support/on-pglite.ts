import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { PGliteDialect } from 'kysely-pglite-dialect'

/** PostgreSQL in this process, its data in memory. */
export function onPglite<Tables>(): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new PGliteDialect(new PGlite()) })
}
