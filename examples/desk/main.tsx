// First of all: the library makes its schemas as it is loaded.
import './offline/no-code-of-text.js'

import { render } from 'preact'
import { openDesk } from './desk/desk.js'
import { firstToday } from './desk/today.js'
import { openDatabase } from './keep/database.js'
import './style/tokens.css'
import './style/page.css'
import './style/controls.css'
import './style/board.css'
import './style/case.css'
import './style/paper.css'
import { App } from './view/app.js'
import { vi } from './words/vi.js'

const root = document.querySelector('#desk') as HTMLElement

render(<p class="opening">{vi.opening}</p>, root)
const desk = await openDesk(await openDatabase())
render(<App desk={desk} firstDay={firstToday(location.search)} />, root)

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  await navigator.serviceWorker.register('./service-worker.js')
// Browsers may drop what was not asked to stay when the disk is full.
await navigator.storage?.persist?.()
