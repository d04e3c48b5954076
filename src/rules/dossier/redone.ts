import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { membersRequired, standingIntroductions } from './introduction/standing.js'

/** The life of a dossier: drawn up on a day, good until another. */
export interface Window {
  readonly openedOn: PlainDay
  readonly lastDay: PlainDay
}

/**
 * The day a paper of a dossier was redone: as recorded by `papers.renewed`, or made again, which is a second one of its kind, or
 * one written after the dossier's last day. `undefined` for a paper that is the first of its kind still. A rule that asks
 * declares `membersRequiredLaw`.
 */
export function redoneOn(
  file: CaseFile,
  item: string,
  on: PlainDay,
  window: Window,
  ask: Inquiry,
): PlainDay | undefined {
  const renewed = lastUpTo(file, 'papers.renewed', on, ({ papers }) =>
    (papers as readonly string[]).includes(item),
  )?.on
  const again = madeAgainOn(file, item, on, window, ask)
  return renewed !== undefined && (again === undefined || renewed > again) ? renewed : again
}

function madeAgainOn(
  file: CaseFile,
  item: string,
  on: PlainDay,
  window: Window,
  ask: Inquiry,
): PlainDay | undefined {
  const again = (days: readonly PlainDay[]) => lastAgain(days, on, window)
  const daysOf = (acts: readonly { readonly on: PlainDay }[]) => acts.map((act) => act.on)
  switch (item) {
    case 'introduction-paper':
      return introducedAgainOn(file, on, window, ask)
    case 'union-resolution':
      return again(daysOf(actsOf(file, 'union.resolved')))
    case 'consolidated-opinions':
      return again(
        daysOf(actsOf(file, 'opinions.consolidated').filter(({ matter }) => matter === 'admission')),
      )
    default:
      return again(daysOf(actsOf(file, 'background.certified')))
  }
}

/** The last of the days, where one of the dossier came before it or it is later than the dossier's last day. */
function lastAgain(
  days: readonly PlainDay[],
  on: PlainDay,
  { openedOn, lastDay }: Window,
): PlainDay | undefined {
  const ofDossier = days.filter((day) => day >= openedOn && day <= on).sort()
  const last = ofDossier.at(-1)
  return last !== undefined && (ofDossier.length > 1 || last > lastDay) ? last : undefined
}

/** The day by which as many members as have to introduce had done so anew. */
function introducedAgainOn(file: CaseFile, on: PlainDay, window: Window, ask: Inquiry): PlainDay | undefined {
  const standing = standingIntroductions(file, on)
  const anew = standing.flatMap((made) => {
    const day = isReplacing(made)
      ? made.on
      : lastAgain(daysOfIntroducer(file, made.introducer.id), on, window)
    return day === undefined ? [] : [day]
  })
  if (anew.length === 0) return undefined
  const required = anew.length === standing.length ? anew.length : membersRequired(file, on, ask)
  return required === undefined ? undefined : anew.sort().at(-required)
}

const isReplacing = ({ replaces }: ActOf<'introduction.made'>) => replaces !== undefined

const daysOfIntroducer = (file: CaseFile, id: string) =>
  actsOf(file, 'introduction.made').flatMap((made) => (made.introducer.id === id ? [made.on] : []))
