import { type ActAbout, type ActType, actTypes, agenda, type CaseFile } from 'ketnap'
import type { ActValue } from '../form/act-value.js'
import { formFields } from '../form/form-field.js'
import { objectionsTo } from '../form/objections.js'
import { ActForm } from './act-form.js'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
import { to } from './route.js'
import { useActForm } from './use-act-form.js'
import { useRecord } from './use-record.js'

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
        type === undefined ? <ActChoice file={file} /> : <NextAct file={file} type={type} about={about} />
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

/** An entry is corrected from the log of its case; the opening comes with a list. */
const isOfEntries = (type: ActType) => type.startsWith('entry.') || type === 'case.opened'

function NextAct({
  file,
  type,
  about,
}: {
  readonly file: CaseFile
  readonly type: ActType
  readonly about: string | undefined
}) {
  const { words, locale, today } = useDesk()
  const fields = formFields(type, locale)
  const paths = fields.map(({ path }) => path)
  const record = useRecord(file)
  const { form } = useActForm({
    begun: () => begun(type, today, about, paths),
    objectionsTo: (value) => objectionsTo(file, type, value, locale),
    keep: (value) => record(value as never, words.record.done(locale.act(value as { type: string }))),
  })
  return <ActForm caseId={file.caseId} fields={fields} {...form} button={words.record.submit} />
}

/** The act as it is begun: its type, today, and what it is about where the way to the form told it. */
function begun(type: ActType, today: string, about: string | undefined, paths: readonly string[]): ActValue {
  const field = ['matter', 'course'].find((name) => paths.includes(name))
  return { type, on: today, ...(field && about !== undefined && { [field]: about }) }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
