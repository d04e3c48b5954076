import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Matter } from '../../casefile/shapes.js'

/** The cell's latest proposal in a matter; its resolution is of the same day. */
export function proposalOf(file: CaseFile, matter: Matter) {
  return lastOf(file, 'cell.voted', (vote) => vote.matter === matter && vote.outcome !== 'not-proposed')
}
