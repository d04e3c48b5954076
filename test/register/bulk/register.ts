import type { Act } from 'ketnap'
import { bulkJob, type Collector, caseLine } from 'ketnap/register'
import { acts } from '../../support/journey.js'

/** The straight way of a case with a label of its own. */
export const journeyOf = (label: string): readonly Act[] =>
  acts.map((act) => (act.type === 'case.opened' ? { ...act, case: label } : act))

export const lineOf = (label: string) => caseLine(journeyOf(label))

/** The labels of the cases, in their order. */
export const labels: Collector<string[], readonly string[]> = {
  start: () => [],
  add: (state, { file }) => void state.push(file.caseId),
  join: (state, next) => void state.push(...next),
  result: (state) => state,
}

/** Acts on file, and acts refused. */
export const counts: Collector<{ acts: number; refused: number }, { acts: number; refused: number }> = {
  start: () => ({ acts: 0, refused: 0 }),
  add: (state, { file, refused }) => {
    state.acts += file.log.length
    state.refused += refused.length
  },
  join: (state, next) => {
    state.acts += next.acts
    state.refused += next.refused
  },
  result: (state) => state,
}

export const job = bulkJob({ name: 'labels and counts', collectors: { labels, counts } })
