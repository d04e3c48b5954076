import { assertPlainDay, type PlainDay } from '../../calendar/plain-day.js'
import type { BodyKind, Unit } from '../../casefile/shapes.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Citation } from '../../law/citation.js'
import type { Confidence } from '../../law/confidence.js'
import type { Fraction } from '../../law/fraction.js'
import { Inquiry } from '../../law/inquiry.js'
import { bookOf, judgedByNames } from '../../procedure/judged-by.js'
import { competentToAdmit } from '../../rules/actors/deciders-meant.js'
import { decidingFraction } from '../../rules/decision/authority/authority.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import { type CellPlace, placeOf } from './cell-place.js'
import type { OrganisationBody, OrganisationDirectory } from './directory.js'
import { isGranted, unitAt } from './unit-of.js'

/** Who decides an admission, in what capacity, and by what fraction. */
export interface Decider {
  readonly body: string
  /** The kind an act of decision has in `by.kind`. */
  readonly kind: BodyKind
  readonly fraction: Fraction
  readonly confidence: Confidence
  readonly citations: readonly Citation[]
  /** Open questions whose readings the answer consulted. */
  readonly policies: readonly string[]
}

/**
 * The body that decides an admission of the cell on the day, and the fraction it decides by (regulation pt 4.3.2).
 * `undefined` where the directory has no such cell that day or no competent body over it, and for the armed forces, whose
 * rules no source states, unless the reading `ordinary` is chosen. Throws `law.not-covered` before the earliest day.
 */
export function deciderOf(
  directory: OrganisationDirectory,
  cellId: string,
  on: PlainDay,
  options: { readonly rulebook?: Rulebook } = {},
): Decider | undefined {
  assertTaken('deciderOf', 'directory', directory, 'directory')
  assertPlainDay(on)
  const { setting } = bookOf('deciderOf', options, judgedByNames)
  const ask = new Inquiry(setting, on)
  const found = deciderIn(directory, cellId, on, ask)
  if (!found) return undefined
  const fraction = decidingFraction(found.kind, ask)
  const { confidence, citations, policies } = ask
  return { body: found.body.id, kind: found.kind, fraction, confidence, citations, policies }
}

/** The same without the fraction, asked through an inquiry of the caller. */
export function deciderIn(
  directory: OrganisationDirectory,
  cellId: string,
  on: PlainDay,
  ask: Inquiry,
): { readonly body: OrganisationBody; readonly kind: BodyKind; readonly unit: Unit } | undefined {
  const place = placeOf(directory, cellId, on, ask)
  if (!place) return undefined
  const unit = unitAt(directory, place, on)
  const meant = competentToAdmit({ on, unit }, ask)
  if (!meant) return undefined
  // Of bodies that are competent by assumption alone the first named answers; the others are accepted of an act.
  const competent = meant.named.length > 0 ? meant.named : meant.assumed().slice(0, 1)
  const found = candidates(directory, place, on).find(({ kind }) => competent.includes(kind))
  return found && { ...found, unit }
}

const upperKinds = {
  communeCommittee: 'communeStandingCommittee',
  upperCommittee: 'upperStandingCommittee',
  districtCommittee: 'districtStandingCommittee',
  provinceCommittee: 'standingMembersAndHeads',
} as const satisfies Partial<Record<OrganisationBody['kind'], BodyKind>>

/** Every body over the cell in each capacity it has that day, nearest first; which of them is competent the law says. */
function candidates(directory: OrganisationDirectory, { grassroots, upper }: CellPlace, on: PlainDay) {
  const own = (kind: BodyKind) => (grassroots ? [{ body: grassroots, kind }] : [])
  const isCommune = grassroots?.kind === 'communeCommittee'
  return [
    ...own('delegatedGrassrootsCommittee'),
    ...(grassroots && isGranted(directory.entryOf(grassroots.id), on) ? own('grantedStandingCommittee') : []),
    ...own(isCommune ? 'communeStandingCommittee' : 'grassrootsStandingCommittee'),
    ...(upper && upper.kind in upperKinds
      ? [{ body: upper, kind: upperKinds[upper.kind as keyof typeof upperKinds] }]
      : []),
  ]
}
