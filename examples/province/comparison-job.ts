import { bulkJob, chunkReplayer, compareLaws } from 'ketnap/register'

/** The last day of the old law and the first of the new: districts go, time limits change. */
export const lastDay = '2025-06-30'
export const firstDay = '2025-07-01'

/** Asked of every case as it stood on the last day: what the law of the next day changes for it. */
export const comparisonJob = bulkJob({
  name: 'province/comparison',
  mode: 'chronicle',
  collectors: {
    comparison: compareLaws({
      before: { day: lastDay },
      after: { day: firstDay },
      today: lastDay,
      cases: 2,
    }),
  },
})

export default chunkReplayer(comparisonJob)
