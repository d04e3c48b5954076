import { annualPlanChart, membershipChart, trainingClassChart } from 'ketnap/machines'
import { describe, expect, it } from 'vitest'
import type { AnyStateMachine, StateNode } from 'xstate'
import { diagramsOf } from '../../scripts/generate/mermaid.js'

const machines: readonly AnyStateMachine[] = [membershipChart, trainingClassChart, annualPlanChart]

const everyNode = (node: StateNode): readonly StateNode[] => [
  node,
  ...Object.values(node.states).flatMap(everyNode),
]

describe.each(machines.map((machine) => ({ id: machine.id, machine })))(
  'the diagrams of $id',
  ({ machine }) => {
    const drawn = diagramsOf(machine)

    it('draw every state once, in the diagram of the state or region that holds it', () => {
      for (const node of everyNode(machine.root).filter(
        ({ parent }) => parent && parent.type !== 'parallel',
      )) {
        const id = node.path.join('_')
        const holding = drawn.filter(({ text }) =>
          text.match(new RegExp(`^  ${id}[([]+${node.key}[)\\]]+$`, 'm')),
        )
        expect(holding.map(({ of }) => of)).toEqual([node.parent?.path.join('.') || machine.id])
      }
    })

    it('draw every act that changes a state', () => {
      const text = drawn.map((diagram) => diagram.text).join('\n')
      for (const node of everyNode(machine.root))
        for (const [act, transitions] of node.transitions)
          if (transitions.some(({ target }) => target?.some((one) => one !== node)))
            expect(text).toContain(act)
    })
  },
)

describe('the top of the chart', () => {
  const [top] = diagramsOf(membershipChart)

  it('joins the arrows that several states have in common, and names the states', () => {
    expect(top?.text).toContain('probationary_or_official([probationary or official]):::outside')
    expect(top?.text).toContain('probationary_or_official -->|member.died| dead')
    expect(top?.text).toContain('([any but unopened and neverMember and mistaken]):::outside')
  })

  it('draws the straight way from state to state', () => {
    expect(top?.text).toContain('  unopened -->|case.opened| candidate')
    expect(top?.text).toContain('  probationary -->|admission.regularised<br/>recognition.decided| official')
  })
})

it('a region of a parallel state names those beside it', () => {
  expect(diagramsOf(membershipChart).find(({ of }) => of === 'candidate.training')?.beside).toEqual(['path'])
})
