import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { joiningDayOf } from '../../casefile/dates.js'
import { contradictedFacts } from '../../casefile/fixed-facts.js'
import type { Inquiry } from '../../law/inquiry.js'
import { memberFileBirthDateFrozenSince } from '../../regulations/membership/membership.js'
import { broken, rule } from '../engine/rule.js'

/** Whether the person has joined, and the birth dates of members are no longer adjusted on the day. */
export function isBirthDateFrozen(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const hasJoined = joiningDayOf(file) !== undefined || file.acts['membership.transcribed'] !== undefined
  return hasJoined && on >= ask.law(memberFileBirthDateFrozenSince)
}

/**
 * The birth date in a member's file is not adjusted from 2016-08-18 on, that of a probationary member included: age goes by
 * the original file of the admission (13-TB/TW of 2016; guidance pt 9.2).
 */
export const birthDateFixed = rule({
  id: 'member-file.birth-date-fixed',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['particulars.changed'],
  asks: 'evidence',
  provisions: [memberFileBirthDateFrozenSince],
  cure: [],
  check: ({ file, act, on, ask }) => {
    if (!act.person || !contradictedFacts(file.person, act.person).includes('bornOn')) return undefined
    if (!isBirthDateFrozen(file, on, ask)) return undefined
    return broken({ since: ask.law(memberFileBirthDateFrozenSince) })
  },
})
