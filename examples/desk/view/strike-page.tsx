import type { Act, CaseFile } from 'ketnap'
import { useState } from 'preact/hooks'
import { type LogEntry, logEntries } from '../desk/log-entries.js'
import { type ActValue, withValue } from '../form/act-value.js'
import { formFields } from '../form/form-field.js'
import { type Objections, objectionsTo } from '../form/objections.js'
import { ActForm } from './act-form.js'
import { ChangesShown } from './changes.js'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
import { useRecord } from './use-record.js'

/** Strikes an entry of a case: the day the mistake was found, why, and what the strike changes before it is kept. */
export function StrikePage({ caseId, entry }: { readonly caseId: string; readonly entry: string }) {
  const { words } = useDesk()
  return (
    <OfCase caseId={caseId} title={words.strike.title}>
      {(file) => {
        const meant = logEntries(file.log).find(({ name, canBeStruck }) => canBeStruck && name === entry)
        return meant ? <Strike file={file} meant={meant} /> : <p>{words.correct.unknown}</p>
      }}
    </OfCase>
  )
}

const type = 'entry.struck'

function Strike({ file, meant }: { readonly file: CaseFile; readonly meant: LogEntry }) {
  const { words, locale, today } = useDesk()
  const [value, setValue] = useState<ActValue>({ type, entry: meant.name, on: today })
  const [isAsked, setAsked] = useState(false)
  const [shown, setShown] = useState<Objections>()
  const [tries, setTries] = useState(0)
  const keep = useRecord(file)
  const objectionsNow = () => objectionsTo(file, type, value, locale)
  const called = locale.act(meant.act)
  const fields = formFields(type, locale)
    .filter(({ path }) => path === 'on' || path === 'reason')
    .map((field) => (field.path === 'on' ? { ...field, title: words.correct.on, description: '' } : field))

  const submit = async () => {
    setAsked(true)
    const against = objectionsNow()
    if (against.isRefused) return setTries(tries + 1)
    if (shown === undefined) return setShown(against)
    await keep(value as unknown as Act, words.strike.done(called))
  }
  const change = (path: string, next: unknown) => {
    setShown(undefined)
    setValue((now) => withValue(now, path, next))
  }
  return (
    <>
      <p class="lead">{words.strike.what(called, locale.day(meant.act.on))}</p>
      <ActForm
        caseId={file.caseId}
        fields={fields}
        value={value}
        change={change}
        objections={isAsked ? objectionsNow() : undefined}
        tries={tries}
        submit={submit}
        button={shown === undefined ? words.correct.show : words.strike.keep}
      >
        {shown && <ChangesShown title={words.strike.changes} file={file} changes={shown.changes} />}
      </ActForm>
    </>
  )
}
