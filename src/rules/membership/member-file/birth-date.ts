import type { PlainDay } from '../../../calendar/plain-day.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { contradictedFacts } from '../../../casefile/fixed-facts.js'
import { formBefore } from '../../../casefile/log/corrections.js'
import type { Act, ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { memberFileBirthDateFrozenSince } from '../../../regulations/membership/membership.js'
import { broken, met, missing, rule } from '../../engine/rule.js'

/** Whether the person has joined, and the birth dates of members are no longer adjusted on the day. */
export function isBirthDateFrozen(file: CaseFile, on: PlainDay, ask: Inquiry): boolean {
  const joinedOn = joiningDayOf(file)
  const hasJoined = joinedOn !== undefined || file.acts['membership.transcribed'] !== undefined
  return hasJoined && on >= ask.law(memberFileBirthDateFrozenSince)
}

/**
 * The birth date in a member's file is not adjusted from 2016-08-18 on, that of a probationary member included: age goes by
 * the original file of the admission (13-TB/TW of 2016; guidance pt 9.2). An entry that says otherwise than that file is
 * corrected by a paper of it, which the correction names.
 */
export const birthDateFixed = rule({
  id: 'member-file.birth-date-fixed',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['particulars.changed', 'entry.corrected'],
  asks: 'evidence',
  provisions: [memberFileBirthDateFrozenSince],
  cure: [],
  check: ({ file, act, on, ask }) => {
    const isChanged =
      act.type === 'entry.corrected'
        ? changesBirthDate(file, act)
        : act.person !== undefined && contradictedFacts(file.person, act.person).includes('bornOn')
    if (!isChanged || !isBirthDateFrozen(file, on, ask)) return undefined
    const since = ask.law(memberFileBirthDateFrozenSince)
    if (act.type !== 'entry.corrected') return broken({ since })
    return act.document === undefined ? missing('evidence.originalFile', { since }) : met({ since })
  },
})

/** Whether a correction tells another birth date than the entry it is about did. */
function changesBirthDate(file: CaseFile, correction: ActOf<'entry.corrected'>): boolean {
  const now = bornOnOf(correction.act as Act)
  if (now === undefined) return false
  const before = bornOnOf(formBefore(file.log, correction))
  return before !== undefined && before !== now
}

const bornOnOf = (act: Act): PlainDay | undefined => ('person' in act ? act.person?.bornOn : undefined)
