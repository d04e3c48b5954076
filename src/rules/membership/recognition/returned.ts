import type { PlainDay } from '../../../calendar/plain-day.js'
import { matterOf } from '../../../casefile/acts/matter.js'
import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { actsInOrder } from '../../../casefile/log/acts-in-order.js'
import type { Act, ActOf } from '../../../casefile/shapes.js'

const isOfRecognition = (act: Act) => matterOf(act) === 'recognition'

const isVote = (act: Act): act is ActOf<'cell.voted'> | ActOf<'grassroots.voted'> =>
  act.type === 'cell.voted' || act.type === 'grassroots.voted'

/** The last return of a recognition up to a day, with what was done of it before, in order. */
function lastReturn(file: CaseFile, day: PlainDay) {
  if (!lastUpTo(file, 'dossier.returned', day, isOfRecognition)) return undefined
  const acts = actsInOrder(file).filter((act) => act.on <= day && isOfRecognition(act))
  const at = acts.findLastIndex(({ type }) => type === 'dossier.returned')
  return { act: acts[at] as ActOf<'dossier.returned'>, before: acts.slice(0, at), after: acts.slice(at + 1) }
}

/**
 * Day of the return that brought a recognition back to the cell, up to a day: to the start, or one step down from the cell's own
 * proposal; nothing once the cell has voted again.
 */
export function backAtCellOn(file: CaseFile, day: PlainDay): PlainDay | undefined {
  const returned = lastReturn(file, day)
  if (!returned || returned.after.some(({ type }) => type === 'cell.voted')) return undefined
  const last = returned.before.findLast(
    (act) => isVote(act) || act.type === 'section.appraised' || act.type === 'shortfall.answered',
  )
  const isOwn = last?.type === 'cell.voted' || last?.type === 'shortfall.answered'
  return returned.act.to === 'start' || isOwn ? returned.act.on : undefined
}

/** The return of a recognition that the grassroots committee has not voted on since; nothing where the case is back at the cell. */
export function returnNotVotedOn(file: CaseFile, day: PlainDay): ActOf<'dossier.returned'> | undefined {
  const returned = lastReturn(file, day)
  if (!returned || returned.after.some(({ type }) => type === 'grassroots.voted' || type === 'cell.voted'))
    return undefined
  return returned.act
}

/** Every return of a recognition. */
export function returnsOfRecognition(file: CaseFile): readonly ActOf<'dossier.returned'>[] {
  return actsOf(file, 'dossier.returned').filter(isOfRecognition)
}
