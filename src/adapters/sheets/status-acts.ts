import type { Act } from '../../casefile/shapes.js'
import type { ActsOptions } from './acts-options.js'
import { byOf, type RowActs } from './case-opening.js'
import type { ListRow } from './list-row.js'
import type { ListStatus } from './list-words.js'

/** What befell a member since, as the status and its day tell, and which of the two it tells. */
export function statusActs({ values: { status, statusOn } }: ListRow, options: ActsOptions): RowActs {
  const type = status && actOfStatus[status]
  if (type === undefined) return { acts: [], told: new Set(status === 'active' ? ['status'] : []) }
  if (statusOn === undefined) return { acts: [], told: new Set() }
  const act = { type, on: statusOn, ...byOf(type, options) } as Act
  return { acts: [act], told: new Set(['status', 'statusOn']) }
}

/** The act that brought about each status; none of one that is no change, or that no act tells by itself. */
const actOfStatus = {
  active: undefined,
  dead: 'member.died',
  left: undefined,
  removed: 'member.removed',
  expelled: 'member.expelled',
  // The chart lets a member go on a request, and no list tells its day.
  resigned: undefined,
  exempted: 'member.exempted',
  suspended: 'member.suspended',
  interrupted: 'activity.interrupted',
  'moved-out': undefined,
  followed: undefined,
  admitted: undefined,
  'awaiting-recognition': undefined,
  stopped: undefined,
} as const satisfies Readonly<Record<ListStatus, Act['type'] | undefined>>
