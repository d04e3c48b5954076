import { bulkJob, chunkReplayer, membershipMovement, newlyAdmitted, periodReport } from 'ketnap/register'

const period = { from: '2026-01-01', until: '2026-07-01' }

/** What is asked of the million: every case judged, and the three reports of a half-year. */
export const job = bulkJob({
  name: 'half-year',
  mode: 'chronicle',
  collectors: {
    admitted: newlyAdmitted(period),
    movement: membershipMovement(period),
    report: periodReport(period),
  },
})

export default chunkReplayer(job)
