import { expect, it } from 'vitest'
import { type Citable, isProvision } from '../../src/law/clause.js'
import { directory, organisationRules } from '../../src/register.js'
import {
  organisationCountsAgreeClause,
  organisationSectionCommitteeClause,
  upperCommitteeSpecialPlaceMembersMinimum,
} from '../../src/regulations/organisation/organisation.js'
import { clauses, provisions } from '../../src/regulations/provisions.js'
import {
  membershipCompositionFormClause,
  membershipMovementFormClause,
  newMembersFormClause,
  statisticsNewMemberAgeBands,
  statisticsRegimeClause,
} from '../../src/regulations/statistics/statistics.js'
import { classRules } from '../../src/rules/classes/class/class-log.js'
import { nationalRulebook } from '../../src/rules/engine/rulebook.js'
import { planRules } from '../../src/rules/plans/plan-rules.js'

const { rules, clocks, byAct } = nationalRulebook()

/** What the forms of the statistics and the checks of a directory rest on; no rule is made of them. */
const besideTheRules: readonly Citable[] = [
  statisticsNewMemberAgeBands,
  newMembersFormClause,
  membershipCompositionFormClause,
  membershipMovementFormClause,
  statisticsRegimeClause,
  organisationCountsAgreeClause,
  organisationSectionCommitteeClause,
  upperCommitteeSpecialPlaceMembersMinimum,
]

const asked = new Set<Citable>([
  ...besideTheRules,
  ...[
    ...rules,
    ...Object.values(byAct).flat(),
    ...clocks,
    ...classRules,
    ...planRules,
    ...(organisationRules(directory({ version: 1, bodies: [] })).rules ?? []),
  ].flatMap((one) => one.provisions),
])

it('exactly the provisions that nothing asks are informative', () => {
  const unasked = [...provisions, ...clauses].filter((one) => !asked.has(one))
  expect(unasked.map(({ id }) => id)).toEqual(
    provisions.filter(({ informative }) => informative === true).map(({ id }) => id),
  )
  expect(unasked.every(isProvision)).toBe(true)
})
