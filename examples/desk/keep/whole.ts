import {
  type ChainedEntry,
  type ChainHead,
  canonicalJson,
  emptyHead,
  headAt,
  verifyChain,
} from 'ketnap/chain'
import type { CaseStore } from 'ketnap/store'
import { type NewCase, newCase } from '../desk/new-case.js'
import { inSlices } from '../desk/slices.js'
import type { Person } from './person.js'

/** Version of the file that holds everything. */
const format = 1

interface WholeCase {
  readonly entries: readonly ChainedEntry[]
  readonly person?: Omit<Person, 'case'>
}

/** Everything on the desk as a file, a case a line, chained, and the mark that proves it. */
export interface Whole {
  readonly text: string
  /** A short mark of the ends of all chains, to be written down beside the file. */
  readonly mark: string
}

/** What a file holds. `fault` tells the first line that is not as it was written. */
export type WholeRead =
  | { readonly cases: readonly NewCase[]; readonly mark: string }
  | { readonly fault: number }

/** Writes out every case with its chain and its person. */
export async function exportWhole(
  store: CaseStore,
  people: ReadonlyMap<string, Person>,
  caseIds: readonly string[],
  progress?: (done: number) => void,
): Promise<Whole> {
  const lines: string[] = []
  const heads: ChainHead[] = []
  await inSlices(
    [...caseIds].sort(),
    async (caseId) => {
      const entries = chained((await store.load(caseId)).entries)
      const { case: _, ...person } = people.get(caseId) ?? { case: caseId, particulars: {} }
      lines.push(JSON.stringify({ entries, person } satisfies WholeCase))
      const last = entries.at(-1)
      if (last) heads.push(headAt(last))
    },
    progress,
  )
  const mark = await markOf(heads)
  return { text: [JSON.stringify({ desk: format, mark }), ...lines, ''].join('\n'), mark }
}

/** Reads what `exportWhole` wrote; each chain and the mark over all are verified. */
export async function readWhole(text: string, progress?: (done: number) => void): Promise<WholeRead> {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const named = parsed<{ readonly desk?: number; readonly mark?: string }>(first)
  if (named?.desk !== format || named.mark === undefined) return { fault: 1 }
  const cases: NewCase[] = []
  const heads: ChainHead[] = []
  let fault: number | undefined
  await inSlices(
    lines,
    async (line, index) => {
      const whole = parsed<WholeCase>(line)
      const last = whole?.entries?.at(-1)
      if (!whole || !last || !(await verifyChain(whole.entries)).isIntact) {
        fault ??= index + 2
        return
      }
      heads.push(headAt(last))
      cases.push(
        newCase(
          whole.entries.map(({ act }) => act),
          whole.person,
        ),
      )
    },
    progress,
  )
  if (fault !== undefined) return { fault }
  const mark = await markOf(heads)
  return mark === named.mark ? { cases, mark } : { fault: 1 }
}

/** Whether a text is a file of everything, and not a register. */
export function isWhole(text: string): boolean {
  return text.startsWith('{"desk":')
}

function chained(entries: Awaited<ReturnType<CaseStore['load']>>['entries']): readonly ChainedEntry[] {
  return entries.map(({ case: caseId, revision, act, hash = '' }, index) => ({
    format: 1,
    case: caseId,
    revision,
    previous: entries[index - 1]?.hash ?? emptyHead(caseId).hash,
    act,
    hash,
  }))
}

/** The first sixteen digits of the hash of the ends of all chains. */
async function markOf(heads: readonly ChainHead[]): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(heads)))
  const hex = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.slice(0, 16).replace(/(.{4})(?=.)/g, '$1-')
}

function parsed<T>(line: string): T | undefined {
  try {
    return JSON.parse(line) as T
  } catch {
    return undefined
  }
}
