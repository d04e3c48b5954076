import { frozen } from '../calendar/frozen.js'
import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import type { CaseFile } from '../casefile/case-file.js'
import { assertTaken, wrongCall } from '../errors/wrong-call.js'
import { Inquiry } from '../law/inquiry.js'
import { lengthOn, reckoningOf, type TimeOutside } from '../rules/membership/seniority.js'
import {
  type JoiningRegion,
  joiningRegions,
  keepsUnderAgeJoining,
} from '../rules/membership/under-age-veterans.js'
import { type AskedOn, askedOnNames, assertCaseFile, bookOf } from './judged-by.js'

/** Party seniority [tuổi đảng] of one life. */
export interface Seniority {
  /** The admission decision; the joining date where it is lost; after re-admission the first decision. */
  readonly from?: PlainDay
  /** Times outside the Party, half-open: from the day of leaving until the new admission decision. */
  readonly outside: readonly TimeOutside[]
  /** Whole months of them, all deducted. */
  readonly monthsOutside: number
  /** Days beyond the whole months, deducted too. */
  readonly restDaysOutside: number
  /** Whole years on the day asked, or when the membership ended; absent where the start is not known. */
  readonly completedYears?: number
  /** Whole months beyond the years, 0 to 11; absent as they are. */
  readonly furtherMonths?: number
}

/**
 * Seniority on a day: none until the member is official, and none of an annulled admission. A membership wrongly ended
 * and restored is continuous; one that ended no longer grows (Charter art. 5.4; regulation pt 4.5).
 * Throws `day.malformed`.
 */
export function seniorityOf(file: CaseFile, options: AskedOn): Seniority {
  assertCaseFile('seniorityOf', file)
  const ask = askedOn('seniorityOf', options)
  const reckoning = reckoningOf(file)
  if (!reckoning) return frozen({ outside: [], monthsOutside: 0, restDaysOutside: 0 })
  const { from, outside, months, days } = reckoning
  const length = from === undefined ? undefined : lengthOn(from, options.today, reckoning, ask)
  return frozen({
    ...(from !== undefined && { from }),
    outside,
    monthsOutside: months,
    restDaysOutside: days,
    ...(length && { completedYears: length.years, furtherMonths: length.months }),
  })
}

/**
 * Whether a veteran admitted under 18 keeps the joining date, by the law of the day asked: admitted before 1960-09-05, or
 * south of the Bến Hải river before 1975-04-30 (294-QĐ/TW pt 5.2.3). Otherwise being under age is a ground of annulment.
 * Throws `call.malformed` where the place is neither, `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function isUnderAgeJoiningKept(
  joined: { readonly on: PlainDay; readonly region: JoiningRegion },
  options: AskedOn,
): boolean {
  assertTaken('isUnderAgeJoiningKept', 'joined', joined, 'object')
  assertPlainDay(joined.on)
  if (!joiningRegions.includes(joined.region))
    throw wrongCall('isUnderAgeJoiningKept', 'joined.region', joined.region, 'joining-region')
  return keepsUnderAgeJoining(joined.on, joined.region, askedOn('isUnderAgeJoiningKept', options))
}

function askedOn(call: string, options: AskedOn): Inquiry {
  const { setting } = bookOf(call, options, askedOnNames)
  assertPlainDay(options.today)
  return new Inquiry(setting, options.today)
}
