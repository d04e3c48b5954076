import { readFile } from 'node:fs/promises'
import type { Act } from 'ketnap'
import { caseLine } from 'ketnap/register'
import type { Page } from 'playwright-core'

/** A file to be opened. */
export const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

/** A register of logs. */
export const register = (logs: readonly (readonly Act[])[]) =>
  file('so.ndjson', logs.map(caseLine).join('\n'))

/** Goes to a page of the desk, and waits until it is there. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, path)
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  await page.waitForFunction(() => !document.querySelector('[aria-busy]'))
}

/** Opens a file on the page of lists. */
export async function openFile(page: Page, given: ReturnType<typeof file>): Promise<void> {
  await goTo(page, '#/open')
  await page.setInputFiles('input[type=file]', given)
}

/** What is saved by a click. */
export async function saved(page: Page, selector: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)])
  return readFile(await download.path(), 'utf8')
}
