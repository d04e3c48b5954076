/** A row of a printed table: its label, which stands below others by its depth, and the other cells. */
export interface TableRow {
  readonly label: string
  readonly depth: number
  readonly cells: readonly string[]
}

/** A printed page before it is Markdown or HTML: words only. */
export interface Document {
  readonly title: string
  /** Paragraphs before the table. */
  readonly lead?: readonly string[]
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

/** The page without the columns that say nothing in any line; the label stays. */
export function withoutEmptyColumns(page: Document): Document {
  const rows = page.groups.flatMap((group) => group.rows)
  const isSaid = page.head.slice(1).map((_, at) => rows.some(({ cells }) => cells[at] !== ''))
  const kept = <T>(cells: readonly T[]) => cells.filter((_, at) => isSaid[at] !== false)
  return {
    ...page,
    head: [...page.head.slice(0, 1), ...kept(page.head.slice(1))],
    groups: page.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: kept(row.cells) })),
    })),
  }
}
