import { actsOf } from '../../casefile/case-file.js'
import { endings } from '../../casefile/exits.js'
import { contradictedFacts } from '../../casefile/fixed-facts.js'
import { conditionsJudgedAtConsiderationClause } from '../../regulations/applicant/conditions.js'
import { memberFileBirthDateFrozenSince } from '../../regulations/membership/membership.js'
import { broken, met, rule } from '../engine/rule.js'
import { isBirthDateFrozen } from '../membership/member-file/birth-date.js'

/**
 * A fact that no day changes (birth, origin, the days of an earlier membership) is not changed from a day on: the wrong
 * entry is corrected, and what rests on it is judged again in its place. That of a member's birth has a rule of its own; who
 * has left by an act on file has been a member from then on.
 */
export const fixedFacts = rule({
  id: 'applicant.fixed-facts',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['particulars.changed'],
  asks: 'evidence',
  provisions: [conditionsJudgedAtConsiderationClause, memberFileBirthDateFrozenSince],
  cure: ['entry.corrected'],
  check: ({ file, act, on, ask }) => {
    if (!act.person) return undefined
    const contradicted = contradictedFacts(file.person, act.person)
    if (contradicted.length === 0) return met()
    const isFrozen = isBirthDateFrozen(file, on, ask)
    const hasLeft = endings.some((type) => actsOf(file, type).length > 0)
    const changed = contradicted.filter(
      (fact) => !(fact === 'bornOn' && isFrozen) && !(fact === 'formerMember' && hasLeft),
    )
    if (changed.length === 0) return undefined
    ask.cite(conditionsJudgedAtConsiderationClause)
    return broken({ changed })
  },
})
