import { completedMonths } from '../../calendar/age.js'
import { addMonths } from '../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Unit } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { CarriedProvision } from '../../law/provision.js'
import {
  competenceContractMinimum,
  competenceGraduateClause,
  competenceSecondmentMinimum,
  competenceStudyMinimum,
} from '../../regulations/applicant-move/competence.js'
import { type Answer, holds, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'

// Which organisation handles a case. Each rule judges the ground the unit states, and none where it states none.

type Competence = NonNullable<Unit['competence']>
type Handler = Competence['handledBy']

/** The code of an organisation; `residence` alone is also a kind of time together. */
const organisationOf = (handler: Handler) => `organisation.${handler}`

/** All three bar the cell's vote on admission where another organisation is competent. */
const atConsideration = {
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  cure: ['proposal.by-competent-organisation'],
} as const

/** Whether the organisation is one of those competent; a cell assigned to a place without one stands in for any. */
function handledBy(
  unit: Unit,
  competence: Competence,
  required: readonly Handler[],
  more: { facts?: Record<string, string | number>; lawfulFrom?: PlainDay } = {},
): Answer {
  const isAssigned = competence.handledBy === 'assigned' && unit.noCell === true
  return holds(
    required.includes(competence.handledBy) || isAssigned,
    {
      ground: competence.ground,
      actual: organisationOf(competence.handledBy),
      required: required.map(organisationOf),
      ...more.facts,
    },
    { ...(more.lawfulFrom !== undefined && { lawfulFrom: more.lawfulFrom }) },
  )
}

/** The organisation competent from so many months on, and those before. */
interface Threshold {
  readonly minimum: CarriedProvision<number>
  readonly from: Handler
  readonly before: readonly Handler[]
}

function overTime(unit: Unit, competence: Competence, on: PlainDay, ask: Inquiry, at: Threshold): Answer {
  const minimum = ask.law(at.minimum)
  if (competence.since === undefined)
    return missing('unit.competence.since', { ground: competence.ground, minimum })
  const months = completedMonths(competence.since, on)
  const facts = { since: competence.since, months, minimum }
  if (months >= minimum) return handledBy(unit, competence, [at.from], { facts })
  const isWaiting = competence.handledBy === at.from
  const lawfulFrom = addMonths(competence.since, minimum, 'first-of-next')
  return handledBy(unit, competence, at.before, { facts, ...(isWaiting && { lawfulFrom }) })
}

const thresholds: Readonly<Partial<Record<Competence['ground'], Threshold>>> = {
  study: { minimum: competenceStudyMinimum, from: 'school', before: ['employer', 'residence'] },
  secondment: { minimum: competenceSecondmentMinimum, from: 'host', before: ['employer', 'residence'] },
}

/** Full-time study or a secondment of at least 12 months: the organisation of the school or the host (pt 6.2(a)). */
export const studyOrSecondment = rule({
  ...atConsideration,
  id: 'competence.study-or-secondment',
  provisions: [competenceStudyMinimum, competenceSecondmentMinimum],
  check: ({ file, on, ask }) => {
    const { competence } = file.unit
    const threshold = competence && thresholds[competence.ground]
    return threshold && overTime(file.unit, competence, on, ask, threshold)
  },
})

const graduates: Readonly<Partial<Record<Competence['ground'], Handler>>> = {
  'graduate-waiting-for-work': 'residence',
  'graduate-waiting-for-decision': 'school',
}

/** At home waiting for work: the residence; waiting for the graduation decision: the school (guidance pt 6.2(b)). */
export const graduate = rule({
  ...atConsideration,
  id: 'competence.graduate',
  provisions: [competenceGraduateClause],
  check: ({ file, ask }) => {
    const { competence } = file.unit
    const required = competence && graduates[competence.ground]
    if (!required) return undefined
    ask.cite(competenceGraduateClause)
    return handledBy(file.unit, competence, [required])
  },
})

/**
 * Fixed-term contract: the employer's organisation from 12 months of actual service without a break, whatever the length
 * of each contract; the residence before, and where the service was broken (guidance pt 6.2(c)).
 */
export const contractWorker = rule({
  ...atConsideration,
  id: 'competence.contract-worker',
  provisions: [competenceContractMinimum],
  check: ({ file, on, ask }) => {
    const { competence } = file.unit
    if (competence?.ground !== 'fixed-term-contract') return undefined
    const minimum = ask.law(competenceContractMinimum)
    if (competence.continuous === undefined) return missing('unit.competence.continuous', { minimum })
    if (!competence.continuous) return handledBy(file.unit, competence, ['residence'], { facts: { minimum } })
    const at: Threshold = { minimum: competenceContractMinimum, from: 'employer', before: ['residence'] }
    return overTime(file.unit, competence, on, ask, at)
  },
})
