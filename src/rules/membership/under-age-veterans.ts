import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import {
  seniorityUnderAgeNorthUntil,
  seniorityUnderAgeSouthUntil,
} from '../../regulations/membership/seniority.js'

/** Where a veteran was admitted: south of the Bến Hải river or not. */
export type JoiningRegion = NonNullable<ActOf<'membership.transcribed'>['region']>

/** Both. */
export const joiningRegions: readonly JoiningRegion[] = ['north', 'south']

/** Where the person was admitted, as an office's register has it. */
export function joiningRegionOf(file: CaseFile): JoiningRegion | undefined {
  return lastOf(file, 'membership.transcribed')?.region
}

/**
 * Whether an admission under 18 keeps its joining date: before 1960-09-05 anywhere, and south of the Bến Hải river
 * before 1975-04-30; the two days themselves no longer (294-QĐ/TW pt 5.2.3). The law is that of the day asked.
 */
export function keepsUnderAgeJoining(admittedOn: PlainDay, region: JoiningRegion, ask: Inquiry): boolean {
  if (admittedOn < ask.law(seniorityUnderAgeNorthUntil)) return true
  return region === 'south' && admittedOn < ask.law(seniorityUnderAgeSouthUntil)
}
