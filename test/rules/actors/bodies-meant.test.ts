import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../src/casefile/shapes.js'
import { Inquiry } from '../../../src/law/inquiry.js'
import type { Provision } from '../../../src/law/provision.js'
import type { ActorLaw, ActorLawByCase } from '../../../src/rules/actors/act-law.js'
import { actorLaws } from '../../../src/rules/actors/actor-laws.js'
import { type ActorPart, bodiesMeant } from '../../../src/rules/actors/bodies-meant.js'
import { rulebook } from '../../../src/rules/engine/rulebook.js'
import { yamlBeside } from '../../support/yaml.js'

const read = <T>(file: string) => yamlBeside<T>(import.meta.url, file)

const places: Readonly<Record<string, Unit | undefined>> = {
  anywhere: undefined,
  'nothing known': {},
  'under a grassroots committee': { cellKind: 'cell-under-grassroots' },
  'a grassroots committee, the kind of cell not told': { grassrootsCommittee: true },
  'no grassroots committee': { grassrootsCommittee: false },
  'grassroots cell': { cellKind: 'grassroots-cell' },
  'village cell': { cellKind: 'village-cell' },
  delegated: { cellKind: 'cell-under-grassroots', delegated: true },
  'directly under the province': { cellKind: 'cell-under-grassroots', underCentralLevel: true },
  'armed forces': { cellKind: 'cell-under-grassroots', armedForces: 'army' },
}

interface Stated {
  readonly at: 'every place' | readonly string[]
  readonly named?: readonly string[]
  readonly assumed?: readonly string[]
  readonly unknown?: true
}

const meant: Readonly<Record<string, Readonly<Record<string, readonly Stated[]>>>> = read('bodies-meant.yaml')

const rows = Object.entries(meant).flatMap(([word, days]) =>
  Object.entries(days).flatMap(([on, all]) =>
    all.flatMap(({ at, ...said }) =>
      (at === 'every place' ? Object.keys(places) : at).map((place) => ({ word, on, place, said })),
    ),
  ),
)

describe('the bodies that a word means', () => {
  it.each(rows)('$word on $on, $place', ({ word, on, place, said }) => {
    const ask = new Inquiry(rulebook().setting, on)
    const found = bodiesMeant(word as ActorPart, { on, unit: places[place] }, ask)
    expect(found ? { named: found.named, assumed: found.assumed() } : { unknown: true }).toEqual(said)
  })

  it.each([
    { on: '2026-07-25', reading: 'still-directly-above', has: true },
    { on: '2026-07-26', reading: 'still-directly-above', has: true },
    { on: '2026-07-25', reading: undefined, has: true },
    { on: '2026-07-26', reading: undefined, has: false },
  ])(
    'have the standing committee of the commune above on $on, read as $reading: $has',
    ({ on, reading, has }) => {
      const { setting } = rulebook(
        reading === undefined ? {} : { policies: { communeStatus2026: reading as never } },
      )
      const found = bodiesMeant('upperCommittee', { on, unit: {} }, new Inquiry(setting, on))
      expect(found?.named.includes('communeStandingCommittee')).toBe(has)
    },
  )

  it('are stated of every place', () => {
    expect(rows).toHaveLength(Object.keys(meant).length * 4 * 10)
  })
})

const idsOf = (provisions: readonly Provision<unknown>[]) => provisions.map(({ id }) => id)
const asStated = ({ actors, ...more }: ActorLaw) => ({ actors: idsOf(actors), ...more })

describe('the law of who does each act', () => {
  const stated: Readonly<Record<string, object>> = read('actor-laws-stated.yaml')

  it.each(Object.entries(actorLaws) as [string, ActorLaw | ActorLawByCase<'cell.voted'>][])(
    '%s',
    (type, law) => {
      const said =
        'cases' in law
          ? {
              cases: Object.fromEntries(Object.entries(law.cases).map(([of, one]) => [of, asStated(one)])),
              ...(law.provisions.length > 0 && { provisions: idsOf(law.provisions) }),
            }
          : asStated(law)
      expect(said).toEqual(stated[type])
    },
  )
})
