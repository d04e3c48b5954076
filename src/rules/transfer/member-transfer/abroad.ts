import { actsOf, lastUpTo } from '../../../casefile/case-file.js'
import {
  memberTransferAbroadOfficialDeadline,
  memberTransferAbroadReturnDeadline,
  memberTransferAbroadTemporaryDeadline,
} from '../../../regulations/transfer/abroad.js'
import { type Clock, lastDayOf, type Span } from '../../engine/clock.js'
import { broken, countedFrom, holds, met, missing, rule, untold } from '../../engine/rule.js'
import { abroadKindOf, abroadLengths, isTemporary } from '../member-place.js'
import { endsOfWait, waitEnded } from './limits.js'

/** Tells the span of a temporary stay from that of an official transfer abroad. */
const temporaryKey = 'temporary'

/**
 * The slip handed in abroad: within 60 working days of leaving for an official transfer, 30 for a temporary one; a stay too
 * short for a transfer has no slip (38-HD/BTCTW pt II.4.3.1(c), II.4.3.2(b)).
 */
export const abroadClock: Clock = {
  id: 'member-transfer.abroad',
  obligor: 'member',
  endsWith: 'membership',
  closedBy: ['referral.presented', 'member.received'],
  provisions: [
    memberTransferAbroadOfficialDeadline,
    memberTransferAbroadTemporaryDeadline,
    memberTransferAbroadReturnDeadline,
    ...abroadLengths,
  ],
  spans: (file, ask) =>
    actsOf(file, 'member.transferred').flatMap<Span>((left) => {
      const { effectiveOn, on } = left
      const kind = left.transfer === 'abroad' ? abroadKindOf(left, ask) : 'none'
      if (kind === 'none') return []
      return [
        {
          from: effectiveOn ?? on,
          ...waitEnded(file, left, on, endsOfWait),
          ...(kind === 'temporary' && { key: temporaryKey }),
        },
      ]
    }),
  lastDay: ({ from, key }, lawDay, ask) => {
    const limit =
      key === temporaryKey ? memberTransferAbroadTemporaryDeadline : memberTransferAbroadOfficialDeadline
    return ask.workingDays(from, ask.law(limit, lawDay))
  },
}

/**
 * The return from labour abroad reported within 30 working days; of an official stay not said to be for labour or not, a later
 * report leaves that open. A return from a temporary stay has no limit.
 */
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
      const left = lastUpTo(file, 'member.transferred', on)
      if (left?.transfer !== 'abroad' || left.labour === false || isTemporary(left, ask)) return undefined
      if (act.returnedOn === undefined) return missing('evidence.returnedOn')
      const days = ask.law(memberTransferAbroadReturnDeadline, act.returnedOn)
      const lastDay = ask.workingDays(act.returnedOn, days)
      const facts = { returnedOn: act.returnedOn, lastDay, actual: on }
      if (on > lastDay && left.labour === undefined) return untold('evidence.labour')
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

/** Under 3 months abroad no transfer, 3 to under 12 a temporary one, from 12 an official one (guidance pt 10.2). */
export const abroadKind = rule({
  id: 'member-transfer.abroad-kind',
  breaking: 'note',
  actor: 'member',
  guards: ['member.transferred'],
  asks: 'evidence',
  provisions: abroadLengths,
  cure: ['transfer.none-needed'],
  check: ({ act, ask }) => {
    if (act.transfer !== 'abroad' || act.months === undefined) return undefined
    const kind = abroadKindOf(act, ask)
    return kind === 'none' ? broken({ months: act.months, kind }) : met({ months: act.months, kind })
  },
})
