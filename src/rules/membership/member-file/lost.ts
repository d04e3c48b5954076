import type { PlainDay } from '../../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { lastInOrder } from '../../../casefile/log/acts-in-order.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { memberFileLostClause, memberFileLostDecider } from '../../../regulations/membership/membership.js'
import type { Clock } from '../../engine/clock.js'
import { type Answer, broken, met, missing, rule } from '../../engine/rule.js'
import { abroadLengths, isTemporary, type Transfer, transferOn } from '../../transfer/member-place.js'

/** Day the file of a member was found lost, where it is not made again up to a day. */
export function lostSince(file: CaseFile, on: PlainDay): PlainDay | undefined {
  const lost = lastUpTo(file, 'member-file.lost', on)
  const types = ['member-file.lost', 'member-file.restored'] as const
  const last = lost && lastInOrder(file, types, (act) => act.on <= on)
  return last?.type === 'member-file.lost' ? last.on : undefined
}

/**
 * A lost file is made again after its cause is established and the standing committee of the committee directly above has
 * given its opinion; the competent committee certifies it, and the decisions are copied into it (38-HD/BTCTW pt II.3). A
 * loss that nobody recorded is asked for as what the act answers. While it is lost no member is sent elsewhere with it, nor
 * received on its index (guidance pt 8.2(c), 10.1(a)).
 */
export const lostFileRestored = rule({
  id: 'member-file.lost-restored',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: ['member-file.restored', 'member.transferred', 'member.received'],
  asks: 'evidence',
  needs: ['member-file.lost'],
  provisions: [memberFileLostClause, memberFileLostDecider, ...abroadLengths],
  cure: ['member-file.completed'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'member-file.restored') return restoredAnswer(file, act, ask)
    const lostOn = lostSince(file, on)
    const transfer = act.type === 'member.transferred' ? act : transferOn(file, on)
    if (lostOn === undefined || !transfer || !goesWithFile(transfer, ask)) return undefined
    ask.cite(memberFileLostClause)
    return broken({ lostOn, transfer: transfer.transfer })
  },
})

/** Within the grassroots organisation, and on temporary activity, the file stays where it is. */
const goesWithFile = (transfer: Transfer, ask: Inquiry) =>
  transfer.transfer !== 'internal' && !isTemporary(transfer, ask)

function restoredAnswer(
  file: CaseFile,
  act: ActOf<'member-file.restored'>,
  ask: Inquiry,
): Answer | undefined {
  ask.cite(memberFileLostClause)
  const lost = lastUpTo(file, 'member-file.lost', act.on)
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
}

/** A lost file is made again: a duty of its keeper without a time limit (38-HD/BTCTW pt II.3). */
export const lostFileClock: Clock = {
  id: 'member-file.lost-restored',
  obligor: 'grassrootsCommittee',
  endsWith: 'membership',
  closedBy: ['member-file.restored'],
  provisions: [memberFileLostClause],
  spans: (file, ask) =>
    actsOf(file, 'member-file.lost').map(({ on }, index) => {
      ask.cite(memberFileLostClause, on)
      const restored = actsOf(file, 'member-file.restored').find((act) => act.on >= on)
      return { from: on, key: String(index + 1), ...(restored && { closedOn: restored.on }) }
    }),
  lastDay: () => undefined,
}
