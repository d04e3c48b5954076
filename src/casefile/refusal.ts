import { compare } from '../calendar/order.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from './case-file.js'
import type { Act, ActOf } from './shapes.js'

/** What the competent committee refuses, by a decision of its own or in answer to a shortfall (regulation pt 4.3.1; guidance pt 5.1). */
type Refused = 'admission' | 'recognition'

type Answered = ActOf<'shortfall.answered'>

const isAnsweredSo =
  (matter: Refused, answer: Answered['answer']) =>
  (act: Act): act is Answered =>
    act.type === 'shortfall.answered' && act.matter === matter && act.answer === answer

const refusesAdmission = isAnsweredSo('admission', 'refuse')
const refusesRecognition = isAnsweredSo('recognition', 'refuse')

/** Whether an act refuses an admission, in either way. */
export const isAdmissionRefusal = (act: Act): act is ActOf<'admission.refused'> | Answered =>
  act.type === 'admission.refused' || refusesAdmission(act)

/** Whether an act refuses a recognition, in either way. */
export const isRecognitionRefusal = (act: Act): act is ActOf<'recognition.refused'> | Answered =>
  act.type === 'recognition.refused' || refusesRecognition(act)

/** Whether an act sends the dossier of an admission back to the cell in answer to a shortfall. */
export const isAdmissionSentBack = isAnsweredSo('admission', 'return')

/** The last refusal of the admission up to a day, in either way. */
export const admissionRefusedUpTo = (file: CaseFile, day: PlainDay): Act | undefined =>
  later(lastUpTo(file, 'admission.refused', day), lastUpTo(file, 'shortfall.answered', day, refusesAdmission))

/** The last refusal of the recognition up to a day, in either way. */
export const recognitionRefusedUpTo = (file: CaseFile, day: PlainDay): Act | undefined =>
  later(
    lastUpTo(file, 'recognition.refused', day),
    lastUpTo(file, 'shortfall.answered', day, refusesRecognition),
  )

const later = (one: Act | undefined, other: Act | undefined) =>
  one && other && compare(one.on, other.on) > 0 ? one : (other ?? one)
