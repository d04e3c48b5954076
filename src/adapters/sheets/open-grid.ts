import type { SheetIssueCode } from '../../locales/sheet-texts.js'
import type { Grid, GridSheet } from './grid.js'
import { hasQuoteFault } from './quote-fault.js'
import { declaredBytes } from './zip-guard.js'

/** How much of a file is taken in. */
export interface SheetLimits {
  /** Bytes of the file; ten million where it is left out. */
  readonly bytes?: number
  /** Bytes that a packed file says it unpacks to; two hundred million where it is left out. */
  readonly unpackedBytes?: number
}

/** How the text of a CSV file is encoded. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'windows-1258'

/** How a file is opened. */
export interface OpenOptions {
  readonly password?: string
  /** Of a CSV file; `utf-8` where it is left out. */
  readonly encoding?: TextEncoding
  readonly limits?: SheetLimits
}

/** A file that could be opened, or why it could not. */
export type Opened = { readonly grid: Grid } | { readonly fault: SheetIssueCode }

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b
const isCompoundFile = (bytes: Uint8Array) => bytes[0] === 0xd0 && bytes[1] === 0xcf

/** Opens xlsx, xlsb, xls, ods and CSV by what the bytes are, whatever the file is called. Throws nothing. */
export async function openGrid(bytes: Uint8Array, options: OpenOptions = {}): Promise<Opened> {
  const { bytes: mostBytes = 10_000_000, unpackedBytes = 200_000_000 } = options.limits ?? {}
  if (bytes.length === 0) return { fault: 'file.empty' }
  if (bytes.length > mostBytes) return { fault: 'file.too-large' }
  if (!isZip(bytes) && !isCompoundFile(bytes)) return openText(bytes, options.encoding ?? 'utf-8')
  if (isZip(bytes)) {
    const declared = declaredBytes(bytes)
    if (declared === undefined) return { fault: 'file.unreadable' }
    if (declared > unpackedBytes) return { fault: 'file.too-large-unpacked' }
  }
  return openWorkbook(bytes, options.password)
}

/** What the names of the reader's errors mean; every other one is of a damaged file. */
const faultOfError: Readonly<Record<string, SheetIssueCode>> = {
  EncryptedFileError: 'file.protected',
  DecryptionError: 'file.wrong-password',
  UnsupportedFormatError: 'file.not-a-workbook',
  InvalidArgumentError: 'file.too-many-cells',
}

async function openWorkbook(bytes: Uint8Array, password: string | undefined): Promise<Opened> {
  const { read } = await import('hucre')
  try {
    const book = await read(bytes, { readStyles: true, ...(password !== undefined && { password }) })
    return { grid: { dateSystem: book.dateSystem ?? '1900', sheets: book.sheets.map(sheetOf) } }
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { fault: faultOfError[name] ?? 'file.unreadable' }
  }
}

type ReadSheet = Awaited<ReturnType<typeof import('hucre')['read']>>['sheets'][number]

function sheetOf({ name, hidden, veryHidden, rows, merges, cells, rowDefs }: ReadSheet): GridSheet {
  const cellAt = (row: number, column: number) => cells?.get(`${row},${column}`)
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows,
    merges: merges ?? [],
    isRowHidden: (row) => rowDefs?.get(row)?.hidden === true,
    formatOf: (row, column) => cellAt(row, column)?.style?.numFmt,
    fontOf: (row, column) => cellAt(row, column)?.style?.font?.name,
    faultOf: (row, column) => {
      const cell = cellAt(row, column)
      if (cell?.type === 'error') return 'error'
      const isEmpty =
        rows[row]?.[column] === null || rows[row]?.[column] === undefined || rows[row]?.[column] === ''
      return cell?.formula !== undefined && isEmpty && !cell.formulaResult
        ? 'formula-without-value'
        : undefined
    },
  }
}

async function openText(bytes: Uint8Array, encoding: TextEncoding): Promise<Opened> {
  const text = decoded(bytes, encoding)
  if (text === undefined || text.includes('\0')) return { fault: 'file.not-decodable' }
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) return { fault: 'file.html' }
  if (text.trim() === '') return { fault: 'file.empty' }
  const { detectDelimiter, parseCsv } = await import('hucre/csv')
  const delimiter = detectDelimiter(text)
  if (hasQuoteFault(text, delimiter)) return { fault: 'file.quote-open' }
  const rows = parseCsv(text, { typeInference: false, delimiter })
  return {
    grid: {
      sheets: [
        {
          name: '',
          isHidden: false,
          rows,
          merges: [],
          isRowHidden: () => false,
          formatOf: () => undefined,
          fontOf: () => undefined,
          faultOf: () => undefined,
        },
      ],
    },
  }
}

function decoded(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\ufeff/, '')
  } catch {
    return undefined
  }
}
