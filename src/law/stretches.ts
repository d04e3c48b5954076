import type { PlainDay } from '../calendar/plain-day.js'
import type { Citable } from './clause.js'
import type { ClauseOn } from './clause-on.js'
import { type Instrument, seriesOf } from './instrument.js'

/** Days between two changes of the instruments of a provision; every day of them has one answer. */
export interface Stretch {
  readonly from: PlainDay
  isAnswered: boolean
  answer: ClauseOn | undefined
}

type Timelines = WeakMap<Citable, Stretch[]>

const timelinesBy = new WeakMap<readonly Instrument[], Timelines>()

/** Those of the instruments asked last: nearly every question is put to the same. */
let last: { readonly instruments: readonly Instrument[]; readonly timelines: Timelines } | undefined

function timelinesUnder(instruments: readonly Instrument[]): Timelines {
  if (last?.instruments === instruments) return last.timelines
  const timelines: Timelines = timelinesBy.get(instruments) ?? new WeakMap()
  timelinesBy.set(instruments, timelines)
  last = { instruments, timelines }
  return timelines
}

/** The stretches of a provision, the earliest first. */
export function stretchesOf(citable: Citable, instruments: readonly Instrument[]): Stretch[] {
  const timelines = timelinesUnder(instruments)
  let stretches = timelines.get(citable)
  if (!stretches) {
    const own = citable.versions.map(({ instrument }) => instrument)
    const series = new Set(own.map(seriesOf))
    const changes = [...instruments, ...own]
      .filter((one) => series.has(seriesOf(one)))
      .flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]))
    stretches = ['', ...new Set(changes)]
      .sort()
      .map((from) => ({ from, isAnswered: false, answer: undefined }))
    timelines.set(citable, stretches)
  }
  return stretches
}
