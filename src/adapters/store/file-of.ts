import type { CaseFile } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { assertEach, assertTaken } from '../../errors/wrong-call.js'
import type { JudgedBy } from '../../procedure/case.js'
import { judgedByNames } from '../../procedure/judged-by.js'
import { replay } from '../../procedure/replay.js'
import type { StoredCase } from './case-store.js'

/**
 * The file of a stored case, at the revision it is stored at. Its entries were judged when they were recorded, so every
 * one stands, with what the law objects to kept on the file. Throws what `replay` throws.
 */
export function fileOf(stored: Pick<StoredCase, 'entries'>, options: JudgedBy = {}): CaseFile {
  assertTaken('fileOf', 'stored', stored, 'object')
  assertEach('fileOf', 'stored.entries', stored.entries, 'object')
  assertOptions('fileOf', options, judgedByNames)
  const log = stored.entries.map(({ act }) => act)
  return replay(log, { ...options, mode: 'chronicle' }).file
}
