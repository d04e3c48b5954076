import { type Act, addDays, type CaseFile, isPlainDay, type PlainDay, propose, provisions } from 'ketnap'
import { useMemo, useState } from 'preact/hooks'
import { logOf, newCase } from '../desk/new-case.js'
import { sampleAct, sampleCase } from '../desk/sample-case.js'
import { DayInput } from './day-input.js'
import { useDesk } from './desk-context.js'
import { Findings } from './finding-card.js'
import { Page } from './page.js'

/** Days of the last years on which some figure of the law changed, oldest first. */
const changes = [
  ...new Set(provisions.flatMap(({ versions }) => versions.map(({ instrument }) => instrument.from))),
]
  .filter((day) => day >= '2021-01-01')
  .sort()

/** A playground: a pasted case, an act, and the law of the day it is put on. */
export function TryPage() {
  const { words, locale } = useDesk()
  const [pasted, setPasted] = useState(() => sampleCase.map((act) => JSON.stringify(act)).join(',\n'))
  const [act, setAct] = useState(() => JSON.stringify(sampleAct, undefined, 2))
  const [on, setOn] = useState<PlainDay>(sampleAct.on)
  const read = useMemo(() => readCase(pasted), [pasted])
  return (
    <Page title={words.try.title}>
      <p class="lead">{words.try.what}</p>
      <div class="columns even">
        <label class="field">
          <span class="label">{words.try.case}</span>
          <textarea
            rows={9}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => setPasted(currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{words.try.act}</span>
          <textarea
            rows={9}
            spellcheck={false}
            value={act}
            onInput={({ currentTarget }) => setAct(currentTarget.value)}
          />
        </label>
      </div>
      <div class="choices day-choice">
        <div class="field">
          <label htmlFor="try-on">{words.try.on}</label>
          <DayInput id="try-on" value={on} given={(value) => isPlainDay(value) && setOn(value)} />
        </div>
        <div class="acts">
          {[-30, -1, 1, 30].map((days) => (
            <button key={days} type="button" class="second" onClick={() => setOn(addDays(on, days))}>
              {words.try.step(days)}
            </button>
          ))}
        </div>
        <label class="field">
          <span class="label">{words.try.changes}</span>
          <select
            value={changes.includes(on) ? on : ''}
            onChange={({ currentTarget: { value } }) => isPlainDay(value) && setOn(value)}
          >
            <option value="">{words.choose}</option>
            {changes.map((day) => (
              <option key={day} value={day}>
                {locale.day(day)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <section aria-live="polite" class="answer">
        {'error' in read ? (
          <p class="panel message">{locale.error(read.error)}</p>
        ) : (
          <Answer file={read.file} act={act} on={on} />
        )}
      </section>
    </Page>
  )
}

function Answer({ file, act, on }: { readonly file: CaseFile; readonly act: string; readonly on: PlainDay }) {
  const { words, locale } = useDesk()
  const answer = answerTo(file, act, on)
  if ('error' in answer) return <p class="panel message">{locale.error(answer.error)}</p>
  const { admissible, findings } = answer
  return (
    <>
      <h2>
        {locale.day(on)}:{' '}
        <span class={`mark ${admissible ? 'made' : 'bar'}`}>
          {admissible ? words.try.allowed : words.try.refusedWord}
        </span>
      </h2>
      {findings.length === 0 ? <p class="none">{words.try.nothing}</p> : <Findings findings={findings} />}
    </>
  )
}

function readCase(text: string): { readonly file: CaseFile } | { readonly error: unknown } {
  try {
    const trimmed = text.trim()
    // A list of acts may be pasted with or without its brackets.
    const isLines = trimmed.startsWith('{') && !trimmed.startsWith('{"format"')
    return newCase(logOf(isLines ? `[${trimmed}]` : trimmed))
  } catch (error) {
    return { error }
  }
}

function answerTo(file: CaseFile, text: string, on: PlainDay) {
  try {
    return propose(file, { ...(JSON.parse(text) as Act), on })
  } catch (error) {
    return { error }
  }
}
