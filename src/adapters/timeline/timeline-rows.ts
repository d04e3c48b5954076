import type { PlainDay } from '../../calendar/plain-day.js'
import { endings } from '../../casefile/exits.js'
import type { Layer } from '../../law/instrument.js'
import type { Locale } from '../../locales/locale.js'
import type { NamedDate } from '../../locales/narrative-texts.js'
import type { Deadline, DeadlineState } from '../../procedure/deadlines.js'
import type { Story } from '../../procedure/story.js'
import { instruments } from '../../regulations/register.js'

/** The shape of a day. */
export type Mark = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross' | 'star'

/** The look of a stretch of days; each is another pattern, so that none rests on its colour. */
export type Fill = 'dots' | 'stripes' | 'solid' | 'open' | 'late'

/** A row: words at its head, shapes on its track. */
export interface TimelineRow {
  readonly label: string
  readonly detail: string
  readonly bars: readonly { readonly from: PlainDay; readonly until: PlainDay; readonly fill: Fill }[]
  readonly marks: readonly { readonly on: PlainDay; readonly mark: Mark }[]
  /** A day that a line marks through all rows. */
  readonly line?: PlainDay
}

/** Rows under their heading. */
export interface TimelineSection {
  readonly heading: string
  readonly rows: readonly TimelineRow[]
  readonly note?: string
}

/** The sections of a timeline: the way, the dates, the limits, the law. */
export function timelineSections(story: Story, locale: Locale): readonly TimelineSection[] {
  const { timeline } = locale.texts.narrative
  const { headings, noLimits } = timeline
  const limits = story.deadlines.map((limit) => limitRow(limit, story.today, locale))
  const law = lawRows(story, locale)
  return [
    { heading: headings.way, rows: wayRows(story, locale) },
    { heading: headings.dates, rows: dateRows(story, locale) },
    { heading: headings.limits, rows: limits, ...(limits.length === 0 && { note: noLimits }) },
    ...(law.length === 0 ? [] : [{ heading: headings.law, rows: law }]),
  ]
}

/** The day a membership ended, of one that has. */
function endOf({ standing, chapters }: Story): PlainDay | undefined {
  if (standing === 'candidate' || standing === 'probationary' || standing === 'official') return undefined
  return chapters
    .flatMap(({ events }) => events)
    .findLast(({ act, refused }) => !refused && endings.some((type) => type === act.type))?.act.on
}

/** First day of a story. */
export const firstDayOf = ({ chapters, today, dates }: Story): PlainDay =>
  [
    dates.decidedOn,
    dates.joinedOn,
    today,
    ...chapters.flatMap(({ events }) => events.map(({ act }) => act.on)),
  ]
    .filter((day) => day !== undefined)
    .reduce((first, day) => (day < first ? day : first))

function wayRows(story: Story, locale: Locale): readonly TimelineRow[] {
  const { dates, today } = story
  const { spans } = locale.texts.narrative.timeline
  const until = endOf(story) ?? today
  const { joinedOn, officialSince } = dates
  const opened = story.chapters[0]?.events[0]?.act
  const begins = opened?.type === 'case.opened' ? opened.on : undefined
  const row = (
    label: string,
    from: PlainDay | undefined,
    end: PlainDay | undefined,
    fill: Fill,
  ): readonly TimelineRow[] => {
    const last = end === undefined || end > until ? until : end
    if (from === undefined || from > last) return []
    const isOpen = last === today && (end === undefined || end > today)
    const detail = `${locale.day(from)} – ${isOpen ? '…' : locale.day(last)}`
    return [{ label, detail, bars: [{ from, until: last, fill }], marks: [] }]
  }
  return [
    ...row(spans.candidate, begins, joinedOn, 'dots'),
    ...row(spans.probation, joinedOn, officialSince, 'stripes'),
    ...row(spans.official, officialSince, undefined, 'solid'),
  ]
}

const dateMarks: readonly (readonly [NamedDate, Mark])[] = [
  ['sympathiserOn', 'star'],
  ['appliedOn', 'cross'],
  ['decidedOn', 'diamond'],
  ['joinedOn', 'circle'],
  ['officialSince', 'square'],
  ['recognisedOn', 'triangle'],
]

function dateRows({ dates }: Story, locale: Locale): readonly TimelineRow[] {
  const names = locale.texts.narrative.dates
  // The end of a probation that became an official date is told by that date.
  const told: readonly (readonly [NamedDate, Mark])[] =
    dates.officialSince === undefined ? [...dateMarks, ['probationEndsOn', 'square']] : dateMarks
  return told.flatMap(([name, mark]) => {
    const on = dates[name]
    return on === undefined
      ? []
      : [{ label: names[name], detail: locale.day(on), bars: [], marks: [{ on, mark }] }]
  })
}

const stateMarks: Readonly<Record<DeadlineState, Mark | undefined>> = {
  kept: 'circle',
  late: 'cross',
  running: undefined,
  overdue: 'triangle',
}

function limitRow(limit: Deadline, today: PlainDay, locale: Locale): TimelineRow {
  const { rule, from, dueOn, state, done, lateWorkingDays } = limit
  const reached = done?.on ?? today
  const mark = stateMarks[state]
  const isLate = state === 'late' || state === 'overdue'
  return {
    label: locale.task(rule),
    detail: locale.texts.narrative.timeline.limits[state](
      locale.day(dueOn),
      done === undefined ? '' : locale.day(done.on),
      lateWorkingDays,
    ),
    bars: [
      { from, until: dueOn, fill: 'open' },
      ...(isLate ? [{ from: dueOn, until: reached, fill: 'late' as const }] : []),
    ],
    marks: mark === undefined ? [] : [{ on: reached, mark }],
  }
}

const core: readonly Layer[] = ['charter', 'regulation', 'secretariat']

/** The instruments of the core layers that came into force on the way. */
function lawRows(story: Story, locale: Locale): readonly TimelineRow[] {
  const first = firstDayOf(story)
  return instruments
    .filter(({ layer, from }) => core.includes(layer) && from > first && from <= story.today)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((instrument) => ({
      label: instrument.number === '' ? locale.instrument(instrument) : instrument.number,
      detail: locale.day(instrument.from),
      bars: [],
      marks: [{ on: instrument.from, mark: 'diamond' as const }],
      line: instrument.from,
    }))
}
