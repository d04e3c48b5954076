import { mayBeAbout } from '../../../casefile/acts/matter.js'
import { actsOf } from '../../../casefile/case-file.js'
import type { Person } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  readmissionBarredReasons,
  readmissionCountMaximum,
  readmissionFullProcedureClause,
  readmissionPapersClause,
  readmissionProbation,
  readmissionWiderBar,
} from '../../../regulations/applicant/readmission.js'
import { corruptionBarScope } from '../../../regulations/policies.js'
import { consentAnswer, consentProvisionsOf } from '../../actors/consent.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule } from '../../engine/rule.js'
import { consentedAtDecision, trueAtConsideration } from '../../engine/stands.js'
import { joinedOn } from '../../membership/probation/probation.js'
import { type Former, formerMembership } from './former.js'

/**
 * Never for those who left because they abandoned activity, applied to leave without specially hard family
 * circumstances, seriously broke unity, or were convicted of corruption or a serious crime; from 2026-07-26 of waste or
 * negative acts too (regulation pt 3.5.2).
 */
export const reasonNotBarred = rule({
  id: 'readmission.reason-not-barred',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [readmissionBarredReasons, readmissionWiderBar],
  cure: [],
  check: ({ file, ask }) => {
    const former = formerMembership(file, ask)
    if (!former && !isFormerUntold(file.person)) return undefined
    const barred = ask.law(readmissionBarredReasons)
    if (!former) return missing('person.former')
    // Whoever resigned had applied to leave, whatever other reason is on file.
    const hasApplied = former.exit === 'resigned' || former.reason === 'applied-to-leave'
    const { reason } = former
    if (reason === undefined && !hasApplied) return missing('person.former.reason')
    if (reason !== undefined && barred.includes(reason) && !isBeforeWiderBar(former, reason, ask))
      return broken({ reason })
    return hasApplied || reason === undefined ? hardshipAnswer(former) : met({ reason })
  },
})

/** Whether an earlier membership is told to have been, and not how it ended. */
const isFormerUntold = ({ formerMember, former }: Person) => formerMember === true && former === undefined

function hardshipAnswer({ hardship }: Former): Answer {
  const reason = 'applied-to-leave'
  return hardship === undefined
    ? missing('person.former.hardship', { reason })
    : holds(hardship, { reason, hardship })
}

/** Whether the reason bars only since a day after the exit, where the law of the exit is read to govern. */
function isBeforeWiderBar(former: Former, reason: string, ask: Inquiry): boolean {
  if (ask.law(readmissionWiderBar) !== reason) return false
  return ask.policy(corruptionBarScope) === 'exit-day' && !ask.exists(readmissionWiderBar, former.leftOn)
}

/** One re-admission in a lifetime (regulation pt 3.5.3). */
export const once = rule({
  id: 'readmission.once',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [readmissionCountMaximum],
  cure: [],
  check: ({ file, ask }) => {
    const former = formerMembership(file, ask)
    if (!former) return undefined
    const maximum = ask.law(readmissionCountMaximum)
    const actual = former.readmissions
    return actual === undefined
      ? missing('person.former.readmissions')
      : holds(actual < maximum, { actual, maximum })
  },
})

/**
 * The standing committee of provincial level consents in writing, no later than the decision; from 2026-07-26 also its
 * standing members (regulation pt 3.5.1).
 */
export const consented = rule({
  id: 'readmission.consented',
  breaking: 'bar',
  actor: 'provincialStandingCommittee',
  guards: ['admission.decided'],
  asks: 'file',
  stands: consentedAtDecision,
  provisions: consentProvisionsOf('readmission'),
  cure: ['consent.readmission'],
  check: ({ file, on, ask }) => {
    if (!formerMembership(file, ask)) return undefined
    return consentAnswer(file, 'readmission', on, ask)
  },
})

const steps = [
  'application.made',
  'background.certified',
  'introduction.made',
  'opinions.consolidated',
] as const

/** The whole procedure of admission is gone through again; no paper of the earlier membership serves (pt 3.5.1(c)). */
export const fullProcedure = rule({
  id: 'readmission.full-procedure',
  breaking: 'bar',
  actor: 'cellCommittee',
  guards: ['cell.voted', 'admission.decided'],
  matters: ['admission'],
  asks: 'file',
  provisions: [readmissionFullProcedureClause],
  cure: ['dossier.completed'],
  check: ({ file, on, ask }) => {
    const former = formerMembership(file, ask)
    if (!former) return undefined
    ask.cite(readmissionFullProcedureClause)
    const isGoneThrough = (type: (typeof steps)[number]) =>
      actsOf(file, type).some((one) => mayBeAbout(one, 'admission') && one.on > former.leftOn && one.on <= on)
    const absent = steps.filter((type) => !isGoneThrough(type))
    return holds(absent.length === 0, { leftOn: former.leftOn, absent })
  },
})

/** The 12 months of probation are served again (regulation pt 3.5.4). */
export const probationAgain = rule({
  id: 'readmission.probation-again',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['recognition'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [readmissionProbation],
  cure: ['probation.wait'],
  check: ({ file, on, ask }) => {
    if (!formerMembership(file, ask)) return undefined
    const joined = joinedOn(file)
    if (joined === undefined) {
      ask.cite(readmissionProbation)
      return missing('ceremony.held')
    }
    const endsOn = ask.months(joined, ask.law(readmissionProbation, joined))
    const facts = { joinedOn: joined, endsOn, actual: on }
    return countedFrom(joined, holds(on >= endsOn, facts, { lawfulFrom: endsOn }))
  },
})

/** The application is one for re-admission; the further papers some provinces ask for are local rules (pt 3.5.1). */
export const papers = rule({
  id: 'readmission.papers',
  breaking: 'note',
  actor: 'applicant',
  guards: ['application.made'],
  asks: 'file',
  provisions: [readmissionPapersClause],
  cure: [],
  check: ({ file, ask }) => {
    if (!formerMembership(file, ask)) return undefined
    ask.cite(readmissionPapersClause)
    return met()
  },
})
