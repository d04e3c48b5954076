import { ownedAct } from '../casefile/acts/kept-act.js'
import type { Act } from '../casefile/shapes.js'
import { AdmissionError } from '../errors.js'
import { type Begun, begun, type How } from './log-fold.js'
import type { Replay, ReplayedIn } from './replay-shapes.js'
import { howOf, readBy, replayed } from './replayed.js'

/** What came of a log: replayed, or why it cannot be. */
export type Replayed = Replay | AdmissionError

/**
 * Replays logs that nobody else holds side by side, each as `replay` does: their first acts, then their second ones, so that what it takes to
 * judge an act is at hand from the log before. The acts are frozen where they stand.
 */
export function replayAbreast(
  logs: readonly (readonly unknown[])[],
  options: ReplayedIn,
): readonly Replayed[] {
  const how = howOf(options)
  const underWay = logs.map((log) => new LogUnderWay(log, how))
  untilNone(underWay, (one) => one.read())
  untilNone(underWay, (one) => one.fold())
  return underWay.map((one) => one.end())
}

const readOwned = readBy(ownedAct)

/** Takes a step of each again and again, until none has another. */
function untilNone<One>(all: readonly One[], step: (one: One) => boolean): void {
  for (let open = all; open.length > 0; ) open = open.filter(step)
}

/** A log that is read and folded an entry at a time; what is wrong with it ends it. */
class LogUnderWay {
  readonly #log: readonly unknown[]
  readonly #how: How
  readonly #acts: Act[] = []
  #begun: Begun | undefined
  #fault: AdmissionError | undefined

  constructor(log: readonly unknown[], how: How) {
    this.#log = log
    this.#how = how
  }

  /** Reads the next entry; answers whether there was one. */
  read(): boolean {
    const index = this.#acts.length
    if (index === this.#log.length) return false
    try {
      this.#acts.push(readOwned(this.#log[index], index))
      return true
    } catch (error) {
      return this.#endWith(error)
    }
  }

  /** Takes the next act; answers whether there was one. */
  fold(): boolean {
    if (this.#fault) return false
    try {
      this.#begun ??= begun(this.#acts, this.#how)
      return this.#begun.folding.next()
    } catch (error) {
      return this.#endWith(error)
    }
  }

  end(): Replayed {
    try {
      return this.#fault ?? replayed(this.#begun as Begun)
    } catch (error) {
      this.#endWith(error)
      return this.#fault as AdmissionError
    }
  }

  #endWith(error: unknown): false {
    if (!(error instanceof AdmissionError)) throw error
    this.#fault = error
    return false
  }
}
