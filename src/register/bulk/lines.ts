import { readCaseLine } from '../../casefile/log/case-line.js'
import { AdmissionError } from '../../errors.js'

/** A line that is not empty: its number from 1, and the log of its case, its entries not yet checked, or why it holds none. */
export interface ReadLine {
  readonly number: number
  readonly read: readonly unknown[] | AdmissionError
}

/** Some lines that follow one another, read; `last` is the number of the last of them, empty ones counted. */
export interface ReadLines {
  readonly lines: readonly ReadLine[]
  readonly last: number
}

const lineBreak = 10

/** Bytes of the lines that are read at once: of enough cases that many are alike, and few enough to be held. */
const heldAtOnce = 1_048_576

/** The fault of a line longer than a job accepts. */
export const tooLong = (longest: number): AdmissionError => new AdmissionError('line.too-long', { longest })

/** Reads whole lines of NDJSON, given as bytes, about a megabyte of them at a time. */
export function* linesIn(bytes: Uint8Array, longest: number): Generator<ReadLines> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const read = (line: Uint8Array) => readLine(line, longest, (text) => decoder.decode(text))
  let last = 0
  for (let at = 0; at < bytes.length; ) {
    const until = at + heldAtOnce
    const lines: ReadLine[] = []
    while (at < bytes.length && at < until) {
      const end = endOfLine(bytes, at)
      last += 1
      const found = read(bytes.subarray(at, end))
      if (found) lines.push({ number: last, read: found })
      at = end + 1
    }
    yield { lines, last }
  }
}

type Decode = (line: Uint8Array) => string

/** The log of a line, or why it holds none; `undefined` of an empty one. */
function readLine(line: Uint8Array, longest: number, decode: Decode): ReadLine['read'] | undefined {
  if (line.length > longest) return tooLong(longest)
  try {
    const text = textOf(line, decode)
    return text.trim() === '' ? undefined : readCaseLine(text)
  } catch (error) {
    if (error instanceof AdmissionError) return error
    throw error
  }
}

function textOf(line: Uint8Array, decode: Decode): string {
  try {
    return decode(line)
  } catch {
    throw new AdmissionError('line.not-utf8')
  }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(lineBreak, from)
  return end < 0 ? bytes.length : end
}
