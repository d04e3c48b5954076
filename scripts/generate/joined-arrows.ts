import type { StateNode } from 'xstate'

/** A change of state as a diagram draws it, with every act that makes it. */
export interface Arrow {
  readonly from: StateNode
  readonly to: StateNode
  readonly acts: readonly string[]
}

/** Several states that have the same arrows: those arrows, and each of them once. */
export interface Joined {
  readonly states: readonly StateNode[]
  /** The states by name. */
  readonly name: string
  readonly arrows: readonly Arrow[]
  readonly drawn: readonly Arrow[]
}

/** Fewer arrows than these are drawn from each state. */
const joinedFrom = 7

/** The states that share arrows, by the same acts to the same states, where joining them spares many. */
export function joinedArrows(arrows: readonly Arrow[]): readonly Joined[] {
  const byEnd = groupedBy(arrows, ({ to, acts }) => `${to.id}|${acts.join()}`).filter((one) => one.length > 1)
  const byStates = groupedBy(byEnd, (one) => one.map(({ from }) => from.id).join())
  return byStates.flatMap((groups) => {
    const [first] = groups as [readonly Arrow[]]
    const states = first.map(({ from }) => from)
    if (states.length * groups.length < joinedFrom || !areSiblings(states)) return []
    return [
      {
        states,
        name: namesOf(states),
        arrows: groups.flat(),
        drawn: groups.map(([one]) => one as Arrow),
      },
    ]
  })
}

const areSiblings = (states: readonly StateNode[]) =>
  states.every(({ parent }) => parent === states[0]?.parent)

/** The states by name; where most of their siblings are among them, by those that are not. */
function namesOf(states: readonly StateNode[]): string {
  const siblings = Object.values(states[0]?.parent?.states ?? {})
  const others = siblings.filter((one) => !states.includes(one))
  const listed = (named: readonly StateNode[], word: string) => named.map(({ key }) => key).join(` ${word} `)
  return states.length <= others.length + 1 ? listed(states, 'or') : `any but ${listed(others, 'and')}`
}

function groupedBy<T>(list: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups.values()]
}
