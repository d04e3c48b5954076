import { assertTaken } from '../../errors/wrong-call.js'
import type { Narrative } from '../documents/narrative.js'
import type { NarrativeBlock } from '../documents/narrative-block.js'
import { withoutClock } from './fixed-zip.js'
import { font, page, points } from './word-measures.js'
import type { Docx } from './word-runs.js'

/**
 * A narrative as a Word document (.docx) on the page of a Party paper: a heading for each part, what was found set in with a
 * bar. The same narrative gives the same bytes on every machine and in every time zone. Needs `docx` and `fflate`.
 */
export async function narrativeDocx(told: Narrative): Promise<Uint8Array> {
  assertTaken('narrativeDocx', 'told', told, 'narrative')
  const docx = await import('docx')
  const { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx
  const fonts = { ascii: font, hAnsi: font, cs: font, eastAsia: font }
  const run = { font: fonts, size: points(14), color: '000000' }
  const { width, height, ...margin } = page
  const document = new Document({
    creator: '',
    description: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { ...run, language: { value: languageTag(told), eastAsia: languageTag(told) } } },
        title: { run: { ...run, size: points(16), bold: true } },
        heading1: { run: { ...run, bold: true } },
        listParagraph: { run },
      },
    },
    numbering: { config: [{ reference: 'dash', levels: [dash(docx)] }] },
    sections: [
      {
        properties: { page: { size: { width, height }, margin } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: points(13) })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            alignment: AlignmentType.CENTER,
            spacing: { after: 120 },
            children: [new TextRun(told.title)],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 240 },
            children: [new TextRun({ text: told.asOf, italics: true })],
          }),
          ...told.parts.flatMap(({ heading, blocks }) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              keepNext: true,
              spacing: { before: 240, after: 120 },
              children: [new TextRun(heading)],
            }),
            ...blocks.map((block) => paragraph(docx, block)),
          ]),
        ],
      },
    ],
  })
  return withoutClock(new Uint8Array(await Packer.toArrayBuffer(document)))
}

/** Word names a language with its region. */
const languageTag = ({ language }: Narrative) =>
  language === 'vi' ? 'vi-VN' : language === 'en' ? 'en-GB' : language

const dash = ({ AlignmentType, LevelFormat }: Docx) => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: '-',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 567, hanging: 283 } } },
})

function paragraph({ AlignmentType, BorderStyle, Paragraph, TextRun }: Docx, block: NarrativeBlock) {
  const spacing = { after: 120, line: 288 }
  if (block.kind === 'fact')
    return new Paragraph({
      spacing: { ...spacing, after: 60 },
      children: [new TextRun({ text: `${block.name}: `, bold: true }), new TextRun(block.text)],
    })
  const children = [new TextRun(block.text)]
  if (block.kind === 'owed')
    return new Paragraph({ numbering: { reference: 'dash', level: 0 }, spacing, children })
  const isFound = block.kind === 'found'
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing,
    indent: isFound ? { left: 567 } : { firstLine: 567 },
    ...(isFound && {
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '767676' } },
    }),
    children,
  })
}
