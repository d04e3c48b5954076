import type { PlainDay } from '../../../calendar/plain-day.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  badgeEarlyIllnessFrom70,
  badgeEarlyIllnessTo65,
  badgeEarlyPosthumous,
  badgeEarlyPosthumousFrom,
  badgeYears,
} from '../../../regulations/membership/badge.js'
import { type Answer, broken, countedFrom, holds, missing, rule } from '../../engine/rule.js'
import { standingExit } from '../../exit/exit-matter.js'
import { completedOn, reckoningOf } from '../seniority.js'
import { illnessAdvance, posthumousAdvance } from './advance.js'
import { heldBadges } from './held.js'

/**
 * The Party badge [Huy hiệu Đảng] comes with its years of seniority, earlier by illness or death within the months
 * allowed (regulation pt 28); not again, nor after one of more years, and to nobody who was put out of the Party or left it.
 */
export const badgeEarned = rule({
  id: 'badge.earned',
  breaking: 'note',
  actor: 'provincialStandingCommittee',
  guards: ['badge.awarded'],
  asks: 'evidence',
  provisions: [
    badgeYears,
    badgeEarlyIllnessTo65,
    badgeEarlyIllnessFrom70,
    badgeEarlyPosthumous,
    badgeEarlyPosthumousFrom,
  ],
  cure: ['badge.wait'],
  check: ({ file, act, ask }) => {
    const steps = ask.law(badgeYears)
    if (!steps.includes(act.years))
      return broken({ years: act.years, required: steps.map(String) }, { cure: [] })
    const { highest } = heldBadges(file)
    if (act.years <= highest) return broken({ years: act.years, held: highest }, { cure: [] })
    const exit = standingExit(file, act.on)
    const diedOn = exit?.type === 'member.died' ? exit.on : undefined
    const isOver = exit !== undefined && exit.on < act.on
    if (isOver && diedOn === undefined) return broken({ years: act.years, leftOn: exit.on }, { cure: [] })
    const reckoning = reckoningOf(file)
    if (!reckoning) return missing('membership.official')
    if (reckoning.from === undefined) return missing('person.former.decidedOn')
    const earnedOn = completedOn(reckoning.from, act.years, reckoning, ask)
    // An award after the death is posthumous, whatever ground it names.
    if (act.early === 'posthumous' || (act.early === 'illness' && isOver))
      return countedFrom(reckoning.from, posthumousAnswer(act, diedOn, earnedOn, ask))
    const advance = act.early === 'illness' ? illnessAdvance(act.years, act.on, ask) : 0
    const earliestOn = ask.months(earnedOn, -advance)
    const { endsOn } = reckoning
    const facts = { years: act.years, earnedOn, earliestOn, actual: act.on }
    if (endsOn !== undefined && endsOn < earliestOn)
      return countedFrom(reckoning.from, broken({ ...facts, endsOn }, { cure: [] }))
    return countedFrom(reckoning.from, holds(act.on >= earliestOn, facts, { lawfulFrom: earliestOn }))
  },
})

function posthumousAnswer(
  act: ActOf<'badge.awarded'>,
  diedOn: PlainDay | undefined,
  earnedOn: PlainDay,
  ask: Inquiry,
): Answer {
  if (diedOn === undefined) return missing('member.died')
  const earliestOn = ask.months(earnedOn, -posthumousAdvance(diedOn, ask))
  return holds(
    diedOn >= earliestOn,
    { years: act.years, earnedOn, earliestOn, endsOn: diedOn, actual: act.on },
    { cure: [] },
  )
}
