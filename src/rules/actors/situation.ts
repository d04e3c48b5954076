import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile } from '../../casefile/case-file.js'
import type { Body, Unit } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { structureCellKinds } from '../../regulations/organisation/organisation.js'

/** A decision that settles who acts after it: who issued it, and when. */
export interface IssuedDecision {
  readonly by?: Body | undefined
  readonly on: PlainDay
}

/** What the words of a text are read against: a day, the place, and the decision an act is about. */
export interface Situation {
  readonly on: PlainDay
  /** Where the act is done; absent for another place than that of the file, of which nothing is known. */
  readonly unit?: Unit | undefined
  readonly decision?: IssuedDecision | undefined
}

/** Acts that say where a case is handled. */
const tellingThePlace = ['case.opened', 'particulars.changed', 'applicant.moved', 'member.received'] as const

/** The particulars of the place as they stood on a day: of an act of that day, who was competent then. */
export function unitOn(file: CaseFile, day: PlainDay): Unit {
  const told = tellingThePlace
    .flatMap((type): readonly { readonly on: PlainDay; readonly unit?: Unit | undefined }[] =>
      actsOf(file, type),
    )
    .filter(({ on, unit }) => unit !== undefined && on <= day)
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .map(({ unit }) => unit)
  return Object.assign({}, ...told) as Unit
}

/**
 * Whether the place has a grassroots committee on a day: a village cell has none where the law of the day knows such cells
 * or no longer tells the kinds apart (294-QĐ/TW pt 20.2.2). `undefined` where the file does not say. A rule that asks
 * declares `structureCellKinds`.
 */
export function hasGrassrootsCommittee({ unit = {}, on }: Situation, ask: Inquiry): boolean | undefined {
  if (unit.cellKind === 'grassroots-cell') return false
  if (unit.cellKind === 'village-cell') {
    const kinds = ask.law(structureCellKinds, on)
    return !kinds.includes('village-cell') && !kinds.includes('cell')
  }
  return unit.cellKind === 'cell-under-grassroots' ? true : unit.grassrootsCommittee
}
