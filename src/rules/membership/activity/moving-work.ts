import { addDays } from '../../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import { activityOf } from '../../../casefile/activity.js'
import { actsOf, type CaseFile, withAct } from '../../../casefile/case-file.js'
import { activityExemptionMovingWorkMaximum } from '../../../regulations/membership/activity.js'
import { countedFrom, holds, missing, rule } from '../../engine/rule.js'

/**
 * Moving work [công việc lưu động] is a ground of exemption for less than one year (38-HD/BTCTW pt IV.1): asked of the end a
 * decision names, or else of the day activity is taken up again, counted from the first of exemptions that follow one another.
 */
export const movingWorkUnderAYear = rule({
  id: 'activity.moving-work-under-a-year',
  breaking: 'note',
  actor: 'grassrootsCommittee',
  guards: ['member.exempted', 'activity.resumed'],
  asks: 'evidence',
  provisions: [activityExemptionMovingWorkMaximum],
  cure: ['exemption.decided-anew'],
  check: ({ file, act, on, ask }) => {
    const isResumed = act.type === 'activity.resumed'
    const from = exemptedSince(isResumed ? file : withAct(file, act), on)
    if (from === undefined) return undefined
    const actual = isResumed ? on : act.until
    if (actual === undefined) return missing('evidence.exemptedUntil', { from })
    const lastDay = addDays(ask.months(from, ask.law(activityExemptionMovingWorkMaximum)), -1)
    return countedFrom(from, holds(actual <= lastDay, { from, lastDay, actual }))
  },
})

/** First day of the exemption for moving work that lasts on a day; an exemption on another ground in between begins it anew. */
function exemptedSince(file: CaseFile, on: PlainDay): PlainDay | undefined {
  const { status, since = '' } = activityOf(file, on)
  if (status !== 'exempted') return undefined
  const exempted = actsOf(file, 'member.exempted').filter((act) => act.on >= since && act.on <= on)
  // A decision that tells no ground prolongs the one before.
  const told = exempted.filter(({ ground }) => ground !== undefined)
  if (told.at(-1)?.ground !== 'moving-work') return undefined
  return told[told.findLastIndex(({ ground }) => ground !== 'moving-work') + 1]?.on
}
