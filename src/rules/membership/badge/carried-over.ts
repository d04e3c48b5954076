import { withAct } from '../../../casefile/case-file.js'
import {
  badgeEarlyIllnessFrom70,
  badgeEarlyIllnessTo65,
  badgeYears,
} from '../../../regulations/membership/badge.js'
import { membershipTranscribedClause } from '../../../regulations/membership/membership.js'
import { broken, countedFrom, met, rule, untold } from '../../engine/rule.js'
import { reckoningOf } from '../seniority.js'
import { illnessAdvance } from './advance.js'
import { badgeStep, badgesBy, isAnyDue } from './steps.js'

/**
 * The badges a register says a member holds are badges there are by then, and the years of seniority reach them, serious illness
 * allowed for; a register that does not say of a member of so many years leaves them unknown.
 */
export const badgesCarriedOver = rule({
  id: 'badge.carried-over',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  provisions: [membershipTranscribedClause, badgeYears, badgeEarlyIllnessTo65, badgeEarlyIllnessFrom70],
  cure: ['badges.told'],
  check: ({ file, act, on, ask, isMetUnheard }) => {
    const held = act.badges ?? []
    // That a member holds none contradicts nothing.
    if (isMetUnheard && act.badges?.length === 0 && ask.reaches(on)) return undefined
    if (act.standing === 'probationary') {
      if (held.length === 0 || file.person.former !== undefined) return undefined
      ask.cite(membershipTranscribedClause)
      return broken({ standing: act.standing, badges: held.map(String) })
    }
    const reckoning = reckoningOf(withAct(file, act))
    if (reckoning?.from === undefined) return undefined
    if (act.badges === undefined && !isAnyDue(reckoning.from, reckoning, on, ask)) return undefined
    ask.cite(membershipTranscribedClause)
    ask.cite(badgeYears)
    if (act.badges === undefined) return untold('evidence.badges')
    for (const years of held) {
      const step = badgeStep(years, reckoning.from, reckoning, ask)
      if (!step || !badgesBy(on).includes(years)) return broken({ years, required: badgesBy(on).map(String) })
      const earliestOn = ask.months(step.earnedOn, -illnessAdvance(years, on, ask))
      if (earliestOn > on)
        return countedFrom(reckoning.from, broken({ years, earnedOn: step.earnedOn, earliestOn, actual: on }))
    }
    return held.length === 0 ? undefined : met({ badges: held.map(String) })
  },
})
