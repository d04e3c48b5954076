import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import {
  applicantAcceptsPlatformClause,
  applicantPoliticalStandardClause,
  eligibilityAgeCounting,
  eligibilityAgeMaximum,
  eligibilityAgeMinimum,
  eligibilityCitizenship,
  eligibilityPoliticalInstrument,
  eligibilityPoliticalScope,
} from '../../regulations/applicant/eligibility.js'
import { consentAnswer, consentProvisionsOf } from '../actors/consent.js'
import { type Answer, admissionAndRecognition, broken, holds, met, missing, rule } from '../engine/rule.js'
import { stillHolding, trueAtConsideration } from '../engine/stands.js'
import { firstDayOfAge, isAboveMaximum, monthsOld, overAgeConditionsShown } from './age.js'

/** The applicant is a Vietnamese citizen on the day of the cell's consideration (Charter art. 1.2). */
export const citizen = rule({
  id: 'applicant.citizen',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: [
    stillHolding(
      {
        'grassroots.voted': 'note',
        'admission.decided': 'bar',
        'ceremony.held': 'note',
        'recognition.decided': 'note',
      },
      admissionAndRecognition,
    ),
    // The cell that reviews is told too: membership rests on it, and no text says what follows.
    stillHolding({ 'cell.voted': 'note' }, ['recognition']),
  ],
  provisions: [eligibilityCitizenship],
  cure: [],
  check: ({ file, ask }) => {
    const required = ask.law(eligibilityCitizenship)
    const actual = file.person.citizenship
    if (actual === undefined) return missing('person.citizenship')
    return holds(actual === required, { actual })
  },
})

/** Age by month on the day of the cell's consideration, 18 to 60 (regulation pt 1.1.1). */
export const ageWindow = rule({
  id: 'applicant.age-window',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [eligibilityAgeMinimum, eligibilityAgeMaximum, eligibilityAgeCounting],
  cure: ['age.wait', 'consent.over-age'],
  check: ({ file, on, ask, isMetUnheard }) => {
    ask.cite(eligibilityAgeMinimum)
    const { bornOn } = file.person
    if (bornOn === undefined) return missing('person.bornOn')
    return ageAnswer(file, bornOn, on, ask, isMetUnheard)
  },
})

function ageAnswer(
  file: CaseFile,
  bornOn: PlainDay,
  on: PlainDay,
  ask: Inquiry,
  isMetUnheard: boolean | undefined,
): Answer {
  const minimum = ask.law(eligibilityAgeMinimum)
  const months = monthsOld(bornOn, on, ask)
  const age = { months, years: Math.floor(months / 12), restMonths: months % 12, minimum }
  // Who is under age by the Charter is so on days too whose highest age is not known.
  const known = whereCovered(() => ask.law(eligibilityAgeMaximum))
  if (months < minimum)
    return broken(
      { ...age, ...(known !== undefined && { maximum: known }), end: 'under' },
      { cure: ['age.wait'], lawfulFrom: firstDayOfAge(bornOn, minimum, ask) },
    )
  const maximum = known ?? ask.law(eligibilityAgeMaximum)
  const isAbove = isAboveMaximum(bornOn, on, ask)
  if (!isAbove && isMetUnheard) return met()
  const facts = { ...age, maximum }
  if (!isAbove) return met(facts)
  if (overAgeConditionsShown(file.person)) return met({ ...facts, exception: 'over-age' })
  return broken({ ...facts, end: 'over' }, { cure: ['over-age.conditions', 'consent.over-age'] })
}

/**
 * Accepts the Platform and the Charter, outstanding in practice, trusted: a recorded judgement of whoever is proposed
 * (Charter art. 1.2). A vote that does not propose needs none; where the competent committee considers it all the same, its decision does.
 */
export const acceptsPlatform = rule({
  id: 'applicant.accepts-platform',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', 'admission.decided'],
  matters: ['admission'],
  asks: 'evidence',
  stands: trueAtConsideration,
  provisions: [applicantAcceptsPlatformClause],
  cure: ['judgement.recorded'],
  check: ({ file, act, on, ask }) => {
    const isDecision = act.type === 'admission.decided'
    const vote = isDecision ? lastUpTo(file, 'cell.voted', on, isOnAdmission) : act
    if (!vote || (vote.outcome === 'not-proposed') !== isDecision) return undefined
    ask.cite(applicantAcceptsPlatformClause)
    if (vote.acceptsPlatform === undefined) return missing('evidence.acceptsPlatform')
    return holds(vote.acceptsPlatform, { actual: vote.acceptsPlatform })
  },
})

const isOnAdmission = ({ matter }: ActOf<'cell.voted'>) => matter === 'admission'

/**
 * The political standard is concluded before the cell considers, by the local committee or, beyond its power, by the
 * written consent of the provincial level before the decision (regulation pt 3.3). The conclusion is an input: the
 * content of the Politburo rules is never evaluated here.
 */
export const politicalStandard = rule({
  id: 'applicant.political-standard',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['cell.voted', 'admission.decided'],
  matters: ['admission'],
  asks: 'file',
  stands: stillHolding({ 'grassroots.voted': 'note', 'ceremony.held': 'note' }),
  provisions: [
    applicantPoliticalStandardClause,
    eligibilityPoliticalScope,
    eligibilityPoliticalInstrument,
    ...consentProvisionsOf('political-standard'),
  ],
  cure: ['political-standard.concluded'],
  check: ({ file, act, on, ask }) => {
    ask.cite(applicantPoliticalStandardClause)
    ask.cite(eligibilityPoliticalScope)
    ask.cite(eligibilityPoliticalInstrument)
    const conclusion = standardConcluded(file, on)
    if (conclusion === undefined) return missing('politicalStandard.conclusion')
    if (conclusion === 'met') return met({ conclusion })
    if (conclusion === 'not-met') return broken({ conclusion }, { cure: [] })
    if (act.type === 'cell.voted') return met({ conclusion })
    const consent = consentAnswer(file, 'political-standard', on, ask, { conclusion })
    return consent.outcome === 'met' ? consent : { ...consent, cure: ['consent.political-standard'] }
  },
})

/** What was concluded last of the political standard: a declaration that was rejected after it was certified does not meet it. */
function standardConcluded(file: CaseFile, on: PlainDay) {
  const certified = lastUpTo(file, 'background.certified', on)
  const rejected = lastUpTo(file, 'background.rejected', on)
  return certified && rejected && rejected.on >= certified.on ? 'not-met' : certified?.politicalStandard
}
