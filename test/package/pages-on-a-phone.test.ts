import { existsSync } from 'node:fs'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toHtml } from '../../src/documents.js'
import { vi } from '../../src/locales/vi.js'
import { agenda, reports } from '../adapters/documents/printed.js'

const browsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = browsers.find((path) => existsSync(path))

describe.skipIf(executablePath === undefined)(
  'a page in a browser (left out where there is no Chromium)',
  () => {
    let browser: Awaited<ReturnType<typeof chromium.launch>>

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] })
    }, 60_000)
    afterAll(() => browser?.close())

    /** How wide a page would be, and how wide it is shown. */
    async function widths(page: Page, html: string): Promise<readonly [number, number]> {
      await page.setContent(html)
      return page.evaluate<readonly [number, number]>(
        '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
      )
    }

    it.each([390, 320, 1280])(
      'is never wider than the screen of %i pixels',
      async (width) => {
        const long = { nameOf: (id: string) => `${id}-${'mot-ten-rat-dai-khong-co-dau-cach'.repeat(3)}` }
        const page = await browser.newPage({ viewport: { width, height: 800 } })
        for (const one of [...reports, agenda]) {
          const [whole, shown] = await widths(page, toHtml(one, vi, long))
          expect(whole).toBeLessThanOrEqual(shown)
        }
        await page.close()
      },
      60_000,
    )

    it('shows a card for each line on a phone: no head, each cell under its name, no empty one', async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
      await page.setContent(toHtml(agenda, vi))
      const seen = await page.evaluate<{ row: string; before: string; empty: number; head: number }>(`({
      row: getComputedStyle(document.querySelector('tbody tr:nth-child(2)')).display,
      before: getComputedStyle(document.querySelector('tbody td'), '::before').content,
      empty: [...document.querySelectorAll('td')].filter((cell) => cell.textContent === '' && cell.offsetHeight > 0).length,
      head: document.querySelector('thead').offsetHeight,
    })`)
      await page.close()
      expect(seen).toEqual({ row: 'block', before: `"${vi.report('heading.duty')}"`, empty: 0, head: 1 })
    }, 60_000)
  },
)
