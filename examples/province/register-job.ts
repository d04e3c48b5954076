import {
  audit,
  bulkJob,
  chunkReplayer,
  committeeAgenda,
  membershipMovement,
  newlyAdmitted,
  periodReport,
} from 'ketnap/register'
import { bodies, members, today, window } from './province.js'

// 3 to 4 % of the membership a year is the national target; half of 3.5 % here.
const halfYear = { from: '2026-01-01', until: '2026-07-01', directory: bodies }

/** Asked of every case: the three reports of the half-year, what is owed, and the audit of the four years. */
export const registerJob = bulkJob({
  name: 'province/register',
  mode: 'chronicle',
  collectors: {
    movement: membershipMovement(halfYear),
    admitted: newlyAdmitted(halfYear),
    halfYear: periodReport({ ...halfYear, targets: { admission: Math.round(members * 0.0175) } }),
    agenda: committeeAgenda({ today, until: '2026-08-01', directory: bodies, perGroup: 2 }),
    audit: audit({ ...window, directory: bodies, samples: 2 }),
  },
})

// What each worker thread is given: it loads this module itself, for a job holds functions.
export default chunkReplayer(registerJob)
