import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agenda, dates, explain, forecast, replay, seniorityOf } from '../src/index.js'
import { en } from '../src/locales/en.js'
import { vi } from '../src/locales/vi.js'
import { population } from '../src/testing.js'
import { acts } from './support/journey.js'

/** What a date says of the place it is read in, or of the language of the machine. */
const local = [
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
  'getTimezoneOffset',
  'setFullYear',
  'setMonth',
  'setDate',
  'setHours',
  'toString',
  'toDateString',
  'toTimeString',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
] as const

/** What the library answers of a whole life at each of its steps, and of a population at its end. */
function answers(): readonly unknown[] {
  const steps = acts.map(({ on }, end) => {
    const { file } = replay(acts.slice(0, end + 1))
    const next = acts[end + 1]
    const findings = next ? explain(file, next).subjects.flatMap((subject) => subject.findings) : []
    return [
      dates(file),
      agenda(file, { today: on }),
      forecast(file, { today: on }),
      findings.map((finding) => [vi.finding(finding), en.finding(finding)]),
    ]
  })
  const people = population({ seed: 5, cases: 60, from: '2022-07-01', until: '2026-11-01' })
  const ends = [...people].map(({ log }) => agenda(replay(log).file, { today: '2027-01-04' }))
  return [steps, ends, seniorityOf(replay(acts).file, { today: '2027-06-01' })]
}

const usual = new Map<string, unknown>()

describe('with no local time at hand', () => {
  const expected = answers()

  beforeAll(() => {
    for (const name of local) {
      usual.set(name, Date.prototype[name])
      Object.assign(Date.prototype, {
        [name]: () => {
          throw new Error(`asked for ${name}`)
        },
      })
    }
  })

  afterAll(() => {
    Object.assign(Date.prototype, Object.fromEntries(usual))
  })

  it('no date can be read as the machine has it', () => {
    expect(() => new Date(0).getFullYear()).toThrow('asked for getFullYear')
  })

  it('the library answers as it does with one', () => {
    expect(answers()).toEqual(expected)
  })
})
