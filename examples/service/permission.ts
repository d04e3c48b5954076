import {
  type Act,
  type ActOf,
  type ActType,
  AdmissionError,
  type Body,
  type BodyKind,
  type CaseFile,
  type Citation,
  lawOn,
  parseAct,
  provisions,
} from 'ketnap'
import type { Caller } from './callers.js'
import { Problem } from './problem.js'
import { type Bodies, type Role, roles } from './roles.js'

const roleOf = new Map(roles.flatMap((role) => role.acts.map((act) => [act, role] as const)))

/**
 * The act as the caller may record it: with the caller as the body that acted, where the act is of a body and names
 * none. A correction or a strike is for the body that may record the act it is about, and the act put in its place.
 * Throws `role.not-of-body`, with the bodies that may and the clause, and `role.other-body`.
 */
export function asRecordedBy<A extends Act>({ body }: Caller, act: A, file?: CaseFile): A {
  if (act.type === 'entry.struck' || act.type === 'entry.corrected') {
    for (const concerned of actsMeant(file?.log ?? [], act.entry)) assertMayRecord(body, concerned)
    assertOwn(body, act)
    return { ...act, by: body, ...(act.type === 'entry.corrected' && { act: inPlace(body, act) }) }
  }
  assertMayRecord(body, act)
  return withBody(body, act)
}

/**
 * The act an entry is, or is about, in every form it has had: a correction and a strike are about an earlier entry, and
 * that may be one of them again. As in the library an id comes before a place that is written the same. Nothing where
 * no such entry is there, which the library refuses.
 */
function actsMeant(log: readonly Act[], entry: string): readonly Act[] {
  const byId = log.findIndex(({ id }) => id === entry)
  const at = byId >= 0 ? byId : Number(entry) - 1
  const meant = log[at]
  if (meant?.type === 'entry.corrected')
    return [meant.act as Act, ...actsMeant(log.slice(0, at), meant.entry)]
  if (meant?.type === 'entry.struck') return actsMeant(log.slice(0, at), meant.entry)
  return meant ? [meant] : []
}

function assertMayRecord(caller: Body, act: Act): void {
  const role = roleOf.get(act.type)
  if (!role) return
  const bodies = kindsOf(role)
  if (!bodies.includes(caller.kind))
    throw new Problem('role.not-of-body', {
      act: act.type,
      caller: caller.kind,
      bodies,
      ...basisOf(role, act.on),
    })
  assertOwn(caller, act)
}

function assertOwn(caller: Body, { type, by }: Act): void {
  const isOwn = by === undefined || (by.kind === caller.kind && (by.id === undefined || by.id === caller.id))
  if (!isOwn) throw new Problem('role.other-body', { act: type, caller: caller.kind, named: by.kind })
}

/** A paper of a person is kept by the cell and acted on by nobody, so no body is put into it. */
function withBody<A extends Act>(caller: Body, act: A): A {
  const isOfBody = roleOf.get(act.type)?.keptFor === undefined
  return isOfBody ? { ...act, by: caller } : act
}

/** The corrected act. One that is no act is left for the library to say so. */
function inPlace(caller: Body, { act }: ActOf<'entry.corrected'>): ActOf<'entry.corrected'>['act'] {
  try {
    const parsed = parseAct(act)
    assertMayRecord(caller, parsed)
    return withBody(caller, parsed)
  } catch (error) {
    if (error instanceof AdmissionError) return act
    throw error
  }
}

/** Every kind of body a row names, those of a provision as it has had them on any day. */
export function kindsOf({ bodies }: Role): readonly BodyKind[] {
  return [...new Set(bodies.flatMap(named).flatMap(withDelegated))]
}

function named(bodies: Bodies): readonly BodyKind[] {
  if (typeof bodies === 'string') return [bodies]
  const versions = provisions.find(({ id }) => id === bodies.provision)?.versions ?? []
  return versions.flatMap(({ value }) => (value ?? []) as BodyKind | readonly BodyKind[])
}

/** A grassroots committee that is delegated to admit is still the grassroots committee. */
const withDelegated = (kind: BodyKind): readonly BodyKind[] =>
  kind === 'grassrootsCommittee' ? [kind, 'delegatedGrassrootsCommittee'] : [kind]

interface Basis {
  readonly rests: 'law' | 'service'
  readonly citations: readonly Citation[]
}

/** The clause of a row on the day of an act; where none speaks of that day, the rule is the service's own. */
function basisOf({ clause }: Role, on: string): Basis {
  const citations = clause === undefined ? [] : citationsOn(clause, on)
  return { rests: citations.length === 0 ? 'service' : 'law', citations }
}

function citationsOn(clause: string, on: string): readonly Citation[] {
  try {
    return lawOn(on).provisions.find(({ provision }) => provision === clause)?.citations ?? []
  } catch {
    return [] // a day before the law the library knows
  }
}

/** The acts a kind of body may record. */
export function actsFor(kind: BodyKind): readonly ActType[] {
  return roles.filter((role) => kindsOf(role).includes(kind)).flatMap(({ acts }) => acts)
}
