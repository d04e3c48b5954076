import { render } from 'preact'
import * as z from 'zod'
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

// Schemas are walked, not compiled: no page that runs under a content policy may make code of text.
z.config({ jitless: true })

const root = document.querySelector('#desk') as HTMLElement

render(<p class="opening">{vi.opening}</p>, root)
const desk = await openDesk(await openDatabase())
render(<App desk={desk} firstDay={firstToday(location.search)} />, root)

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  await navigator.serviceWorker.register('./service-worker.js')
// Browsers may drop what was not asked to stay when the disk is full.
await navigator.storage?.persist?.()
