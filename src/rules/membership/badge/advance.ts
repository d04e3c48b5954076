import type { PlainDay } from '../../../calendar/plain-day.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  badgeEarlyIllnessFrom70,
  badgeEarlyIllnessTo65,
  badgeEarlyPosthumous,
  badgeEarlyPosthumousFrom,
} from '../../../regulations/membership/badge.js'

/** Months by which a badge may come early to the seriously ill: 12 to the badge of 65 years, 24 from that of 70. */
export function illnessAdvance(years: number, day: PlainDay, ask: Inquiry): number {
  return ask.law(years <= 65 ? badgeEarlyIllnessTo65 : badgeEarlyIllnessFrom70, day)
}

/** Months of a posthumous badge; none before 24-QĐ/TW, nor for a death before 2021-07-30. */
export function posthumousAdvance(diedOn: PlainDay, ask: Inquiry): number {
  const months = ask.law(badgeEarlyPosthumous)
  return months > 0 && diedOn < ask.law(badgeEarlyPosthumousFrom) ? 0 : months
}
