import type { Act, ActType } from '../../../src/index.js'
import { type Day, daysLater, monthsLater } from './days.js'
import { all, type Log, last, upTo } from './record.js'

const endings: readonly ActType[] = ['member.removed', 'member.expelled', 'member.resigned', 'member.died']

/**
 * The day on which a membership ended, and was not restored since. Nobody leaves a second time; a restoration undoes no death, be it
 * told after a removal that it undoes.
 */
export function endedOn(log: Log): Day | undefined {
  let [ended, died]: (Day | undefined)[] = []
  for (const act of log) {
    if (endings.includes(act.type)) ended ??= act.on
    if (act.type === 'member.died') died ??= act.on
    if (act.type === 'member.restored') ended = died
  }
  return ended
}

type Status = 'active' | 'exempted' | 'suspended' | 'interrupted'

const statuses: Readonly<Partial<Record<Act['type'], Status>>> = {
  'member.exempted': 'exempted',
  'member.suspended': 'suspended',
  'activity.interrupted': 'interrupted',
  'activity.resumed': 'active',
}

/**
 * Whether the member takes part on a day. A suspension of a member who is exempted ends in the exemption, where nobody said that activity was
 * taken up.
 */
export function statusOn(acts: Log, day: Day): Status {
  let exempted: { until?: Day | undefined } | undefined
  let now: { status: Status; until?: Day | undefined } = { status: 'active' }
  for (const act of upTo(acts, day)) {
    const status = statuses[act.type]
    if (status === undefined) continue
    const until = 'until' in act ? (act.until as Day | undefined) : undefined
    now = { status, until }
    if (status === 'exempted') exempted = { until }
    if (status === 'active' || status === 'interrupted') exempted = undefined
  }
  if (now.until === undefined || now.until > day) return now.status
  const goesOn =
    now.status === 'suspended' && exempted && (exempted.until === undefined || exempted.until > day)
  return goesOn ? 'exempted' : 'active'
}

/** Whether a member may vote, stand and elect at home. */
export function mayVote(acts: Log, day: Day): 'yes' | 'no' | 'unknown' {
  const log = upTo(acts, day)
  const carried = last(log, 'membership.transcribed')
  if (!carried || endedOn(log) !== undefined) return 'no'
  const isOfficial = carried.standing === 'official' || all(log, 'recognition.decided').length > 0
  if (!isOfficial) return 'no'
  const open = (type: 'proceeding.opened' | 'proceeding.closed') =>
    all(log, type).filter(({ proceeding }) => proceeding === 'criminal-case').length
  if (open('proceeding.opened') > open('proceeding.closed')) return 'no'
  const status = statusOn(log, day)
  return status === 'suspended' ? 'no' : status === 'interrupted' ? 'unknown' : 'yes'
}

/**
 * Whole months of seniority on a day: from the admission decision, without the times of interruption, up to the end of the membership or
 * an interruption that lasts. A month complete before an interruption stays complete.
 */
export function seniorityMonths(acts: Log, day: Day): number | undefined {
  const log = upTo(acts, day)
  const carried = last(log, 'membership.transcribed')
  const from = carried?.decidedOn
  const isOfficial = carried?.standing === 'official' || all(log, 'recognition.decided').length > 0
  if (from === undefined || !isOfficial) return undefined
  const ended = endedOn(log) ?? day
  let start = from
  let [months, days, complete] = [0, 0, 0]
  for (const [left, back] of interruptions(log)) {
    if (left >= ended) break
    complete = Math.max(complete, monthsBetween(start, left))
    if (back === undefined || back > ended) return complete
    const whole = monthsBetween(left, back)
    months += whole
    days += daysBetween(monthsLater(left, whole), back)
    start = daysLater(monthsLater(from, months), days)
  }
  return Math.max(complete, monthsBetween(start, ended))
}

/** Interruptions, each up to the day of activity again, where that is told. */
function interruptions(log: Log): readonly (readonly [Day, Day | undefined])[] {
  const spans: [Day, Day | undefined][] = []
  let since: Day | undefined
  for (const { type, on } of log) {
    if (type === 'activity.interrupted') since ??= on
    if (type !== 'activity.resumed' || since === undefined) continue
    spans.push([since, on])
    since = undefined
  }
  return since === undefined ? spans : [...spans, [since, undefined]]
}

const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

function monthsBetween(from: Day, to: Day): number {
  let months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  while (months > 0 && monthsLater(from, months) > to) months -= 1
  return months
}
