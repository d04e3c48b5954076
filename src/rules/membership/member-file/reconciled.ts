import { actsOf } from '../../../casefile/case-file.js'
import {
  memberFileLostClause,
  memberFileReconciliationInterval,
  memberFileReconciliationIntervalYearly,
} from '../../../regulations/membership/membership.js'
import { fileReconciliationInterval2026 } from '../../../regulations/policies.js'
import { type Clock, onTime, type Span } from '../../engine/clock.js'
import { broken, type Rule } from '../../engine/rule.js'
import { abroadLengths, officiallyAbroad } from '../../transfer/member-place.js'
import { lostSince } from './lost.js'

/**
 * The files of members and their list are compared every six months [đối chiếu hồ sơ với danh sách đảng viên], counted from
 * the comparison before (06-HD/TW pt 8.2(h)). No text states from which day the first one is owed: a file that was never
 * compared opens no duty, nor does a comparison before the text.
 */
export const reconciliationClock: Clock = {
  id: 'member-file.kept-and-reconciled',
  obligor: 'grassrootsCommittee',
  endsWith: 'membership',
  closedBy: ['member-file.reconciled'],
  provisions: [memberFileReconciliationInterval, memberFileReconciliationIntervalYearly, ...abroadLengths],
  spans: (file, ask) => {
    const rounds = actsOf(file, 'member-file.reconciled')
    return rounds.flatMap<Span>(({ on }, index) => {
      if (!ask.exists(memberFileReconciliationInterval, on)) return []
      const next = rounds[index + 1]
      if (next) return [{ from: on, key: on, closedOn: next.on }]
      return [
        { from: on, key: on, ...(officiallyAbroad(file, ask.day, ask) && { obligor: 'upperCommittee' }) },
      ]
    })
  },
  lastDay: ({ from }, lawDay, ask) => {
    const stated = ask.law(memberFileReconciliationInterval, lawDay)
    if (stated === undefined) return undefined
    const isOpen = ask.exists(memberFileReconciliationIntervalYearly, lawDay)
    const isYearly = isOpen && ask.policy(fileReconciliationInterval2026) === 'twelve-months'
    const yearly = isYearly ? ask.law(memberFileReconciliationIntervalYearly, lawDay) : undefined
    return ask.months(from, yearly ?? stated)
  },
}

const compared = onTime(reconciliationClock)

/** A comparison after its last day is a breach, and so is one of a file that is lost and not made again (38-HD/BTCTW pt II.3). */
export const keptAndReconciled: Rule = {
  ...compared,
  provisions: [...compared.provisions, memberFileLostClause],
  check: (question) => {
    const { file, on, ask } = question
    const lostOn = lostSince(file, on)
    if (lostOn === undefined) return compared.check(question)
    ask.cite(memberFileLostClause)
    return broken({ lostOn })
  },
}
