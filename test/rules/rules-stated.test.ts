import { describe, expect, it } from 'vitest'
import { classRules } from '../../src/rules/classes/class/class-log.js'
import { nationalClocks, nationalRules } from '../../src/rules/national.js'
import { planRules } from '../../src/rules/plans/plan-rules.js'
import { yamlBeside } from '../support/yaml.js'

type Stated = Readonly<Record<string, object>>

const read = (file: string) => yamlBeside<Stated>(import.meta.url, file)

interface Stating {
  readonly id: string
  readonly provisions: readonly { readonly id: string }[]
}

/** What a rule or a duty states as data: everything but its checks. */
function statedBy({ id, provisions, ...more }: Stating): object {
  const data = Object.entries(more).filter(([, value]) => typeof value !== 'function')
  const isByWords = id.startsWith('actor.')
  return { ...Object.fromEntries(data), ...(!isByWords && { provisions: provisions.map((one) => one.id) }) }
}

describe.each([
  {
    of: 'a rule',
    all: nationalRules as readonly Stating[],
    stated: { ...read('rules-stated.yaml'), ...read('actor-rules-stated.yaml') },
  },
  {
    of: 'a rule of a class or of a plan',
    all: [...classRules, ...planRules] as readonly Stating[],
    stated: read('log-rules-stated.yaml'),
  },
  { of: 'a duty', all: nationalClocks as readonly Stating[], stated: read('duties-stated.yaml') },
])('what $of states', ({ all, stated }) => {
  it('is stated of each, and of no other', () => {
    expect(Object.keys(stated).sort()).toEqual(all.map(({ id }) => id).sort())
  })

  it.each(all)('$id: its weight, who acts, what it asks, guards and may ask', (one) => {
    expect(statedBy(one)).toEqual(stated[one.id])
  })
})
