import { type Act, type ActOf, AdmissionError, type Body, type CaseFile, parseAct, type Unit } from 'ketnap'
import type { Caller } from './callers.js'
import { Problem } from './problem.js'
import { kindsOf, roleOf } from './roles.js'

/**
 * The act as the caller may record it: with the caller as the body that acted, where the act is of a body and names
 * none. A correction or a strike is for the body that may record the act it is about, and the act put in its place.
 * Throws `role.not-of-body`, with the bodies that may and the clause, and `role.other-body`.
 */
export function asRecordedBy<A extends Act>({ body }: Caller, act: A, file?: CaseFile): A {
  const unit = placeOf(act, file)
  if (act.type === 'entry.struck' || act.type === 'entry.corrected') {
    for (const concerned of actsMeant(file?.log ?? [], act.entry)) assertMayRecord(body, concerned, unit)
    assertOwn(body, act)
    return { ...act, by: body, ...(act.type === 'entry.corrected' && { act: inPlace(body, act, unit) }) }
  }
  assertMayRecord(body, act, unit)
  return withBody(body, act, unit)
}

/** The place an act is judged by: of the case, or where it is opened. */
function placeOf(act: Act, file: CaseFile | undefined): Unit | undefined {
  return act.type === 'case.opened' ? act.unit : file?.unit
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

function assertMayRecord(caller: Body, act: Act, unit: Unit | undefined): void {
  const role = roleOf(act.type, act.on, unit)
  if (!role) return
  const bodies = kindsOf(role)
  if (!bodies.includes(caller.kind))
    throw new Problem('role.not-of-body', {
      act: act.type,
      caller: caller.kind,
      bodies,
      rests: role.citations.length === 0 ? 'service' : 'law',
      citations: role.citations,
    })
  assertOwn(caller, act)
}

function assertOwn(caller: Body, { type, by }: Act): void {
  const isOwn = by === undefined || (by.kind === caller.kind && (by.id === undefined || by.id === caller.id))
  if (!isOwn) throw new Problem('role.other-body', { act: type, caller: caller.kind, named: by.kind })
}

/** A keeper of the paper does not act itself, so no body is put into what it records. */
function withBody<A extends Act>(caller: Body, act: A, unit: Unit | undefined): A {
  const isItsOwn = roleOf(act.type, act.on, unit)?.bodies.includes(caller.kind) === true
  return isItsOwn ? { ...act, by: caller } : act
}

/** The corrected act. One that is no act is left for the library to say so. */
function inPlace(
  caller: Body,
  { act }: ActOf<'entry.corrected'>,
  unit: Unit | undefined,
): ActOf<'entry.corrected'>['act'] {
  try {
    const parsed = parseAct(act)
    assertMayRecord(caller, parsed, unit)
    return withBody(caller, parsed, unit)
  } catch (error) {
    if (error instanceof AdmissionError) return act
    throw error
  }
}
