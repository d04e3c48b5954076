import { kept } from './bookkeeping.js'
import { dayNumber } from './day-number.js'
import type { Defect } from './defect-list.js'
import { Draw } from './draw.js'
import { lifeOf } from './life-of.js'
import { mixOf } from './mix.js'
import { placesOf } from './organisation/cell-places.js'
import { assertOption, assertPopulation, type PopulationOptions } from './population-options.js'
import { ratesOf } from './rates.js'
import type { SyntheticCase } from './synthetic-case.js'
import { walk } from './walk.js'

const none: readonly Defect[] = Object.freeze([])

/** Synthetic lives in the order of their index, each made when it is asked for and kept by nobody. */
export interface Population extends Iterable<SyntheticCase> {
  readonly cases: number
  /**
   * The life at an index from 0, below `cases`. It depends on the options and the index alone.
   *
   * @throws AdmissionError `population.malformed` { option }
   */
  caseAt(index: number): SyntheticCase
  /** The lives from `start` to before `end`, made without those before; only those there are. */
  slice(start: number, end: number): Iterable<SyntheticCase>
}

/**
 * Synthetic lives of one committee, lawful under the law of each of their days except for the defects asked for. The
 * same options give the same lives, one at a time, in constant memory. Two populations that differ only in `cases`
 * of one organisation differ in the cells of their lives too.
 *
 * Lawful from windows of 2022 on; of the years before, the law is known in part only, and a replay says so.
 *
 * @throws AdmissionError `population.malformed` { option }: a seed or count that is not a whole number, a window
 *   that ends before it begins, a rate that is no share, a road or defect there is not, an organisation without a cell
 * @throws AdmissionError `day.malformed`
 * @example
 * for (const { log } of population({ seed: 7, cases: 1000, from: '2022-06-01', until: '2026-11-01' })) replay(log)
 */
export function population(options: PopulationOptions): Population {
  assertPopulation(options)
  const { seed, cases } = options
  const window = { from: dayNumber(options.from), until: dayNumber(options.until) }
  const mix = mixOf(ratesOf(options.rates), window)
  const placeAt = placesOf(cases, options.organisation)
  const caseAt = (index: number): SyntheticCase => {
    assertOption(Number.isSafeInteger(index) && index >= 0 && index < cases, 'index')
    const draw = new Draw(seed, index)
    const { plan, ceremony, flaw, keeping } = mix(draw)
    const life = lifeOf({ index, draw, place: placeAt(index), plan, flaw, ceremony, ...window })
    const { log, isDefective } = walk(plan, life, flaw)
    return {
      index,
      log: keeping ? kept(keeping, log, draw, window.until) : log,
      road: plan.id,
      defects: flaw && isDefective ? [flaw.id] : none,
    }
  }
  function* slice(start: number, end: number) {
    for (let index = Math.max(0, start); index < Math.min(end, cases); index++) yield caseAt(index)
  }
  return { cases, caseAt, slice, [Symbol.iterator]: () => slice(0, cases) }
}
