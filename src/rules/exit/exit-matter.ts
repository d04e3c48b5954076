import { type CaseFile, lastOf, lastUpTo } from '../../casefile/case-file.js'
import type { Act, Matter } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { isFastTracked } from '../membership/probation/criminal-fast-track.js'

/** Matters that end a membership by a decision: removal [xóa tên], expulsion [khai trừ], resignation [xin ra khỏi Đảng]. */
export type ExitMatter = Extract<Matter, 'removal' | 'expulsion' | 'resignation'>

/** Whether an act on an exit needs the ordinary procedure; a decision on the criminal fast track does not. */
export function needsProcedure(act: Act, ask: Inquiry): boolean {
  if (act.type !== 'member.removed' && act.type !== 'member.expelled') return true
  return act.criminal === undefined || !isFastTracked(act, ask)
}

/** The removal the cell opened last, on or before a day; one that a restoration undid does not count. */
export function openedRemoval(file: CaseFile, on: string) {
  const restored = lastUpTo(file, 'member.restored', on)
  return lastUpTo(file, 'removal.opened', on, (opened) => !restored || opened.on > restored.on)
}

/** The decision that ended the membership, unless a restoration undid it; a death too. */
export function standingExit(file: CaseFile) {
  const exits = [
    lastOf(file, 'member.removed'),
    lastOf(file, 'member.expelled'),
    lastOf(file, 'member.resigned'),
    lastOf(file, 'member.died'),
  ].filter((exit) => exit !== undefined)
  const last = exits.reduce<(typeof exits)[number] | undefined>(
    (latest, exit) => (!latest || exit.on >= latest.on ? exit : latest),
    undefined,
  )
  const restored = lastOf(file, 'member.restored')
  return last && restored && restored.on >= last.on ? undefined : last
}
