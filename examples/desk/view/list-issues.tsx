import { type AcceptableIssue, type ListPreview, listSheet, markErrors, type SheetIssue } from 'ketnap/sheets'
import { useDesk } from './desk-context.js'
import type { Answers } from './list-preview.js'
import { saveFile, types } from './save-file.js'

/** Doubts that the reader may let pass: what is doubtful is read, what is partial is left out. */
const acceptable: readonly AcceptableIssue[] = [
  'day.serial',
  'day.year-first',
  'day.year-only',
  'day.month-only',
  'cell.zeros-lost',
  'cell.not-12-digits',
  'cell.word-unknown',
  'cell.merged',
  'cell.day-for-text',
  'row.same-person',
]

/** How many issues are shown; the whole list goes out as a file. */
const shown = 200

/** Everything that is wrong with a list, cell by cell, and what the reader can do about it here. */
export function ListIssues({
  preview,
  bytes,
  name,
  answers,
  answer,
}: {
  readonly preview: ListPreview
  readonly bytes: Uint8Array
  readonly name: string
  readonly answers: Answers
  readonly answer: (next: Answers) => void
}) {
  const { words, locale } = useDesk()
  const wrong = preview.issues.filter(({ effect }) => effect !== 'note')
  if (wrong.length === 0) return null
  const leaveOut = (row: number) => answer({ ...answers, leaveOut: [...answers.leaveOut, row] })
  const accept = (code: AcceptableIssue) => answer({ ...answers, accept: [...answers.accept, code] })
  const marked = async () => {
    const file = await markErrors(bytes, preview, locale)
    if (file) saveFile(`sua-${name}`, file, types.xlsx)
  }
  const list = async () => saveFile(`sua-${name}.xlsx`, await listSheet(preview, { locale }), types.xlsx)
  const isWorkbook = bytes[0] === 0x50
  return (
    <section aria-labelledby="issues">
      <h3 id="issues">
        {words.open.issues} <span class="count">{wrong.length}</span>
      </h3>
      <p class="hint">{words.open.mend}</p>
      <div class="acts">
        {isWorkbook && (
          <button type="button" class="second" onClick={marked}>
            {words.open.marked}
          </button>
        )}
        <button type="button" class="second" onClick={list}>
          {words.open.issueList}
        </button>
      </div>
      <table class="cards" aria-labelledby="issues">
        <thead>
          <tr>
            <th scope="col">{words.open.row}</th>
            <th scope="col">{words.open.issue}</th>
            <th scope="col">{words.open.answer}</th>
          </tr>
        </thead>
        <tbody>
          {wrong.slice(0, shown).map((issue) => (
            <tr key={keyOf(issue)}>
              <th scope="row" data-head={words.open.row}>
                {issue.row === undefined ? '—' : `${issue.row}${issue.column ? ` · ${issue.column}` : ''}`}
              </th>
              <td data-head={words.open.issue}>
                {locale.sheetIssue({ ...issue, sheet: undefined, row: undefined, column: undefined })}
              </td>
              <td data-head={words.open.answer}>
                {issue.row !== undefined && (
                  <button type="button" class="quiet" onClick={() => leaveOut(issue.row as number)}>
                    {words.open.leaveOut}
                  </button>
                )}
                {acceptable.some((code) => code === issue.code) && (
                  <button type="button" class="quiet" onClick={() => accept(issue.code as AcceptableIssue)}>
                    {words.open.accept}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const keyOf = ({ code, row, column, field }: SheetIssue) =>
  `${code} ${row ?? ''} ${column ?? ''} ${field ?? ''}`
