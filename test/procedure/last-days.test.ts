import {
  type Act,
  AdmissionError,
  activityOf,
  actTypes,
  agenda,
  type CaseFile,
  dataQuality,
  explain,
  forecast,
  nextBadge,
  openMatters,
  propose,
  replay,
  rightsOf,
  seniorityOf,
  whoActs,
} from 'ketnap'
import { en } from 'ketnap/locales/en'
import { vi } from 'ketnap/locales/vi'
import { weeklyReminders } from 'ketnap/restate'
import { projectionOf } from 'ketnap/store'
import { describe, expect, it } from 'vitest'
import { nextReminderDay } from '../../src/adapters/restate/reminder-days.js'
import { acts, upTo } from '../support/journey.js'
import { patient } from '../support/patient.js'

/** Days from which a period of two years, of one, of a month and of a day is beyond the last day there is. */
const lastDays = ['2198-01-01', '2199-01-01', '2199-12-01', '2199-12-31'] as const

const files: readonly CaseFile[] = [acts, upTo('cell.voted'), upTo('ceremony.held')].map(
  (log) => replay(log, { mode: 'chronicle' }).file,
)

const beyond = ['calendar.beyond', 'calendar.not-covered', 'law.not-covered']

/** The codes that a question fails with, but those that say that no calendar and no law reaches so far. */
function faultOf(question: () => unknown): unknown {
  try {
    question()
    return undefined
  } catch (error) {
    return error instanceof AdmissionError && beyond.includes(error.code) ? undefined : error
  }
}

describe('the last days there are', patient, () => {
  it.each(lastDays)('on %s are answered for, or said to be beyond the calendar', (today) => {
    for (const file of files) {
      const questions: readonly (() => unknown)[] = [
        () => agenda(file, { today }),
        () => agenda(file, { today, until: '2199-12-31' }),
        () => forecast(file, { today }),
        () => dataQuality(file, { today }),
        () => nextBadge(file, { today }),
        () => projectionOf(file, { today }),
        () => rightsOf(file, today),
        () => seniorityOf(file, { today }),
        () => activityOf(file, today),
        () => openMatters(file, { today }),
        () => actTypes.map((type) => whoActs(type, { on: today })),
        ...acts.flatMap((act) => [
          () => propose(file, { ...act, on: today } as Act),
          () => explain(file, { ...act, on: today } as Act),
        ]),
      ]
      for (const question of questions) expect(faultOf(question), String(question)).toBeUndefined()
    }
  })

  it.each(lastDays)('on %s take a whole life on record', (on) => {
    const { file } = replay(
      acts.map((act) => ({ ...act, on }) as Act),
      { mode: 'chronicle' },
    )
    for (const question of [agenda, forecast, dataQuality, projectionOf, nextBadge])
      expect(faultOf(() => question(file, { today: on }))).toBeUndefined()
  })

  it('are said in both languages', () => {
    const { file } = replay(
      [...upTo('ceremony.held').slice(0, -1), { ...upTo('ceremony.held').at(-1), on: '2199-06-01' } as Act],
      {
        mode: 'chronicle',
      },
    )
    const vote = {
      type: 'cell.voted',
      on: '2199-12-31',
      matter: 'recognition',
      tally: { members: 9, yes: 9 },
    } as const
    const found = explain(file, vote).subjects.flatMap(({ findings }) => findings)
    const unknown = found.find(({ facts }) => facts.uncovered === 'calendar.beyond')
    expect(unknown).toMatchObject({ outcome: 'unknown' })
    expect(vi.finding(unknown as NonNullable<typeof unknown>)).toMatch(
      /^Chưa có căn cứ để kết luận \(ngày ngoài lịch 1900–2199\)/,
    )
    expect(en.finding(unknown as NonNullable<typeof unknown>)).toMatch(
      /^No ground to conclude \(beyond the calendar of 1900 to 2199\)/,
    )
  })

  it('end the series of reminders, which then goes out on the last of them', () => {
    const duty = { from: '2199-12-01', dueOn: '2199-12-31' }
    expect(nextReminderDay(duty, weeklyReminders)).toBe('2199-12-24')
    expect(nextReminderDay(duty, weeklyReminders, '2199-12-31')).toBe('2199-12-31')
    expect(nextReminderDay({ from: '2199-12-20' }, weeklyReminders, '2199-12-28')).toBe('2199-12-31')
  })
})
