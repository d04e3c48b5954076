import { completedMonths } from '../../../calendar/age.js'
import { addMonths } from '../../../calendar/month-arithmetic.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import type { Unit } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import type { CarriedProvision } from '../../../law/provision.js'
import {
  competenceBySituationClause,
  competenceContractMinimum,
  competenceGraduateClause,
  competenceSecondmentMinimum,
  competenceStudyMinimum,
} from '../../../regulations/applicant-move/competence.js'
import { applicantResidence, competenceMonths } from '../../../regulations/policies.js'
import { type Answer, holds, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'

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

/** What the answers of all say beside the organisations. */
interface More {
  readonly facts?: Record<string, string | number>
  readonly lawfulFrom?: PlainDay
}

/**
 * Whether the organisation is one of those competent. Where there is none at the place of work, study or secondment, a cell
 * assigned to it is; of a private enterprise outside a zone that of the residence, whose committee assigns it.
 */
function handledBy(
  unit: Unit,
  competence: Competence,
  required: readonly Handler[],
  ask: Inquiry,
  more: More = {},
): Answer {
  const competent = unit.noCell === true ? required.flatMap((one) => standIns(unit, one)) : required
  const isResident = competence.handledBy !== 'residence' || isRightResidence(competence, ask)
  return holds(
    competent.includes(competence.handledBy) && isResident,
    {
      ground: competence.ground,
      actual: organisationOf(competence.handledBy),
      required: competent.map(organisationOf),
      ...(competence.handledBy === 'residence' &&
        competence.residence !== undefined && { residence: competence.residence }),
      ...more.facts,
    },
    { ...(more.lawfulFrom !== undefined && { lawfulFrom: more.lawfulFrom }) },
  )
}

/** Who stands in for an organisation that the place does not have. */
function standIns({ noCellPlace }: Unit, handler: Handler): readonly Handler[] {
  if (handler === 'residence') return ['residence', 'assigned']
  return noCellPlace === 'private-enterprise' ? ['assigned', 'residence'] : ['assigned']
}

/** Where the person lives, unless the other reading is chosen; either where the file does not tell them apart. */
function isRightResidence({ residence }: Competence, ask: Inquiry): boolean {
  if (residence === undefined) return true
  return residence === (ask.policy(applicantResidence) === 'actual-residence' ? 'actual' : 'registered')
}

/** The organisation competent from so many months on, and those before. */
interface Threshold {
  readonly minimum: CarriedProvision<number>
  readonly from: Handler
  readonly before: readonly Handler[]
  /** The length of the term counts, not what has been served of it. */
  readonly isOfTerm?: true
}

function overTime(unit: Unit, competence: Competence, on: PlainDay, ask: Inquiry, at: Threshold): Answer {
  const minimum = ask.law(at.minimum)
  const term = at.isOfTerm === true ? termOf(competence, ask) : undefined
  if (term !== undefined)
    return handledBy(unit, competence, term >= minimum ? [at.from] : at.before, ask, {
      facts: { months: term, minimum },
    })
  if (competence.since === undefined)
    return missing('unit.competence.since', { ground: competence.ground, minimum })
  const months = completedMonths(competence.since, on)
  const facts = { since: competence.since, months, minimum }
  if (months >= minimum) return handledBy(unit, competence, [at.from], ask, { facts })
  const isWaiting = competence.handledBy === at.from
  const lawfulFrom = addMonths(competence.since, minimum, 'first-of-next')
  return handledBy(unit, competence, at.before, ask, { facts, ...(isWaiting && { lawfulFrom }) })
}

/** Length of the course or the secondment, where it is on file and is what counts (open question 51). */
function termOf({ months }: Competence, ask: Inquiry): number | undefined {
  if (months === undefined) return undefined
  return ask.policy(competenceMonths) === 'length-of-term' ? months : undefined
}

const thresholds: Readonly<Partial<Record<Competence['ground'], Threshold>>> = {
  study: {
    minimum: competenceStudyMinimum,
    from: 'school',
    before: ['employer', 'residence'],
    isOfTerm: true,
  },
  secondment: {
    minimum: competenceSecondmentMinimum,
    from: 'host',
    before: ['employer', 'residence'],
    isOfTerm: true,
  },
}

/**
 * Full-time study or a secondment of at least 12 months, by its decision: the organisation of the school or the host; where its
 * length is not on file, what has been served (pt 6.2(a)).
 */
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
    return handledBy(file.unit, competence, [required], ask)
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
    if (!competence.continuous)
      return handledBy(file.unit, competence, ['residence'], ask, { facts: { minimum } })
    const at: Threshold = { minimum: competenceContractMinimum, from: 'employer', before: ['residence'] }
    return overTime(file.unit, competence, on, ask, at)
  },
})

const situations: Readonly<Partial<Record<Competence['ground'], Handler>>> = {
  employment: 'employer',
  residence: 'residence',
}

/** Employed without term or in office: the employer's; with a business of one's own, or none: the residence (reading of pt 6.2). */
export const bySituation = rule({
  ...atConsideration,
  id: 'competence.by-situation',
  breaking: 'note',
  provisions: [competenceBySituationClause],
  check: ({ file, ask }) => {
    const { competence } = file.unit
    const required = competence && situations[competence.ground]
    if (!required) return undefined
    ask.cite(competenceBySituationClause)
    return handledBy(file.unit, competence, [required], ask)
  },
})
