import type { ListPreview, SheetField } from 'ketnap/sheets'
import { useDesk } from './desk-context.js'
import type { Answers } from './list-preview.js'

/** What each column was taken for; the reader says it of those that may mean several things. */
export function ListColumns({
  preview,
  answers,
  answer,
}: {
  readonly preview: ListPreview
  readonly answers: Answers
  readonly answer: (next: Answers) => void
}) {
  const { words, locale } = useDesk()
  const isOpen = preview.columns.some(({ known }) => known === 'ambiguous' || known === 'by-caller')
  if (preview.columns.length === 0) return null
  return (
    <details open={isOpen}>
      <summary>{words.open.columns}</summary>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{words.open.column}</th>
            <th scope="col">{words.open.head}</th>
            <th scope="col">{words.open.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {preview.columns.map(({ column, label, field, meanings }) => {
            const asked =
              meanings ?? (answers.columns[column] !== undefined ? [answers.columns[column]] : undefined)
            return (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td data-head={words.open.head}>{label}</td>
                <td data-head={words.open.meaning}>
                  {asked ? (
                    <select
                      aria-label={`${words.open.meaning}: ${label}`}
                      value={answers.columns[column] ?? ''}
                      onChange={({ currentTarget }) =>
                        answer({
                          ...answers,
                          columns: {
                            ...answers.columns,
                            [column]: currentTarget.value as SheetField | 'unread',
                          },
                        })
                      }
                    >
                      <option value="">{words.choose}</option>
                      {asked
                        .filter((one): one is SheetField => one !== 'unread')
                        .map((one) => (
                          <option key={one} value={one}>
                            {locale.sheetField(one)}
                          </option>
                        ))}
                      <option value="unread">{words.open.unread}</option>
                    </select>
                  ) : field === undefined ? (
                    words.open.unread
                  ) : (
                    locale.sheetField(field)
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
