import {
  type AcceptableIssue,
  actsOfList,
  type ListKind,
  type ListPreview,
  readList,
  type SheetField,
} from 'ketnap/sheets'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { labelOf, newLabel } from '../desk/label.js'
import { newCase } from '../desk/new-case.js'
import { useDesk } from './desk-context.js'
import { ListColumns } from './list-columns.js'
import { ListIssues } from './list-issues.js'

/** How the reader answers what a list leaves open. */
export interface Answers {
  readonly columns: Readonly<Record<string, SheetField | 'unread'>>
  readonly accept: readonly AcceptableIssue[]
  readonly leaveOut: readonly number[]
}

/** A list as it was understood, what is wrong with it, and the way to mend it; recorded whole or not at all. */
export function ListPreviewPanel({
  of,
  name,
  bytes,
}: {
  readonly of: ListKind
  readonly name: string
  readonly bytes: Uint8Array
}) {
  const { words, desk, on, today, say } = useDesk()
  const [answers, setAnswers] = useState<Answers>({ columns: {}, accept: [], leaveOut: [] })
  const [preview, setPreview] = useState<ListPreview>()
  const [cell, setCell] = useState('')
  const [isCitizen, setCitizen] = useState(false)
  const [taken, setTaken] = useState<string>()
  useEffect(() => {
    readList(bytes, { of, today, ...answers }).then(setPreview)
  }, [bytes, of, today, answers])
  const acts = useMemo(() => {
    if (!preview || preview.counts.refused > 0) return undefined
    const bornOnOf = (caseId: string) => on.cards.get(caseId)?.bornOn
    return actsOfList(preview, {
      label: ({ particulars, values }) =>
        labelOf(particulars, values.bornOn, on.people.values(), bornOnOf) ?? newLabel(),
      enteredOn: today,
      defaults: {
        ...(isCitizen && { person: { citizenship: 'vietnamese' as const } }),
        ...(cell !== '' && { unit: { cell } }),
      },
    })
  }, [preview, cell, isCitizen, on, today])
  if (!preview) return null

  const take = async () => {
    if (!acts) return
    const cases = acts.rows.map(({ acts: log, particulars }) => newCase(log, { particulars }))
    const { taken: count, already } = await desk.takeIn(cases, today)
    say(words.open.taken(count, already))
    setTaken(words.open.taken(count, already))
  }
  const { rows, readable, refused, skipped } = preview.counts
  if (taken !== undefined) return <p class="panel message">{taken}</p>
  return (
    <section aria-labelledby="list">
      <h2 id="list">{name}</h2>
      <p class="lead">{words.open.counts(rows, readable, refused, skipped)}</p>
      <ListIssues preview={preview} bytes={bytes} name={name} answers={answers} answer={setAnswers} />
      <ListColumns preview={preview} answers={answers} answer={setAnswers} />
      {acts && acts.rows.length > 0 && (
        <div class="panel fields">
          <label class="field">
            <span class="label">{words.open.cell}</span>
            <input
              type="text"
              value={cell}
              onInput={({ currentTarget }) => setCell(currentTarget.value.trim())}
            />
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={isCitizen}
              onChange={({ currentTarget }) => setCitizen(currentTarget.checked)}
            />
            {words.open.citizen}
          </label>
          <div class="acts">
            <button type="button" onClick={take}>
              {words.open.take(acts.rows.length)}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}
