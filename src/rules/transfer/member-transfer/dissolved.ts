import { memberTransferDissolvedDeadline } from '../../../regulations/transfer/member-transfer.js'
import { countedFrom, holds, met, rule } from '../../engine/rule.js'

/**
 * The committee above moves the members of an organisation within 30 working days of its end (regulation pt 6.3.5); of a transfer
 * that tells of none it is only said.
 */
export const dissolvedOrganisation = rule({
  id: 'member-transfer.dissolved-organisation',
  breaking: 'breach',
  actor: 'upperCommittee',
  guards: ['member.transferred'],
  asks: 'evidence',
  provisions: [memberTransferDissolvedDeadline],
  cure: ['responsibility.reviewed'],
  check: ({ act: { dissolvedOn }, on, ask }) => {
    if (dissolvedOn === undefined) return met({ days: ask.law(memberTransferDissolvedDeadline) })
    const lastDay = ask.workingDays(dissolvedOn, ask.law(memberTransferDissolvedDeadline, dissolvedOn))
    return countedFrom(dissolvedOn, holds(on <= lastDay, { from: dissolvedOn, lastDay, actual: on }))
  },
})
