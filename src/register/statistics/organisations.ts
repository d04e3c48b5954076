import { addDays } from '../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import { nationalRulebook } from '../../rules/engine/rulebook.js'
import { communeRole } from '../organisation/cell-place.js'
import type { OrganisationBody, OrganisationDirectory } from '../organisation/directory.js'
import { successorOf } from '../organisation/successor-of.js'
import type { Period } from './period.js'
import type { Scope } from './scope.js'

/** Ids of the organisations of a scope at the close of a period. */
export interface Organisations {
  /** Grassroots committees [đảng ủy cơ sở]; from 26 July 2026 those of communes, in place of the ones below them. */
  readonly committees: readonly string[]
  /** Base cells [chi bộ cơ sở]: no grassroots committee stands above them. */
  readonly baseCells: readonly string[]
  /** Every cell, the base cells among them. */
  readonly cells: readonly string[]
}

/** The organisations of a scope on the last day of a period; `undefined` without a directory. */
export function organisationsAtEnd(scope: Scope, { until }: Period): Organisations | undefined {
  const { directory, within } = scope
  if (!directory) return undefined
  const on = addDays(until, -1)
  const isInScope = ({ id }: OrganisationBody) =>
    within === undefined || id === within || directory.aboveOn(id, on).some((above) => above.id === within)
  const bodies = directory.bodiesOn(on).filter(isInScope)
  const cells = bodies.filter(({ kind }) => kind === 'cell').map(({ id }) => id)
  const organisationOf = (id: string) => grassrootsOrganisationOf(directory, id, on)
  return {
    committees: bodies
      .filter((body) => isGrassroots(directory, body, on) && organisationOf(body.id) === body.id)
      .map(({ id }) => id),
    baseCells: cells.filter((cell) => organisationOf(cell) === cell),
    cells,
  }
}

/**
 * The grassroots organisation [tổ chức cơ sở đảng] a body belongs to on a day: the highest grassroots committee above it,
 * or the body itself, as a base cell is. Of a cell that was merged, that of the cell that carries it on.
 */
export function grassrootsOrganisationOf(directory: OrganisationDirectory, id: string, on: PlainDay): string {
  const body = successorOf(directory, id, on)?.id ?? id
  return directory.aboveOn(body, on).findLast((above) => isGrassroots(directory, above, on))?.id ?? body
}

/** The committee of a commune is one where the structure of the day has the commune as grassroots. */
function isGrassroots(
  directory: OrganisationDirectory,
  { id, kind }: OrganisationBody,
  on: PlainDay,
): boolean {
  if (kind !== 'communeCommittee') return kind === 'grassrootsCommittee'
  const ask = new Inquiry(nationalRulebook().setting, on)
  return whereCovered(() => communeRole(directory, id, ask)) === 'grassroots'
}
