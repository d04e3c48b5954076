import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { eligibilityPopulationLastDay } from '../../../regulations/applicant/population.js'
import {
  readmissionCrimeWait,
  readmissionPopulationClause,
  readmissionPopulationFourthChildWait,
  readmissionPopulationRepeatOutcome,
  readmissionPopulationThirdChildWait,
  readmissionWait,
} from '../../../regulations/applicant/readmission.js'
import { populationPolicy, populationWaitBefore2021 } from '../../../regulations/policies.js'
import { type Answer, broken, countedFrom, holds, met, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'
import { type Former, formerMembership, measuredOn } from './former.js'

/** Met from the day n months after the first; the day itself is inside. */
function waited(from: PlainDay, months: number, until: PlainDay, ask: Inquiry): Answer {
  const lawfulFrom = ask.months(from, months)
  const facts = { from, months, earliest: lawfulFrom, actual: until }
  return countedFrom(from, holds(until >= lawfulFrom, facts, { lawfulFrom }))
}

/** Day of the cell's consideration, whose law governs wherever the months are measured. */
function consideredOn(file: CaseFile, on: PlainDay): PlainDay {
  return lastOf(file, 'cell.voted', (vote) => vote.matter === 'admission')?.on ?? on
}

/**
 * Whether the waits of the Secretariat's population rules stand in the place of the general one: where the regulation
 * refers to them (pt 3.5.1(b)), and before it did as they are read (open question 60).
 */
function isSentToPopulationRules(file: CaseFile, former: Former, on: PlainDay, ask: Inquiry): boolean {
  if (former.reason !== 'population' || isBeyondPopulationRules(file, on, ask)) return false
  return populationWait(3, on, ask) !== 0 && standsAlone(on, ask)
}

function standsAlone(on: PlainDay, ask: Inquiry): boolean {
  return (
    ask.law(readmissionPopulationClause, on) === true ||
    ask.policy(populationWaitBefore2021) === 'special-rule'
  )
}

/** With a fifth child the rules do not deal for former members, once they tell the waits by child. */
function isBeyondPopulationRules(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const child = file.person.populationBreach?.child ?? 3
  return child > 4 && populationWait(3, on, ask) !== populationWait(4, on, ask)
}

/** At least 36 months since leaving the Party (regulation pt 3.5.1(b)). */
export const waitElapsed = rule({
  id: 'readmission.wait-elapsed',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', 'admission.decided'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    readmissionWait,
    readmissionPopulationClause,
    readmissionPopulationThirdChildWait,
    readmissionPopulationFourthChildWait,
    eligibilityPopulationLastDay,
  ],
  cure: ['readmission.wait'],
  check: ({ file, act, on, ask }) => {
    const former = formerMembership(file, ask)
    if (!former) return undefined
    const until = measuredOn(file, act, ask)
    if (until === 'none') return undefined
    const governing = act.type === 'cell.voted' ? on : consideredOn(file, on)
    if (isSentToPopulationRules(file, former, governing, ask)) return undefined
    const months = ask.law(readmissionWait, governing)
    if (until === undefined) return missing('application.made')
    return waited(former.leftOn, months, until, ask)
  },
})

/** After a conviction for a less serious offence, at least 60 months since the record was cleared (pt 3.5.1(b)). */
export const recordCleared = rule({
  id: 'readmission.record-cleared',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', 'admission.decided'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [readmissionCrimeWait],
  cure: ['readmission.wait'],
  check: ({ file, act, on, ask }) => {
    const former = formerMembership(file, ask)
    if (former?.reason !== 'less-serious-crime') return undefined
    const until = measuredOn(file, act, ask)
    if (until === 'none') return undefined
    const governing = act.type === 'cell.voted' ? on : consideredOn(file, on)
    const months = ask.law(readmissionCrimeWait, governing)
    if (former.recordClearedOn === undefined) return missing('person.former.recordClearedOn')
    if (until === undefined) return missing('application.made')
    return waited(former.recordClearedOn, months, until, ask)
  },
})

/** Months to wait after a removal for the given child; 0 where the waits are off. */
function populationWait(child: number, on: PlainDay, ask: Inquiry): number {
  const provision = child === 3 ? readmissionPopulationThirdChildWait : readmissionPopulationFourthChildWait
  const lastDay = ask.law(eligibilityPopulationLastDay, on)
  const isStillOn = lastDay !== undefined && ask.policy(populationPolicy) === 'waits-on'
  return ask.law(provision, isStillOn ? lastDay : on)
}

/**
 * Removed over the population policy: 60 months (173-QĐ/TW of 2013); from 2018-08-28 24 months after a third child, 36
 * after a fourth (05-QĐi/TW); no wait from 2025-06-03, a point still contested. After a fifth the general wait holds: the bar
 * for ever is of first-time applicants.
 */
export const populationElapsed = rule({
  id: 'readmission.population',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [
    readmissionPopulationClause,
    readmissionPopulationThirdChildWait,
    readmissionPopulationFourthChildWait,
    eligibilityPopulationLastDay,
  ],
  cure: ['readmission.wait'],
  check: ({ file, on, ask }) => {
    const former = formerMembership(file, ask)
    if (former?.reason !== 'population' || isBeyondPopulationRules(file, on, ask)) return undefined
    const child = file.person.populationBreach?.child
    const months = populationWait(child ?? 3, on, ask)
    if (months === 0) return met({ isOff: true })
    if (!standsAlone(on, ask)) return undefined
    if (child === undefined) return missing('person.populationBreach')
    return waited(former.leftOn, months, on, ask)
  },
})

/**
 * Put out over the population policy, and in breach of it again since: never considered (05-QĐi/TW of 2018 art. 3(1)); from
 * 2025-06-03 a note, unless the app reads the policy as still in force.
 */
export const populationRepeated = rule({
  id: 'readmission.population-repeat',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  stands: trueAtConsideration,
  provisions: [readmissionPopulationRepeatOutcome, eligibilityPopulationLastDay],
  cure: [],
  check: ({ file, on, ask }) => {
    const former = formerMembership(file, ask)
    const breach = file.person.populationBreach
    if (former?.reason !== 'population' || !breach || breach.bornOn <= former.leftOn) return undefined
    const lastDay = ask.law(eligibilityPopulationLastDay, on)
    const isStillOn = lastDay !== undefined && ask.policy(populationPolicy) === 'waits-on'
    const outcome = ask.law(readmissionPopulationRepeatOutcome, isStillOn ? lastDay : on)
    const facts = { leftOn: former.leftOn, child: breach.child, outcome }
    return broken(facts, outcome === 'never-considered' ? {} : { effect: 'note' })
  },
})
