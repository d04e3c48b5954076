import * as z from 'zod'
import { count, day, label } from '../acts/fields.js'
import type { InputIssueCode } from '../acts/input-issue.js'
import type { OrganisationEntry, OrganisationKind } from '../shapes.js'
import { isAboveItself, organisationKinds, standsUnder } from './body-rank.js'
import { outsideItsTime } from './body-time.js'

/** The kind of a body of the organisation directory. */
export const organisationKind = z.enum(organisationKinds)

const periodFields = { from: day, until: day.optional() }

/** Counts of members from a day on, until the next count. */
const counts = z.array(z.strictObject({ from: day, count }))

/** A body of the directory, with what changes over time by date; `until` is the first day on which it no longer holds. */
export const organisationEntry = z.strictObject({
  id: label,
  kind: organisationKind,
  ...periodFields,
  /** The body directly above, by date. */
  under: z.array(z.strictObject({ ...periodFields, body: label })).optional(),
  /** The committee is delegated admission and expulsion [ủy quyền]: when, by which body, and on what it was given. */
  delegated: z
    .array(
      z.strictObject({
        ...periodFields,
        by: label.optional(),
        members: count.optional(),
        qualityYears: count.optional(),
      }),
    )
    .optional(),
  /** The committee is granted upper-level power [giao quyền cấp trên cơ sở]; `central` where the lower minimum applies. */
  granted: z
    .array(z.strictObject({ ...periodFields, members: count.optional(), central: z.boolean().optional() }))
    .optional(),
  /** Members when the body was created, probationary ones included. */
  membersAtCreation: count.optional(),
  /** An upper-level committee created in a special place, for which a number of members is required. */
  specialPlace: z.boolean().optional(),
  officialMembers: counts.optional(),
  members: counts.optional(),
  /** The kind of unit it is of; only some may be delegated or granted power. */
  place: z.enum(['office', 'enterprise', 'service-unit', 'armed-unit', 'territory', 'other']).optional(),
  /**
   * Leave of a committee above for what is outside the numbers: a grassroots committee of fewer members, a cell of more that
   * stays one, a section committee.
   */
  leave: z.strictObject({ by: label, on: day }).optional(),
  /** A cell of probationary activity abroad [chi bộ sinh hoạt dự bị], where there are too few official members for a cell. */
  probationaryActivity: z.boolean().optional(),
  /** A cell of a village or street [chi bộ thôn, tổ dân phố]. */
  village: z.boolean().optional(),
  armedForces: z.enum(['army', 'public-security']).optional(),
  /** The unit has a Youth Union or a trade union that introduces applicants. */
  youthUnion: z.boolean().optional(),
  tradeUnion: z.boolean().optional(),
  /** What the provincial committee chose for a special zone [đặc khu]. */
  specialZone: z.enum(['upper', 'grassroots']).optional(),
  /** Bodies it became by merger, division or the end of its level; the first is the one that carries on its cases. */
  successors: z.array(z.strictObject({ on: day, into: label })).optional(),
})

/** Everything the library needs of an organisation over time: plain data that an app stores as JSON. */
export const organisationRecord = z
  .strictObject({ version: z.literal(1), bodies: z.array(organisationEntry) })
  .superRefine(({ bodies }, context) => {
    for (const { path, code, expected } of inconsistencies(bodies))
      context.addIssue({ code: 'custom', path: ['bodies', ...path], params: { code, expected } })
  })

interface Inconsistency {
  readonly path: readonly (string | number)[]
  readonly code: InputIssueCode
  readonly expected: string
}

/** What no field shows alone: ids used twice, bodies that are not there or cannot stand above, days out of order. */
function inconsistencies(bodies: readonly OrganisationEntry[]): readonly Inconsistency[] {
  const known = new Map<string, OrganisationEntry>()
  for (const body of bodies) if (!known.has(body.id)) known.set(body.id, body)
  const seen = new Set<string>()
  return bodies.flatMap((body, index) => {
    const isRepeated = seen.has(body.id)
    seen.add(body.id)
    const own: Inconsistency[] = [
      ...(isRepeated ? [{ path: ['id'], code: 'id.repeated' as const, expected: 'one body' }] : []),
      ...(isEmpty(body)
        ? [{ path: ['until'], code: 'period.malformed' as const, expected: 'from < until' }]
        : []),
      ...(['under', 'delegated', 'granted'] as const).flatMap((name) => disorderIn(name, body[name] ?? [])),
      ...(['officialMembers', 'members'] as const).flatMap((name) =>
        disorderIn(name, (body[name] ?? []).map(endingAtNext)),
      ),
      ...outsideItsTime(body, known).map((path) => ({
        path,
        code: 'period.malformed' as const,
        expected: 'in its time',
      })),
      ...(body.under ?? []).flatMap(({ from, body: above }, place) =>
        referenceTo(
          ['under', place, 'body'],
          known.get(above)?.kind,
          (kind) => standsUnder(body.kind, kind) && !isAboveItself(body.id, from, known),
        ),
      ),
      ...(body.delegated ?? []).flatMap(({ by }, place) =>
        by === undefined ? [] : referenceTo(['delegated', place, 'by'], known.get(by)?.kind, isCommittee),
      ),
      ...(body.leave ? referenceTo(['leave', 'by'], known.get(body.leave.by)?.kind, isCommittee) : []),
      ...(body.successors ?? []).flatMap(({ into }, place) =>
        referenceTo(['successors', place, 'into'], known.get(into === body.id ? '' : into)?.kind, () => true),
      ),
    ]
    return own.map((found) => ({ ...found, path: [index, ...found.path] }))
  })
}

function referenceTo(
  path: Inconsistency['path'],
  kind: OrganisationKind | undefined,
  fits: (kind: OrganisationKind) => boolean,
): readonly Inconsistency[] {
  if (kind === undefined) return [{ path, code: 'reference.unknown', expected: 'body' }]
  return fits(kind) ? [] : [{ path, code: 'rank.not-above', expected: 'body above' }]
}

const isCommittee = (kind: OrganisationKind) => kind !== 'cell'

interface Period {
  readonly from: string
  readonly until?: string | undefined
}

/** A count holds until the next one. */
const endingAtNext = ({ from }: Period, place: number, all: readonly Period[]): Period => ({
  from,
  until: all[place + 1]?.from,
})

const isEmpty = ({ from, until }: Period) => until !== undefined && until <= from

/** Each period that is empty, or begins before the one listed before it has ended. */
function disorderIn(name: string, periods: readonly Period[]): readonly Inconsistency[] {
  return periods.flatMap((period, place) => {
    const before = periods[place - 1]
    const overlaps = before !== undefined && (before.until === undefined || before.until > period.from)
    return isEmpty(period) || overlaps
      ? [{ path: [name, place], code: 'period.malformed', expected: 'in order' }]
      : []
  })
}
