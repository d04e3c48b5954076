import type { PlainDay } from '../../calendar/plain-day.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { lastInOrder } from '../../casefile/log/acts-in-order.js'

/** The last interruption of activity [gián đoạn sinh hoạt] up to a day, or the act by which activity was taken up again since. */
export function interruptionUpTo(file: CaseFile, day: PlainDay) {
  return lastInOrder(file, ['activity.interrupted', 'activity.resumed'], ({ on }) => on <= day)
}
