import { appendFile } from 'node:fs/promises'
import type { Body } from 'ketnap'

/** Who looked at what, and when: one request of a known caller. */
export interface Read {
  /** The instant of the request. */
  readonly at: string
  readonly body: Body
  /** What of a person the account is shown. */
  readonly sees: string
  /** The operation, as the description of the API names it. */
  readonly operation: string
  /** The case asked for, whether or not it is there. */
  readonly case?: string
  /** How it was answered. */
  readonly status: number
}

export type NoteRead = (read: Read) => Promise<void>

/** Notes reads as lines of JSON at the end of a file, for whoever is in charge of data protection. */
export function readsIn(file: string): NoteRead {
  return (read) => appendFile(file, `${JSON.stringify(read)}\n`, { mode: 0o600 })
}

/** Notes reads on the output of the process, for trying the service. */
export const readsOnOutput: NoteRead = async (read) => console.log(JSON.stringify(read))
