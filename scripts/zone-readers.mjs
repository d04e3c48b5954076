/**
 * The files of src that ask `Date` or a library that does. Nothing else can answer differently in another time zone:
 * `npm run purity` holds src to this list, and the suites that mirror their folders run in three zones.
 */
export const zoneReaders = [
  'adapters/forms/fixed-zip.ts',
  'adapters/ical/agenda-feed.ts',
  'adapters/restate/admission-case.ts',
  'adapters/sheets/list-xlsx.ts',
  'calendar/epoch-day.ts',
  'calendar/month-arithmetic.ts',
  'calendar/read-day.ts',
  'casefile/log/as-believed.ts',
  'casefile/log/entered-on.ts',
]
