import { openCase, replay } from 'ketnap'
import { timeline } from 'ketnap/timeline'
import { describe, expect, it } from 'vitest'
import { livesAfterTheCeremony } from '../../../examples/lives/after-the-ceremony.js'
import { livesBeforeTheCeremony } from '../../../examples/lives/before-the-ceremony.js'
import type { Life } from '../../../examples/lives/life.js'
import { acts } from '../../support/journey.js'
import { en, vi } from '../../support/plain-locales.js'

const lives = [...livesBeforeTheCeremony, ...livesAfterTheCeremony]
const lifeOf = (english: string) => lives.find((life) => life.en === english) as Life

const drawn = (life: Life, width?: number, locale = vi, today = life.today) => {
  const { file, refused } = replay(life.acts)
  return timeline(file, locale, { today, refused, ...(width !== undefined && { width }) })
}

const late = lifeOf('Reviewed late')

/** The words of a picture, each with its place and size. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text class="(\w+)" x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)<\/text>/g)].map(
    ([, kind, x, y, rest = '', words = '']) => ({
      kind,
      x: Number(x),
      y: Number(y),
      anchor: /text-anchor="(\w+)"/.exec(rest)?.[1] ?? 'start',
      words,
    }),
  )

describe('a timeline', () => {
  it('stands alone: its own styles, nothing of the network, a title and a description', () => {
    const svg = drawn(late)
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" class="tl"')).toBe(true)
    expect(svg).toContain('role="img"')
    expect(svg).toContain('<title>Các mốc thời gian của hồ sơ doi-11, tính đến ngày 01/08/2025</title>')
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|<script|<image|@import/)
  })

  it('tells each limit in words: kept, late, running, overdue', () => {
    expect(drawn(late)).toContain('xong 12/06/2025, hạn 14/04/2025: quá hạn 41 ngày làm việc')
    expect(drawn(late)).toContain('xong 07/07/2025, hạn 24/07/2025')
    const stale = lifeOf('Certificate and papers run out: class repeated, papers redone')
    expect(drawn(stale)).toContain('hạn 20/04/2029')
    expect(drawn(lifeOf('Expelled'), 960, en)).toContain('due 27 October 2025: 47 working days overdue')
  })

  it('marks the four dates by four shapes', () => {
    const dates = textsOf(drawn(late, 1400)).map(({ words }) => words)
    for (const name of ['Quyết định kết nạp', 'Vào Đảng (lễ kết nạp)', 'Ngày chính thức'])
      expect(dates).toContain(name)
    const paths = [...drawn(late).matchAll(/<path class="mark[^"]*" [^>]*d="([^"]+)"/g)].map(([, d]) => d)
    expect(new Set(paths.slice(0, 6)).size).toBe(6)
  })

  it('draws what is late by a pattern of its own, besides its words', () => {
    expect(drawn(late)).toMatch(/<rect class="bar late"[^>]*fill="url\(#tl-late\)"/)
    expect(drawn(lifeOf('Resigns in good standing'))).not.toContain('class="bar late"')
  })

  it('has the instruments that came into force on the way, each with its line', () => {
    const words = textsOf(drawn(late)).map((one) => one.words)
    expect(words.filter((one) => /-(QĐ|HD)\/TW$/.test(one))).toEqual(['232-QĐ/TW', '06-HD/TW', '294-QĐ/TW'])
    expect([...drawn(late).matchAll(/<line class="law"/g)]).toHaveLength(3)
  })

  it.each([
    { today: '2025-06-30', numbers: ['232-QĐ/TW', '06-HD/TW'] },
    { today: '2025-07-01', numbers: ['232-QĐ/TW', '06-HD/TW', '294-QĐ/TW'] },
  ])('on $today knows $numbers', ({ today, numbers }) => {
    const words = textsOf(drawn(late, 960, vi, today)).map((one) => one.words)
    expect(words.filter((one) => /-(QĐ|HD)\/TW$/.test(one))).toEqual(numbers)
  })

  it.each(lives.flatMap((life) => [320, 390, 640, 960].map((width) => ({ name: life.en, life, width }))))(
    'keeps its words inside $width pixels and apart: $name',
    ({ life, width }) => {
      const svg = drawn(life, width)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\d{4}-\d\d-\d\d/)
      const texts = textsOf(svg)
      for (const { x, anchor, words } of texts) {
        const wide = words.length * 7.2
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
        expect(left, words).toBeGreaterThanOrEqual(-8)
        expect(left + wide, words).toBeLessThanOrEqual(width + 8)
      }
      // A line of the words of rows for each height: none lies over another.
      const heights = texts.filter(({ kind }) => kind !== 'tick' && kind !== 'detail').map(({ y }) => y)
      expect(new Set(heights).size).toBe(heights.length)
    },
  )

  it('of a case just opened says that there is no limit yet', () => {
    const file = openCase({ on: '2025-03-03', case: 'moi' })
    expect(timeline(file, vi, { today: '2025-03-03' })).toContain('Chưa có thời hạn nào.')
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('has no width of %s', (width) => {
    expect(() => timeline(replay(acts).file, vi, { today: '2026-11-29', width })).toThrow(
      expect.objectContaining({ code: 'number.malformed' }),
    )
  })

  it('is the picture of the guide', async () => {
    await expect(drawn(late)).toMatchFileSnapshot('../../../docs/pictures/timeline.svg')
  })

  it('is the same each time, and escapes what the app names', () => {
    expect(drawn(late)).toBe(drawn(late))
    const { file } = replay(late.acts)
    const named = timeline(file, vi, { today: late.today, nameOf: () => '<script>x</script>' })
    expect(named).not.toContain('<script')
  })
})
