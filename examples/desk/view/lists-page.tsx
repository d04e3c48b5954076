import { addMonths } from 'ketnap'
import {
  badgeList,
  type CandidatesList,
  type Collector,
  candidatesList,
  collect,
  membersOverdue,
  probationersDue,
} from 'ketnap/register'
import { listCsv, listSheet, type WritableList } from 'ketnap/sheets'
import { useState } from 'preact/hooks'
import { badgeRounds } from '../desk/badge-rounds.js'
import { CellChoice } from './cell-choice.js'
import { useDesk } from './desk-context.js'
import { Page } from './page.js'
import { saveFile, types } from './save-file.js'
import { useFilesOfCell } from './use-files-of-cell.js'

const isPerson = () => true

/** Lists out: for print and for the office's own workbook. */
export function ListsPage() {
  const { words, today, locale, on } = useDesk()
  const { files, done, of } = useFilesOfCell(isPerson)
  const [body, setBody] = useState('')
  const lists: readonly {
    readonly id: string
    readonly text: string
    readonly list: Collector<unknown, WritableList>
  }[] = [
    { id: 'nguon-ket-nap', text: words.lists.candidates, list: listing(candidatesList({ today })) },
    {
      id: 'dang-vien-du-bi',
      text: words.lists.probationers,
      list: listing(probationersDue({ today, until: addMonths(today, 3) })),
    },
    { id: 'qua-han', text: words.lists.overdue, list: listing(membersOverdue({ today })) },
    {
      id: 'huy-hieu',
      text: words.lists.badges,
      list: listing(badgeList({ today, rounds: badgeRounds(today) })),
    },
  ]
  const save = async (id: string, list: Collector<unknown, WritableList>, as: 'xlsx' | 'csv') => {
    const options = {
      locale,
      ...(body !== '' && { body }),
      particularsOf: (caseId: string) => on.people.get(caseId)?.particulars,
    }
    const made = collect(list, files ?? [])
    const content = as === 'xlsx' ? await listSheet(made, options) : await listCsv(made, options)
    saveFile(`${id}-${today}.${as}`, content, types[as])
  }
  return (
    <Page title={words.lists.title}>
      <p class="lead">{words.lists.what}</p>
      <div class="choices">
        <CellChoice />
        <label class="field">
          <span class="label">{words.lists.body}</span>
          <input type="text" value={body} onInput={({ currentTarget }) => setBody(currentTarget.value)} />
        </label>
      </div>
      {files === undefined ? (
        <p class="none" aria-busy="true">
          {words.working(done, of)}
        </p>
      ) : (
        <ul class="outs">
          {lists.map(({ id, text, list }) => (
            <li key={id}>
              <strong>{text}</strong>
              <span>{words.lists.lines(collect(list, files).lines.length)}</span>
              <span class="acts">
                {(['xlsx', 'csv'] as const).map((as) => (
                  <button
                    key={as}
                    type="button"
                    class="second"
                    aria-label={`${as}: ${text}`}
                    onClick={() => save(id, list, as)}
                  >
                    {words.lists[as]}
                  </button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** A collector of any list, whatever it gathers meanwhile. */
function listing<S>(collector: Collector<S, WritableList>): Collector<unknown, WritableList> {
  return collector as Collector<unknown, CandidatesList> as Collector<unknown, WritableList>
}
