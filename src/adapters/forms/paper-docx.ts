import type { ISectionOptions } from 'docx'
import { assertOptions } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import { withoutClock } from './fixed-zip.js'
import type { Paper } from './paper.js'
import { wordBody, wordRefusals } from './word-body.js'
import { wordFoot } from './word-foot.js'
import { wordHeading, wordTitle } from './word-heading.js'
import { font, page, points } from './word-measures.js'
import { type Docx, type MissingStyle, type WordRuns, wordRuns } from './word-runs.js'

/** How papers are printed. */
export interface DocxOptions {
  /** Says what the law refuses; papers themselves are in Vietnamese. */
  readonly locale: Pick<Locale, 'finding'>
  /** `named` where it is left out. */
  readonly missing?: MissingStyle
  /** `false` leaves out the code of the form in the corner. */
  readonly formCode?: boolean
  /** `false` leaves out the line that says that a layout was not checked against the annex. */
  readonly layoutNote?: boolean
}

/**
 * A paper, or several one after another, as a Word document (.docx). The same papers give the same bytes on every machine and
 * in every time zone.
 */
export async function paperDocx(papers: Paper | readonly Paper[], options: DocxOptions): Promise<Uint8Array> {
  const all: readonly Paper[] = Array.isArray(papers) ? papers : [papers as Paper]
  assertEach('paperDocx', 'papers', all, 'paper')
  assertOptions('paperDocx', options, { locale: true, missing: true, formCode: true, layoutNote: true })
  assertTaken('paperDocx', 'options.locale', options.locale, 'object')
  return wordDocument(all, options, options.missing ?? 'named')
}

/** The document of papers, its values printed, or as tags. */
export async function wordDocument(
  papers: readonly Paper[],
  options: DocxOptions,
  missing: MissingStyle | 'tags',
): Promise<Uint8Array> {
  const docx = await import('docx')
  const fonts = { ascii: font, hAnsi: font, cs: font, eastAsia: font }
  const document = new docx.Document({
    creator: '',
    description: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font: fonts, size: points(14), language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
      },
    },
    sections: papers.map((paper) => section(docx, paper, options, missing)),
  })
  return withoutClock(new Uint8Array(await docx.Packer.toArrayBuffer(document)))
}

function section(
  docx: Docx,
  paper: Paper,
  { locale, formCode = true, layoutNote = true }: DocxOptions,
  missing: MissingStyle | 'tags',
): ISectionOptions {
  const words = wordRuns(docx, paper, missing)
  const { width, height, ...margin } = page
  const isUnchecked = paper.grade === 'C' || paper.grade === 'D'
  const { Header, Footer, LineRuleType, Paragraph } = docx
  return {
    properties: { titlePage: true, page: { size: { width, height }, margin } },
    headers: {
      first: new Header({ children: [codeLine(docx, words, formCode ? paper.code : undefined)] }),
      default: new Header({ children: [pageNumber(docx)] }),
    },
    footers: {
      first: new Footer({ children: [noteLine(docx, words, isUnchecked && layoutNote)] }),
      default: new Footer({ children: [words.paragraph([])] }),
    },
    children: [
      wordHeading(docx, words, paper),
      ...wordTitle(docx, words, paper),
      ...(missing === 'tags' ? [] : wordRefusals(docx, words, paper, locale)),
      ...wordBody(docx, words, paper.blocks),
      wordFoot(docx, words, paper),
      // A table needs a paragraph after it; a tall one would open a page of its own.
      new Paragraph({
        spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
        children: [],
      }),
    ],
  }
}

function codeLine({ AlignmentType }: Docx, { run, paragraph }: WordRuns, code: string | undefined) {
  return paragraph(code === undefined ? [] : run(code, { size: points(12) }), {
    alignment: AlignmentType.RIGHT,
  })
}

function pageNumber({ AlignmentType, PageNumber, Paragraph, TextRun }: Docx) {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: points(13), font })],
  })
}

const note =
  'Bố cục mẫu này chưa được đối chiếu với phụ lục của Ban Tổ chức Trung ương. Kiểm tra rồi xóa dòng này trước khi ký.'

function noteLine({ AlignmentType }: Docx, { run, paragraph }: WordRuns, isShown: boolean) {
  return paragraph(isShown ? run(note, { italics: true, size: points(9), color: '808080' }) : [], {
    alignment: AlignmentType.CENTER,
  })
}
