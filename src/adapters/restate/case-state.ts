import type { ObjectSharedContext } from '@restatedev/restate-sdk'
import { type CaseLine, caseLineFormat } from '../../casefile/log/case-line.js'
import { AdmissionError } from '../../errors.js'
import type { ReminderTable } from './planned-reminders.js'
import type { KeptCase } from './recording.js'

/** The state of a case in the engine, by key: the log in the library's own format, what entries were answered, the reminders. */
export type CaseState = {
  readonly log: CaseLine
  readonly findings: KeptCase['findings']
  readonly reminders: ReminderTable
}

type Reading = Pick<ObjectSharedContext<CaseState>, 'key' | 'get'>

/** What is kept of the case. Throws `log.format-unknown` where a later version of the library wrote the log. */
export async function keptCase(context: Reading): Promise<KeptCase> {
  const line = await context.get('log')
  const findings = (await context.get('findings')) ?? {}
  if (line === null) return { log: [], findings }
  if (line.format > caseLineFormat)
    throw new AdmissionError('log.format-unknown', {
      case: context.key,
      format: line.format,
      known: caseLineFormat,
    })
  return { log: line.log, findings }
}
