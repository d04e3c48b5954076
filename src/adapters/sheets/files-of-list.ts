import type { CaseFile } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import { AdmissionError } from '../../errors.js'
import type { JudgedBy } from '../../procedure/case.js'
import { judgedByNames } from '../../procedure/judged-by.js'
import { replay } from '../../procedure/replay.js'
import type { ListActs, ListCase } from './acts-of-list.js'

/** A case of a list with its file: what the law objects to stands in its findings. */
export interface ListFile extends ListCase {
  readonly file: CaseFile
}

/**
 * The files of a list, folded as a chronicle: all of them or none. Throws `list.refused` where a row is refused by its issues;
 * leave it out of the reading to record the rest.
 */
export function filesOfList(list: ListActs, options: JudgedBy = {}): readonly ListFile[] {
  assertTaken('filesOfList', 'list', list, 'list-acts')
  assertOptions('filesOfList', options, judgedByNames)
  const { rows, refused } = list
  if (refused.length > 0)
    throw new AdmissionError('list.refused', { rows: refused.length, first: refused[0] })
  return rows.map((one) => ({ ...one, file: replay(one.acts, { ...options, mode: 'chronicle' }).file }))
}
