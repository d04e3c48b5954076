import type { Paragraph, Table } from 'docx'
import { isRefusal } from '../../law/finding.js'
import type { Locale } from '../../locales/locale.js'
import type { Paper, PaperBlock } from './paper.js'
import { points } from './word-measures.js'
import type { Docx, WordRuns } from './word-runs.js'
import { listTable } from './word-table.js'

/** What the law refuses in the act of the paper, framed above the body: such a paper is not to be signed. */
export function wordRefusals(
  { BorderStyle, ShadingType }: Docx,
  { run, paragraph }: WordRuns,
  { findings }: Paper,
  locale: Pick<Locale, 'finding'>,
): readonly Paragraph[] {
  const bars = findings.filter(isRefusal)
  if (bars.length === 0) return []
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 4, color: '000000' }
  const framed = {
    border: { top: edge, bottom: edge, left: edge, right: edge },
    shading: { type: ShadingType.CLEAR, fill: 'F2F2F2' },
    spacing: { before: 0, after: 0 },
  }
  const small = { size: points(12) }
  return [
    paragraph(run('KHÔNG ĐƯỢC BAN HÀNH: trái quy định về kết nạp đảng viên', { ...small, bold: true }), {
      ...framed,
      keepNext: true,
    }),
    ...bars.map((bar) => paragraph(run(`- ${locale.finding(bar)}`, small), framed)),
    paragraph([], { spacing: { before: 0, after: 120 } }),
  ]
}

/** The blocks of a paper; the last is kept with the foot. */
export function wordBody(
  docx: Docx,
  words: WordRuns,
  blocks: readonly PaperBlock[],
): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, at) =>
    block.kind === 'table'
      ? // Two tables with nothing between are one, and the borders of the second hold for both.
        [listTable(docx, words, block), words.paragraph([])]
      : [blockParagraph(docx, words, block, at === blocks.length - 1)],
  )
}

function blockParagraph(
  { AlignmentType, LineRuleType }: Docx,
  { runs, paragraph, hasGap }: WordRuns,
  { kind, runs: line }: Exclude<PaperBlock, { kind: 'table' }>,
  isLast: boolean,
): Paragraph {
  const centred = { alignment: AlignmentType.CENTER }
  if (kind === 'addressee') return paragraph(runs(line), { ...centred, spacing: { before: 0, after: 200 } })
  if (kind === 'deciding')
    return paragraph(runs(line, { bold: true }), {
      ...centred,
      keepNext: true,
      spacing: { before: 120, after: 160 },
    })
  return paragraph(runs(line, kind === 'head' ? { bold: true } : {}), {
    alignment: hasGap(line) ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { before: 0, after: 120, line: 360, lineRule: LineRuleType.EXACT },
    widowControl: true,
    ...((isLast || kind === 'head') && { keepNext: true }),
  })
}
