/** A case: its head. The row that appends of one case queue for. */
export interface CaseTable {
  readonly id: string
  readonly revision: number
  readonly standing: string
  /** The latest format an entry of its log is in. */
  readonly format: number
  /** What the rows of the index say, and at which revision they did; `null` where nobody has kept it. */
  readonly listed: string | null
}

/** The log. Rows are only ever inserted; `act` is the truth, the columns before it are for queries of the office. */
export interface EntryTable {
  readonly case_id: string
  readonly revision: number
  readonly entry_id: string
  readonly act_type: string
  readonly act_on: string
  readonly recorded_at: string | null
  readonly format: number
  readonly act: string
  readonly hash: string | null
}

/** What a case is found by: a row for every body and for every last day of a duty. */
export interface CaseIndexTable {
  readonly case_id: string
  readonly kind: IndexKind
  readonly value: string
}

export type IndexKind = 'body' | 'due'

/** The tables of the SQL store, as Kysely knows them. */
export interface StoreTables {
  readonly ketnap_case: CaseTable
  readonly ketnap_entry: EntryTable
  readonly ketnap_case_index: CaseIndexTable
}
