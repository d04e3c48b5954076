import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { homeCellOf } from '../../../casefile/place.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  competenceOwnCellClause,
  competenceOwnCellOfMemberClause,
} from '../../../regulations/applicant-move/competence.js'
import { holds, rule } from '../../engine/rule.js'
import { abroadLengths, temporaryStayOn, transferOn } from '../../transfer/member-place.js'
import { moveOf, newCellOf } from '../applicant-stage.js'

/**
 * The cell on file considers: of an applicant, after a move that of the new place (Charter art. 4.3; guidance pt 3.9(a)); of a
 * member the home cell, on temporary activity too (Charter art. 5.2; regulation pt 6.3.2). Asked where both cells bear a label. An
 * applicant at a temporary place, a place without a cell and the review of a recognition during a stay have rules of their own.
 */
export const ownCellConsiders = rule({
  id: 'competence.own-cell',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  asks: 'evidence',
  provisions: [competenceOwnCellClause, competenceOwnCellOfMemberClause, ...abroadLengths],
  cure: ['vote.by-own-cell'],
  check: ({ file, act, on, ask }) => {
    if (file.unit.noCell === true) return undefined
    const isOfMember = act.matter !== 'admission'
    const own = isOfMember ? cellOfMember(file, act, ask) : cellOfApplicant(file, on)
    const voting = act.by?.id
    if (own === undefined || voting === undefined) return undefined
    ask.cite(isOfMember ? competenceOwnCellOfMemberClause : competenceOwnCellClause)
    return holds(voting === own, { isOwnCell: voting === own })
  },
})

/** The cell of the new place after a move, else the one on file; `undefined` where the move names none. */
function cellOfApplicant(file: CaseFile, day: PlainDay): string | undefined {
  if (file.temporaryUnit !== undefined) return undefined
  const move = moveOf(file, day)
  return move ? newCellOf(file, move) : homeCellOf(file)
}

/** The cell a member is of; `undefined` from a transfer that takes the member away until a cell receives him. */
function cellOfMember(file: CaseFile, { matter, on }: ActOf<'cell.voted'>, ask: Inquiry): string | undefined {
  if (temporaryStayOn(file, on, ask)) return matter === 'recognition' ? undefined : homeCellOf(file)
  const transfer = transferOn(file, on)
  if (!transfer) return homeCellOf(file)
  const received = lastUpTo(file, 'member.received', on, ({ unit }) => unit?.cell !== undefined)
  return received !== undefined && received.on >= transfer.on ? homeCellOf(file) : undefined
}
