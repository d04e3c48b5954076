import { describe, expect, it } from 'vitest'
import type { AnyStateMachine, StateNode } from 'xstate'
import { membershipChart } from '../../src/machines.js'
import { trainingClassChart } from '../../src/statechart/classes/training-class.js'
import type { StateMeta } from '../../src/statechart/named.js'
import { annualPlanChart } from '../../src/statechart/plans/annual-plan.js'
import { yamlBeside } from '../support/yaml.js'

type Stated = Readonly<Record<string, object>>

const stated = yamlBeside<Readonly<Record<string, Stated>>>(import.meta.url, 'chart-stated.yaml')

const charts: readonly AnyStateMachine[] = [membershipChart, trainingClassChart, annualPlanChart]

const everyNode = (node: StateNode): readonly StateNode[] => [
  node,
  ...Object.values(node.states).flatMap(everyNode),
]

const pathOf = (node: StateNode) => node.path.join('.') || 'whole'

/** `matter: recognition -> probationary.review.refused`; what is not recorded there is said, and so is a guard by its name. */
function branchOf({ guard, target, actions }: StateNode['on'][string][number]): string {
  const asked = guard as string | { readonly type: string; readonly params: object } | undefined
  const when =
    typeof asked === 'string'
      ? [asked]
      : Object.entries(asked?.params ?? {}).map(([name, value]) => `${name}: ${value}`)
  const named = typeof asked === 'object' && asked.type !== 'admits' ? [asked.type] : []
  const taken = actions.length === 0 ? ['not recorded here'] : actions[0] === 'record' ? [] : ['other']
  const to = target?.map(pathOf).join(' & ')
  return [[...named, ...when, ...taken].join(', '), ...(to === undefined ? [] : [`-> ${to}`])]
    .filter((part) => part !== '')
    .join(' ')
}

/** The branches to official membership: activity, place and exit stay as they are. */
const official = ['exempted', 'suspended', 'interrupted', 'active'].flatMap((activity) =>
  ['home', 'transferring', 'temporary', 'abroad'].flatMap((place) =>
    ['none', 'removalOpened', 'resignationRequested', 'exitProposed'].map((exit) => {
      const regions = [`activity.${activity}`, `place.${place}`, `exit.${exit}`]
      return `isMember.${activity}.${place}.${exit} -> ${regions.map((one) => `official.${one}`).join(' & ')}`
    }),
  ),
)

/** What a state says of itself, and where each act leads from it; an act that is only noted there has the word `noted`. */
function statementOf(node: StateNode): object {
  const { vi, en, clause } = (node.meta ?? {}) as Partial<StateMeta>
  const on = [...node.transitions].map(([act, branches]) => {
    const all = branches.map((branch) => branchOf(branch) || 'noted')
    const others = all.filter((branch) => !official.includes(branch))
    const isToOfficial = all.length - others.length === official.length
    const said = isToOfficial ? [...others, 'official, the regions as they are'] : all
    return [act, said.length === 1 ? said[0] : said]
  })
  return {
    ...(vi !== undefined && { vi, en }),
    ...(clause && { clause: `${clause.instrument} ${clause.point}` }),
    ...(node.tags.length > 0 && { tags: node.tags }),
    ...(node.type !== 'atomic' && { type: node.type }),
    ...(node.type === 'compound' && { initial: node.initial.target?.map(pathOf).join(' & ') }),
    ...(on.length > 0 && { on: Object.fromEntries(on) }),
  }
}

describe.each(charts.map((chart) => ({ id: chart.id, chart })))('the chart $id', ({ id, chart }) => {
  const nodes = everyNode(chart.root)

  it.each(nodes.map((node) => ({ path: pathOf(node), node })))(
    'in $path: its names, its clause, and where each act leads',
    ({ path, node }) => {
      expect(statementOf(node)).toEqual(stated[id]?.[path])
    },
  )

  it('has these states and no others', () => {
    expect(nodes.map(pathOf)).toEqual(Object.keys(stated[id] ?? {}))
  })
})
