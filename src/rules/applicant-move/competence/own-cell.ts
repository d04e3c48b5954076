import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { homeCellOf } from '../../../casefile/place.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import {
  competenceOwnCellClause,
  competenceOwnCellOfMemberClause,
} from '../../../regulations/applicant-move/competence.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { worthOfAnother } from '../../actors/worth.js'
import { broken, met, rule } from '../../engine/rule.js'
import { abroadLengths, temporaryStayOn, transferOn } from '../../transfer/member-place.js'
import { moveOf, newCellOf } from '../applicant-stage.js'

/** What the texts give to the cell beside its vote: it is worth what they say of another body's act. */
const beforeTheVote = [
  'sympathiser.listed',
  'sympathiser.unlisted',
  'helper.assigned',
  'start.proposed',
  'removal.opened',
] as const

type OfTheCell = ActOf<'cell.voted' | (typeof beforeTheVote)[number]>

/**
 * The cell on file acts: of an applicant, after a move that of the new place (Charter art. 4.3; guidance pt 3.9(a)); of a
 * member the home cell, on temporary activity too (Charter art. 5.2; regulation pt 6.3.2). What another cell does is worth what
 * another body's act is. Asked where both cells bear a label. An applicant at a temporary place, a place without a cell and
 * the review of a recognition during a stay have rules of their own.
 */
export const ownCellConsiders = rule({
  id: 'competence.own-cell',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted', ...beforeTheVote],
  asks: 'evidence',
  provisions: [
    competenceOwnCellClause,
    competenceOwnCellOfMemberClause,
    ...new Set([...abroadLengths, ...beforeTheVote.flatMap((type) => actorProvisionsOf(type))]),
  ],
  cure: ['vote.by-own-cell'],
  check: ({ file, act, on, ask }) => {
    if (file.unit.noCell === true) return undefined
    const isOfMember = isAboutMember(file, act)
    const own = isOfMember ? cellOfMember(file, act, ask) : cellOfApplicant(file, act, on)
    const acting = labelOfCell(act)
    if (own === undefined || acting === undefined) return undefined
    ask.cite(isOfMember ? competenceOwnCellOfMemberClause : competenceOwnCellClause)
    if (acting === own) return met({ isOwnCell: true })
    const facts = { isOwnCell: false }
    return act.type === 'cell.voted'
      ? broken(facts)
      : broken(facts, { effect: worthOfAnother(file, act, ask) })
  },
})

/** The label of the cell that acted; a label beside another kind of body, but in a vote, is of that body. */
function labelOfCell({ type, by }: OfTheCell): string | undefined {
  return type === 'cell.voted' || by?.kind === 'cell' ? by?.id : undefined
}

function isAboutMember(file: CaseFile, act: OfTheCell): boolean {
  if (act.type === 'cell.voted') return act.matter !== 'admission'
  return act.type === 'removal.opened' || joiningDayOf(file) !== undefined
}

/** The cell of the new place after a move, else the one on file; `undefined` where the move names none. */
function cellOfApplicant(file: CaseFile, { type }: OfTheCell, day: PlainDay): string | undefined {
  if (file.temporaryUnit !== undefined) return undefined
  const move = moveOf(file, day)
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
