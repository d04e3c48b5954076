import type { SideTexts } from '../texts.js'

/** Words of the side road: entries. */
export const entriesTexts: SideTexts = {
  acts: {
    'entry.corrected': 'the correction of an entry',
    'entry.struck': 'the striking of an entry',
  },
  states: {},
  cures: {},
  codes: {
    'entered-twice': 'entered twice',
    'wrong-case': 'entered in the wrong case',
    'did-not-take-place': 'it did not take place',
  },
  rules: {},
  missing: {},
  provisions: {},
}
