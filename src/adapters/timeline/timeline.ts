import { toHtml as serialised } from 'hast-util-to-html'
import { addDays, daysBetween } from '../../calendar/day-arithmetic.js'
import { assertAtLeastOne } from '../../calendar/whole-number.js'
import type { CaseFile } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { assertTaken } from '../../errors/wrong-call.js'
import type { Locale } from '../../locales/locale.js'
import { type StoryOptions, storyNames, storyOf } from '../../procedure/story.js'
import { firstDayOf, timelineSections } from './timeline-rows.js'
import { timelineElement } from './timeline-svg.js'

/** How a timeline is drawn. */
export interface TimelineOptions extends StoryOptions {
  /** Width in pixels, 960 where it is left out; below 640 the words stand above their track, as on a phone. */
  readonly width?: number
  /** The name of the case; its label where it is left out. */
  nameOf?(id: string): string
}

/**
 * A case as a timeline, an SVG that stands alone: where the person stood when, the dates of the membership, every time limit
 * kept, missed or running, and the instruments that came into force on the way. Told by shapes, patterns and words, so that it
 * is read without colour; it follows a dark screen and describes itself to a screen reader. Runs in Node and in the browser.
 * Throws `day.malformed`, `call.malformed`, `number.malformed` of a width that is none.
 *
 * For example: `await writeFile('timeline.svg', timeline(file, vi, { today: '2026-11-29' }))`
 */
export function timeline(file: CaseFile, locale: Locale, options: TimelineOptions): string {
  assertTaken('timeline', 'locale', locale, 'locale')
  assertOptions('timeline', options, { ...storyNames, width: true, nameOf: true })
  const { width = 960, nameOf, ...asked } = options
  const story = storyOf(file, asked)
  assertTaken('timeline', 'options.width', width, 'number')
  assertAtLeastOne(Math.round(width))
  const { timeline: words } = locale.texts.narrative
  const { today } = story
  const sections = timelineSections(story, locale)
  const days = [
    firstDayOf(story),
    today,
    ...sections.flatMap(({ rows }) =>
      rows.flatMap(({ bars, marks }) => [
        ...bars.flatMap(({ from, until }) => [from, until]),
        ...marks.map(({ on }) => on),
      ]),
    ),
  ].toSorted()
  const [first = today] = days
  const last = days.at(-1) ?? today
  const room = Math.max(10, Math.round(daysBetween(first, last) / 50))
  return serialised(
    timelineElement({
      language: locale.language,
      title: words.title(nameOf?.(story.case) ?? story.case, locale.day(today)),
      todayWord: `${words.today} (${locale.day(today)})`,
      today,
      first: addDays(first, -room),
      last: addDays(last, room),
      width: Math.max(280, Math.round(width)),
      sections,
    }),
    { space: 'svg' },
  )
}
