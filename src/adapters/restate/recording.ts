import type { CaseFile } from '../../casefile/case-file.js'
import type { Act } from '../../casefile/shapes.js'
import { AdmissionError } from '../../errors.js'
import type { Finding } from '../../law/finding.js'
import { propose, record } from '../../procedure/case.js'
import { fileOfKept } from '../../procedure/kept-log.js'
import { parseEntry } from '../../procedure/parse-entry.js'
import { replay } from '../../procedure/replay.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import type { SealedPart } from '../privacy/protected-act.js'
import { redact } from '../privacy/redact.js'
import { entryGiven } from '../store/entry-given.js'
import { assertOfCase } from '../store/of-case.js'

/** An act to be recorded, with the app's own id of the entry: by it a repeated entry is known. */
export type CaseEntry = Act & { readonly id: string }

/** The answer to an entry. A refusal is an answer too, and leaves no trace: the same entry may be sent again when cured. */
export type EntryAnswer =
  | {
      readonly recorded: true
      /** Place of the entry in the log, from 1. */
      readonly revision: number
      /** What the rules objected to, without barring it; see `propose`. */
      readonly findings: readonly Finding[]
    }
  | { readonly recorded: false; readonly findings: readonly Finding[] }

/** What was sealed of the entries of a log, by their places in it, from 1. */
export type SealedParts = Readonly<Record<number, SealedPart>>

/**
 * What is kept of a case: the log, of protected entries their clear parts; what was sealed of them; and the findings that
 * entries were answered with, by id, where there were any.
 */
export interface KeptCase {
  readonly log: readonly Act[]
  readonly sealed: SealedParts
  readonly findings: Readonly<Record<string, readonly Finding[]>>
}

/** An entry answered, and what is to be kept of the case then; nothing new for a refused or a repeated entry. */
export interface AnsweredEntry {
  readonly answer: EntryAnswer
  readonly after?: { readonly kept: KeptCase; readonly file: CaseFile }
}

/** A log, and an entry to come, as they were before anything was sealed. */
export interface Whole {
  readonly log: readonly Act[]
  readonly act?: Act
}

/** What an entry is answered by. */
export interface AnsweringBy {
  readonly caseId: string
  readonly recordedAt: string
  readonly rulebook: Rulebook
  /** Where anything is sealed and the key is there: the case as it is judged. */
  readonly whole?: Whole | undefined
}

/**
 * Answers an entry to the case of an id. An entry with the id and the content of one recorded before gets its first
 * answer again. The instant of entry is noted where the entry gives none. A protected entry is judged whole, and answered
 * and kept without what its findings tell of the person. Throws `act.malformed` for what is no act, lacks an id or opens
 * another case, `entry.repeated` for another content under a known id, `privacy.not-revealed` for a protected entry without
 * its key, and what `propose` throws.
 */
export function answerEntry(kept: KeptCase, input: unknown, setting: AnsweringBy): AnsweredEntry {
  const { caseId, recordedAt, rulebook, whole } = setting
  const given = entryGiven(input)
  const act = parseEntry(given.act)
  const id = idOf(act)
  assertOfCase(act, caseId)
  const place = kept.log.findIndex((one) => one.id === id)
  const first = kept.log[place]
  if (first) {
    if (!isSame(first, act) || !isSamePart(kept.sealed[place + 1], given.sealed))
      throw new AdmissionError('entry.repeated', { entry: id })
    return { answer: { recorded: true, revision: place + 1, findings: kept.findings[id] ?? [] } }
  }
  if (given.sealed && !whole?.act) throw new AdmissionError('privacy.not-revealed')
  const file = fileOfKept(whole?.log ?? kept.log, rulebook)
  const judged: Act = { recordedAt, ...(whole?.act ?? act) }
  const { admissible, findings: found } = propose(file, judged, { rulebook })
  if (!admissible) return { answer: { recorded: false, findings: found } }
  const after = record(file, judged, { rulebook })
  const findings = given.sealed ? redact(found, 'statistician') : found
  return {
    answer: { recorded: true, revision: after.revision, findings },
    after: {
      kept: {
        log: [...kept.log, parseEntry({ recordedAt, ...act })],
        sealed: given.sealed ? { ...kept.sealed, [after.revision]: given.sealed } : kept.sealed,
        findings: findings.length === 0 ? kept.findings : { ...kept.findings, [id]: findings },
      },
      file: after,
    },
  }
}

function isSamePart(kept: SealedPart | undefined, sent: SealedPart | undefined): boolean {
  return kept?.iv === sent?.iv && kept?.data === sent?.data
}

/**
 * The file of a log kept elsewhere, to be taken over as it is: a chronicle, so that what was lawfully recorded stands.
 * Throws `act.malformed` where it opens another case, and what `replay` throws.
 */
export function takenOver(log: readonly unknown[], caseId: string, rulebook: Rulebook): CaseFile {
  const { file } = replay(log, { rulebook, mode: 'chronicle' })
  for (const act of file.log) assertOfCase(act, caseId)
  return file
}

function idOf({ id, type }: Act): string {
  if (id !== undefined) return id
  throw malformed(type, { path: 'id', code: 'field.missing', expected: 'string' })
}

const malformed = (type: Act['type'], issue: object) =>
  new AdmissionError('act.malformed', { type, issues: [issue] })

/** Both are parsed, so their fields stand in one order; the instant counts only where the sender gave one. */
function isSame(recorded: Act, { recordedAt = recorded.recordedAt, ...sent }: Act): boolean {
  return JSON.stringify(parseEntry({ ...sent, recordedAt })) === JSON.stringify(recorded)
}
