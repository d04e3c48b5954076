import { randomUUID } from 'node:crypto'
import { type Act, agenda } from 'ketnap'
import type { Appended, StoredCase, StoredEntry } from 'ketnap/store'
import { fileOf } from './case-access.js'
import { findingAnswer } from './findings.js'
import type { Answered, Asked } from './operation.js'
import { Problem } from './problem.js'
import { keyOf } from './request.js'

/**
 * The id of the entry a request makes: its `Idempotency-Key`, or the `id` of the act; a new one where there is neither.
 * Throws `header.malformed` where the two differ.
 */
export function keyOfEntry({ header }: Pick<Asked, 'header'>, act: Act): string {
  const key = keyOf(header('Idempotency-Key'))
  if (key !== undefined && act.id !== undefined && key !== act.id)
    throw new Problem('header.malformed', { header: 'Idempotency-Key' })
  return key ?? act.id ?? randomUUID()
}

/** An act is a fact: one dated later than today in Vietnam is not recorded. Throws `act.not-yet`. */
export function assertNotAhead(act: Act, today: string): void {
  const { on } = act.type === 'entry.corrected' && act.act.on > act.on ? act.act : act
  if (on > today) throw new Problem('act.not-yet', { on, today })
}

/**
 * What is answered of a recorded entry. It is reckoned from the log up to that entry alone, so that a request sent again
 * has the same answer, whatever has been recorded since.
 */
export function entryAnswer(
  { locale, shown }: Pick<Asked, 'locale' | 'shown'>,
  stored: Pick<StoredCase, 'entries'>,
  { repeated, revision }: Pick<Appended, 'repeated' | 'revision'>,
): Answered {
  const { act, case: caseId } = stored.entries[revision - 1] as StoredEntry
  const file = fileOf(stored, revision)
  const kept = file.findings.filter((one) => one.revision === revision)
  return {
    status: 201,
    headers: {
      ETag: `"${revision}"`,
      Location: `/cases/${encodeURIComponent(caseId)}`,
      ...(repeated && { 'Idempotent-Replayed': 'true' }),
    },
    body: {
      case: caseId,
      revision,
      entry: act,
      findings: kept.map(({ finding }) => findingAnswer(shown(finding), locale)),
      possible: agenda(file, { today: act.on }).possible,
    },
  }
}
