import { type Act, type CaseFile, effectiveLog, type StandingAct } from 'ketnap'
import { useState } from 'preact/hooks'
import { type ActValue, withValue } from '../form/act-value.js'
import { type FormField, formFields } from '../form/form-field.js'
import { type Objections, objectionsToCorrection } from '../form/objections.js'
import { ActForm } from './act-form.js'
import { ChangesShown } from './changes.js'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
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
  const [value, setValue] = useState<ActValue>({ ...before, correction: { on: today } })
  const [isAsked, setAsked] = useState(false)
  const [shown, setShown] = useState<Objections>()
  const [tries, setTries] = useState(0)
  const keep = useRecord(file)
  const objectionsNow = () => objectionsToCorrection(file, { entry, type: act.type }, value, locale)
  const { correction, ...corrected } = value
  const isSame = isAsked && JSON.stringify(sorted(corrected)) === JSON.stringify(sorted(before))

  const submit = async () => {
    setAsked(true)
    const against = objectionsNow()
    if (against.isRefused) return setTries(tries + 1)
    if (shown === undefined) return setShown(against)
    if (isSame) return
    const entered = { type: 'entry.corrected', entry, act: corrected, ...(correction as object) }
    await keep(entered as Act, words.correct.done(locale.act(act)))
  }
  const change = (path: string, next: unknown) => {
    setShown(undefined)
    setValue((now) => withValue(now, path, next))
  }
  return (
    <>
      <p class="lead">{words.correct.what(locale.act(act), locale.day(act.on))}</p>
      <ActForm
        caseId={file.caseId}
        fields={fieldsOf(
          act,
          words.correct.on,
          formFields(act.type, locale),
          formFields('entry.corrected', locale),
        )}
        value={value}
        change={change}
        objections={isAsked ? objectionsNow() : undefined}
        tries={tries}
        submit={submit}
        button={shown === undefined ? words.correct.show : words.correct.keep}
      >
        {shown && (
          <ChangesShown title={words.correct.changes} file={file} changes={shown.changes}>
            {isSame && <p class="none">{words.correct.same}</p>}
          </ChangesShown>
        )}
      </ActForm>
    </>
  )
}

/** The fields of the act, and of the correction its day and its reason; the label of a case stays what it is. */
function fieldsOf(
  { type }: Act,
  on: string,
  ofAct: readonly FormField[],
  ofCorrection: readonly FormField[],
): readonly FormField[] {
  const about = ofCorrection.filter(({ path }) => path === 'on' || path === 'reason')
  return [
    ...ofAct.filter(({ path }) => type !== 'case.opened' || path !== 'case'),
    ...about.map((field) => ({
      ...field,
      path: `correction.${field.path}`,
      ...(field.path === 'on' && { title: on, description: '' }),
    })),
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
