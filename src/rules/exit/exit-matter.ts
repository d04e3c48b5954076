import { compare } from '../../calendar/order.js'
import { lastDay, type PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, isAnnulled, lastUpTo } from '../../casefile/case-file.js'
import { exits } from '../../casefile/exits.js'
import type { Act, ActOf, Matter } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { EndOfDuty } from '../engine/clock.js'
import { type Answer, unanswered } from '../engine/rule.js'
import { isFastTracked } from '../membership/probation/criminal-fast-track.js'

/** Matters that end a membership by a decision: removal [xóa tên], expulsion [khai trừ], resignation [xin ra khỏi Đảng]. */
export type ExitMatter = Extract<Matter, 'removal' | 'expulsion' | 'resignation'>

/**
 * What a rule of the ordinary procedure answers of an act on an exit: nothing of a decision on the criminal fast track;
 * `unknown` where the procedure was not followed and no source states whether the track was open. A rule that asks declares
 * `criminalFastTrackThreshold`.
 */
export function underProcedure(act: Act, ask: Inquiry, answer: () => Answer | undefined): Answer | undefined {
  const isDecision = act.type === 'member.removed' || act.type === 'member.expelled'
  if (!isDecision || act.criminal === undefined) return answer()
  const isOpen = isFastTracked(act, ask)
  if (isOpen === true) return undefined
  const found = answer()
  return found && found.outcome !== 'met' && isOpen === undefined
    ? unanswered({ uncovered: 'law.not-covered', day: act.on })
    : found
}

/** The removal the cell opened last, on or before a day; one that a restoration undid does not count. */
export function openedRemoval(file: CaseFile, on: string) {
  const restored = lastUpTo(file, 'member.restored', on)
  return lastUpTo(file, 'removal.opened', on, (opened) => !restored || opened.on > restored.on)
}

type RemovalGround = ActOf<'removal.opened'>['ground']

/**
 * Grounds on which the committee that decides takes the removal up itself, with no vote of a cell: of papers not filed that of
 * the destination (38-HD/BTCTW pt II.4.3.1(d)), of a question of membership the body for it (294-QĐ/TW pt 5.1, 5.2.7–5.2.8).
 */
const withoutCell: readonly RemovalGround[] = ['transfer-not-filed', 'impostor', 'interruption']

/** The ground of a decision on a removal: its own, or else that of the removal that was opened. */
export function groundDecided(file: CaseFile, act: ActOf<'member.removed'>): RemovalGround | undefined {
  return act.ground ?? openedRemoval(file, act.on)?.ground
}

/** Whether a removal is decided on a ground that no cell votes on. */
export function isTakenUpWithoutCell(file: CaseFile, act: ActOf<'member.removed'>): boolean {
  const ground = groundDecided(file, act)
  return ground !== undefined && withoutCell.includes(ground)
}

/** Whether an exit opened or proposed on a day came to nothing since: not agreed to, or its shortfall refused. */
export function isDropped(
  file: CaseFile,
  matter: ExitMatter,
  since: PlainDay,
  day: PlainDay = lastDay,
): boolean {
  const isOf = (one: { readonly matter: Matter; readonly on: PlainDay }) =>
    one.matter === matter && one.on >= since
  return (
    lastUpTo(file, 'exit.refused', day, isOf) !== undefined ||
    lastUpTo(file, 'shortfall.answered', day, (one) => {
      const isBack = one.answer === 'refuse' || (matter === 'expulsion' && one.answer === 'return')
      return isOf(one) && isBack
    }) !== undefined
  )
}

/**
 * What a refusal of an exit turns down on a day: the removal opened, the application made, the cell's proposal of an expulsion, unless
 * it came to nothing before; `undefined` where there is none. A restoration undoes what was opened before it.
 */
export function exitUnderWay(file: CaseFile, matter: ExitMatter, on: PlainDay) {
  const restored = lastUpTo(file, 'member.restored', on)
  const begun = {
    removal: () => openedRemoval(file, on),
    resignation: () => lastUpTo(file, 'resignation.requested', on),
    expulsion: () => lastUpTo(file, 'cell.voted', on, (vote) => vote.matter === matter),
  }[matter]()
  if (begun === undefined || (restored && restored.on >= begun.on)) return undefined
  return isDropped(file, matter, begun.on, on) ? undefined : begun
}

type Exit = ActOf<(typeof exits)[number]>

/**
 * What ended the membership on or before a day, undone or not: a decision, or a death. Whoever is no member any more leaves
 * no second time, so that an exit told again changes nothing, and a death after one only where a restoration undoes it.
 */
export function exitUpTo(file: CaseFile, day: PlainDay): Exit | undefined {
  const taken = exits
    .flatMap((type): readonly Exit[] => actsOf(file, type))
    .filter(({ on }) => on <= day)
    .sort((one, other) => compare(one.on, other.on))
  const died = taken.find(({ type }) => type === 'member.died')
  const ended = taken.reduce<Exit | undefined>((first, exit) => {
    if (first && !isUndone(file, first, exit.on)) return first
    return died && died.on <= exit.on ? died : exit
  }, undefined)
  return ended && isUndone(file, ended, day) ? (died ?? ended) : ended
}

/** Whether a restoration up to a day undid an exit; it undoes no death. */
function isUndone(file: CaseFile, exit: Pick<Act, 'type' | 'on'>, day: PlainDay): boolean {
  const restored = lastUpTo(file, 'member.restored', day)
  return exit.type !== 'member.died' && restored !== undefined && restored.on >= exit.on
}

/** How the membership on file has ended: as one that never was, or by an exit that stands; `undefined` where it has not. */
export function endOf(file: CaseFile): EndOfDuty | undefined {
  if (isAnnulled(file)) return 'annulment'
  return standingExit(file) && 'membership'
}

/** The decision that ended the membership, unless a restoration undid it; a death too. By default of all that is on file. */
export function standingExit(file: CaseFile, day: PlainDay = lastDay) {
  const last = exitUpTo(file, day)
  return last && isUndone(file, last, day) ? undefined : last
}
