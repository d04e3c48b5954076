import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { admissionRefusedUpTo } from '../../casefile/refusal.js'
import type { ActType } from '../../casefile/shapes.js'
import { type Stretch, turns } from '../../casefile/straight-way.js'
import type { CaseInScope } from './case-in-scope.js'

/** How far a candidate has come at the close of a day; `undefined` for a member, and for one whose way has ended. */
export type Progress = 'candidate' | 'inProcedure' | 'awaitingCeremony'

/**
 * Where a candidate stands on a day: on the way, allowed to start the procedure, or admitted by a
 * decision whose ceremony is still to come. Whoever is dropped from the list, or refused in answer to a shortfall, is in no
 * procedure any more.
 */
export function progressOn(
  { file, memberships }: Pick<CaseInScope, 'file' | 'memberships'>,
  day: PlainDay,
): Progress | undefined {
  const last = (type: ActType) => lastUpTo(file, type, day)?.on
  const opened = file.log[0]?.on
  const joined = memberships[0]?.from
  if (opened === undefined || opened > day || (joined !== undefined && joined <= day)) return undefined
  if (last('admission.annulled') !== undefined) return undefined
  const [withdrew, applied] = [last('applicant.withdrew'), last('sympathiser.listed')]
  if (withdrew !== undefined && (applied === undefined || applied < withdrew)) return undefined
  const furthest = turns.findLast(({ act, opens, undoneBy }) => {
    const taken = counted[opens] && last(act)
    if (taken === undefined || isSince(taken, undoneBy && last(undoneBy))) return false
    return opens !== 'authorised' || !isSince(taken, offTheWayOn(file, day))
  })
  return (furthest && counted[furthest.opens]) ?? 'candidate'
}

/** What a candidate is counted as from the opening of a stretch of the way. */
const counted: { readonly [S in Stretch]?: Progress } = {
  authorised: 'inProcedure',
  decided: 'awaitingCeremony',
}

/** Whether something took place on the day of an act or later. */
function isSince(act: PlainDay, other: PlainDay | undefined): boolean {
  return other !== undefined && other >= act
}

/** The last day on which the way of an applicant ended without a decision of its own: dropped from the list, or refused with a shortfall. */
function offTheWayOn(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const dropped = lastUpTo(file, 'sympathiser.unlisted', day)?.on
  const refused = admissionRefusedUpTo(file, day)?.on
  return [dropped, refused]
    .flatMap((on) => on ?? [])
    .sort()
    .at(-1)
}
