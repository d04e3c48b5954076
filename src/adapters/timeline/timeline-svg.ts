import { scaleUtc } from 'd3-scale'
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
} from 'd3-shape'
import type { Element } from 'hast'
import { s } from 'hastscript'
import { fromEpochDay, toEpochDay } from '../../calendar/epoch-day.js'
import type { PlainDay } from '../../calendar/plain-day.js'
import type { Mark, TimelineRow, TimelineSection } from './timeline-rows.js'
import { timelineStyle } from './timeline-style.js'
import { wrappedLines } from './wrapped-lines.js'

/** What a timeline is drawn of. */
export interface TimelinePicture {
  readonly language: string
  readonly title: string
  readonly todayWord: string
  readonly today: PlainDay
  readonly first: PlainDay
  readonly last: PlainDay
  readonly width: number
  readonly sections: readonly TimelineSection[]
}

const millisecondsPerDay = 86_400_000
const shapes: Readonly<Record<Mark, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  triangle: symbolTriangle,
  cross: symbolTimes,
  star: symbolStar,
}

const margin = 16
const type = { label: 13, detail: 12, leading: 17 }
/** From this width on, words stand beside their track; below it, above. */
const besideFrom = 640

const at = (day: PlainDay) => toEpochDay(day) * millisecondsPerDay

/** The picture as an element of SVG. */
export function timelineElement(picture: TimelinePicture): Element {
  const { width, today, first, last } = picture
  const isBeside = width >= besideFrom
  const words = isBeside ? Math.min(340, Math.round(width * 0.36)) : width - 2 * margin
  const left = isBeside ? margin + words + 24 : margin + 8
  const scale = scaleUtc([at(first), at(last)], [left, width - margin - 8])
  const x = (day: PlainDay) => round(scale(at(day)))

  const top = margin + 44
  const drawn: Element[] = []
  const lines: PlainDay[] = []
  let y = top + 8
  for (const { heading, rows, note } of picture.sections) {
    y += 20
    drawn.push(text(heading, margin, y, 'heading'))
    y += 8
    if (note !== undefined) {
      y += type.leading
      drawn.push(text(note, margin, y, 'detail'))
    }
    for (const row of rows) {
      const height = drawRow(row, y, { words, left, right: width - margin - 8, isBeside, x }, drawn)
      if (row.line !== undefined) lines.push(row.line)
      y += height
    }
    y += 10
  }
  const bottom = y
  const ticks = scale.ticks(Math.max(2, Math.floor((width - left) / 90)))
  const todayX = x(today)
  const isRight = todayX > (left + width) / 2
  return s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      className: ['tl'],
      viewBox: `0 0 ${width} ${bottom + margin}`,
      width,
      height: bottom + margin,
      role: 'img',
      'xml:lang': picture.language,
    },
    [
      s('title', picture.title),
      s('desc', picture.sections.map(described).join(' ')),
      s('style', timelineStyle),
      s('defs', patterns()),
      s('rect', { className: ['paper'], width, height: bottom + margin }),
      ...ticks.flatMap((tick) => {
        const day = fromEpochDay(Math.round(tick.getTime() / millisecondsPerDay))
        return [
          line(x(day), top, x(day), bottom, 'grid'),
          text(tickWords(day), x(day), top - 6, 'tick', 'middle'),
        ]
      }),
      ...lines.map((day) => line(x(day), top, x(day), bottom, 'law')),
      line(todayX, margin + 14, todayX, bottom, 'today'),
      text(picture.todayWord, todayX + (isRight ? -6 : 6), margin + 12, 'detail', isRight ? 'end' : 'start'),
      ...drawn,
    ],
  )
}

interface Layout {
  readonly words: number
  readonly left: number
  readonly right: number
  readonly isBeside: boolean
  x(day: PlainDay): number
}

/** Draws a row from a height on, and tells its own. */
function drawRow(row: TimelineRow, y: number, layout: Layout, drawn: Element[]): number {
  const { words, left, right, isBeside, x } = layout
  const labels = wrappedLines(row.label, words, type.label)
  const details = wrappedLines(row.detail, words, type.detail)
  const block = (labels.length + details.length) * type.leading
  const linesOf = [
    ...labels.map((said) => [said, 'label'] as const),
    ...details.map((said) => [said, 'detail'] as const),
  ]
  for (const [at, [said, kind]] of linesOf.entries())
    drawn.push(text(said, margin, y + (at + 1) * type.leading - 3, kind))
  const middle = isBeside ? y + block / 2 : y + block + 11
  drawn.push(line(left, middle, right, middle, 'track'))
  for (const { from, until, fill } of row.bars)
    drawn.push(
      s('rect', {
        className: ['bar', ...(fill === 'open' || fill === 'late' || fill === 'solid' ? [fill] : [])],
        x: x(from),
        y: middle - 6,
        width: round(Math.max(2, x(until) - x(from))),
        height: 12,
        ...(fill === 'open' || fill === 'solid' ? {} : { fill: `url(#tl-${fill})` }),
      }),
    )
  for (const { on, mark } of row.marks)
    drawn.push(
      s('path', {
        className: ['mark', ...(mark === 'cross' ? ['stroke'] : [])],
        transform: `translate(${x(on)},${middle})`,
        d: symbol(shapes[mark], 90)() ?? '',
      }),
    )
  return isBeside ? block + 8 : block + 30
}

const text = (words: string, x: number, y: number, kind: string, anchor = 'start'): Element =>
  s('text', { className: [kind], x, y, ...(anchor !== 'start' && { textAnchor: anchor }) }, words)

const line = (x1: number, y1: number, x2: number, y2: number, kind: string): Element =>
  s('line', { className: [kind], x1, y1, x2, y2 })

/** The year at its first day, else month and year. */
function tickWords(day: PlainDay): string {
  const [year = '', month = ''] = day.split('-')
  return month === '01' ? year : `${month}/${year}`
}

const round = (value: number) => Math.round(value * 10) / 10

/** A section in words, for who cannot see it. */
const described = ({ heading, rows, note }: TimelineSection) =>
  `${heading}: ${rows.length === 0 ? note : `${rows.map(({ label, detail }) => `${label}: ${detail}`).join('; ')}.`}`

/** Patterns by which the bars are told apart. */
function patterns(): Element[] {
  const pattern = (name: string, size: number, children: readonly Element[]) =>
    s('pattern', { id: `tl-${name}`, width: size, height: size, patternUnits: 'userSpaceOnUse' }, [
      ...children,
    ])
  return [
    pattern('dots', 5, [s('circle', { className: ['dot'], cx: 2, cy: 2, r: 0.9 })]),
    pattern('stripes', 6, [s('path', { className: ['ink'], d: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2' })]),
    pattern('late', 6, [
      s('path', {
        className: ['hatch'],
        d: 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2 M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2',
      }),
    ]),
  ]
}
