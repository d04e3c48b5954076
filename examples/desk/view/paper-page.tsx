import { AdmissionError, type CaseFile, isPlainDay } from 'ketnap'
import {
  type FormCode,
  formCodes,
  type Paper,
  type PaperData,
  type PaperField,
  paperDocx,
  paperOf,
} from 'ketnap/forms'
import { useState } from 'preact/hooks'
import { type ActValue, valueAt, withValue } from '../form/act-value.js'
import type { Person } from '../keep/person.js'
import { DayInput } from './day-input.js'
import { useDesk } from './desk-context.js'
import { Findings } from './finding-card.js'
import { OfCase } from './of-case.js'
import { PaperSheet } from './paper-sheet.js'
import { saveFile, types } from './save-file.js'

/** One paper: filled in, seen, printed, taken away as Word. */
export function PaperPage({
  caseId,
  form,
  entry,
}: {
  readonly caseId: string
  readonly form: string
  readonly entry: string | undefined
}) {
  const { words } = useDesk()
  const code = formCodes.find((one) => one === form)
  return (
    <OfCase caseId={caseId} title={words.papers.see}>
      {(file) => code && <OnePaper file={file} form={code} entry={entry} />}
    </OfCase>
  )
}

function OnePaper({
  file,
  form,
  entry,
}: {
  readonly file: CaseFile
  readonly form: FormCode
  readonly entry: string | undefined
}) {
  const { words, on, desk, locale } = useDesk()
  const person: Person = on.people.get(file.caseId) ?? { case: file.caseId, particulars: {} }
  const [data, setData] = useState<ActValue>(() => begun(person))
  const paper = made(file, form, entry, data as PaperData)
  const asked = paper.fields.filter(({ source }) => source === 'data')
  const lacking = paper.missing.filter(({ askedOf }) => askedOf === 'case')
  const change = (path: string, text: string) => {
    const next = withValue(data, path, /^\d+$/.test(text) && !path.endsWith('umber') ? Number(text) : text)
    setData(next)
    void desk.keepPerson({ ...person, paper: next as PaperData })
  }
  const word = async () =>
    saveFile(`${form}-${file.caseId}.docx`, await paperDocx(paper, { locale }), types.docx)
  return (
    <div class="paper-page">
      <div class="paper-side">
        <div class="acts">
          <button type="button" onClick={() => print()}>
            {words.papers.print}
          </button>
          <button type="button" class="second" onClick={word}>
            {words.papers.word}
          </button>
        </div>
        <p>
          {words.papers.missing(paper.missing.length)} {paper.isDraft && words.papers.draft}
        </p>
        {paper.findings.length > 0 && (
          <details class="blocked">
            <summary>{words.papers.refused}</summary>
            <Findings findings={paper.findings} />
          </details>
        )}
        {lacking.length > 0 && (
          <details class="blocked">
            <summary>{words.papers.ofCase}</summary>
            <ul>
              {lacking.map(({ field, label }) => (
                <li key={field}>{label}</li>
              ))}
            </ul>
          </details>
        )}
        {asked.length > 0 && (
          <fieldset class="group">
            <legend>
              <span class="label">{words.papers.fill}</span>
              <span class="hint">{words.papers.fillWhat}</span>
            </legend>
            {asked.map((field) => (
              <Asked key={field.id} field={field} data={data} change={change} />
            ))}
          </fieldset>
        )}
      </div>
      <PaperSheet paper={paper} />
    </div>
  )
}

function Asked({
  field: { id, label },
  data,
  change,
}: {
  readonly field: PaperField
  readonly data: ActValue
  readonly change: (path: string, text: string) => void
}) {
  const isDay = /On$|\.class(?:From|To)$/.test(id)
  const value = String(valueAt(data, id) ?? '')
  const given = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) =>
    change(id, currentTarget.value)
  return (
    <div class="field">
      <label htmlFor={`ask-${id}`} lang="vi">
        {label.charAt(0).toUpperCase() + label.slice(1)}
      </label>
      {isDay ? (
        <DayInput
          id={`ask-${id}`}
          value={value}
          given={(dayOrText) => change(id, isPlainDay(dayOrText) ? dayOrText : '')}
        />
      ) : (
        <input id={`ask-${id}`} type="text" autocomplete="off" value={value} onInput={given} />
      )}
    </div>
  )
}

/** What is known of the person already goes on the paper. */
function begun({ particulars, paper }: Person): ActValue {
  const { name, hometown, residence, religion, people } = particulars
  const known = Object.entries({ name, hometown, residence, religion, people }).filter(
    ([, text]) => text !== undefined,
  )
  const given = (paper ?? {}) as ActValue
  return { ...given, applicant: { ...Object.fromEntries(known), ...(given.applicant as object | undefined) } }
}

/** A link may name an entry that was corrected since: the last paper of the form stands for it. */
function made(file: CaseFile, form: FormCode, entry: string | undefined, given: PaperData): Paper {
  // One set of data serves every paper of the person: each body has its own heading and who signs for it.
  const data = { ...given, bodies: given.bodies ?? {} }
  try {
    return paperOf(file, form, { data, ...(entry !== undefined && { entry }) })
  } catch (error) {
    if (!(error instanceof AdmissionError) || error.code !== 'entry.unknown') throw error
    return paperOf(file, form, { data })
  }
}
