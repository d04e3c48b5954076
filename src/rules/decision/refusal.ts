import { lastUpTo } from '../../casefile/case-file.js'
import {
  eligibilityAgeCounting,
  eligibilityAgeMaximum,
  eligibilityAgeMinimum,
} from '../../regulations/applicant/eligibility.js'
import { isAboveMaximum, monthsOld } from '../applicant/age.js'
import { holds, missing, rule } from '../engine/rule.js'

/** Age is no ground of a refusal for an applicant of ordinary age on the day of the cell's consideration (pt 1.1.1). */
export const ageNoGround = rule({
  id: 'refusal.age-ground',
  breaking: 'breach',
  actor: 'competentCommittee',
  guards: ['admission.refused'],
  asks: 'evidence',
  provisions: [eligibilityAgeMinimum, eligibilityAgeMaximum, eligibilityAgeCounting],
  cure: ['refusal.on-valid-ground'],
  check: ({ file, act, on, ask }) => {
    if (act.cause !== 'age') return undefined
    const day = lastUpTo(file, 'cell.voted', on, (vote) => vote.matter === 'admission')?.on ?? on
    const minimum = ask.law(eligibilityAgeMinimum, day)
    const maximum = ask.law(eligibilityAgeMaximum, day)
    const { bornOn } = file.person
    if (bornOn === undefined) return missing('person.bornOn')
    const months = monthsOld(bornOn, day, ask)
    const isOutside = months < minimum || isAboveMaximum(bornOn, day, ask)
    return holds(isOutside, { years: Math.floor(months / 12), restMonths: months % 12, minimum, maximum })
  },
})
