import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Act, Matter } from '../../casefile/shapes.js'
import { matterOf } from '../engine/judge.js'

/** What the act after a vote is about: its matter, or the decision's own. */
export function chainOf(act: Act): Matter {
  return (
    matterOf(act) ??
    (act.type === 'recognition.decided' || act.type === 'recognition.refused' ? 'recognition' : 'admission')
  )
}

/** The cell's latest proposal in a matter; its resolution is of the same day. */
export function proposalOf(file: CaseFile, matter: Matter) {
  return lastOf(file, 'cell.voted', (vote) => vote.matter === matter && vote.outcome !== 'not-proposed')
}
