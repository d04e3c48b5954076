import { completedMonths } from '../../../calendar/age.js'
import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  introductionYouthAgeMaximum,
  introductionYouthAgeOfCadres,
  introductionYouthAgeWhereNotDefined,
} from '../../../regulations/dossier/introduction.js'
import { tradeUnionPastYouthAge, youthAge } from '../../../regulations/policies.js'

/** What has to be asked to know who introduces. */
export const routeLaw = [
  introductionYouthAgeMaximum,
  introductionYouthAgeWhereNotDefined,
  introductionYouthAgeOfCadres,
]

/**
 * Who introduces (Charter art. 4.1; regulation pt 3.1): `youth-union` where one exists and the applicant is of youth
 * age, `trade-union` where there is no Youth Union, else `members`. `members-past-youth` is the other reading for an
 * applicant past youth age. `unknown` where the file does not say enough.
 */
export function routeOf(
  file: CaseFile,
  on: PlainDay,
  ask: Inquiry,
): 'youth-union' | 'trade-union' | 'members' | 'members-past-youth' | 'unknown' {
  const { unit } = file
  if (unit.youthUnion === undefined) return 'unknown'
  if (unit.youthUnion) {
    const isYoung = isOfYouthAge(file, on, ask)
    return isYoung === undefined ? 'unknown' : isYoung ? 'youth-union' : 'members'
  }
  if (unit.tradeUnion === undefined) return 'unknown'
  if (!unit.tradeUnion) return 'members'
  return ask.policy(tradeUnionPastYouthAge) === 'two-members' && isOfYouthAge(file, on, ask) === false
    ? 'members-past-youth'
    : 'trade-union'
}

function isOfYouthAge(file: CaseFile, on: PlainDay, ask: Inquiry): boolean | undefined {
  const { youthAge: stated, bornOn, youthUnionCadre } = file.person
  if (stated !== undefined) return stated
  const reading = ask.policy(youthAge)
  if (reading === 'stated-only' || bornOn === undefined) return undefined
  ask.cite(introductionYouthAgeMaximum)
  const isOfCadres = reading === 'thirty-five-for-cadres' && youthUnionCadre === true
  const maximum = ask.law(isOfCadres ? introductionYouthAgeOfCadres : introductionYouthAgeWhereNotDefined)
  return Math.floor(completedMonths(bornOn, on) / 12) <= maximum
}
