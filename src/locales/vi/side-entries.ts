import type { SideTexts } from '../texts.js'

/** Words of the side road: entries. */
export const entriesTexts: SideTexts = {
  acts: {
    'entry.corrected': 'đính chính một mục đã ghi',
    'entry.struck': 'gạch bỏ một mục đã ghi',
  },
  states: {},
  cures: {},
  codes: {
    'entered-twice': 'ghi trùng',
    'wrong-case': 'ghi nhầm hồ sơ',
    'did-not-take-place': 'việc không diễn ra',
  },
  rules: {},
  missing: {},
  provisions: {},
}
