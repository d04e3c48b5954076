import { useState } from 'preact/hooks'
import { madeUpCell } from '../desk/made-up-cell.js'
import { useDesk } from './desk-context.js'
import { Page } from './page.js'
import { to } from './route.js'

/** What is shown before there is a case. */
export function EmptyDesk() {
  const { desk, today, words } = useDesk()
  const [isBusy, setBusy] = useState(false)
  const tryIt = async () => {
    setBusy(true)
    await desk.takeIn(await madeUpCell(today), today)
  }
  return (
    <Page title={words.board.title}>
      <div class="panel">
        <p class="lead">{words.board.empty}</p>
        <p>{words.board.emptyWhat}</p>
        <div class="acts">
          <a class="button" href={to('open')}>
            {words.nav.open}
          </a>
          <button type="button" disabled={isBusy} onClick={tryIt}>
            {words.board.emptyTry}
          </button>
        </div>
      </div>
    </Page>
  )
}
