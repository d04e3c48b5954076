import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  badgeEarlyIllnessFrom70,
  badgeEarlyIllnessTo65,
  badgeEarlyPosthumous,
  badgeEarlyPosthumousFrom,
  badgeFlowClause,
  badgeWaitDismissal,
  badgeWaitReprimand,
  badgeWaitWarning,
  badgeYears,
} from '../../regulations/membership/badge.js'
import { type Answer, broken, holds, met, missing, rule } from '../engine/rule.js'
import { completedOn, reckoningOf } from './seniority.js'

/** Months by which a badge may come early to the seriously ill: 12 to the badge of 65 years, 24 from that of 70. */
export function illnessAdvance(years: number, day: PlainDay, ask: Inquiry): number {
  return ask.law(years <= 65 ? badgeEarlyIllnessTo65 : badgeEarlyIllnessFrom70, day)
}

/** Months of a posthumous badge; none before 24-QĐ/TW, nor for a death before 2021-07-30. */
function posthumousAdvance(diedOn: PlainDay, ask: Inquiry): number {
  const months = ask.law(badgeEarlyPosthumous)
  return months > 0 && diedOn < ask.law(badgeEarlyPosthumousFrom) ? 0 : months
}

/**
 * The Party badge [Huy hiệu Đảng] comes with its years of seniority, earlier by illness or death within the months
 * allowed (regulation pt 28).
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
    const reckoning = reckoningOf(file)
    if (!reckoning) return missing('membership.official')
    if (reckoning.from === undefined) return missing('person.former.decidedOn')
    const earnedOn = completedOn(reckoning.from, act.years, reckoning, ask)
    if (act.early === 'posthumous') return posthumousAnswer(file, act, earnedOn, ask)
    const advance = act.early === 'illness' ? illnessAdvance(act.years, act.on, ask) : 0
    const earliestOn = ask.months(earnedOn, -advance)
    const { endsOn } = reckoning
    const facts = { years: act.years, earnedOn, earliestOn, actual: act.on }
    if (endsOn !== undefined && endsOn < earliestOn) return broken({ ...facts, endsOn }, { cure: [] })
    return holds(act.on >= earliestOn, facts, { lawfulFrom: earliestOn })
  },
})

function posthumousAnswer(
  file: CaseFile,
  act: ActOf<'badge.awarded'>,
  earnedOn: PlainDay,
  ask: Inquiry,
): Answer {
  const diedOn = lastUpTo(file, 'member.died', act.on)?.on
  if (diedOn === undefined) return missing('member.died')
  const earliestOn = ask.months(earnedOn, -posthumousAdvance(diedOn, ask))
  return holds(
    diedOn >= earliestOn,
    { years: act.years, earnedOn, earliestOn, endsOn: diedOn, actual: act.on },
    { cure: [] },
  )
}

const waits = {
  reprimand: badgeWaitReprimand,
  warning: badgeWaitWarning,
  dismissal: badgeWaitDismissal,
} as const

/** After discipline 6, 9 or 12 months are waited, and the cell acknowledges correction (guidance pt 18). */
export const badgeAfterDiscipline = rule({
  id: 'badge.after-discipline',
  breaking: 'bar',
  actor: 'cell',
  guards: ['badge.awarded'],
  asks: 'file',
  provisions: [badgeWaitReprimand, badgeWaitWarning, badgeWaitDismissal],
  cure: ['badge.wait', 'correction.acknowledged'],
  check: ({ file, act, on, ask }) => {
    const since = lastOf(file, 'badge.awarded', (one) => one.on < on)?.on ?? ''
    const ends = actsOf(file, 'member.disciplined').flatMap(({ form, on: disciplinedOn }) => {
      if (form === 'expulsion' || disciplinedOn > on || disciplinedOn < since) return []
      const months = ask.law(waits[form], on)
      return [{ form, disciplinedOn, endsOn: ask.months(disciplinedOn, months) }]
    })
    const last = ends.sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1)).at(-1)
    if (!last) return undefined
    const facts = { ...last, actual: on }
    if (on < last.endsOn) return broken(facts, { cure: ['badge.wait'], lawfulFrom: last.endsOn })
    if (act.correctionAcknowledged === undefined) return missing('evidence.correctionAcknowledged')
    return holds(act.correctionAcknowledged, { ...facts, acknowledged: act.correctionAcknowledged })
  },
})

/** The member declares; the levels pass it on; the standing committee of provincial level decides (guidance pt 18). */
export const badgeFlow = rule({
  id: 'badge.flow',
  breaking: 'note',
  actor: 'provincialStandingCommittee',
  guards: ['badge.awarded'],
  asks: 'file',
  provisions: [badgeFlowClause],
  cure: [],
  check: ({ ask }) => {
    ask.cite(badgeFlowClause)
    return met()
  },
})
