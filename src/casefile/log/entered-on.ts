import type { PlainDay } from '../../calendar/plain-day.js'
import type { Act } from '../shapes.js'

const vietnam = 7 * 60 * 60 * 1000

/** Day in Vietnam on which an act was entered; its own day where no instant of entry is given. */
export function enteredOn({ on, recordedAt }: Pick<Act, 'on' | 'recordedAt'>): PlainDay {
  if (recordedAt === undefined) return on
  return new Date(Date.parse(recordedAt) + vietnam).toISOString().slice(0, 10)
}
