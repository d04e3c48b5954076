import { type ActAbout, type ActType, AdmissionError, actTypes, agenda, type CaseFile } from 'ketnap'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type ActValue, withValue } from '../form/act-value.js'
import { formFields } from '../form/form-field.js'
import { objectionsTo } from '../form/objections.js'
import { useDesk } from './desk-context.js'
import { Faults } from './faults.js'
import { Field } from './field.js'
import { OfCase } from './of-case.js'
import { to } from './route.js'

/** Records the next act of a case: a form made of the schema of the act, the refusal beside the field. */
export function RecordPage({
  caseId,
  act,
  about,
}: {
  readonly caseId: string
  readonly act: string | undefined
  readonly about: string | undefined
}) {
  const { words, locale } = useDesk()
  const type = actTypes.find((one) => one === act)
  const title = type === undefined ? words.record.title : capital(locale.act(type))
  return (
    <OfCase caseId={caseId} title={title}>
      {(file) =>
        type === undefined ? <ActChoice file={file} /> : <ActForm file={file} type={type} about={about} />
      }
    </OfCase>
  )
}

/** Acts to choose from: what the chart knows now first, then every other, for late entries and corrections. */
function ActChoice({ file }: { readonly file: CaseFile }) {
  const { words, locale, today } = useDesk()
  const { possible, blocked } = agenda(file, { today })
  const known = [...possible, ...blocked]
  const link = ({ act, matter, course }: ActAbout) => to('case', file.caseId, 'record', act, matter ?? course)
  const others = actTypes.filter((type) => !isOfEntries(type) && !known.some(({ act }) => act === type))
  return (
    <>
      <ul class="choices-list">
        {known.map((about) => (
          <li key={link(about)}>
            <a href={link(about)}>{locale.act(about)}</a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.case.recordOther}</summary>
        <ul class="choices-list">
          {others.map((act) => (
            <li key={act}>
              <a href={link({ act })}>{locale.act(act)}</a>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** Acts about other entries, and the opening, have no form here. */
const isOfEntries = (type: ActType) => type.startsWith('entry.') || type === 'case.opened'

function ActForm({
  file,
  type,
  about,
}: {
  readonly file: CaseFile
  readonly type: ActType
  readonly about: string | undefined
}) {
  const { words, locale, today, desk, say } = useDesk()
  const fields = formFields(type, locale)
  const [value, setValue] = useState<ActValue>(() =>
    begun(
      type,
      today,
      about,
      fields.map(({ path }) => path),
    ),
  )
  const [isAsked, setAsked] = useState(false)
  const objections = isAsked ? objectionsTo(file, type, value, locale) : undefined
  const head = useRef<HTMLDivElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) head.current?.focus()
  }, [tries])

  const submit = async (event: Event) => {
    event.preventDefault()
    setAsked(true)
    const against = objectionsTo(file, type, value, locale)
    if (against.isRefused) {
      setTries(tries + 1)
      return
    }
    try {
      await desk.record(file, value as never, today)
      say(words.record.done(locale.act(value as { type: string })))
      location.hash = to('case', file.caseId)
    } catch (error) {
      if (!(error instanceof AdmissionError) || error.code !== 'store.conflict') throw error
      await desk.file(file.caseId)
      say(words.record.conflict)
    }
  }

  const change = (path: string, next: unknown) => setValue((before) => withValue(before, path, next))
  const props = { value, objections, change }
  return (
    <form onSubmit={submit} noValidate>
      {objections && (
        <div ref={head} tabIndex={-1} class="against">
          <Faults objections={objections} fields={fields} />
        </div>
      )}
      {fields.map((field) =>
        field.path === 'document' ? (
          <details key={field.path}>
            <summary>{words.record.more}</summary>
            <Field field={field} {...props} />
          </details>
        ) : (
          <Field key={field.path} field={field} {...props} />
        ),
      )}
      <div class="acts">
        <button type="submit">{words.record.submit}</button>
        <a class="button second" href={to('case', file.caseId)}>
          {words.cancel}
        </a>
      </div>
    </form>
  )
}

/** The act as it is begun: its type, today, and what it is about where the way to the form told it. */
function begun(type: ActType, today: string, about: string | undefined, paths: readonly string[]): ActValue {
  const field = ['matter', 'course'].find((name) => paths.includes(name))
  return { type, on: today, ...(field && about !== undefined && { [field]: about }) }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
