import { parseAct } from '../casefile/acts/parse-act.js'
import { isAboutEntry } from '../casefile/log/about-entry.js'
import type { Act } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'

/** The act of an input, a corrected one checked as well; see `parseAct`. An entry of a log is read by `keptAct` instead. */
export function parseEntry(input: unknown, parse: (input: unknown) => Act = parseAct): Act {
  const act = parse(input)
  if (act.type === 'entry.corrected') parseCorrected(act.act)
  return act
}

function parseCorrected(input: unknown): void {
  try {
    if (isAboutEntry(parseAct(input))) throw new AdmissionError('entry.about-entry', {})
  } catch (error) {
    const { code, facts } = error as AdmissionError
    if (code !== 'act.malformed') throw error
    const issues = (facts.issues as readonly { path: string }[]).map((issue) => ({
      ...issue,
      path: `act.${issue.path}`,
    }))
    throw new AdmissionError('act.malformed', { ...facts, issues })
  }
}
