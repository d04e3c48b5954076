import type { PlainDay } from '../../calendar/plain-day.js'
import type { Inquiry } from '../../law/inquiry.js'
import { R2025B, S2025 } from '../../regulations/instruments.js'
import { issuerWindow2025 } from '../../regulations/policies.js'

/** Between 06-HD/TW and the end of the district level, a district centre may still issue under `issuerWindow2025: either`. */
export function isIssuerOfDay(
  kind: string,
  issuers: readonly string[],
  day: PlainDay,
  ask: Inquiry,
): boolean {
  if (issuers.includes(kind)) return true
  const isWindow = day >= S2025.from && day < R2025B.from
  return isWindow && kind === 'districtPoliticalCentre' && ask.policy(issuerWindow2025) === 'either'
}
