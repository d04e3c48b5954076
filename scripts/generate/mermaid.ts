import type { AnyStateMachine, StateNode } from 'xstate'

/** One diagram of a chart: the state whose inside it shows, and the Mermaid text. */
export interface Diagram {
  readonly of: string
  readonly text: string
}

/**
 * Mermaid flowcharts of a machine, one for the inside of each state that holds others, so that every one can be read
 * without zooming: together they are the whole chart. A state that holds others is a double box, and has a diagram of
 * its own; the regions of a parallel state are frames; a state outside the diagram is dashed, and so is `any
 * state`, where every state inside takes the arrow.
 */
export function diagramsOf(machine: AnyStateMachine): readonly Diagram[] {
  return insides(machine.root).map((node) => ({ of: nameOf(node), text: drawInside(node) }))
}

/** The states to open, outermost first; a region is shown inside its parallel state. */
function insides(node: StateNode): readonly StateNode[] {
  const held = Object.values(node.states).filter(isCompound)
  const opened =
    node.type === 'parallel'
      ? held.flatMap((region) => Object.values(region.states).filter(isCompound))
      : held
  return [node, ...opened.flatMap(insides)]
}

function drawInside(node: StateNode): string {
  const arrows = arrowsOf(node)
  const outside = [
    ...new Map(arrows.flatMap(({ from, to }) => [from, to]).map((end) => [end.id, end])).values(),
  ]
    .filter((end) => end !== node && !isWithin(end, node))
    .sort((a, b) => a.order - b.order)
  return [
    'flowchart TB',
    ...Object.values(node.states).flatMap((child) =>
      node.type === 'parallel' ? frame(child) : [box(child, '  ')],
    ),
    ...(arrows.some(({ from }) => from === node) ? [`  ${idOf(node)}([any state]):::outside`] : []),
    ...outside.map((end) => `  ${idOf(end)}([${nameOf(end)}]):::outside`),
    ...arrows.map(({ from, to, acts }) => `  ${idOf(from)} -->|${acts.join('<br/>')}| ${idOf(to)}`),
    ...(outside.length > 0 || arrows.some(({ from }) => from === node)
      ? ['  classDef outside stroke-dasharray: 4 3,fill:none']
      : []),
  ].join('\n')
}

function frame(region: StateNode): readonly string[] {
  return [
    `  subgraph ${idOf(region)} [${region.key}]`,
    '    direction TB',
    ...Object.values(region.states).map((child) => box(child, '    ')),
    '  end',
  ]
}

const box = (node: StateNode, pad: string) =>
  isCompound(node) ? `${pad}${idOf(node)}[[${node.key}]]` : `${pad}${idOf(node)}([${node.key}])`

interface Arrow {
  readonly from: StateNode
  readonly to: StateNode
  readonly acts: readonly string[]
}

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
  if (depth >= 0) return line[depth + (shown.type === 'parallel' ? 2 : 1)] ?? (line.at(-1) as StateNode)
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
