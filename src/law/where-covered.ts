import { AdmissionError } from '../errors.js'

/** Whether an error says that the law or the calendar does not reach a day. */
export function isNotCovered(error: unknown): error is AdmissionError {
  return (
    error instanceof AdmissionError &&
    (error.code === 'law.not-covered' ||
      error.code === 'calendar.not-covered' ||
      error.code === 'calendar.beyond')
  )
}

/** The answer; `undefined` where the law or the calendar does not reach a day it rests on. */
export function whereCovered<T>(answer: () => T): T | undefined {
  try {
    return answer()
  } catch (error) {
    if (isNotCovered(error)) return undefined
    throw error
  }
}
