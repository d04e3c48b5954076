import type { PostgresPool, PostgresPoolClient } from 'kysely'

/** A comment at the head of a statement whose text is the same at every call, and so its name. */
export function markOf(name: string): string {
  return `/* ketnap.${name} */`
}

const marked = /^\/\* (ketnap\.[a-z]+) \*\//

/** A statement with a name, as `pg` takes it: the server keeps its plan for as long as the connection lasts. */
interface NamedStatement {
  readonly name: string
  readonly text: string
  readonly values: readonly unknown[]
}

type Query = (statement: unknown, parameters?: readonly unknown[]) => unknown

/**
 * A pool of `pg` for Kysely's `PostgresDialect` by which the appends of the store are planned once for a connection, not at
 * each call; every other statement goes through as it is. Not for use behind a pooler that shares connections between
 * transactions.
 */
export function preparedPool(pool: PostgresPool): PostgresPool {
  const known = new WeakMap<PostgresPoolClient, PostgresPoolClient>()
  return {
    async connect() {
      const client = await pool.connect()
      const naming = known.get(client) ?? named(client)
      known.set(client, naming)
      return naming
    },
    end: () => pool.end(),
  }
}

function named(client: PostgresPoolClient): PostgresPoolClient {
  const query = client.query.bind(client) as Query
  const naming: Query = (statement, parameters) => {
    const name = typeof statement === 'string' ? marked.exec(statement)?.[1] : undefined
    if (name === undefined) return query(statement, parameters)
    return query({ name, text: statement as string, values: parameters ?? [] } satisfies NamedStatement)
  }
  return {
    query: naming as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  }
}
