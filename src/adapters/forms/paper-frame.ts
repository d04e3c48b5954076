import type { ActType } from '../../casefile/shapes.js'
import type { PaperBlock, PaperHeading, PaperRun, PaperSignature } from './paper.js'
import { dayOfPaper, line, type PaperSource, upper } from './paper-source.js'

/** What a paper is made of beside its title. */
export interface PaperBody {
  readonly heading: PaperHeading
  readonly blocks: readonly PaperBlock[]
  readonly recipients: readonly (readonly PaperRun[])[]
  readonly signature: PaperSignature
}

const partyCrest = 'ĐẢNG CỘNG SẢN VIỆT NAM'

/** Place and day of a paper: `Hà Nội, ngày 05 tháng 02 năm 2026`. */
export function placeAndDay(source: PaperSource, act: ActType): readonly PaperRun[] {
  const place = source.data('paper.place', 'địa danh')
  return line`${place}, ngày ${source.told('paper.on', 'ngày ban hành', dayOfPaper(source), act)}`
}

/** The heading of a paper of an organisation; its number stays blank for the clerk where none is known. */
export function organisationHeading(
  source: PaperSource,
  act: ActType,
  symbol: string | undefined,
  own: { readonly superior?: PaperRun; readonly issuer?: PaperRun } = {},
): PaperHeading {
  const number = source.act?.document?.number
  const known = number ?? numberIn(source)
  return {
    kind: 'organisation',
    crest: partyCrest,
    superior: [upper(own.superior ?? source.data('organisation.superior', 'tên tổ chức đảng cấp trên'))],
    issuer: [upper(own.issuer ?? source.data('organisation.name', 'tên tổ chức đảng ban hành'))],
    ...(symbol !== undefined && {
      number:
        known === undefined
          ? line`Số          -${symbol}`
          : line`Số ${source.told('paper.number', 'số văn bản', known, act)}`,
    }),
    placeAndDay: placeAndDay(source, act),
  }
}

/** The number the app gives for the paper, where the act has none. */
function numberIn(source: PaperSource): string | undefined {
  const found = [`papers.${source.form}.number`, 'paper.number'].map((path) => {
    const run = source.data(path, 'số văn bản')
    const text = 'field' in run ? source.fields.get(run.field)?.text : undefined
    // A number the clerk is to fill in by hand is not missing.
    source.fields.delete(path)
    return text
  })
  return found.find((text) => text !== undefined)
}

export const personalHeading: PaperHeading = { kind: 'personal', crest: partyCrest }

/** The signature of a body by its secretary. */
export function signatureOf(source: PaperSource, onBehalfOf: string | PaperRun): PaperSignature {
  const first: PaperRun = typeof onBehalfOf === 'string' ? { text: onBehalfOf } : upper(onBehalfOf)
  return {
    captions: [[first], [upper(source.data('signer.post', 'chức vụ người ký'))]],
    name: [source.data('signer.name', 'họ và tên người ký')],
  }
}

/** The signature of a person, with place and day over it. */
export function personalSignature(
  source: PaperSource,
  act: ActType,
  caption: string,
  name: PaperRun,
): PaperSignature {
  return {
    placeAndDay: placeAndDay(source, act),
    captions: [[{ text: caption }]],
    hint: '(Ký, ghi rõ họ và tên)',
    name: [name],
  }
}
