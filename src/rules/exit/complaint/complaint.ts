import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import { complaintAdmissibleClause } from '../../../regulations/exit/complaint.js'
import { broken, met, missing, rule, untold } from '../../engine/rule.js'
import { decisionAgainst } from '../contested.js'
import { answerable, complaintsOf } from './answers.js'

type Complaint = ActOf<'complaint.lodged'>

/**
 * Handled only where there is a decision, the member complains alone and in person, and the highest competent level has
 * not concluded (regulation pt 8.2); what is late is not handled either, under the rule of its time limit.
 */
export const complaintAdmissible = rule({
  id: 'complaint.admissible',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['complaint.lodged'],
  asks: 'evidence',
  provisions: [complaintAdmissibleClause],
  cure: ['complaint.by-member'],
  check: ({ file, act, on, ask }) => {
    ask.cite(complaintAdmissibleClause)
    const reasons = [
      ...(decisionAgainst(file, act.against, on) ? [] : ['no-decision']),
      ...(hasDied(file, on) ? ['member-dead'] : []),
      ...(act.concluded === true ? ['concluded'] : []),
      ...(act.lodgedBy === 'other' ? ['lodged-by-another'] : []),
      ...(act.lodgedBy === 'group' ? ['lodged-collectively'] : []),
    ]
    if (reasons.length > 0) return broken({ reasons, against: act.against })
    if (act.lodgedBy === undefined) return missing('evidence.lodgedBy')
    if (act.concluded === undefined && isAnsweredAtCentre(file, act))
      return untold('evidence.concluded', { against: act.against })
    return met({ against: act.against })
  },
})

/** Nobody complains for a member, dead since a day before (regulation pt 8.2). */
const hasDied = (file: CaseFile, on: PlainDay): boolean =>
  actsOf(file, 'member.died').some((died) => died.on < on)

/** Whether the Centre has answered a complaint on the same decision: there the highest level may have concluded. */
function isAnsweredAtCentre(file: CaseFile, { against, on }: Complaint): boolean {
  const decidedOn = decisionAgainst(file, against, on)?.on ?? ''
  return complaintsOf(file, on).some(
    ({ lodged, answered }) =>
      lodged?.against === against &&
      lodged.on >= decidedOn &&
      answered !== undefined &&
      (answered.level ?? lodged.level) === 'central',
  )
}

/** An answer tells which complaint it is to where several are open: by the decision, or by the level (regulation pt 8.2). */
export const complaintToldApart = rule({
  id: 'complaint.told-apart',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['complaint.answered'],
  asks: 'evidence',
  provisions: [complaintAdmissibleClause],
  cure: ['complaint.named'],
  check: ({ file, act, ask }) => {
    const open = answerable(file, act)
    if (open.length === 0) return undefined
    ask.cite(complaintAdmissibleClause)
    const [first] = open as readonly [Complaint]
    return open.length > 1
      ? broken({ open: open.length, lodgedOn: first.on })
      : met({ lodgedOn: first.on, against: first.against })
  },
})
