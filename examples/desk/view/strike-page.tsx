import type { Act, CaseFile } from 'ketnap'
import { type LogEntry, logEntries } from '../desk/log-entries.js'
import { fieldsAboutEntry } from '../form/form-field.js'
import { objectionsTo } from '../form/objections.js'
import { ActForm } from './act-form.js'
import { ChangesShown } from './changes.js'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
import { useActForm } from './use-act-form.js'
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
  const record = useRecord(file)
  const called = locale.act(meant.act)
  const { shown, form } = useActForm({
    begun: () => ({ type, entry: meant.name, on: today }),
    objectionsTo: (value) => objectionsTo(file, type, value, locale),
    keep: (value) => record(value as unknown as Act, words.strike.done(called)),
    isShownFirst: true,
  })
  const fields = fieldsAboutEntry(type, locale, words.correct.on)
  return (
    <>
      <p class="lead">{words.strike.what(called, locale.day(meant.act.on))}</p>
      <ActForm
        caseId={file.caseId}
        fields={fields}
        {...form}
        button={shown === undefined ? words.correct.show : words.strike.keep}
      >
        {shown && <ChangesShown title={words.strike.changes} file={file} changes={shown.changes} />}
      </ActForm>
    </>
  )
}
