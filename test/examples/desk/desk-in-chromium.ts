import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build, preview } from 'vite'

const configFile = fileURLToPath(new URL('../../../examples/desk/vite.config.ts', import.meta.url))

/** Debian's Chromium, or the one that is named. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why the desk cannot be driven here, in a word for whoever reads the log; `undefined` where it can. */
export const withoutChromium = existsSync(executablePath)
  ? undefined
  : `no Chromium at ${executablePath}: install it, or name another in CHROMIUM`

/** The desk as it is built, served, and a browser to drive it in. */
export interface DeskInChromium {
  /** A desk of its own, with nothing on it, on a day; it keeps no copy of itself to work offline unless it is asked to. */
  open(today: string, options?: BrowserContextOptions): Promise<Page>
  /** Shuts the desks that were opened. */
  shut(): Promise<void>
  close(): Promise<void>
}

export async function deskInChromium(): Promise<DeskInChromium> {
  const outDir = await mkdtemp(join(tmpdir(), 'desk-'))
  await built(outDir)
  const server = await preview({
    configFile,
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const [address] = server.resolvedUrls?.local ?? []
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  return {
    async open(today, options) {
      const context = await browser.newContext({
        acceptDownloads: true,
        serviceWorkers: 'block',
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      await page.goto(`${address}?today=${today}`)
      await page.waitForSelector('h1')
      return page
    },
    async shut() {
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    async close() {
      await browser.close()
      await server.close()
      await rm(outDir, { recursive: true })
    },
  }
}

/** The build that `npm run example:desk` makes: under the name a test runs by, Vite would make one for development. */
async function built(outDir: string): Promise<void> {
  const name = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    await build({ configFile, logLevel: 'error', build: { outDir } })
  } finally {
    process.env.NODE_ENV = name
  }
}
