import { afterAll, beforeAll, describe } from 'vitest'
import { onPostgres, onSqlite } from './support/databases.js'
import { onPglite } from './support/on-pglite.js'
import { type PostgresServer, startPostgres } from './support/postgres-server.js'
import { putToTheKit } from './support/put-to-the-kit.js'

describe('the SQL store on PGlite keeps every promise of the port', () => {
  putToTheKit('postgres', async () => onPglite())
})

describe('the SQL store on SQLite keeps every promise of the port', () => {
  putToTheKit('sqlite', async () => onSqlite())
})

describe('the SQL store on a PostgreSQL server keeps every promise of the port', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())
  putToTheKit('postgres', async () => onPostgres(server.url))
})
