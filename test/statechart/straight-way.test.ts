import { describe, expect, it } from 'vitest'
import { matterOf } from '../../src/casefile/acts/matter.js'
import type { Act } from '../../src/casefile/shapes.js'
import { type StraightStep, type Stretch, straightWay, turns } from '../../src/casefile/straight-way.js'
import { actTypes } from '../../src/index.js'
import { isTagged, step, unopened } from '../../src/statechart/step.js'
import { reachable, type Shape, shapes, verdict } from './shapes.js'

const configurations = [...reachable().keys()]
const stretches = turns.map(({ opens }) => opens)

/** The place of the stretch a configuration is on; -1 off the straight way. */
const placeOf = (configuration: string) => stretches.findIndex((stretch) => isTagged(configuration, stretch))

/** Whether a step goes well: a vote proposes. */
const goesWell = ({ act, verdict: { isAdmissible } }: Shape) =>
  isAdmissible && !('outcome' in act && act.outcome === 'not-proposed')

/** The step of the straight way that an act takes. */
const stepOf = ({ act }: Shape): StraightStep | undefined =>
  straightWay.find((one) => one.act === act.type && one.matter === matterOf(act))

interface Move {
  readonly shape: Shape
  readonly from: number
  readonly to: number
}

/** A member alone abroad is recognised without the stretch in which cell and committees review. */
const isAloneDecided = (configuration: string, { act }: Shape) =>
  configuration.includes('aloneAbroad') && act.type.startsWith('recognition.')

/** Every move the chart knows, with the stretches it leads from and to. */
const moves: readonly Move[] = configurations.flatMap((configuration) =>
  shapes.flatMap((shape) => {
    const after = step(configuration, shape.act, shape.verdict)
    return after === undefined || isAloneDecided(configuration, shape)
      ? []
      : [{ shape, from: placeOf(configuration), to: placeOf(after) }]
  }),
)

const taken = moves.filter(({ shape }) => goesWell(shape) && stepOf(shape) !== undefined)

describe('the straight way and the chart', () => {
  it('has its turns, in this order', () => {
    expect(turns.map(({ act, matter, opens }) => `${act} (${matter}) → ${opens}`)).toEqual([
      'sympathiser.listed (admission) → listed',
      'procedure.authorised (admission) → authorised',
      'cell.voted (admission) → proposed',
      'admission.decided (admission) → decided',
      'ceremony.held (admission) → joined',
      'cell.voted (recognition) → reviewed',
      'recognition.decided (recognition) → recognised',
    ])
  })

  it('are on one stretch at the most in every configuration', () => {
    for (const configuration of configurations)
      expect(stretches.filter((stretch) => isTagged(configuration, stretch)).length).toBeLessThanOrEqual(1)
  })

  it('agree that a turn leads from the stretch before it to its own, and can be taken there', () => {
    for (const [place, turn] of turns.entries()) {
      // A listing made up for in the dossier leads nowhere.
      const found = taken.filter(({ shape, from, to }) => stepOf(shape) === turn && from !== to)
      // Who was never put on the list is allowed to start, with a breach.
      const unlisted = turn.opens === 'authorised' ? ['-1 1'] : []
      expect(new Set(found.map(({ from, to }) => `${from} ${to}`))).toEqual(
        new Set([`${place - 1} ${place}`, ...unlisted]),
      )
    }
  })

  it('lead a member alone abroad to recognition or its refusal from the stretch of the papers', () => {
    const alone = configurations.filter((one) => one.includes('aloneAbroad'))
    const decisions = alone.flatMap((configuration) =>
      shapes.flatMap((shape) => {
        const after = isAloneDecided(configuration, shape)
          ? step(configuration, shape.act, shape.verdict)
          : undefined
        return after === undefined ? [] : [`${shape.act.type}: ${placeOf(configuration)} ${placeOf(after)}`]
      }),
    )
    expect([...new Set(decisions)].sort()).toEqual(['recognition.decided: 4 6', 'recognition.refused: 4 5'])
  })

  it('agree that every other step leaves the stretch as it is, and is known', () => {
    const others = straightWay.filter(({ opens }) => opens === undefined)
    for (const other of others) {
      const found = taken.filter(({ shape }) => stepOf(shape) === other)
      expect(found.length).toBeGreaterThan(0)
      expect(found.filter(({ from, to }) => from !== to)).toEqual([])
    }
  })

  it('go forward by no other act, but where the record is taken over, set right or decided by the committee', () => {
    const jumps = moves.filter(({ shape, from, to }) => to > from && !(goesWell(shape) && stepOf(shape)))
    expect([...new Set(jumps.map(({ shape }) => shape.act.type))].sort()).toEqual([
      'admission.regularised',
      'member.restored',
      'membership.transcribed',
      'shortfall.answered',
    ])
  })

  it('agree on the act that undoes a turn: it leads back before the stretch', () => {
    for (const [place, { undoneBy }] of turns.entries()) {
      if (undoneBy === undefined) continue
      const back = moves.filter(({ shape }) => shape.act.type === undoneBy && shape.verdict.isAdmissible)
      expect(back.length).toBeGreaterThan(0)
      expect(back.filter(({ from, to }) => from >= place && to >= place)).toEqual([])
    }
  })

  it('lead from the opening of a case to official membership, step by step', () => {
    const well = verdict({ isIntroduced: true, isHelped: true })
    const course = { admission: 'awareness', recognition: 'new-member' }
    let at = step(unopened, { type: 'case.opened', on: '2025-07-01', case: 'case-1' }, well)
    const passed: (Stretch | undefined)[] = []
    for (const { act, matter } of straightWay) {
      at = step(at!, { type: act, on: '2025-07-01', matter, course: course[matter] } as Act, well)
      expect(at, `${act} (${matter})`).toBeDefined()
      passed.push(stretches[placeOf(at!)])
    }
    expect([...new Set(passed)]).toEqual(stretches)
    expect(passed.at(-1)).toBe('recognised')
  })
})

describe('the straight way and the order of acts on one day', () => {
  const placesOf = (matter: StraightStep['matter'], without: readonly string[] = []) =>
    straightWay
      .filter((one) => one.matter === matter && !without.includes(one.act))
      .map(({ act }) => actTypes.indexOf(act))

  it('agree on admission', () => {
    const places = placesOf('admission')
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('agree on recognition, where its acts are of no other matter', () => {
    const shared = straightWay.filter(({ matter }) => matter === 'admission').map(({ act }) => act)
    const places = placesOf('recognition', shared)
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).toHaveLength(5)
  })
})
