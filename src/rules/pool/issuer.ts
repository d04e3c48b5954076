import type { PlainDay } from '../../calendar/plain-day.js'
import type { Inquiry } from '../../law/inquiry.js'
import { structureDistrictLastDay } from '../../regulations/organisation/organisation.js'
import { issuerWindow2025 } from '../../regulations/policies.js'

/**
 * Between 06-HD/TW and the end of the district level, a district centre may still issue under `issuerWindow2025: either`.
 * A rule that asks declares `structureDistrictLastDay`.
 */
export function isIssuerOfDay(
  kind: string,
  issuers: readonly string[],
  day: PlainDay,
  ask: Inquiry,
): boolean {
  if (issuers.includes(kind)) return true
  const isStanding = kind === 'districtPoliticalCentre' && !ask.exists(structureDistrictLastDay, day)
  return isStanding && ask.policy(issuerWindow2025) === 'either'
}
