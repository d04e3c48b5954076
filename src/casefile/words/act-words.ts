import type { ActType } from '../shapes.js'
import type { ActWordsOf } from './act-words-of.js'
import { decidingWords } from './deciding-words.js'
import { joiningWords } from './joining-words.js'
import { leavingWords } from './leaving-words.js'
import { movingWords } from './moving-words.js'

/** Words for the fields of every act beside those that all have; a new field without them does not compile. */
export const actWords: ActWordsOf<ActType> = {
  ...joiningWords,
  ...decidingWords,
  ...movingWords,
  ...leavingWords,
}
