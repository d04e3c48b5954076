import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { contradictedFacts } from '../../../casefile/fixed-facts.js'
import { formBefore } from '../../../casefile/log/corrections.js'
import type { Act, ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  memberFileBirthDateFrozenSince,
  memberFileLostClause,
  memberFileLostDecider,
} from '../../../regulations/membership/membership.js'
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

/**
 * A lost file is made again after its cause is established and the standing committee of the committee directly above has
 * given its opinion; the competent committee certifies it, and the decisions are copied into it (38-HD/BTCTW pt II.3). A
 * loss that nobody recorded is asked for as what the act answers.
 */
export const lostFileRestored = rule({
  id: 'member-file.lost-restored',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['member-file.restored'],
  asks: 'evidence',
  provisions: [memberFileLostClause, memberFileLostDecider],
  cure: ['member-file.completed'],
  check: ({ file, act, on, ask }) => {
    ask.cite(memberFileLostClause)
    const lost = lastUpTo(file, 'member-file.lost', on)
    if (!lost) return undefined
    if (lost.lostBy === undefined) return missing('evidence.lostBy')
    const required = ask.law(memberFileLostDecider)
    if (act.opinionOn === undefined) return missing('evidence.opinionOn', { required })
    if (act.opinionOn < lost.on) return broken({ opinionOn: act.opinionOn, lostOn: lost.on })
    if (act.certified === undefined) return missing('evidence.certified')
    if (act.copiesFiled === undefined) return missing('evidence.copiesFiled')
    const { certified, copiesFiled } = act
    return certified && copiesFiled
      ? met({ opinionOn: act.opinionOn, lostOn: lost.on })
      : broken({ certified, copiesFiled })
  },
})
