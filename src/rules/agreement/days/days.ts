import { actTypes } from '../../../casefile/acts/act-types.js'
import { type Facts, severity } from '../../../law/finding.js'
import { whereCovered } from '../../../law/where-covered.js'
import { daysAgreeClause } from '../../../regulations/agreement/agreement.js'
import { broken, rule } from '../../engine/rule.js'
import { type Contradiction, contradictionsOf, tellsDays } from './contradictions.js'

/**
 * No day an act tells lies beyond another that bounds it: a paper is not received before it is sent, nobody acts before
 * being born (Charter art. 4, 5). The act stands with the contradiction kept, unless the days are to become the four dates.
 */
export const daysAgree = rule({
  id: 'agreement.days',
  breaking: 'bar',
  onlyObjects: true,
  actor: 'grassrootsCommittee',
  guards: actTypes.filter((type) => type !== 'entry.corrected' && type !== 'entry.struck'),
  asks: 'evidence',
  needsTold: (type) => (tellsDays(type) ? undefined : ['person', 'unit', 'document', 'recordedAt']),
  provisions: [daysAgreeClause],
  cure: ['date.checked'],
  check: ({ file, act, ask }) => {
    const found = contradictionsOf({ file, act })
    if (found.length === 0) return undefined
    const [first, ...others] = found.toSorted((a, b) => severity[a.effect] - severity[b.effect])
    if (first === undefined) return undefined
    // Two days contradict each other whatever the law of the day, which may not be known.
    whereCovered(() => ask.cite(daysAgreeClause))
    const { field, bound, side, effect } = first
    const also = others.length > 0 ? { others: others.map((one) => one.field) } : {}
    return broken({ field, bound, side, ...daysShown(first), ...also }, { effect })
  },
})

const births: readonly string[] = [
  'person.bornOn',
  'person.populationBreach.bornOn',
  'member.disciplined.childBornOn',
  'member.expelled.childBornOn',
  'birth',
  'file',
  'lifetime',
  'lifetime-before-act',
]

/** The two days, but for a birth, which a finding does not repeat; the earliest day of a file may be one, and a lifetime tells one. */
function daysShown({ field, actual, bound, boundOn }: Contradiction): Facts {
  return { ...(!births.includes(field) && { actual }), ...(!births.includes(bound) && { boundOn }) }
}
