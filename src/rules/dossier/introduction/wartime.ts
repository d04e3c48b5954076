import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastOf, withAct } from '../../../casefile/case-file.js'
import { admissionDayOf, joiningDayOf } from '../../../casefile/dates.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  introductionWartimeSingleNationalUntil,
  introductionWartimeSingleSouthUntil,
} from '../../../regulations/dossier/introduction.js'
import { seniorityUnderAgeSouthUntil } from '../../../regulations/membership/seniority.js'
import { holds, missing, rule } from '../../engine/rule.js'

/** How an admission of the wars by a single introducer stands. */
interface WartimeAdmission {
  readonly admittedOn: PlainDay
  /** `not-known` between the two days, where the place of admission is not on file. */
  readonly stands: 'yes' | 'no' | 'not-known'
}

/** What `wartimeSingle` asks. */
export const wartimeSingleLaw = [
  introductionWartimeSingleNationalUntil,
  introductionWartimeSingleSouthUntil,
  seniorityUnderAgeSouthUntil,
]

/**
 * Of a carried-over member whom one member introduced, whether the membership stands: admitted to July 1954 anywhere, then
 * to December 1973 south of the Bến Hải river. `undefined` of everyone else, and after the wars. A rule that asks declares
 * `wartimeSingleLaw`.
 */
export function wartimeSingle(file: CaseFile, ask: Inquiry): WartimeAdmission | undefined {
  const carried = lastOf(file, 'membership.transcribed')
  const admittedOn = admissionDayOf(file) ?? joiningDayOf(file)
  if (carried?.introducers !== 1 || admittedOn === undefined) return undefined
  if (admittedOn <= ask.law(introductionWartimeSingleNationalUntil)) return { admittedOn, stands: 'yes' }
  // From then to the end of the wars no text lets a single introducer do; afterwards a union may stand beside one.
  if (admittedOn > ask.law(introductionWartimeSingleSouthUntil))
    return admittedOn < ask.law(seniorityUnderAgeSouthUntil) ? { admittedOn, stands: 'no' } : undefined
  if (carried.region === undefined) return { admittedOn, stands: 'not-known' }
  return { admittedOn, stands: carried.region === 'south' ? 'yes' : 'no' }
}

/**
 * The membership of someone whom one member alone introduced in the wars stands (294-QĐ/TW pt 5.2.4); the joining date is
 * another matter.
 */
export const wartimeSingleIntroducer = rule({
  id: 'introduction.wartime-single',
  breaking: 'note',
  actor: 'upperStandingCommittee',
  guards: ['membership.transcribed'],
  asks: 'evidence',
  needsTold: () => ['introducers'],
  provisions: wartimeSingleLaw,
  cure: [],
  check: ({ file, act, ask }) => {
    if (act.introducers !== 1) return undefined
    const found = wartimeSingle(withAct(file, act), ask)
    if (!found) return undefined
    const { admittedOn, stands } = found
    if (stands === 'not-known') return missing('evidence.region', { admittedOn })
    return holds(stands === 'yes', { admittedOn, ...(act.region && { region: act.region }) })
  },
})
