import type { Act } from '../../../src/index.js'
import type { Grade } from './grade.js'

/** A matter that is open on the file of a member. */
export type Pending =
  | 'discipline'
  | 'grave-breach'
  | 'inspection'
  | 'denunciation'
  | 'removal-proposed'
  | 'substantive-defect'
  | 'procedural-defect'
  | 'suspension'
  | 'official-transfer'
  | 'nothing'

/** What an act comes to. */
type Meets =
  | 'recognition'
  | 'removal'
  | 'resignation'
  | 'official-transfer'
  | 'temporary-transfer'
  | 'badge'
  | 'discipline'

/** The table of matters, as it is stated; what it does not state is not known, and bars nothing. */
const table: Readonly<Partial<Record<Pending, Readonly<Partial<Record<Meets, Grade>>>>>> = {
  discipline: {
    // Not stated: by default the cell waits, and records why.
    recognition: 'note',
    resignation: 'bar',
    'official-transfer': 'bar',
    'temporary-transfer': 'lawful',
    badge: 'note',
    discipline: 'lawful',
  },
  'grave-breach': {
    removal: 'bar',
    resignation: 'bar',
    'official-transfer': 'bar',
    'temporary-transfer': 'lawful',
  },
  inspection: {
    'official-transfer': 'bar',
    'temporary-transfer': 'lawful',
    resignation: 'unknown',
    recognition: 'unknown',
  },
  denunciation: { 'official-transfer': 'bar', 'temporary-transfer': 'lawful', resignation: 'unknown' },
  'removal-proposed': { recognition: 'bar', resignation: 'bar' },
  'substantive-defect': { recognition: 'bar', removal: 'bar', resignation: 'bar' },
  'procedural-defect': { recognition: 'bar' },
  suspension: { recognition: 'unknown' },
  'official-transfer': { badge: 'note', recognition: 'note' },
  nothing: {
    removal: 'lawful',
    resignation: 'lawful',
    'official-transfer': 'lawful',
    'temporary-transfer': 'lawful',
    badge: 'lawful',
    discipline: 'lawful',
  },
}

function meetsOf(act: Act): Meets | undefined {
  switch (act.type) {
    case 'recognition.decided':
      return 'recognition'
    case 'member.removed':
    case 'removal.opened':
      return 'removal'
    case 'member.resigned':
    case 'resignation.requested':
      return 'resignation'
    case 'member.transferred':
      return act.transfer === 'official' ? 'official-transfer' : 'temporary-transfer'
    case 'badge.awarded':
      return 'badge'
    case 'member.disciplined':
      return 'discipline'
    default:
      return undefined
  }
}

/** What a pending matter makes of an act; `undefined` where the table has no such row. */
export function ruledBy(pending: Pending, act: Act): Grade | undefined {
  const meets = meetsOf(act)
  return meets && table[pending]?.[meets]
}
