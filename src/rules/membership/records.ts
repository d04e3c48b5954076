import { actsOf, lastOf } from '../../casefile/case-file.js'
import { joiningDayOf } from '../../casefile/dates.js'
import { caseClosedClause, memberRecordDeadline } from '../../regulations/membership/membership.js'
import type { Clock } from '../engine/clock.js'
import { onTime } from '../engine/clock.js'
import { broken, met, missing, rule } from '../engine/rule.js'

/** The member record and sheet within 30 working days of the ceremony (guidance of the Organising Commission pt I.2.2). */
export const memberRecordClock: Clock = {
  id: 'records.member-record-on-time',
  obligor: 'member',
  endsWith: 'membership',
  closedBy: ['member-record.filed'],
  provisions: [memberRecordDeadline],
  spans: (file) => {
    const held = lastOf(file, 'ceremony.held')
    if (!held) return []
    const filed = actsOf(file, 'member-record.filed').find((act) => act.on >= held.on)
    return [{ from: held.on, ...(filed && { closedOn: filed.on }) }]
  },
  lastDay: (span, lawDay, ask) => ask.workingDays(span.from, ask.law(memberRecordDeadline, lawDay)),
}

/** A member record filed after its last day is a breach. */
export const memberRecordOnTime = onTime(memberRecordClock)

/**
 * A case of a member is closed as opened twice only for another case, which goes on: a member's file is never erased
 * (regulation pt 6.2.4). A case that shows no membership may be closed as opened by mistake, without another.
 */
export const caseClosedForAnother = rule({
  id: 'records.case-closed',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['case.closed'],
  asks: 'evidence',
  provisions: [caseClosedClause],
  cure: ['case.other-named'],
  check: ({ file, act, ask }) => {
    ask.cite(caseClosedClause)
    if (act.continuedIn === file.caseId) return broken({ isItself: true })
    const isMembers = joiningDayOf(file) !== undefined || file.acts['membership.transcribed'] !== undefined
    if (act.continuedIn !== undefined) return met({ isOther: true })
    return isMembers ? missing('evidence.continuedIn') : undefined
  },
})
