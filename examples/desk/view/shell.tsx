import type { PlainDay } from 'ketnap'
import { isPlainDay } from 'ketnap'
import type { ComponentChildren } from 'preact'
import { DayInput } from './day-input.js'
import { useDesk } from './desk-context.js'
import { type Route, to } from './route.js'

const pages = ['board', 'month', 'open', 'lists', 'keep', 'try'] as const

/** Head, navigation and foot around a page. */
export function Shell({
  route,
  setToday,
  switchLanguage,
  children,
}: {
  readonly route: Route
  readonly setToday: (day: PlainDay) => void
  readonly switchLanguage: () => void
  readonly children: ComponentChildren
}) {
  const { words, today, language } = useDesk()
  const open = pages.find((page) => page === route.page) ?? 'board'
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link within the page, whose address is the page */}
      <a class="skip" href="#content" onClick={toContent}>
        {words.skip}
      </a>
      <header class="head">
        <div class="bar">
          <a class="brand" href={to()}>
            {words.desk}
          </a>
          <div class="today">
            <label htmlFor="today">{words.today}</label>
            <DayInput id="today" value={today} given={(value) => isPlainDay(value) && setToday(value)} />
          </div>
          <button type="button" class="quiet" lang={language === 'vi' ? 'en' : 'vi'} onClick={switchLanguage}>
            {words.language}
          </button>
        </div>
        <nav aria-label={words.nav.label}>
          <ul>
            {pages.map((page) => (
              <li key={page}>
                <a
                  href={page === 'board' ? to() : to(page)}
                  aria-current={page === open ? 'page' : undefined}
                >
                  {words.nav[page]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {children}
    </>
  )
}

/** The address after `#` is the page, so the link moves the focus itself. */
function toContent(event: Event) {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content h1')?.focus()
}
