import { actsOf, lastOf } from '../../casefile/case-file.js'
import { memberRecordDeadline } from '../../regulations/membership/membership.js'
import type { Clock } from '../engine/clock.js'
import { onTime } from '../engine/clock.js'

/** The member record and sheet within 30 working days of the ceremony (guidance of the Organising Commission pt I.2.2). */
export const memberRecordClock: Clock = {
  id: 'records.member-record-on-time',
  obligor: 'member',
  endsWithMembership: true,
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
