import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Act } from 'ketnap'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'
import { type DeskInChromium, deskInChromium, withoutChromium } from './desk-in-chromium.js'
import { file, goTo, openFile, register, saved } from './steps.js'

const vote = acts.findIndex(({ type }) => type === 'cell.voted')
const ready = acts.slice(0, vote)
const voteDay = acts[vote]?.on ?? ''
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

if (withoutChromium) console.log(`The desk is not driven: ${withoutChromium}.`)

describe.skipIf(withoutChromium)('the desk in a browser', () => {
  let desk: DeskInChromium
  beforeAll(async () => {
    desk = await deskInChromium()
  })
  afterEach(() => desk.shut())
  afterAll(() => desk?.close())

  it('opens a list with errors, tells each, records nothing, and takes the mended list in whole', async () => {
    const page = await desk.open('2026-11-29')
    const list = (born: string) =>
      `STT,Họ và tên,Ngày sinh,Ngày công nhận cảm tình Đảng\n1,Lê Thị Mẫu,${born},05/07/2025\n2,Trần Văn Thử,10/04/1995,06/07/2025\n`
    await openFile(page, file('nguon.csv', list('31/02/1996')))
    await page.waitForSelector('#issues')
    expect(await page.textContent('section[aria-labelledby=issues] tbody')).toContain('2 · C')
    expect(await page.locator('text=hồ sơ vào bàn').count()).toBe(0)

    await openFile(page, file('nguon-da-sua.csv', list('20/03/1996')))
    await page.click('button:has-text("Ghi 2 hồ sơ vào bàn")')
    await page.waitForSelector('text=Đã ghi 2 hồ sơ.')
    await goTo(page, '#/')
    expect(await page.textContent('section[aria-labelledby=stage-sympathiser]')).toContain('Lê Thị Mẫu')

    await openFile(page, file('nguon-da-sua.csv', list('20/03/1996')))
    await page.click('button:has-text("Ghi 2 hồ sơ vào bàn")')
    await page.waitForSelector('text=2 hồ sơ đã có trên bàn')
  })

  it('refuses a vote beside its field, takes it once cured, prints its paper, and has lost nothing after a reload without a line', async () => {
    const page = await desk.open(voteDay, { serviceWorkers: 'allow' })
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/case/case-1')
    expect(await page.textContent('.way [aria-current=step]')).toContain('Đang lập hồ sơ')

    await goTo(page, '#/case/case-1/record/cell.voted/admission')
    await page.fill('#field-tally\\.members', 'hai mươi')
    await page.fill('#field-tally\\.yes', '13')
    await page.click('button[type=submit]')
    expect(await page.textContent('#faults')).toContain('còn chỗ phải sửa')
    expect(await page.getAttribute('#field-tally\\.members', 'aria-invalid')).toBe('true')

    await page.fill('#field-tally\\.members', '20')
    await page.fill('#field-tally\\.yes', '13')
    await page.selectOption('#field-acceptsPlatform', 'true')
    await page.selectOption('#field-form', 'secret-ballot')
    await page.selectOption('#field-by\\.kind', 'cell')
    await page.click('button[type=submit]')
    expect(await page.textContent('#faults')).toContain('luật không cho phép')
    const isHeadFocused = () => document.activeElement?.classList.contains('against')
    expect(await page.evaluate(isHeadFocused)).toBe(true)
    const beside = page.locator('.beside', { hasText: '13/20' })
    expect(await beside.count()).toBe(1)

    await page.fill('#field-tally\\.yes', '14')
    await page.click('button[type=submit]')
    await page.waitForSelector('.way')
    expect(await page.textContent('.way [aria-current=step]')).toContain('Đã được đề nghị')
    expect(await page.textContent('[role=status]')).toContain('Đã ghi')

    await goTo(page, '#/case/case-1/papers/6-KNĐ')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.head').isVisible()).toBe(false)
    const sheet = await page.textContent('.sheet')
    expect(sheet).toContain('NGHỊ QUYẾT')
    expect(sheet).toContain('14')
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await page.emulateMedia({ media: 'screen' })

    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.waitForFunction(async () => (await caches.keys()).length > 0)
    await page.context().setOffline(true)
    await page.reload()
    await goTo(page, '#/case/case-1')
    await page.waitForSelector('.log > li')
    expect(await page.locator('.log > li').count()).toBe(ready.length + 1)
  })

  it('takes a day as an office writes it, whatever the browser is set to, and says beside the field what is none', async () => {
    const page = await desk.open(voteDay, { locale: 'en-US' })
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/case/case-1/record/cell.voted/admission')
    const day = page.locator('#field-on')
    expect(await day.inputValue()).toBe(voteDay.split('-').reverse().join('/'))
    expect(await day.getAttribute('placeholder')).toBe('ngày/tháng/năm')
    expect(await day.getAttribute('inputmode')).toBe('numeric')
    const said = page.locator('.field.day', { has: day }).locator('.issue')
    for (const [typed, told] of [
      ['2025', 'Mới có năm, còn thiếu ngày và tháng'],
      ['07/2025', 'Mới có tháng và năm, còn thiếu ngày'],
      ['31/02/2025', 'Là ngày không có trong lịch'],
      ['7/5/2025', 'Không viết theo dạng ngày/tháng/năm'],
    ] as const) {
      await day.fill(typed)
      expect(await said.count()).toBe(0)
      await day.blur()
      expect(await said.textContent()).toContain(told)
      expect(await day.getAttribute('aria-invalid')).toBe('true')
      expect(await objectedTo(page)).toEqual([])
    }
    await page.click('button[type=submit]')
    expect(await page.textContent('#faults + ul')).toContain('Không viết theo dạng ngày/tháng/năm')
    expect(await said.count()).toBe(1)
    await day.fill('05072025')
    expect(await day.inputValue()).toBe('05/07/2025')
    await day.blur()
    expect(await day.getAttribute('aria-invalid')).toBe('false')

    await page.fill('#today', '03/02/2026')
    await goTo(page, '#/month')
    expect(await page.textContent('.lead')).toContain('01/03/2026')
  })

  it('corrects an entry by the form of its act, and shows what that changes before it is kept', async () => {
    const page = await desk.open('2025-11-29')
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/case/case-1')
    await page.click('.log > li:nth-last-child(2) a')
    const listed = page.locator('#field-on')
    expect(await page.textContent('.lead')).toContain('đưa vào danh sách cảm tình Đảng')
    expect(await listed.inputValue()).toBe('05/07/2025')

    await page.click('button:has-text("Xem điều thay đổi")')
    expect(await page.textContent('.changes')).toContain('Chưa sửa gì')
    await listed.fill('15/08/2025')
    expect(await page.locator('.changes').count()).toBe(0)
    await page.selectOption('#field-correction\\.reason', 'paper-differs')
    await page.click('button:has-text("Xem điều thay đổi")')
    const changed = page.locator('.changes li')
    expect(await changed.count()).toBe(3)
    expect(await changed.last().textContent()).toContain('Mới có:')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('changes'))).toBe(true)
    expect(await objectedTo(page)).toEqual([])
    expect(await page.locator('text=Đã đính chính').count()).toBe(0)

    await page.click('button:has-text("Ghi đính chính")')
    await page.waitForSelector('.way')
    expect(await page.textContent('[role=status]')).toContain('Đã đính chính')
    expect(await page.locator('.log > li').count()).toBe(ready.length + 1)
    await page.click('.log > li:nth-last-child(2) a')
    expect(await page.inputValue('#field-on')).toBe('15/08/2025')
  })

  it('strikes an entry with its reason once what that changes was shown, and takes the strike back the same way', async () => {
    const page = await desk.open('2025-11-29')
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/case/case-1')
    const opening = page.locator('.log > li').last()
    expect(await opening.locator('a:has-text("Gạch bỏ")').count()).toBe(0)
    await page.click('.log > li:nth-last-child(2) a:has-text("Gạch bỏ")')
    expect(await page.textContent('.lead')).toContain('đưa vào danh sách cảm tình Đảng')
    expect(await page.inputValue('#field-on')).toBe('29/11/2025')

    await page.fill('#field-on', '31/11/2025')
    await page.click('button:has-text("Xem điều thay đổi")')
    expect(await page.locator('.changes').count()).toBe(0)
    expect(await page.textContent('#faults + ul')).toContain('Là ngày không có trong lịch')
    await page.fill('#field-on', '29/11/2025')
    await page.selectOption('#field-reason', 'did-not-take-place')
    await page.click('button:has-text("Xem điều thay đổi")')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('changes'))).toBe(true)
    expect(await page.locator('.changes li').first().textContent()).toContain('Mới có:')
    expect(await objectedTo(page)).toEqual([])
    expect(await page.locator('[role=status]:has-text("Đã gạch bỏ")').count()).toBe(0)

    await page.click('button:has-text("Ghi việc gạch bỏ")')
    await page.waitForSelector('.way')
    expect(await page.textContent('[role=status]')).toContain('Đã gạch bỏ')
    const struck = page.locator('.log > li:nth-last-child(2)')
    expect(await struck.locator('s').textContent()).toContain('đưa vào danh sách cảm tình Đảng')
    expect(await struck.textContent()).toContain('Đã gạch bỏ')
    expect(await struck.locator('a').count()).toBe(0)
    expect(await page.locator('.log > li').first().textContent()).toContain(
      'gạch bỏ một mục đã ghi · mục «đưa vào danh sách cảm tình Đảng»',
    )
    expect(await objectedTo(page)).toEqual([])

    await page.click('.log > li:first-child a:has-text("Gạch bỏ")')
    await page.waitForSelector('#field-reason')
    expect(await page.textContent('[role=status]')).toBe('')
    await page.selectOption('#field-reason', 'other')
    await page.click('button:has-text("Xem điều thay đổi")')
    expect(await page.textContent('.changes')).toContain('Không còn:')
    await page.click('button:has-text("Ghi việc gạch bỏ")')
    await page.waitForSelector('.way')
    expect(await page.locator('.log > li:nth-last-child(2) s').count()).toBe(0)
    expect(await page.locator('.log > li').count()).toBe(ready.length + 2)
  })

  it('gives everything back, chained, after it was removed, and refuses a file that was changed', async () => {
    const page = await desk.open(voteDay)
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/keep')
    const whole = await saved(page, 'button:has-text("Xuất tất cả")')
    const mark = await page.textContent('.message code')
    expect(mark).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/)
    await page.fill('main input[type=text]', 'XÓA')
    await page.click('button.danger')
    await page.waitForSelector('text=Đã xóa tất cả.')

    await openFile(page, file('sai.ndjson', whole.replace('2025-07-05', '2025-07-06')))
    await page.waitForSelector('text=Tệp không còn như lúc xuất (dòng 2)')
    await openFile(page, file('dung.ndjson', whole))
    await page.waitForSelector(`text=${mark}`)
    await goTo(page, '#/')
    expect(await page.locator('.card').count()).toBe(1)
  })

  it('says everything in both languages, and nothing that a checker of accessibility objects to', async () => {
    const page = await desk.open(voteDay)
    await openFile(page, register([ready, renamed(acts.slice(0, -2), 'case-2')]))
    await page.waitForSelector('text=Đã ghi 2 hồ sơ.')
    const views = [
      '#/',
      '#/case/case-1',
      '#/case/case-2',
      '#/case/case-1/record/cell.voted/admission',
      '#/case/case-1/correct/1',
      '#/case/case-1/strike/2',
      '#/case/case-1/papers',
      '#/case/case-1/papers/1-KNĐ',
      '#/month',
      '#/open',
      '#/lists',
      '#/keep',
      '#/try',
    ]
    for (const view of views) {
      await goTo(page, view)
      if (view.includes('record')) await page.click('button[type=submit]')
      expect([view, await objectedTo(page)]).toEqual([view, []])
      // Of the dark page the colours alone are other.
      await page.emulateMedia({ colorScheme: 'dark' })
      expect([view, 'dark', await objectedTo(page, ['color-contrast'])]).toEqual([view, 'dark', []])
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await page.click('button[lang=en]')
    for (const view of views) {
      await goTo(page, view)
      expect(await page.getAttribute('html', 'lang')).toBe('en')
      expect([view, await objectedTo(page)]).toEqual([view, []])
    }
  })

  it('fits a phone, and the keyboard reaches the content past the navigation', async () => {
    const page = await desk.open(voteDay, { viewport: { width: 390, height: 844 }, isMobile: true })
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    for (const view of [
      '#/',
      '#/case/case-1',
      '#/case/case-1/record/cell.voted',
      '#/case/case-1/papers/6-KNĐ',
      '#/month',
    ]) {
      await goTo(page, view)
      expect([view, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)]).toEqual([
        view,
        false,
      ])
    }
    const first = page.locator('a, button, input, select').first()
    expect(await first.getAttribute('class')).toBe('skip')
    await first.focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })

  it('is worked by the keyboard alone, from the case to its vote, and each stop is seen', async () => {
    const page = await desk.open(voteDay)
    await openFile(page, register([ready]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/case/case-1')
    await tabTo(page, { text: 'chi bộ xét, biểu quyết đề nghị kết nạp' })
    await page.keyboard.press('Enter')
    await page.waitForSelector('#field-on')
    await tabTo(page, { id: 'field-tally.members' })
    await page.keyboard.type('20')
    await tabTo(page, { id: 'field-tally.yes' })
    await page.keyboard.type('13')
    await page.keyboard.press('Enter')
    await page.waitForSelector('#faults')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.faults') !== null)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^field-/)
  })

  it('gives what is owed in the month as a calendar', async () => {
    const joined = acts.findIndex(({ type }) => type === 'ceremony.held')
    const page = await desk.open('2025-12-10')
    await openFile(page, register([acts.slice(0, joined + 1)]))
    await page.waitForSelector('text=Đã ghi 1 hồ sơ.')
    await goTo(page, '#/month')
    const calendar = await saved(page, 'button:has-text("iCal")')
    expect(calendar).toMatch(/^BEGIN:VCALENDAR/)
    expect(calendar).toContain('BEGIN:VEVENT')
    expect(calendar).toContain('case-1')
  })

  it('puts a pasted act on a pasted case, and answers again on another day', async () => {
    const page = await desk.open(voteDay)
    await goTo(page, '#/try')
    const [pasted, act] = [page.locator('textarea').first(), page.locator('textarea').last()]
    const voted = (yes: number) => JSON.stringify({ ...acts[vote], tally: { members: 20, yes } })
    await pasted.fill(JSON.stringify(ready))
    await act.fill(voted(14))
    await page.fill('#try-on', voteDay.split('-').reverse().join('/'))
    const answer = page.locator('.answer')
    expect(await answer.locator('h2 .made').count()).toBe(1)
    await act.fill(voted(13))
    expect(await answer.locator('h2 .bar').count()).toBe(1)
    expect(await answer.textContent()).toContain('13/20')
    await act.fill('{')
    expect(await answer.locator('.message').count()).toBe(1)
    await act.fill(voted(14))
    await page.fill('#try-on', '15/09/2027')
    expect(await answer.locator('h2 .bar').count()).toBe(1)
    expect(await answer.textContent()).toContain('Hồ sơ hết thời hạn')
  })

  it('draws no more of five thousand cases than of fifty, and answers a letter about as soon', async () => {
    const [few, many] = await Promise.all([loaded(desk, 50), loaded(desk, 5_000)])
    const drawn = (page: Page) => page.evaluate(() => document.querySelectorAll('main *').length)
    expect(await drawn(many)).toBeLessThan(2 * (await drawn(few)))
    const empty = await many.context().newPage()
    await empty.setContent('<input type="search" aria-label="nothing">')
    // Each in front while it is typed into: a page behind another draws no frames.
    const taken: number[] = []
    for (const page of [empty, few, many]) {
      await page.bringToFront()
      taken.push(await typing(page))
    }
    const [ofNothing = 0, ofFew = 0, ofMany = 0] = taken
    console.log(
      `a letter typed into the board of 5,000 cases takes ${(ofMany / ofNothing).toFixed(1)} times that into an empty page, of 50 ${(ofFew / ofNothing).toFixed(1)} times`,
    )
    // An empty page answers with the next frame, 60 a second; six of them are 100 ms. That one is printed and not asked, since a
    // busy machine keeps the frames of an empty page and not the work of a full one.
    expect(ofMany / ofFew).toBeLessThan(4)
  })
})

/** Goes on by the Tab key to what has an id or a text; every stop has an outline to be seen by. */
async function tabTo(page: Page, wanted: { readonly id?: string; readonly text?: string }): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab')
    const [isFound, outline] = await page.evaluate(({ id, text }) => {
      const focused = document.activeElement as HTMLElement
      const isThere = id === undefined ? focused.textContent?.trim() === text : focused.id === id
      return [isThere, getComputedStyle(focused).outlineStyle] as const
    }, wanted)
    expect(outline).toBe('solid')
    if (isFound) return
  }
  throw new Error('the keyboard does not reach it')
}

/** A log under another label. */
function renamed(log: readonly Act[], label: string): readonly Act[] {
  return log.map((act) => (act.type === 'case.opened' ? { ...act, case: label } : act))
}

/** What axe objects to on the page as it is, by all of its rules or by some. */
async function objectedTo(page: Page, rules?: string[]): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, runOnly ? { runOnly } : {})
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, rules)
}

/** A desk with so many members on it. */
async function loaded(desk: DeskInChromium, count: number): Promise<Page> {
  const page = await desk.open('2026-11-29')
  const logs = Array.from({ length: count }, (_, index): readonly Act[] => [
    { type: 'case.opened', on: '2025-01-10', case: `case-${index}`, unit: { cell: `cell-${index % 20}` } },
    { type: 'sympathiser.listed', on: '2025-02-05', byResolution: true },
  ])
  await openFile(page, register(logs))
  await page.waitForSelector(`text=Đã ghi ${count} hồ sơ.`, { timeout: 300_000 })
  await goTo(page, '#/')
  return page
}

/** The least time from a letter typed to the next frame: of a machine that does other things beside, the middle tells of those. */
function typing(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const input = document.querySelector('input[type=search]') as HTMLInputElement
    const times: number[] = []
    for (let round = 0; round < 21; round += 1) {
      const since = performance.now()
      input.value = round % 2 === 0 ? 'case-1' : ''
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      times.push(performance.now() - since)
    }
    return Math.min(...times)
  })
}
