import type { ListKind } from 'ketnap/sheets'
import { useState } from 'preact/hooks'
import { readRegister } from '../desk/register.js'
import { isWhole, readWhole } from '../keep/whole.js'
import { useDesk } from './desk-context.js'
import { ListPreviewPanel } from './list-preview.js'
import { Page } from './page.js'

/** Opens the list of an office, a register, or everything that was exported. */
export function OpenPage() {
  const { words, desk, today, say, locale } = useDesk()
  const [of, setOf] = useState<ListKind>('candidates')
  const [list, setList] = useState<{ readonly name: string; readonly bytes: Uint8Array }>()
  const [message, setMessage] = useState<string>()
  const [busy, setBusy] = useState<{ readonly done: number; readonly of: number }>()

  const open = async (file: File | undefined) => {
    if (!file) return
    setList(undefined)
    setMessage(undefined)
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (bytes[0] !== 0x7b) {
      setList({ name: file.name, bytes })
      return
    }
    const text = new TextDecoder().decode(bytes)
    const total = text.split('\n').length
    const progress = (done: number) => setBusy({ done, of: total })
    const read = isWhole(text) ? await readWhole(text, progress) : await readRegister(text, locale, progress)
    if ('fault' in read) setMessage(words.open.damaged(read.fault))
    else if ('faults' in read)
      setMessage(
        [
          words.open.nothing,
          ...read.faults.map(({ line, text: why }) => `${words.open.badLine(line)}${why}`),
        ].join('\n'),
      )
    else {
      const { taken, already } = await desk.takeIn(read.cases, today, (done) =>
        setBusy({ done, of: read.cases.length }),
      )
      const mark = 'mark' in read ? ` ${words.open.mark}: ${read.mark}` : ''
      say(`${words.open.taken(taken, already)}${mark}`)
      setMessage(`${words.open.taken(taken, already)}${mark}`)
    }
    setBusy(undefined)
  }

  return (
    <Page title={words.open.title}>
      <p class="lead">{words.open.what}</p>
      <div class="panel fields">
        <label class="field">
          <span class="label">{words.open.of}</span>
          <select value={of} onChange={({ currentTarget }) => setOf(currentTarget.value as ListKind)}>
            {Object.entries(words.open.kinds).map(([kind, text]) => (
              <option key={kind} value={kind}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="label">{words.open.file}</span>
          <input
            type="file"
            accept=".xlsx,.xls,.ods,.csv,.ndjson,.txt"
            onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
          />
        </label>
      </div>
      {busy && (
        <p class="none" aria-busy="true">
          {words.working(busy.done, busy.of)}
        </p>
      )}
      {message !== undefined && <p class="panel message">{message}</p>}
      {list && <ListPreviewPanel key={`${of} ${list.name}`} of={of} name={list.name} bytes={list.bytes} />}
    </Page>
  )
}
