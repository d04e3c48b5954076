import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../../casefile/case-file.js'
import type { Act, Person } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { annulledThenAdmitted, readmissionWaitMeasuredAt } from '../../../regulations/policies.js'

export type Former = NonNullable<Person['former']>

/**
 * The earlier membership a re-admission [kết nạp lại] rests on. One that was annulled never was a membership, unless a
 * later admission is read as a re-admission.
 */
export function formerMembership(file: CaseFile, ask: Inquiry): Former | undefined {
  const { former } = file.person
  if (former?.exit !== 'annulled') return former
  return ask.policy(annulledThenAdmitted) === 'readmission' ? former : undefined
}

/**
 * Day up to which the time outside is counted, under the chosen reading; `none` where the reading measures at another
 * act, `undefined` where the application is not on file.
 */
export function measuredOn(file: CaseFile, act: Act, ask: Inquiry): PlainDay | 'none' | undefined {
  const reading = ask.policy(readmissionWaitMeasuredAt)
  const isDecision = act.type === 'admission.decided'
  if (isDecision !== (reading === 'decision')) return 'none'
  return reading === 'application' ? lastOf(file, 'application.made')?.on : act.on
}
