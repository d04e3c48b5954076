import { compare } from '../calendar/order.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from './case-file.js'
import type { Act, ActOf } from './shapes.js'

/** A refusal of an admission: a decision of its own, or the answer to a shortfall (regulation pt 4.3.1; guidance pt 5.1). */
export type AdmissionRefusal = ActOf<'admission.refused'> | ActOf<'shortfall.answered'>

/** Whether an act refuses an admission, in either way. */
export function isAdmissionRefusal(act: Act): act is AdmissionRefusal {
  if (act.type === 'shortfall.answered') return act.matter === 'admission' && act.answer === 'refuse'
  return act.type === 'admission.refused'
}

/** The last refusal of the admission up to a day, in either way. */
export function admissionRefusedUpTo(file: CaseFile, day: PlainDay): AdmissionRefusal | undefined {
  const decided = lastUpTo(file, 'admission.refused', day)
  const answered = lastUpTo(file, 'shortfall.answered', day, isAdmissionRefusal)
  return decided && answered && compare(decided.on, answered.on) > 0 ? decided : (answered ?? decided)
}
