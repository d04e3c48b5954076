import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { isTemporary, type Transfer } from '../../rules/transfer/member-place.js'
import { actsInEffect } from './acts-in-effect.js'

/**
 * A change of the cell a person belongs to: noted in the particulars, sent by a transfer, received at its end, or
 * returned before that. `across` says whether the transfer crosses the provincial organisation, where the record tells.
 */
export interface PlaceChange {
  readonly on: PlainDay
  readonly kind: 'noted' | 'sent' | 'received' | 'returned'
  readonly cell?: string
  readonly across?: 'province' | 'inside'
}

/**
 * Every change of the home cell of a file, in the order of its days. A temporary transfer changes none, nor does a stay
 * abroad of under 12 months, nor what is noted of a temporary place: the member is counted at home.
 */
export function placeChanges(file: CaseFile): readonly PlaceChange[] {
  const changes: PlaceChange[] = []
  let transfer: Transfer | undefined
  for (const act of actsInEffect(file)) {
    if (act.type === 'member.transferred') {
      transfer = act
      if (!isFromHome(act)) changes.push(changeOf('sent', act.on, act.toCell, act))
    } else if (act.type === 'member.received') {
      if (transfer && !isFromHome(transfer))
        changes.push(changeOf('received', act.on, act.unit?.cell ?? transfer.toCell, transfer))
      // A reception ends a transfer; a stay elsewhere lasts until the return.
      if (transfer?.transfer === 'official' || transfer?.transfer === 'internal') transfer = undefined
    } else if (act.type === 'member.returned') {
      if (transfer && !isFromHome(transfer)) changes.push(changeOf('returned', act.on, undefined, transfer))
      transfer = undefined
    } else if ('unit' in act && act.unit?.cell !== undefined && !act.unit.temporaryPlace) {
      changes.push(changeOf('noted', act.on, act.unit.cell))
    }
  }
  return changes
}

/** The cell on a day, the first known one before any is; `undefined` where no act names one. */
export function cellOn(changes: readonly PlaceChange[], day: PlainDay): string | undefined {
  const isHome = ({ kind, cell }: PlaceChange) => kind !== 'sent' && cell !== undefined
  const last = changes.findLast((change) => isHome(change) && change.on <= day)
  return (last ?? changes.find(isHome))?.cell
}

function changeOf(
  kind: PlaceChange['kind'],
  on: PlainDay,
  cell: string | undefined,
  transfer?: Transfer,
): PlaceChange {
  const across = transfer?.across ?? (transfer?.transfer === 'internal' ? 'inside' : undefined)
  return { on, kind, ...(cell !== undefined && { cell }), ...(across !== undefined && { across }) }
}

/** Whether the member is counted at home all the while; before the earliest supported day whenever the length is stated. */
function isFromHome(transfer: Transfer): boolean {
  const ask = new Inquiry(nationalRulebook().setting, transfer.on)
  return whereCovered(() => isTemporary(transfer, ask)) ?? true
}
