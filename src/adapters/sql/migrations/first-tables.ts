import type { Kysely, Migration } from 'kysely'

/**
 * Schema 1: heads, log and index. No foreign key: the head is written by the statement that writes the log. Each part is
 * made where it is not there yet, for on SQLite a migration is no transaction and may have been broken off.
 */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('ketnap_case')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('standing', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('ketnap_entry')
      .ifNotExists()
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull())
      .addColumn('entry_id', 'text', (column) => column.notNull())
      .addColumn('act_type', 'text', (column) => column.notNull())
      .addColumn('act_on', 'text', (column) => column.notNull())
      .addColumn('recorded_at', 'text')
      .addColumn('format', 'integer', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('hash', 'text')
      .addPrimaryKeyConstraint('ketnap_entry_place', ['case_id', 'revision'])
      .addUniqueConstraint('ketnap_entry_id', ['case_id', 'entry_id'])
      .execute()
    await db.schema
      .createTable('ketnap_case_index')
      .ifNotExists()
      .addColumn('case_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('ketnap_case_index_row', ['case_id', 'kind', 'value'])
      .execute()
    await db.schema
      .createIndex('ketnap_case_index_value')
      .ifNotExists()
      .on('ketnap_case_index')
      .columns(['kind', 'value', 'case_id'])
      .execute()
  },
}
