import fc from 'fast-check'
import type { OrganisationRecord } from '../../../src/register.js'
import { type Day, daysLater } from '../law/days.js'
import type { Told } from '../law/organisation.js'
import { dayIn } from './days.js'
import { maybe } from './member.js'

type Body = OrganisationRecord['bodies'][number]

/** A body of an organisation, what is told of it, and which law judges it. */
export interface Organised {
  readonly kind: 'cell' | 'probationary' | 'grassroots' | 'special' | 'delegation' | 'grant'
  readonly told: Told
  readonly bodies: readonly Body[]
}

const longAgo: Day = '2000-01-01'
const under = (from: Day, body: string) => [{ from, body }]
const province: Body = { id: 'province', kind: 'provinceCommittee', from: longAgo }
const upper: Body = { id: 'upper', kind: 'upperCommittee', from: longAgo, under: under(longAgo, 'province') }
const grassroots: Body = {
  id: 'base',
  kind: 'grassrootsCommittee',
  from: longAgo,
  under: under(longAgo, 'upper'),
}

const counted = (from: Day, count: number | undefined) =>
  count === undefined ? {} : { members: [{ from, count }] }

const officialCounted = (from: Day, count: number | undefined) =>
  count === undefined ? {} : { officialMembers: [{ from, count }] }

const told = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/** The body judged, `body`: its number told of the occasion, or counted that day. */
function bodyOf(kind: Organised['kind'], one: Told, isOfOccasion: boolean): Body {
  const { on, members, officialMembers, years, isCentral, leaveOn } = one
  const place = one.place as Body['place']
  const atCreation = isOfOccasion ? told({ membersAtCreation: members }) : counted(on, members)
  const ofOccasion = isOfOccasion ? told({ members }) : {}
  const ofDay = isOfOccasion ? {} : counted(on, members)
  const created = { id: 'body', from: on }
  const standing = { id: 'body', kind: 'grassrootsCommittee' as const, from: longAgo, ...told({ place }) }
  switch (kind) {
    case 'cell':
      return { ...created, kind: 'cell', under: under(on, 'base'), ...officialCounted(on, officialMembers) }
    case 'probationary':
      return {
        ...created,
        kind: 'cell',
        under: under(on, 'base'),
        probationaryActivity: true,
        ...officialCounted(on, officialMembers),
        ...atCreation,
      }
    case 'grassroots':
      return {
        ...created,
        kind: 'grassrootsCommittee',
        under: under(on, 'upper'),
        ...atCreation,
        ...(leaveOn !== undefined && { leave: { by: 'upper', on: leaveOn } }),
      }
    case 'special':
      return {
        ...created,
        kind: 'upperCommittee',
        under: under(on, 'province'),
        specialPlace: true,
        ...atCreation,
      }
    case 'delegation':
      return {
        ...standing,
        under: under(longAgo, 'upper'),
        ...ofDay,
        delegated: [{ from: on, by: 'upper', ...ofOccasion, ...told({ qualityYears: years }) }],
      }
    case 'grant':
      return {
        ...standing,
        under: under(longAgo, 'province'),
        ...ofDay,
        granted: [{ from: on, ...ofOccasion, ...told({ central: isCentral }) }],
      }
  }
}

/** Bodies near the numbers the law asks, created, delegated or granted power on any day. */
export const organisations: fc.Arbitrary<Organised> = fc
  .record({
    on: fc.oneof(
      dayIn('2016-09-01', '2026-12-31'),
      fc.constantFrom('2025-06-30', '2025-07-01', '2026-07-25', '2026-07-26'),
    ),
    kind: fc.constantFrom('cell', 'probationary', 'grassroots', 'special', 'delegation', 'grant'),
    members: maybe(fc.constantFrom(2, 3, 4, 29, 30, 31, 100, 101, 102, 199, 200, 399, 400, 499, 500)),
    officialMembers: maybe(fc.constantFrom(1, 2, 3, 4)),
    years: maybe(fc.constantFrom(2, 3, 4)),
    place: maybe(fc.constantFrom('office', 'enterprise', 'service-unit', 'armed-unit', 'territory', 'other')),
    isCentral: fc.boolean(),
    leave: maybe(fc.constantFrom(-1, 0, 1)),
    isOfOccasion: fc.boolean(),
  })
  .map(({ kind, leave, isOfOccasion, ...rest }) => {
    const one: Told = { ...rest, leaveOn: leave === undefined ? undefined : daysLater(rest.on, leave) }
    const body = bodyOf(kind as Organised['kind'], one, isOfOccasion)
    return { kind: kind as Organised['kind'], told: one, bodies: [province, upper, grassroots, body] }
  })
