import type { AnyStateMachine, StateNode } from 'xstate'
import { type Arrow, joinedArrows } from './joined-arrows.js'

/** One diagram of a chart: the state whose inside it shows, the regions beside it, and the Mermaid text. */
export interface Diagram {
  readonly of: string
  /** The other regions of a parallel state, where the diagram is of one of them. */
  readonly beside: readonly string[]
  readonly text: string
}

/**
 * Mermaid flowcharts of a machine, one for the inside of each state that holds others and of each region of a parallel
 * state, so that every one can be read without zooming: together they are the whole chart. A state that holds others is a
 * double box, and has diagrams of its own. Dashed are a state outside the diagram, `any state`, where every state inside
 * takes the arrow, and a box that names the states which have the same arrows. Arrows that leave a parallel state as a
 * whole are in the diagram that holds it.
 */
export function diagramsOf(machine: AnyStateMachine): readonly Diagram[] {
  return insides(machine.root).map((node) => ({
    of: nameOf(node),
    beside:
      node.parent?.type === 'parallel'
        ? Object.keys(node.parent.states).filter((key) => key !== node.key)
        : [],
    text: drawInside(node),
  }))
}

/** The states to open, outermost first; of a parallel state its regions. */
function insides(node: StateNode): readonly StateNode[] {
  const opened = Object.values(node.states).filter(isCompound).flatMap(insides)
  return node.type === 'parallel' ? opened : [node, ...opened]
}

function drawInside(node: StateNode): string {
  const arrows = arrowsOf(node)
  const joined = joinedArrows(arrows).map((one) => ({ ...one, id: one.name.replaceAll(' ', '_') }))
  const apart = arrows.filter((arrow) => !joined.some((join) => join.arrows.includes(arrow)))
  const outside = [
    ...new Map(arrows.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end])).values(),
  ]
    .filter((end) => !isWithin(end, node))
    .sort((a, b) => a.order - b.order)
  const dashed = [
    ...outside.map(
      (end) =>
        `  ${idOf(end)}([${end === node || isWithin(node, end) ? 'any state' : nameOf(end)}]):::outside`,
    ),
    ...joined.map(({ id, name }) => `  ${id}([${name}]):::outside`),
  ]
  return [
    'flowchart LR',
    ...Object.values(node.states).map(box),
    ...dashed,
    ...apart.map(({ from, to, acts }) => line(idOf(from), acts, to)),
    ...joined.flatMap(({ id, drawn }) => drawn.map(({ to, acts }) => line(id, acts, to))),
    ...(dashed.length > 0 ? ['  classDef outside stroke-dasharray: 4 3,fill:none'] : []),
  ].join('\n')
}

const line = (from: string, acts: readonly string[], to: StateNode) =>
  `  ${from} -->|${acts.join('<br/>')}| ${idOf(to)}`

const box = (node: StateNode) =>
  isCompound(node) ? `  ${idOf(node)}[[${node.key}]]` : `  ${idOf(node)}([${node.key}])`

/** Changes of state with an end inside the diagram, the acts of one arrow joined. */
function arrowsOf(shown: StateNode): readonly Arrow[] {
  const arrows = new Map<string, { from: StateNode; to: StateNode; acts: Set<string> }>()
  for (const node of everyNode(shown.machine.root))
    for (const [act, transitions] of node.transitions)
      for (const target of transitions.flatMap((transition) => transition.target ?? []))
        for (const source of sourcesOf(node, target)) {
          const [from, to] = [boxOf(source, shown), boxOf(target, shown)]
          if (from === to || to === shown || !(isWithin(from, shown) || isWithin(to, shown))) continue
          const arrow = arrows.get(`${from.id}|${to.id}`) ?? { from, to, acts: new Set<string>() }
          arrows.set(`${from.id}|${to.id}`, { ...arrow, acts: arrow.acts.add(act) })
        }
  return [...arrows.values()].map(({ from, to, acts }) => ({ from, to, acts: [...acts] }))
}

/** Where an arrow begins: at the state, or at each sibling of a target that the state itself holds. */
function sourcesOf(node: StateNode, target: StateNode): readonly StateNode[] {
  return target.parent === node ? Object.values(node.states).filter((source) => source !== target) : [node]
}

/** The box that stands for a state in a diagram: an ancestor that is drawn, or the nearest one outside. */
function boxOf(node: StateNode, shown: StateNode): StateNode {
  const line = lineOf(node)
  const depth = line.indexOf(shown)
  if (depth >= 0) return line[depth + 1] ?? node
  const shared = lineOf(shown).filter((ancestor) => line.includes(ancestor)).length
  const first = line[shared] ?? node
  return first.parent?.type === 'parallel' ? (line[shared + 1] ?? first) : first
}

/** The state's ancestors from the root, and the state. */
function lineOf(node: StateNode): readonly StateNode[] {
  return node.parent ? [...lineOf(node.parent), node] : [node]
}

const isWithin = (node: StateNode, shown: StateNode) => node !== shown && lineOf(node).includes(shown)

const isCompound = (node: StateNode) => Object.keys(node.states).length > 0

function everyNode(node: StateNode): StateNode[] {
  return [node, ...Object.values(node.states).flatMap(everyNode)]
}

const idOf = (node: StateNode): string => (node.path.length === 0 ? 'root' : node.path.join('_'))

const nameOf = (node: StateNode): string => (node.path.length === 0 ? node.machine.id : node.path.join('.'))
