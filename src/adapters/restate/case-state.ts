import type { ObjectSharedContext } from '@restatedev/restate-sdk'
import type { Act } from '../../casefile/shapes.js'
import { AdmissionError } from '../../errors.js'
import type { ReminderTable } from './planned-reminders.js'
import type { KeptCase, SealedParts } from './recording.js'

/** Newest form a log is kept in. Form 1: every act whole. Form 2: of some what was sealed stands in `sealed`. */
const logFormat = 2

/**
 * The state of a case in the engine, by key: the log with the version of its form, what was sealed of it, what entries were
 * answered, the reminders.
 */
export type CaseState = {
  readonly log: { readonly format: number; readonly log: readonly Act[] }
  readonly sealed: SealedParts
  readonly findings: KeptCase['findings']
  readonly reminders: ReminderTable
}

type Reading = Pick<ObjectSharedContext<CaseState>, 'key' | 'get'>

/** What is kept of the case. Throws `log.format-unknown` where a later version of the library wrote the log. */
export async function keptCase(context: Reading): Promise<KeptCase> {
  const line = await context.get('log')
  const sealed = (await context.get('sealed')) ?? {}
  const findings = (await context.get('findings')) ?? {}
  if (line === null) return { log: [], sealed, findings }
  if (line.format > logFormat)
    throw new AdmissionError('log.format-unknown', {
      case: context.key,
      format: line.format,
      known: logFormat,
    })
  return { log: line.log, sealed, findings }
}

/** The log as it is put into the state: in the oldest form that can hold it. */
export function keptLog({ log, sealed }: KeptCase): CaseState['log'] {
  return { format: Object.keys(sealed).length === 0 ? 1 : logFormat, log }
}
