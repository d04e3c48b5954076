import { actsOf, lastUpTo } from '../../../casefile/case-file.js'
import {
  memberTransferAbroadOfficialDeadline,
  memberTransferAbroadReturnDeadline,
  memberTransferAbroadTemporaryDeadline,
} from '../../../regulations/transfer/abroad.js'
import { type Clock, lastDayOf, type Span } from '../../engine/clock.js'
import { countedFrom, holds, missing, rule } from '../../engine/rule.js'

/** Tells the span of a stay of stated length from that of an official transfer abroad. */
const temporaryKey = 'temporary'

/**
 * The slip handed in abroad: within 60 working days of leaving for an official transfer, 30 for a temporary one, which
 * is a stay of stated length (38-HD/BTCTW pt II.4.3.1(c), II.4.3.2(b)).
 */
export const abroadClock: Clock = {
  id: 'member-transfer.abroad',
  obligor: 'member',
  endsWithMembership: true,
  closedBy: ['referral.presented', 'member.received'],
  provisions: [
    memberTransferAbroadOfficialDeadline,
    memberTransferAbroadTemporaryDeadline,
    memberTransferAbroadReturnDeadline,
  ],
  spans: (file) =>
    actsOf(file, 'member.transferred').flatMap<Span>(({ transfer, effectiveOn, on, months }) => {
      if (transfer !== 'abroad') return []
      const [closedOn] = (['referral.presented', 'member.received', 'member.returned'] as const)
        .flatMap((type) => actsOf(file, type).flatMap((act) => (act.on >= on ? [act.on] : [])))
        .sort()
      return [
        {
          from: effectiveOn ?? on,
          ...(closedOn !== undefined && { closedOn }),
          ...(months !== undefined && { key: temporaryKey }),
        },
      ]
    }),
  lastDay: ({ from, key }, lawDay, ask) => {
    const limit =
      key === temporaryKey ? memberTransferAbroadTemporaryDeadline : memberTransferAbroadOfficialDeadline
    return ask.workingDays(from, ask.law(limit, lawDay))
  },
}

/** The return reported within 30 working days; asked where the act states the day of the return. */
export const abroadOnTime = rule({
  id: abroadClock.id,
  breaking: 'breach',
  actor: 'member',
  guards: ['referral.presented', 'member.received', 'member.returned'],
  asks: 'evidence',
  provisions: abroadClock.provisions,
  cure: ['responsibility.reviewed'],
  check: ({ file, act, on, ask }) => {
    if (act.type === 'member.returned') {
      if (lastUpTo(file, 'member.transferred', on)?.transfer !== 'abroad') return undefined
      if (act.returnedOn === undefined) return missing('evidence.returnedOn')
      const days = ask.law(memberTransferAbroadReturnDeadline, act.returnedOn)
      const lastDay = ask.workingDays(act.returnedOn, days)
      const facts = { returnedOn: act.returnedOn, lastDay, actual: on }
      return countedFrom(act.returnedOn, holds(on <= lastDay, facts))
    }
    const span = abroadClock
      .spans(file, ask)
      .find(({ from, closedOn }) => closedOn === undefined && from <= on)
    const lastDay = span && lastDayOf(abroadClock, span, on, ask, file)
    if (!span || !lastDay) return undefined
    return countedFrom(span.from, holds(on <= lastDay, { from: span.from, lastDay, actual: on }))
  },
})
