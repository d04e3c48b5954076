import { type Act, AdmissionError, type CaseFile } from 'ketnap'
import { useDesk } from './desk-context.js'
import { to } from './route.js'

/** Records an act and goes back to its case; where another window was first, says so and loads the case again. */
export function useRecord(file: CaseFile): (act: Act, done: string) => Promise<void> {
  const { words, today, desk, say } = useDesk()
  return async (act, done) => {
    try {
      await desk.record(file, act, today)
      say(done)
      location.hash = to('case', file.caseId)
    } catch (error) {
      if (!(error instanceof AdmissionError) || error.code !== 'store.conflict') throw error
      await desk.file(file.caseId)
      say(words.record.conflict)
    }
  }
}
