import { assertPlainDay, type PlainDay } from '../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../casefile/case-file.js'
import { Inquiry } from '../law/inquiry.js'
import { badgeYears } from '../regulations/membership/badge.js'
import { nationalRulebook } from '../rules/engine/rulebook.js'
import { illnessAdvance } from '../rules/membership/badge.js'
import { completedOn, completedYears, reckoningOf, type TimeOutside } from '../rules/membership/seniority.js'
import { type JoiningRegion, keepsUnderAgeJoining } from '../rules/membership/under-age-veterans.js'
import type { JudgedBy } from './case.js'

type AskedOn = JudgedBy & { readonly today: PlainDay }

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
}

/**
 * Seniority on a day: none until the member is official, and none of an annulled admission. A membership wrongly ended
 * and restored is continuous; one that ended no longer grows (Charter art. 5.4; regulation pt 4.5).
 * Throws `day.malformed`.
 */
export function seniorityOf(file: CaseFile, options: AskedOn): Seniority {
  const ask = askedOn(options)
  const reckoning = reckoningOf(file)
  if (!reckoning) return { outside: [], monthsOutside: 0, restDaysOutside: 0 }
  const { from, outside, months, days } = reckoning
  return {
    ...(from !== undefined && { from }),
    outside,
    monthsOutside: months,
    restDaysOutside: days,
    ...(from !== undefined && { completedYears: completedYears(from, options.today, reckoning, ask) }),
  }
}

/** The badge [Huy hiệu Đảng] a member is due, or is next to earn. */
export interface NextBadge {
  readonly years: number
  /** Day its years of seniority are complete. */
  readonly earnedOn: PlainDay
  /** First day on which a seriously ill member may receive it. */
  readonly earliestOn: PlainDay
}

/**
 * The highest badge already earned and not yet awarded on file, or else the first one ahead, by the years in force on the
 * day it is earned or asked about, whichever is later; `undefined` without seniority, after an exit, and beyond the last
 * badge. Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function nextBadge(file: CaseFile, options: AskedOn): NextBadge | undefined {
  const ask = askedOn(options)
  const reckoning = reckoningOf(file)
  if (reckoning?.from === undefined || reckoning.endsOn !== undefined) return undefined
  const { from } = reckoning
  const { today } = options
  const awarded = lastOf(file, 'badge.awarded')?.years ?? 0
  const dayFor = (earnedOn: PlainDay) => (earnedOn > today ? earnedOn : today)
  const steps = everyStep()
    .filter((years) => years > awarded)
    .map((years) => ({ years, earnedOn: completedOn(from, years, reckoning, ask) }))
    .filter(({ years, earnedOn }) => knows(ask, years, dayFor(earnedOn)))
  const badge = steps.filter(({ earnedOn }) => earnedOn <= today).at(-1) ?? steps[0]
  if (!badge) return undefined
  const advance = illnessAdvance(badge.years, dayFor(badge.earnedOn), ask)
  return { ...badge, earliestOn: ask.months(badge.earnedOn, -advance) }
}

/** Every year any version has had a badge for, lowest first. */
function everyStep(): readonly number[] {
  const years = badgeYears.versions.flatMap(({ value }): readonly number[] => value ?? [])
  return [...new Set(years)].sort((a, b) => a - b)
}

function knows(ask: Inquiry, years: number, day: PlainDay): boolean {
  return ask.law(badgeYears, day).includes(years)
}

/**
 * Whether a veteran admitted under 18 keeps the joining date, by the law of the day asked: admitted before 1960-09-05, or
 * south of the Bến Hải river before 1975-04-30 (294-QĐ/TW pt 5.2.3). Otherwise being under age is a ground of annulment.
 * Throws `day.malformed`, and `law.not-covered` before the earliest supported day.
 */
export function isUnderAgeJoiningKept(
  joined: { readonly on: PlainDay; readonly region: JoiningRegion },
  options: AskedOn,
): boolean {
  assertPlainDay(joined.on)
  return keepsUnderAgeJoining(joined.on, joined.region, askedOn(options))
}

function askedOn({ today, rulebook }: AskedOn): Inquiry {
  assertPlainDay(today)
  return new Inquiry((rulebook ?? nationalRulebook()).setting, today)
}
