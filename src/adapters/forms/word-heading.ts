import type { Paragraph, Table } from 'docx'
import type { Paper } from './paper.js'
import { columns, crestWidth, points } from './word-measures.js'
import type { Docx, WordRuns } from './word-runs.js'
import { twoColumns } from './word-table.js'

/** The heading of a paper: who issues it at the left, the Party or the union at the right, a rule as long as its words. */
export function wordHeading(docx: Docx, words: WordRuns, { heading }: Paper): Table {
  const { AlignmentType } = docx
  const { run, runs, paragraph } = words
  const centred = { alignment: AlignmentType.CENTER }
  const crest = [
    paragraph(run(heading.crest, { bold: true, size: points(15) }), centred),
    ruleBelow(docx, heading.crest),
  ]
  if (heading.kind === 'personal') return twoColumns(docx, [[[paragraph([])], crest]])
  const left = [
    paragraph(runs(heading.superior), centred),
    paragraph(runs(heading.issuer, { bold: true }), centred),
    paragraph(run('*'), centred),
  ]
  return twoColumns(docx, [
    [left, crest],
    [
      [paragraph(heading.number ? runs(heading.number) : [], centred)],
      [paragraph(runs(heading.placeAndDay, { italics: true }), centred)],
    ],
  ])
}

/** A paragraph with a border above it, indented so that it is as long as the words over it. */
function ruleBelow({ BorderStyle, LineRuleType, Paragraph }: Docx, crest: string): Paragraph {
  const width = Math.round((crestWidth * crest.length) / 'ĐẢNG CỘNG SẢN VIỆT NAM'.length)
  const side = Math.max(0, (columns.right - width) / 2)
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' } },
    children: [],
  })
}

/** The kind of paper in capitals, what it is about, and a short rule. */
export function wordTitle(
  { AlignmentType }: Docx,
  { run, paragraph }: WordRuns,
  { title, isDraft }: Paper,
): readonly Paragraph[] {
  const [kind, about] = title
  const centred = { alignment: AlignmentType.CENTER }
  const draft = 'Bản thảo để người khai chép tay'
  return [
    paragraph(run(kind, { bold: true, size: points(16) }), {
      ...centred,
      keepNext: true,
      spacing: { before: 360, after: 0 },
    }),
    ...(about === '' ? [] : [paragraph(run(about, { bold: true }), { ...centred, keepNext: true })]),
    ...(isDraft
      ? [
          paragraph(run(draft, { italics: true, size: points(12), color: '595959' }), {
            ...centred,
            keepNext: true,
          }),
        ]
      : []),
    paragraph(run('-----'), { ...centred, spacing: { before: 0, after: 160 } }),
  ]
}
