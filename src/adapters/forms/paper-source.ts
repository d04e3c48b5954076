import { isPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { CaseDates } from '../../casefile/dates.js'
import type { Act, ActOf, ActType } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import { type FormCode, forms } from './form-code.js'
import type { PaperBlock, PaperField, PaperRun } from './paper.js'
import type { PaperData } from './paper-data.js'
import { longDay, printable } from './printed.js'

/** A value of the case file: a day, a count, a word; `undefined` where no act tells it. */
type Told = string | number | undefined

/** What a paper is made of, and the fields it has asked for so far. */
export interface PaperSource {
  readonly form: FormCode
  readonly file: CaseFile
  readonly dates: CaseDates
  /** The act of the paper; absent where none is on file. */
  readonly act?: Act
  /** Months of probation by the law of the day of the paper, where it is known. */
  readonly probationMonths?: number | undefined
  /** Everything the rules find of the act, what is met too. */
  readonly findings: readonly Finding[]
  readonly fields: Map<string, PaperField>
  /** A field of the paper data. */
  data(path: string, label: string): PaperRun
  /** A field of the case file, or of what the rules found; the act that tells it is named where it is missing. */
  told(id: string, label: string, value: Told, act: ActType, source?: 'case' | 'rules'): PaperRun
}

/** The value of the paper data at a path; labels of people may hold dots, and are one step. */
function valueAt(data: PaperData, path: string): unknown {
  const steps = path.startsWith('people.') ? peopleSteps(path) : path.split('.')
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data,
  )
}

const issued: readonly string[] = ['organisation', 'meeting', 'signer']

/** The path of what belongs to the body that issues the paper, where the data name the bodies. */
function ofIssuer(path: string, form: FormCode, { bodies }: PaperData): string {
  const { issuedBy } = forms[form]
  const isIssued = bodies !== undefined && issuedBy !== undefined && issued.includes(path.split('.')[0] ?? '')
  return isIssued ? `bodies.${issuedBy}.${path}` : path
}

function peopleSteps(path: string): readonly string[] {
  const [, label = '', rest = ''] = /^people\.(.*?)\.((?:remarks\.)?\w+)$/.exec(path) ?? []
  return ['people', label, ...rest.split('.')]
}

/** Where a paper takes its values from. */
export function paperSource(
  given: Pick<PaperSource, 'file' | 'dates' | 'findings' | 'probationMonths'> & {
    readonly act?: Act | undefined
  },
  form: FormCode,
  paperData: PaperData,
): PaperSource {
  const { act, ...rest } = given
  const fields = new Map<string, PaperField>()
  const field = (one: PaperField): PaperRun => {
    if (!fields.has(one.id)) fields.set(one.id, one)
    return { field: one.id }
  }
  return {
    ...rest,
    ...(act && { act }),
    fields,
    form,
    data: (asked, label) => {
      const path = ofIssuer(asked, form, paperData)
      const value = valueAt(paperData, path)
      const text = value === undefined || value === null ? '' : printed(value as string | number)
      return field({ id: path, label, ...(text !== '' && { text }), source: 'data' })
    },
    told: (id, label, value, actType, source = 'case') =>
      field({ id, label, ...(value !== undefined && { text: printed(value) }), source, act: actType }),
  }
}

function printed(value: string | number): string {
  return isPlainDay(value) ? longDay(value) : printable(String(value)).trim()
}

/** A piece of a line, a list of them, or words. */
export type Piece = PaperRun | readonly PaperRun[] | string

/** The pieces of a line in their order: `` line`Ngày ${day}, Chi bộ ${name}` ``. */
export function line(words: TemplateStringsArray, ...pieces: readonly Piece[]): readonly PaperRun[] {
  return words.flatMap((text, index) => {
    const piece = pieces[index]
    return [...(text === '' ? [] : [{ text }]), ...(piece === undefined ? [] : runsOf(piece))]
  })
}

function runsOf(piece: Piece): readonly PaperRun[] {
  if (typeof piece === 'string') return piece === '' ? [] : [{ text: piece }]
  return isRuns(piece) ? piece : [piece]
}

const isRuns = (piece: PaperRun | readonly PaperRun[]): piece is readonly PaperRun[] => Array.isArray(piece)

/** The pieces of a sentence that names its fields in braces: `lineOf('Ngày {day}', { day })`. */
export function lineOf(sentence: string, fields: Readonly<Record<string, PaperRun>>): readonly PaperRun[] {
  return sentence.split(/\{(\w+)\}/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }]
    const field = fields[piece]
    return field ? [field] : []
  })
}

/** A run in bold. */
export const bold = (run: PaperRun): PaperRun => ({ ...run, isBold: true })

/** A field in capitals. */
export const upper = (run: PaperRun): PaperRun => ('field' in run ? { ...run, isUpper: true } : run)

/** A paragraph of the body. */
export const body = (runs: readonly PaperRun[]): PaperBlock => ({ kind: 'body', runs })
export const basis = (runs: readonly PaperRun[]): PaperBlock => ({ kind: 'basis', runs })
export const head = (text: string): PaperBlock => ({ kind: 'head', runs: [{ text }] })

/** The act of the paper, where it is of a type. */
export function actOf<T extends ActType>({ act }: PaperSource, type: T): ActOf<T> | undefined {
  return act?.type === type ? (act as ActOf<T>) : undefined
}

/** Day of the paper: of its document where that has one, else of the act. */
export function dayOfPaper({ act }: PaperSource): PlainDay | undefined {
  return act?.document?.on ?? act?.on
}
