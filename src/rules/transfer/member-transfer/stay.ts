import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { memberTransferAbroadProlongationMaximum } from '../../../regulations/transfer/abroad.js'
import { memberTransferStayProlongedClause } from '../../../regulations/transfer/member-transfer.js'
import { type Clock, onTime, type Span } from '../../engine/clock.js'
import { broken, met, missing, type Rule, rule } from '../../engine/rule.js'
import { abroadLengths, isTemporary, type Transfer } from '../member-place.js'

/** A temporary stay of stated length, the prolongations made before it ended, and what ended it. */
interface Stay {
  readonly transfer: Transfer & { readonly months: number }
  readonly prolonged: readonly ActOf<'stay.prolonged'>[]
  /** The return, or the next transfer. */
  readonly ended?: ActOf<'member.returned' | 'member.transferred'>
}

function staysOf(file: CaseFile, ask: Inquiry): readonly Stay[] {
  const transfers = actsOf(file, 'member.transferred')
  return transfers.flatMap((transfer, index): Stay[] => {
    const { months, on } = transfer
    if (months === undefined || !isTemporary(transfer, ask)) return []
    const next = transfers[index + 1]
    const isOfStay = (act: { readonly on: string }) =>
      act.on >= on && (next === undefined || act.on < next.on)
    const ended = actsOf(file, 'member.returned').find(isOfStay) ?? next
    const prolonged = actsOf(file, 'stay.prolonged').filter(isOfStay)
    return [{ transfer: { ...transfer, months }, prolonged, ...(ended && { ended }) }]
  })
}

/**
 * A temporary stay ends on its last day: the member returns, or the place of activity prolongs it (regulation pt 6.3.2). The
 * duty stands from the transfer on, and from each prolongation anew; whoever is transferred again is there no longer.
 */
export const stayEndsClock: Clock = {
  id: 'member-transfer.stay-ended',
  obligor: 'member',
  endsWith: 'membership',
  closedBy: ['member.returned', 'stay.prolonged'],
  provisions: [memberTransferStayProlongedClause, ...abroadLengths],
  spans: (file, ask) =>
    staysOf(file, ask).flatMap(({ transfer, prolonged, ended }) => {
      const opening = [transfer, ...prolonged]
      return opening.map(({ on }, index): Span => {
        const closing = prolonged[index] ?? ended
        return { from: on, key: `${transfer.on}/${index}`, ...(closing && { closedOn: closing.on }) }
      })
    }),
  lastDay: ({ key }, lawDay, ask, file) => {
    ask.cite(memberTransferStayProlongedClause, lawDay)
    const [left, count] = String(key).split('/')
    const stay = staysOf(file, ask).find(({ transfer }) => transfer.on === left)
    if (!stay) return undefined
    const more = stay.prolonged.slice(0, Number(count)).reduce((sum, { months }) => sum + months, 0)
    return ask.months(stay.transfer.effectiveOn ?? stay.transfer.on, stay.transfer.months + more)
  },
}

/** A return or a prolongation after the last day of the stay is remarked: no text blames it. */
export const stayEndedOnTime: Rule = {
  ...onTime(stayEndsClock, { cure: ['stay.prolonged', 'transfer.other-kind'] }),
  breaking: 'note',
}

/**
 * A prolongation is reported to the home cell; one abroad is for less than 12 months (regulation pt 6.3.2; 38-HD/BTCTW
 * pt II.4.3.2(c)).
 */
export const stayProlonged = rule({
  id: 'member-transfer.stay-prolonged',
  breaking: 'note',
  actor: 'member',
  guards: ['stay.prolonged'],
  asks: 'evidence',
  provisions: [memberTransferStayProlongedClause, memberTransferAbroadProlongationMaximum],
  cure: ['prolongation.reported-home'],
  check: ({ file, act, on, ask }) => {
    ask.cite(memberTransferStayProlongedClause)
    const { months } = act
    if (lastUpTo(file, 'member.transferred', on)?.transfer === 'abroad') {
      const under = ask.law(memberTransferAbroadProlongationMaximum)
      if (months >= under) return broken({ months, under }, { cure: ['transfer.other-kind'] })
    }
    if (act.reportedHome === undefined) return missing('evidence.reportedHome')
    return act.reportedHome ? met({ months }) : broken({ reportedHome: false })
  },
})
