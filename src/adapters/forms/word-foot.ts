import type { Paragraph, Table } from 'docx'
import type { Paper } from './paper.js'
import { points } from './word-measures.js'
import type { Docx, WordRuns } from './word-runs.js'
import { twoColumns } from './word-table.js'

const blankLines = 4

/** Who receives the paper, and who signs; it is never alone on a page. */
export function wordFoot(docx: Docx, words: WordRuns, { recipients, signature }: Paper): Table {
  const { AlignmentType, LineRuleType, UnderlineType } = docx
  const { run, runs, paragraph } = words
  const kept = { keepNext: true }
  const centred = { alignment: AlignmentType.CENTER, ...kept }
  const gap = () =>
    paragraph([], { ...kept, spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } })
  const received: readonly Paragraph[] =
    recipients.length === 0
      ? [paragraph([], kept)]
      : [
          paragraph(run('Nơi nhận:', { underline: { type: UnderlineType.SINGLE } }), kept),
          ...recipients.map((line, at) => {
            const end = at === recipients.length - 1 ? '.' : ','
            const small = { size: points(12) }
            return paragraph([...run('- ', small), ...runs(line, small), ...run(end, small)], kept)
          }),
        ]
  const signed = [
    ...(signature.placeAndDay ? [paragraph(runs(signature.placeAndDay, { italics: true }), centred)] : []),
    ...signature.captions.map((line, at) => paragraph(runs(line, at === 0 ? { bold: true } : {}), centred)),
    ...(signature.hint === undefined ? [] : [paragraph(run(signature.hint, { italics: true }), centred)]),
    ...Array.from({ length: blankLines }, () => paragraph(run(''), kept)),
    paragraph(runs(signature.name, { bold: true }), { alignment: AlignmentType.CENTER }),
  ]
  return twoColumns(docx, [
    [
      [gap(), ...received],
      [gap(), ...signed],
    ],
  ])
}
