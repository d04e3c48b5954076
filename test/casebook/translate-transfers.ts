import { type Act, addDays, type PlainDay, vietnamCalendar, workingDaysBetween } from '../../src/index.js'
import type { Translator } from './answer.js'
import { numberIn, termIn } from './case.js'
import { findingOf, judged, refusedOnlyBy } from './library.js'
import { before, lifeOf, the, upTo } from './life.js'

type Transferred = Extract<Act, { type: 'member.transferred' }>

const transferred = (on: PlainDay, change: Partial<Transferred>): Act =>
  ({
    type: 'member.transferred',
    on,
    transfer: 'official',
    toCell: 'cell-2',
    underInspection: false,
    papersComplete: true,
    ...change,
  }) as Act

/** The official transfer of an official member whose workplace or residence changes on the day asked. */
export const memberTransfer: Translator = ({ inputs, day }) => {
  termIn(inputs, 'event', { job_or_residence_change: true })
  const past = upTo(lifeOf({ considered: addDays(day, -800) }), 'card.handed-over')
  const finding = findingOf(
    judged(past, transferred(addDays(day, 20), { effectiveOn: day })),
    'member-transfer.started-on-time',
  )
  const { from, lastDay } = finding.facts
  const value = workingDaysBetween(vietnamCalendar(), String(from), String(lastDay))
  return {
    fields: {
      deadline: { value, unit: 'working_days' },
      last_day: lastDay,
      on_time: finding.outcome === 'met',
    },
    rests: [finding],
  }
}

/** Whether the answer of the official cell stands, and that of the temporary cell does not. */
const homeDecides = 'recognition.reviewed-by-official-cell'

/** A probationary member of a residential cell, the 12 months over, who signs a labour contract elsewhere. */
export const temporaryActivity: Translator = ({ inputs, day }) => {
  termIn(inputs, 'probation_ended', { true: true })
  const life = lifeOf({ considered: addDays(day, -500), reviewed: addDays(day, 1) })
  const past = before(life, 'cell.voted', 'recognition')
  const leave = transferred(day, { transfer: 'temporary', months: numberIn(inputs, 'contract_months') })
  const window = findingOf(judged(past, leave), 'member-transfer.temporary-window')
  const voteOf = (id: string) =>
    refusedOnlyBy(
      judged([...past, leave], { ...the(life, 'cell.voted', 'recognition'), by: { kind: 'cell', id } }),
      'probation.temporary-place-review',
    )
  const [atHome, elsewhere] = [voteOf('cell-1'), voteOf('cell-2')]
  const isHome = atHome.allowed && !elsewhere.allowed
  return {
    fields: {
      transfer: window.outcome === 'met' ? 'temporary' : 'official',
      considered_by: isHome ? 'residence' : 'employer',
    },
    says: { rule: isHome ? [homeDecides] : [] },
    rests: [window, findingOf(atHome, 'probation.temporary-place-review')],
  }
}
