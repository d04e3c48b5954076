import { type Act, type CaseFile, effectiveLog, type StandingAct } from 'ketnap'
import type { Locale } from 'ketnap/locales'
import { useState } from 'preact/hooks'
import type { ActValue } from '../form/act-value.js'
import { type FormField, fieldsAboutEntry, formFields } from '../form/form-field.js'
import { objectionsToCorrection } from '../form/objections.js'
import { ActForm } from './act-form.js'
import { ChangesShown } from './changes.js'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
import { useActForm } from './use-act-form.js'
import { useRecord } from './use-record.js'

/** Corrects an entry of a case: the form of its act as it stands, and what the correction changes before it is kept. */
export function CorrectPage({ caseId, entry }: { readonly caseId: string; readonly entry: string }) {
  const { words } = useDesk()
  return (
    <OfCase caseId={caseId} title={words.correct.title}>
      {(file) => {
        const standing = effectiveLog(file.log).find((one) => one.entry === entry)
        return standing ? <Correction file={file} standing={standing} /> : <p>{words.correct.unknown}</p>
      }}
    </OfCase>
  )
}

function Correction({ file, standing }: { readonly file: CaseFile; readonly standing: StandingAct }) {
  const { words, locale, today } = useDesk()
  const { entry, act } = standing
  const [before] = useState(() => filledIn(act))
  const record = useRecord(file)
  const isSame = ({ correction: _, ...corrected }: ActValue) =>
    JSON.stringify(sorted(corrected)) === JSON.stringify(sorted(before))
  const { shown, form } = useActForm({
    begun: () => ({ ...before, correction: { on: today } }),
    objectionsTo: (value) => objectionsToCorrection(file, { entry, type: act.type }, value, locale),
    keep: async ({ correction, ...corrected }) => {
      if (isSame(corrected)) return
      const entered = { type: 'entry.corrected', entry, act: corrected, ...(correction as object) }
      await record(entered as Act, words.correct.done(locale.act(act)))
    },
    isShownFirst: true,
  })
  return (
    <>
      <p class="lead">{words.correct.what(locale.act(act), locale.day(act.on))}</p>
      <ActForm
        caseId={file.caseId}
        fields={fieldsOf(act, locale, words.correct.on)}
        {...form}
        button={shown === undefined ? words.correct.show : words.correct.keep}
      >
        {shown && (
          <ChangesShown title={words.correct.changes} file={file} changes={shown.changes}>
            {isSame(form.value) && <p class="none">{words.correct.same}</p>}
          </ChangesShown>
        )}
      </ActForm>
    </>
  )
}

/** The fields of the act, and of the correction its day and its reason; the label of a case stays what it is. */
function fieldsOf({ type }: Act, locale: Locale, on: string): readonly FormField[] {
  const about = fieldsAboutEntry('entry.corrected', locale, on)
  return [
    ...formFields(type, locale).filter(({ path }) => type !== 'case.opened' || path !== 'case'),
    ...about.map((field) => ({ ...field, path: `correction.${field.path}` })),
  ]
}

/** What the form is filled in with: the act without what names its entry. */
function filledIn({ id: _id, recordedAt: _recordedAt, ...act }: Act): ActValue {
  return act
}

/** The same whatever the order in which it was filled in. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
