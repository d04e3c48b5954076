import type { IRunOptions, Paragraph, TextRun } from 'docx'
import type { Paper, PaperRun } from './paper.js'
import { font, points } from './word-measures.js'

/** How what is missing is shown: named in its place on yellow, or dotted for a pen. */
export type MissingStyle = 'named' | 'dotted'

/** The library, which is loaded when a paper is made. */
export type Docx = typeof import('docx')

const fonts = { ascii: font, hAnsi: font, cs: font, eastAsia: font }

type RunStyle = Omit<IRunOptions, 'text' | 'children' | 'font'>

/** What writes the lines of one paper. */
export interface WordRuns {
  /** Words; a line break begins another run. */
  run(text: string, style?: RunStyle): readonly TextRun[]
  runs(line: readonly PaperRun[], style?: RunStyle): readonly TextRun[]
  /** Whether a field of the line is missing: dots tear a justified line apart. */
  hasGap(line: readonly PaperRun[]): boolean
  paragraph(
    children: readonly TextRun[],
    style?: Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'text'>,
  ): Paragraph
}

/** The runs of a paper in Word; `tags` prints `{field}` for every value, for a template. */
export function wordRuns(docx: Docx, { fields }: Paper, missing: MissingStyle | 'tags'): WordRuns {
  const byId = new Map(fields.map((field) => [field.id, field]))
  const one = (text: string, style: RunStyle, isBroken: boolean) =>
    new docx.TextRun({ size: points(14), ...style, font: fonts, text, ...(isBroken && { break: 1 }) })
  const run = (text: string, style: RunStyle = {}) =>
    text.split('\n').map((part, at) => one(part, style, at > 0))
  const gap = (label: string, style: RunStyle) =>
    missing === 'dotted'
      ? run('…'.repeat(Math.max(6, Math.ceil(label.length / 2))), style)
      : run(`[${label}]`, { ...style, highlight: 'yellow' })
  const value = (given: Extract<PaperRun, { field: string }>, style: RunStyle): readonly TextRun[] => {
    const field = byId.get(given.field)
    const look = { ...style, ...(given.isUpper && { allCaps: true }) }
    if (missing === 'tags') return run(`{${tagOf(given.field)}}`, look)
    return field?.text === undefined ? gap(field?.label ?? given.field, style) : run(field.text, look)
  }
  return {
    run,
    runs: (line, style = {}) =>
      line.flatMap((piece) => {
        const look = { ...style, ...(piece.isBold && { bold: true }) }
        return 'field' in piece ? value(piece, look) : run(piece.text, look)
      }),
    hasGap: (line) =>
      missing === 'dotted' &&
      line.some((piece) => 'field' in piece && byId.get(piece.field)?.text === undefined),
    paragraph: (children, style = {}) =>
      new docx.Paragraph({ spacing: { before: 0, after: 0 }, ...style, children: [...children] }),
  }
}

/** The tag of a field in a template: its id with every sign but letters and digits as `_`. */
export function tagOf(field: string): string {
  return field.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '_')
}
