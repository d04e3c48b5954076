import type { Envelope } from '../privacy/privacy-marks.js'
import type { ActOf, ActType } from '../shapes.js'
import type { WordsOf } from './word.js'

/** Words for the fields that acts have beside those of every act. */
export type ActWordsOf<T extends ActType> = {
  readonly [One in T]: WordsOf<Omit<ActOf<One>, keyof Envelope>>
}
