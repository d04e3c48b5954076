import type { Paragraph, Table } from 'docx'
import type { PaperBlock } from './paper.js'
import { columns, points, textWidth } from './word-measures.js'
import type { Docx, WordRuns } from './word-runs.js'

/** The borders of a table that has none. */
function noBorders({ BorderStyle }: Docx) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }
}

/** Two columns without borders, as heading and foot have them; a row never breaks over two pages. */
export function twoColumns(
  docx: Docx,
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
): Table {
  const { Table, TableCell, TableLayoutType, TableRow, WidthType } = docx
  const { insideHorizontal: _h, insideVertical: _v, ...borders } = noBorders(docx)
  const cell = (width: number, children: readonly Paragraph[]) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
      borders,
      children: [...children],
    })
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [columns.left, columns.right],
    layout: TableLayoutType.FIXED,
    borders: noBorders(docx),
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(columns.left, left), cell(columns.right, right)] }),
    ),
  })
}

/** A list on a paper: a head that is repeated on each page, and its rows. */
export function listTable(
  docx: Docx,
  { run, runs, paragraph }: WordRuns,
  { columns: heads, rows }: Extract<PaperBlock, { kind: 'table' }>,
): Table {
  const {
    AlignmentType,
    BorderStyle,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    VerticalAlignTable,
    WidthType,
  } = docx
  const shares = heads.reduce((sum, { width }) => sum + width, 0)
  const widths = heads.map(({ width }) => Math.floor((textWidth * width) / shares))
  const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
  const small = { size: points(11) }
  const cell = (at: number, children: Paragraph) =>
    new TableCell({
      width: { size: widths[at] as number, type: WidthType.DXA },
      margins: { left: 60, right: 60, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [children],
    })
  const centred = { alignment: AlignmentType.CENTER }
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: heads.map(({ head }, at) =>
          cell(at, paragraph(run(head, { ...small, bold: true }), centred)),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((line, at) => cell(at, paragraph(runs(line, small), centred))),
          }),
      ),
    ],
  })
}
