import { actsOf, lastUpTo } from '../../../casefile/case-file.js'
import { memberFileLostClause, memberFileLostDecider } from '../../../regulations/membership/membership.js'
import type { Clock } from '../../engine/clock.js'
import { broken, met, missing, rule } from '../../engine/rule.js'

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
