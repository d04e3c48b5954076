import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { homeCellOf } from '../../../casefile/place.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { whereCovered } from '../../../law/where-covered.js'
import {
  competenceOwnCellClause,
  competenceOwnCellOfMemberClause,
} from '../../../regulations/applicant-move/competence.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { worthOfAnother } from '../../actors/worth.js'
import { broken, holds, met, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'
import { abroadLengths, temporaryStayOn, transferOn } from '../../transfer/member-place.js'
import { moveOf, newCellOf } from '../applicant-stage.js'

/** What the texts give to the cell on the way to its vote. */
const beforeTheVote = [
  'sympathiser.listed',
  'sympathiser.unlisted',
  'helper.assigned',
  'start.proposed',
] as const

type OfTheCell = ActOf<'cell.voted' | 'removal.opened' | (typeof beforeTheVote)[number]>

const commonProvisions = [competenceOwnCellClause, competenceOwnCellOfMemberClause, ...abroadLengths]

/**
 * The cell on file considers: of an applicant, after a move that of the new place (Charter art. 4.3; guidance pt 3.9(a)); of a
 * member the home cell, on temporary activity too (Charter art. 5.2; regulation pt 6.3.2); it opens a removal too (pt 8.1). Asked
 * where both cells bear a label. An applicant at a temporary place, a place without a cell and the review of a recognition
 * during a stay have rules of their own.
 */
export const ownCellConsiders = rule({
  id: 'competence.own-cell',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', 'removal.opened'],
  asks: 'evidence',
  stands: { ...trueAtConsideration, onlyWhere: 'broken' },
  provisions: commonProvisions,
  cure: ['vote.by-own-cell'],
  check: ({ file, act, ask }) => {
    const isOwn = isByOwnCell(file, act, ask)
    return isOwn === undefined ? undefined : holds(isOwn, { isOwnCell: isOwn })
  },
})

/** The same of the list, the helper and the proposal to start: another cell's is worth what another body's is (38-HD/BTCTW pt I.1.1(d), I.1.3). */
export const ownCellBeforeVote = rule({
  id: 'competence.own-cell-before-vote',
  breaking: 'breach',
  actor: 'cell',
  guards: beforeTheVote,
  asks: 'evidence',
  provisions: [
    ...new Set([...commonProvisions, ...beforeTheVote.flatMap((type) => actorProvisionsOf(type))]),
  ],
  cure: ['vote.by-own-cell'],
  check: ({ file, act, ask }) => {
    const isOwnCell = isByOwnCell(file, act, ask)
    if (isOwnCell === undefined) return undefined
    return isOwnCell ? met({ isOwnCell }) : broken({ isOwnCell }, { effect: worthOfAnother(file, act, ask) })
  },
})

/** Whether the cell on file acted; `undefined` where one of the two bears no label, or none is competent by the file. */
function isByOwnCell(file: CaseFile, act: OfTheCell, ask: Inquiry): boolean | undefined {
  if (file.unit.noCell === true) return undefined
  const isOfMember = isAboutMember(file, act)
  const own = isOfMember ? cellOfMember(file, act, ask) : cellOfApplicant(file, act)
  const acting = labelOfCell(act)
  if (own === undefined || acting === undefined) return undefined
  const isOwn = () => {
    ask.cite(isOfMember ? competenceOwnCellOfMemberClause : competenceOwnCellClause)
    return acting === own
  }
  // What the cell on file does is in order by any law: that the one of the day is not known is nothing to tell.
  return acting === own ? whereCovered(isOwn) : isOwn()
}

/** The label of the cell that acted; a label beside another kind of body, but in a vote, is of that body. */
function labelOfCell({ type, by }: OfTheCell): string | undefined {
  return type === 'cell.voted' || by?.kind === 'cell' ? by?.id : undefined
}

function isAboutMember(file: CaseFile, act: OfTheCell): boolean {
  if (act.type === 'cell.voted') return act.matter !== 'admission'
  return act.type === 'removal.opened' || joiningDayOf(file) !== undefined
}

/** The cell of the new place after a move, else the one on file; `undefined` where the move names none. */
function cellOfApplicant(file: CaseFile, { type, on }: OfTheCell): string | undefined {
  if (file.temporaryUnit !== undefined) return undefined
  const move = moveOf(file, on)
  // Whom it drops from its list is still the concern of the cell that has been left.
  if (move && type === 'sympathiser.unlisted') return undefined
  return move ? newCellOf(file, move) : homeCellOf(file)
}

/** The cell a member is of; `undefined` from a transfer that takes the member away until a cell receives him. */
function cellOfMember(file: CaseFile, act: OfTheCell, ask: Inquiry): string | undefined {
  const { on } = act
  if (temporaryStayOn(file, on, ask)) return isOfThePlaceOfStay(act) ? undefined : homeCellOf(file)
  const transfer = transferOn(file, on)
  if (!transfer) return homeCellOf(file)
  const received = lastUpTo(file, 'member.received', on, ({ unit }) => unit?.cell !== undefined)
  return received !== undefined && received.on >= transfer.on ? homeCellOf(file) : undefined
}

/** The temporary cell gathers what a recognition needs, and assigns the helper meanwhile (guidance pt 3.10, 5.2(b)). */
const isOfThePlaceOfStay = (act: OfTheCell) =>
  act.type === 'helper.assigned' || (act.type === 'cell.voted' && act.matter === 'recognition')
