import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance of one life: the same numbers in the same order for the same seed and stream. */
export class Draw {
  readonly #generator

  /** `stream` tells lives of one seed apart; each may be begun without the others. */
  constructor(seed: number, stream: number) {
    // An odd factor keeps 2^32 streams of a seed apart; the first numbers of a generator still mirror its seed.
    this.#generator = xoroshiro128plus((Math.imul(stream, 0x9e3779b1) + seed) | 0)
    for (let skipped = 0; skipped < 6; skipped++) this.#generator.next()
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.#generator, from, to)
  }

  /** True in the given share of cases, 0 never, 1 always. */
  chance(share: number): boolean {
    return share > 0 && this.#generator.next() >>> 0 < share * 0x1_0000_0000
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T
  }

  /** One of a list of values with their weights, which need not add up to 1. */
  weighted<T>(list: Weights<T>): T {
    let left = ((this.#generator.next() >>> 0) / 0x1_0000_0000) * list.total
    for (const [value, weight] of list.entries) {
      left -= weight
      if (left < 0) return value
    }
    return list.entries[0]?.[0] as T
  }
}

/** Values with their weights, and what the weights add up to. */
export interface Weights<T> {
  readonly entries: readonly (readonly [value: T, weight: number])[]
  readonly total: number
}

/** Values with their weights, ready to be drawn from; those of weight 0 are never drawn. */
export function weights<T>(entries: readonly (readonly [value: T, weight: number])[]): Weights<T> {
  const drawn = entries.filter(([, weight]) => weight > 0)
  return { entries: drawn, total: drawn.reduce((sum, [, weight]) => sum + weight, 0) }
}
