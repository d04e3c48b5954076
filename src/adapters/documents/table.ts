/** A row of a printed table: its label, which stands below others by its depth, and the other cells. */
export interface TableRow {
  readonly label: string
  readonly depth: number
  readonly cells: readonly string[]
}

/** A printed page before it is Markdown or HTML: words only. */
export interface Document {
  readonly title: string
  /** What the page is about, each with its name. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  /** Names of the columns, that of the label first. */
  readonly head: readonly string[]
  /** Whether the columns after the label are figures. */
  readonly figures: boolean
  readonly groups: readonly { readonly title: string; readonly rows: readonly TableRow[] }[]
  /** Lists under the table. */
  readonly notes: readonly { readonly title: string; readonly items: readonly string[] }[]
}
