import { shortfallClock, shortfallReportPresent } from '../../vote/shortfall.js'

export const recognitionShortfallClock = shortfallClock('recognition.shortfall-reported', 'recognition')

/** No answer to a shortfall on recognition without its report, and no other vote of that body. */
export const recognitionShortfallReported = shortfallReportPresent(
  'recognition.shortfall-reported',
  'recognition',
  ['cell.voted', 'grassroots.voted'],
)
