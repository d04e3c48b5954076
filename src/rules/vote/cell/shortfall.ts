import { shortfallClock, shortfallReportPresent } from '../shortfall.js'

export const cellShortfallClock = shortfallClock('cell.shortfall-reported', 'admission')

/** No answer to a shortfall on admission without its report. */
export const cellShortfallReported = shortfallReportPresent('cell.shortfall-reported', 'admission')
