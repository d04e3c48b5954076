import { AdmissionError, type CaseFile, replay, type Unit } from 'ketnap'
import type { CaseStore, StoredCase } from 'ketnap/store'
import type { Caller } from './callers.js'
import { Problem } from './problem.js'

/** A case as it is kept, and its file. */
export interface OpenedCase {
  readonly stored: StoredCase
  readonly file: CaseFile
}

/**
 * The case, where the caller's body handles it: it has acted in it, or the case is or was of a cell in its remit.
 * Throws `case.unknown`, for one that is not there and for one of others alike: that somebody's case exists is sensitive.
 */
export async function caseFor(caller: Caller, id: string, store: CaseStore): Promise<OpenedCase> {
  const stored = await load(id, store)
  const file = fileOf(stored)
  if (!isHandledBy(caller, file)) throw new Problem('case.unknown')
  return { stored, file }
}

async function load(id: string, store: CaseStore): Promise<StoredCase> {
  try {
    return await store.load(id)
  } catch (error) {
    if (error instanceof AdmissionError && error.code === 'store.case-unknown')
      throw new Problem('case.unknown')
    throw error
  }
}

/** The file of the first entries of a log, of all of them where no revision is named. */
export function fileOf({ entries }: Pick<StoredCase, 'entries'>, revision = entries.length): CaseFile {
  return replay(
    entries.slice(0, revision).map(({ act }) => act),
    { mode: 'chronicle' },
  ).file
}

/** Whether a body handles a case. A cell a case has left keeps it, for it may have to answer for what it did. */
export function isHandledBy({ body, cells }: Caller, file: CaseFile): boolean {
  return file.log.some((act) => {
    const { cell } = ('unit' in act ? act.unit : undefined) ?? ({} as Unit)
    return act.by?.id === body.id || (cell !== undefined && cells.includes(cell))
  })
}
