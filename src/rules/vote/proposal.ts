import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Act, Matter } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { isAloneAbroad } from '../transfer/member-place.js'

/** What the competent committee makes of a proposal, by what it is about. */
export const concluded = {
  admission: ['admission.decided', 'admission.refused'],
  recognition: ['recognition.decided', 'recognition.refused'],
} as const

/** The same of either. */
export const conclusions = [...concluded.admission, ...concluded.recognition] as const

/** Whether the committee does not agree. */
export const isNotAgreed = ({ type }: Act): boolean =>
  type === 'admission.refused' || type === 'recognition.refused'

/** The cell's latest proposal in a matter; its resolution is of the same day. */
export function proposalOf(file: CaseFile, matter: Matter) {
  return lastOf(file, 'cell.voted', (vote) => vote.matter === matter && vote.outcome !== 'not-proposed')
}

/** Whether a recognition is decided without a cell and the committees above it: of a member alone abroad (pt 6.3.3(a)). */
export function isWithoutCell(
  file: CaseFile,
  matter: Matter | undefined,
  on: PlainDay,
  ask: Inquiry,
): boolean {
  return matter === 'recognition' && !proposalOf(file, matter) && isAloneAbroad(file, on, ask)
}
