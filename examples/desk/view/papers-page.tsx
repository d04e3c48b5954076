import type { CaseFile } from 'ketnap'
import { type FormState, formsOf } from 'ketnap/forms'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
import { to } from './route.js'

/** The papers of a case: which are due, made, possible, and why the others are not. */
export function PapersPage({ caseId }: { readonly caseId: string }) {
  const { words } = useDesk()
  return (
    <OfCase caseId={caseId} title={words.papers.title}>
      {(file) => <Papers file={file} />}
    </OfCase>
  )
}

/** What is due stands first, then what can be made, what is made, and what cannot. */
const order = ['due', 'possible', 'made', 'impossible'] as const

function Papers({ file }: { readonly file: CaseFile }) {
  const { words, today, locale } = useDesk()
  const all = formsOf(file, { today }).toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  return (
    <table class="cards papers">
      <caption class="unseen">{words.papers.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.papers.paper}</th>
          <th scope="col">{words.papers.state}</th>
          <th scope="col">{words.papers.see}</th>
        </tr>
      </thead>
      <tbody>
        {all.map((one) => (
          <tr key={one.form}>
            <th scope="row">
              {titleOf(one)}
              {one.form.endsWith('Đ') || one.form.endsWith('V') ? <span class="code">{one.form}</span> : null}
            </th>
            <td data-head={words.papers.state}>
              <span class={`mark ${one.state}`}>{words.papers.states[one.state]}</span>
              {one.dueOn !== undefined && (
                <span>
                  {' '}
                  {words.case.due.toLowerCase()} {locale.day(one.dueOn)}
                </span>
              )}
              {one.by[0] && <span class="hint">{locale.finding(one.by[0])}</span>}
            </td>
            <td data-head={words.papers.see}>
              <PaperLinks caseId={file.caseId} state={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A link for each entry that has the paper; one without an entry shows what is still missing. */
function PaperLinks({ caseId, state }: { readonly caseId: string; readonly state: FormState }) {
  const { words, locale } = useDesk()
  const { form, entries } = state
  const entered = entries.length === 0 ? [undefined] : entries
  return (
    <>
      {entered.map((entry) => (
        <a
          key={entry?.entry ?? ''}
          class="entry"
          href={to('case', caseId, 'papers', form, entry?.entry)}
          aria-label={`${entry === undefined ? words.papers.see : locale.day(entry.on)}: ${titleOf(state)}`}
        >
          {entry === undefined ? words.papers.see : locale.day(entry.on)}
        </a>
      ))}
    </>
  )
}

const titleOf = ({ title: [kind, about] }: FormState) => (about === '' ? kind : `${kind} ${about}`)
