import type { PlainDay } from '../../calendar/plain-day.js'
import { mayBeAbout } from '../../casefile/acts/matter.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { actsBefore, actsInOrder, actsSince } from '../../casefile/log/acts-in-order.js'
import { isAdmissionRefusal } from '../../casefile/refusal.js'
import type { Act, ActOf, ActType } from '../../casefile/shapes.js'
import { type Rung, straightWay } from '../../casefile/straight-way.js'

/** How far a case has come before the ceremony: still helped and considered, or up to a rung of the straight way. */
export type ApplicantStage = 'helped' | Rung

/** The stages in order, the lowest first. */
const ladder: readonly ApplicantStage[] = [
  ...new Set<ApplicantStage>(['helped', ...straightWay.flatMap(({ rung }) => rung ?? [])]),
]

const rungOf = new Map(straightWay.flatMap(({ act, rung }) => (rung === undefined ? [] : [[act, rung]])))

/** The stage after a list of acts, in their order; a return one step back goes one rung down. */
export function stageAfter(acts: readonly Act[]): ApplicantStage {
  return acts.reduce<ApplicantStage>(stageWith, 'helped')
}

function stageWith(stage: ApplicantStage, act: Act): ApplicantStage {
  if (!mayBeAbout(act, 'admission')) return stage
  const rung = rungOf.get(act.type)
  if (rung) return 'outcome' in act && act.outcome === 'not-proposed' ? oneDown(rung) : rung
  switch (act.type) {
    case 'file.forwarded':
    case 'decision.annulled':
      return 'sent'
    case 'shortfall.answered':
      return act.answer === 'consider' ? 'sent' : 'helped'
    case 'admission.refused':
    case 'applicant.withdrew':
      return 'helped'
    case 'dossier.returned':
      return act.to === 'start' ? 'helped' : oneDown(stage)
    default:
      return stage
  }
}

function oneDown(stage: ApplicantStage): ApplicantStage {
  return ladder[Math.max(0, ladder.indexOf(stage) - 1)] as ApplicantStage
}

/** The returns of a dossier, in their order, with the stage each brought the case back to. */
export function returnsOf(
  file: CaseFile,
): readonly { readonly on: PlainDay; readonly stage: ApplicantStage }[] {
  if (actsOf(file, 'dossier.returned').length === 0) return []
  const acts = actsInOrder(file)
  return acts.flatMap((act, index) =>
    act.type === 'dossier.returned' && mayBeAbout(act, 'admission')
      ? [{ on: act.on, stage: stageAfter(acts.slice(0, index + 1)) }]
      : [],
  )
}

export type ApplicantMove = ActOf<'applicant.moved'>

/** The latest move on or before a day; going to a temporary place of activity is none. */
export function moveOf(file: CaseFile, day: PlainDay): ApplicantMove | undefined {
  return lastUpTo(file, 'applicant.moved', day, (act) => act.unit?.temporaryPlace !== true)
}

/** The stage the case had reached when the applicant moved. */
export function stageAtMove(file: CaseFile, move: ApplicantMove): ApplicantStage {
  return stageAfter(actsBefore(file, move))
}

/** The last act of a type entered after another act, of those that pass. */
export function lastSince<T extends ActType>(
  file: CaseFile,
  since: Act,
  type: T,
  passes: (act: ActOf<T>) => boolean = () => true,
): ActOf<T> | undefined {
  return actsSince(file, since).findLast(
    (act): act is ActOf<T> => act.type === type && passes(act as ActOf<T>),
  )
}

/** The move since which no cell of the new place has itself proposed the applicant; the case still rests on the old one. */
export function moveSinceProposal(file: CaseFile, day: PlainDay): ApplicantMove | undefined {
  const move = moveOf(file, day)
  const isProposedThere =
    move &&
    lastSince(
      file,
      move,
      'cell.voted',
      (vote) => vote.matter === 'admission' && vote.outcome !== 'not-proposed',
    ) !== undefined
  return isProposedThere || (move && stageAtMove(file, move) === 'helped') ? undefined : move
}

/** Whether an act ends a consideration. */
export const endsConsideration = (act: Act): boolean =>
  act.type === 'admission.decided' || act.type === 'applicant.withdrew' || isAdmissionRefusal(act)

/** Whether an act brings a case back to the vote of a cell, or ends its consideration. */
export function isBackAtCell(act: Act): boolean {
  return endsConsideration(act) || (act.type === 'cell.voted' && act.matter === 'admission')
}

/** The first act after a move with which a cell has considered again, or the consideration ended. */
export function consideredAfter(file: CaseFile, move: ApplicantMove): Act | undefined {
  return actsSince(file, move).find(isBackAtCell)
}

/** The cell of the new place, where the move or a later particular names it. */
export function newCellOf(file: CaseFile, move: ApplicantMove): string | undefined {
  return (
    lastSince(file, move, 'particulars.changed', (act) => act.unit?.cell !== undefined)?.unit?.cell ??
    move.unit?.cell
  )
}
