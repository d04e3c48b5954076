import { caseLine } from 'ketnap/register'
import { useState } from 'preact/hooks'
import { inSlices } from '../desk/slices.js'
import { exportWhole } from '../keep/whole.js'
import { useDesk } from './desk-context.js'
import { Page } from './page.js'
import { to } from './route.js'
import { saveFile, types } from './save-file.js'

/** Export and import of everything, and the end of it. */
export function KeepPage() {
  const { words, desk, on, today, say } = useDesk()
  const [mark, setMark] = useState<string>()
  const [busy, setBusy] = useState(0)
  const [typed, setTyped] = useState('')
  const ids = [...on.cards.keys()].sort()
  const whole = async () => {
    const { text, mark: made } = await exportWhole(desk.store, on.people, ids, setBusy)
    saveFile(`ketnap-${today}.ndjson`, text, types.ndjson)
    setBusy(0)
    setMark(made)
  }
  const register = async () => {
    const lines: string[] = []
    await inSlices(
      ids,
      async (caseId) => {
        const { entries } = await desk.store.load(caseId)
        lines.push(caseLine(entries.map(({ act }) => act)))
      },
      setBusy,
    )
    saveFile(`so-ho-so-${today}.ndjson`, `${lines.join('\n')}\n`, types.ndjson)
    setBusy(0)
  }
  const clear = async () => {
    await desk.clear()
    setTyped('')
    say(words.keep.cleared)
  }
  return (
    <Page title={words.keep.title}>
      <p class="lead">
        {words.keep.counts(on.cards.size)} {words.keep.what} {words.keep.offline}
      </p>
      <div class="panel">
        <p>{words.keep.exportWhat}</p>
        <div class="acts">
          <button type="button" onClick={whole}>
            {words.keep.export}
          </button>
          <button type="button" class="second" onClick={register}>
            {words.keep.register}
          </button>
          <a class="button second" href={to('open')}>
            {words.keep.import}
          </a>
        </div>
        {busy > 0 && <p class="none">{words.working(busy, ids.length)}</p>}
        {mark !== undefined && (
          <p class="message">
            {words.keep.mark}: <code>{mark}</code>
          </p>
        )}
      </div>
      <div class="panel">
        <label class="field">
          <span class="label">{words.keep.clearSure}</span>
          <input
            type="text"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="acts">
          <button type="button" class="danger" disabled={typed !== words.keep.clearWord} onClick={clear}>
            {words.keep.clear}
          </button>
        </div>
      </div>
    </Page>
  )
}
