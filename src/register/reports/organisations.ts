import { addDays } from '../../calendar/day-arithmetic.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import { structureLevels } from '../../regulations/decision.js'
import { nationalRulebook } from '../../rules/rulebook.js'
import type { Directory, OrganisationBody } from '../organisation/directory.js'
import type { Period } from './period.js'
import type { Scope } from './scope.js'

/** Ids of the organisations of a scope at the close of a period. */
export interface Organisations {
  /** Grassroots committees [đảng ủy cơ sở]. */
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
  const bodies = directory
    .bodiesOn(on)
    .filter(
      ({ id }) =>
        within === undefined ||
        id === within ||
        directory.aboveOn(id, on).some((above) => above.id === within),
    )
  const cells = bodies.filter(({ kind }) => kind === 'cell').map(({ id }) => id)
  return {
    committees: bodies.filter((body) => isGrassroots(body, on)).map(({ id }) => id),
    baseCells: cells.filter((cell) => grassrootsOrganisationOf(directory, cell, on) === cell),
    cells,
  }
}

/** The grassroots organisation [tổ chức cơ sở đảng] a cell belongs to: the committee above it, or the base cell itself. */
export function grassrootsOrganisationOf(directory: Directory, cell: string, on: PlainDay): string {
  return directory.aboveOn(cell, on).find((body) => isGrassroots(body, on))?.id ?? cell
}

/** The committee of a commune is one where the structure of the day has the commune as grassroots. */
function isGrassroots({ kind }: OrganisationBody, on: PlainDay): boolean {
  if (kind !== 'communeCommittee') return kind === 'grassrootsCommittee'
  const levels = whereCovered(() => new Inquiry(nationalRulebook().setting, on).law(structureLevels))
  return (levels as readonly string[] | undefined)?.includes('commune-as-grassroots') ?? false
}
