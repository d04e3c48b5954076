import { type ActType, actTypes, type BodyKind, bodyKinds, type Citation, type Unit, whoActs } from 'ketnap'

/** Who may record an act on a day at a place, as the library's law of actors has it. */
export interface Role {
  readonly act: ActType
  /** Bodies that do it, in whatever case; which case it is the rulebook judges. */
  readonly bodies: readonly BodyKind[]
  /** Bodies that may record it for another, as keepers of the paper. */
  readonly keepers: readonly BodyKind[]
  /** The person whose act it is, where no body does it. */
  readonly keptFor?: string
  /** The clauses it rests on; none on a day before the law the library knows, when the rule is the service's own. */
  readonly citations: readonly Citation[]
}

/** First day of the law; an earlier act is for the bodies of that day. */
const earliest = '2016-07-25'

/** The role of an act; `undefined` for entries about entries, which follow the act they are about. */
export function roleOf(act: ActType, on: string, unit?: Unit): Role | undefined {
  const rows = whoActs(act, { on: on < earliest ? earliest : on, ...(unit && { unit }) })
  if (rows.length === 0) return undefined
  const among = (kinds: readonly BodyKind[]) => bodyKinds.filter((kind) => kinds.includes(kind))
  const bodies = among(rows.flatMap((row) => [...row.bodies, ...row.assumed]))
  const keptFor = rows.flatMap(({ persons }) => persons)[0]
  return {
    act,
    bodies,
    keepers: among(rows.flatMap((row) => row.keepers)).filter((kind) => !bodies.includes(kind)),
    ...(bodies.length === 0 && keptFor !== undefined && { keptFor }),
    citations: on < earliest ? [] : eachOnce(rows.flatMap(({ citations }) => citations)),
  }
}

/** Every role of a day, in the order of the procedure. */
export function rolesOn(day: string): readonly Role[] {
  return actTypes.flatMap((act) => roleOf(act, day) ?? [])
}

/** Every kind of body that may record an act: those that do it, and those that keep the paper of whoever does. */
export function kindsOf({ bodies, keepers }: Role): readonly BodyKind[] {
  return [...bodies, ...keepers]
}

function eachOnce(citations: readonly Citation[]): readonly Citation[] {
  const isSame = (a: Citation, b: Citation) => a.instrument === b.instrument && a.point === b.point
  return citations.filter((one, index) => citations.findIndex((other) => isSame(one, other)) === index)
}
