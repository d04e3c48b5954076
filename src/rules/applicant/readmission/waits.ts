import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { eligibilityPopulationLastDay } from '../../../regulations/applicant/population.js'
import {
  readmissionCrimeWait,
  readmissionPopulationClause,
  readmissionPopulationFourthChildWait,
  readmissionPopulationThirdChildWait,
  readmissionWait,
} from '../../../regulations/applicant/readmission.js'
import { populationPolicy } from '../../../regulations/policies.js'
import { type Answer, broken, holds, met, missing, rule } from '../../engine/rule.js'
import { type Former, formerAtConsideration, measuredOn } from './former.js'

/** Met from the day n months after the first; the day itself is inside. */
function waited(from: PlainDay, months: number, until: PlainDay, ask: Inquiry): Answer {
  const lawfulFrom = ask.months(from, months)
  return holds(until >= lawfulFrom, { from, months, earliest: lawfulFrom, actual: until }, { lawfulFrom })
}

/** Day of the cell's consideration, whose law governs wherever the months are measured. */
function consideredOn(file: CaseFile, on: PlainDay): PlainDay {
  return lastOf(file, 'cell.voted', (vote) => vote.matter === 'admission')?.on ?? on
}

/** Whether the waits of the Secretariat's population rules stand in the place of the general one (pt 3.5.1(b)). */
function isSentToPopulationRules(former: Former, on: PlainDay, ask: Inquiry): boolean {
  if (former.reason !== 'population' || ask.law(readmissionPopulationClause, on) !== true) return false
  return populationWait(3, on, ask) !== 0
}

/** At least 36 months since leaving the Party (regulation pt 3.5.1(b)). */
export const waitElapsed = rule({
  id: 'readmission.wait-elapsed',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', 'admission.decided'],
  asks: 'file',
  provisions: [
    readmissionWait,
    readmissionPopulationClause,
    readmissionPopulationThirdChildWait,
    eligibilityPopulationLastDay,
  ],
  cure: ['readmission.wait'],
  check: ({ file, act, on, ask }) => {
    const former = formerAtConsideration(file, act, ask)
    if (!former) return undefined
    const until = measuredOn(file, act, ask)
    if (until === 'none') return undefined
    const governing = act.type === 'cell.voted' ? on : consideredOn(file, on)
    if (isSentToPopulationRules(former, governing, ask)) return undefined
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
  asks: 'file',
  provisions: [readmissionCrimeWait],
  cure: ['readmission.wait'],
  check: ({ file, act, on, ask }) => {
    const former = formerAtConsideration(file, act, ask)
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
 * after a fourth, never after a fifth (05-QĐi/TW); no wait from 2025-06-03, a point still contested.
 */
export const populationElapsed = rule({
  id: 'readmission.population',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [
    readmissionPopulationThirdChildWait,
    readmissionPopulationFourthChildWait,
    eligibilityPopulationLastDay,
  ],
  cure: ['readmission.wait'],
  check: ({ file, act, on, ask }) => {
    const former = formerAtConsideration(file, act, ask)
    if (former?.reason !== 'population') return undefined
    const child = file.person.populationBreach?.child
    const months = populationWait(child ?? 3, on, ask)
    if (months === 0) return met({ isOff: true })
    if (child === undefined) return missing('person.populationBreach')
    if (child > 4) return broken({ child }, { cure: [] })
    return waited(former.leftOn, months, on, ask)
  },
})
