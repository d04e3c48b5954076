import type { PlainDay } from '../calendar/plain-day.js'
import { mayBeAbout } from '../casefile/acts/matter.js'
import { type CaseFile, lastOf } from '../casefile/case-file.js'
import { lastInOrder } from '../casefile/log/acts-in-order.js'
import { type StraightStep, type Stretch, straightWay, type Turn, turns } from '../casefile/straight-way.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { routeOf } from '../rules/dossier/introduction/route.js'
import { membersRequired, standingIntroductions } from '../rules/dossier/introduction/standing.js'
import { isToSendAgain } from '../rules/dossier/sent.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { hasGrassrootsStep } from '../rules/vote/grassroots.js'
import { isTagged } from '../statechart/step.js'

/** What a place has on a day, by what a step asks of it. */
const has: Readonly<
  Record<NonNullable<StraightStep['where']>, (file: CaseFile, day: PlainDay, ask: Inquiry) => boolean>
> = {
  union: (file, day, ask) => {
    const route = routeOf(file, day, ask)
    if (route === 'unknown') return file.unit.youthUnion === true || file.unit.tradeUnion === true
    return route === 'youth-union' || route === 'trade-union'
  },
  sectionCommittee: ({ unit }) => unit.sectionCommittee === true,
  grassrootsStep: hasGrassrootsStep,
}

/**
 * The steps of the straight way that a case still has before it, in order: none once it has ended or the member is official by
 * an office's books. The chart says how far the case has come, so that a step undone by a refusal, a withdrawal or a return is
 * ahead again. An introduction stands as often as members have still to introduce.
 */
export function remainingSteps(
  file: CaseFile,
  today: PlainDay,
  { setting }: Rulebook,
): readonly StraightStep[] {
  const isOver = isTagged(file.configuration, 'ended')
  if (isOver || lastOf(file, 'membership.transcribed')?.standing === 'official') return []
  const ask = new Inquiry(setting, today)
  const gate = straightWay.findLastIndex((step) => step.isGate === true && isTaken(file, step))
  const applies = ({ where }: StraightStep) =>
    where === undefined || (whereCovered(() => has[where](file, today, ask)) ?? true)
  return straightWay.flatMap((step, at) => {
    if (at <= gate || !applies(step)) return []
    // The way goes on without the sending, but for a dossier that was returned.
    if (step.isOptional === true) return isToSendAgain(file, step.matter) ? [step] : []
    if (step.act === 'introduction.made') return Array(introducersLacking(file, today, ask)).fill(step)
    return isTaken(file, step) ? [] : [step]
  })
}

/** How many members have still to introduce: one where the file does not say how many have to. */
function introducersLacking(file: CaseFile, today: PlainDay, ask: Inquiry): number {
  const required = whereCovered(() => membersRequired(file, today, ask)) ?? 1
  return Math.max(0, required - standingIntroductions(file, today).length)
}

const stretches = turns.map(({ opens }) => opens)

/** Whether a step is behind the case: its stretch is reached, or it is on file since the turn that it follows. */
function isTaken(file: CaseFile, step: StraightStep): boolean {
  const { act, matter, opens, undoneBy } = step
  if (opens !== undefined) return isReached(file, opens)
  if (undoneBy !== undefined && lastInOrder(file, [act, undoneBy])?.type === undoneBy) return false
  const turn = turnBefore(step)
  if (turn && !isReached(file, turn.opens)) return false
  const since = turn && lastOf(file, turn.act, (one) => mayBeAbout(one, turn.matter))?.on
  return (
    lastOf(file, act, (one) => mayBeAbout(one, matter) && (since === undefined || one.on >= since)) !==
    undefined
  )
}

/** Whether the case is in a stretch of the way or beyond it. */
function isReached(file: CaseFile, stretch: Stretch): boolean {
  return stretches.slice(stretches.indexOf(stretch)).some((one) => isTagged(file.configuration, one))
}

/** The turn that a step of the same matter belongs to; of a certificate none, which outlives the list and the procedure. */
function turnBefore(step: StraightStep): Turn | undefined {
  const turn = turns.findLast((one) => straightWay.indexOf(one) < straightWay.indexOf(step))
  return step.act === 'certificate.issued' || turn?.matter !== step.matter ? undefined : turn
}
