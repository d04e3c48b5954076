import { type Kysely, type Migration, sql } from 'kysely'

/** Schema 2: a head tells the latest format of its log, and what its index rows say, so that neither is read to append. */
export const headsThatTell: Migration = {
  async up(db: Kysely<unknown>) {
    const tables = await db.introspection.getTables()
    const has = (column: string) =>
      tables.some(
        ({ name, columns }) => name === 'ketnap_case' && columns.some(({ name }) => name === column),
      )
    const heads = db.schema.alterTable('ketnap_case')
    if (!has('format'))
      await heads.addColumn('format', 'integer', (column) => column.notNull().defaultTo(1)).execute()
    if (!has('listed')) await heads.addColumn('listed', 'text').execute()
    await sql`update ketnap_case set format =
      coalesce((select max(entry.format) from ketnap_entry as entry where entry.case_id = ketnap_case.id), 1)`.execute(
      db,
    )
  },
}
