import { type Act, AdmissionError, effectiveLog, type Finding, type ReplayMode, replay } from 'ketnap'
import { fileOf, membership } from 'ketnap/machines'
import { population, type Road, type SyntheticCase } from 'ketnap/testing'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { replayAbreast } from '../../../src/procedure/replay-abreast.js'
import { roadList } from '../../../src/testing/population/road-list.js'
import { patient } from '../../support/patient.js'

const roads = roadList.map(({ id }) => id)
const window = { from: '2022-07-01', until: '2026-11-01' } as const

/** A running machine given the acts one by one: its file, and the acts it refused with their findings. */
function byActor(acts: readonly Act[]) {
  const refused: { readonly act: Act; readonly findings: readonly Finding[] }[] = []
  const actor = createActor(membership)
  actor.on('refused', ({ act, findings }) => void refused.push({ act, findings }))
  actor.start()
  for (const act of acts) actor.send(act)
  return { file: fileOf(actor.getSnapshot()), refused }
}

/** Every nth act left out: lives with holes, which the law refuses in many places. */
const holed = (acts: readonly Act[], nth: number) =>
  acts.filter((_, index) => index === 0 || index % nth !== nth - 1)

/** Some lives of every road, the common ones no more often than the rare. */
function ofEachRoad(count: number): readonly SyntheticCase[] {
  const taken = new Map<Road, number>()
  return [...population({ seed: 41, cases: 60_000, ...window })].filter(({ road }) => {
    const before = taken.get(road) ?? 0
    taken.set(road, before + 1)
    return before < count
  })
}

describe('the memoised replay and the actor of the chart', () => {
  const lives = ofEachRoad(3)

  it('are one on lives of every road', patient, () => {
    for (const { log } of lives) {
      const acts = effectiveLog(log).map(({ act }) => act)
      const { file, refused } = replay(acts)
      expect(byActor(acts)).toEqual({
        file,
        refused: refused.map(({ act, findings }) => ({ act, findings })),
      })
    }
    expect(new Set(lives.map(({ road }) => road)).size).toBe(roads.length)
  })

  it.each([3, 5, 7, 11])('are one where every %ith act is missing', patient, (nth) => {
    let refusals = 0
    for (const { log } of lives.filter((life) => life.log.length > 5)) {
      const acts = holed(
        effectiveLog(log).map(({ act }) => act),
        nth,
      )
      const { file, refused } = replay(acts)
      const actor = byActor(acts)
      expect(actor.file).toEqual(file)
      expect(actor.refused.map(({ act }) => act)).toEqual(refused.map(({ act }) => act))
      refusals += refused.length
    }
    expect(refusals).toBeGreaterThan(100)
  })
})

describe('logs replayed side by side', () => {
  const lives = ofEachRoad(2).map(({ log }) => log)
  const bad: readonly (readonly unknown[])[] = [
    [],
    [{ type: 'sympathiser.listed', on: '2025-07-05' }],
    [...(lives[0] as readonly unknown[]), { type: 'ceremony.held', on: 'soon' }],
    [
      { type: 'case.opened', on: '2025-07-01', case: 'x' },
      { type: 'entry.struck', on: '2025-07-02', of: '9' },
    ],
  ]
  const logs = [...lives, ...lives.map((log) => holed(log, 4)), ...bad]

  /** What comes of a log by itself, or the fault with it. */
  function alone(log: readonly unknown[], mode: ReplayMode | undefined) {
    try {
      return replay(log, mode === undefined ? {} : { mode })
    } catch (error) {
      if (error instanceof AdmissionError) return { code: error.code, facts: error.facts }
      throw error
    }
  }

  it.each([undefined, 'strict', 'chronicle'] as const)(
    'come to what each comes to by itself, in mode %s',
    patient,
    (mode) => {
      const copies = structuredClone(logs) as (readonly unknown[])[]
      const found = replayAbreast(copies, mode === undefined ? {} : { mode })
      const plain = found.map((one) =>
        one instanceof AdmissionError ? { code: one.code, facts: one.facts } : one,
      )
      expect(plain).toEqual(logs.map((log) => alone(log, mode)))
      expect(found.filter((one) => one instanceof AdmissionError)).toHaveLength(bad.length)
      expect(found.some((one) => 'refused' in one && one.refused.length > 0)).toBe(mode !== 'chronicle')
    },
  )
})
