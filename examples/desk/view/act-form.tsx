import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ActValue } from '../form/act-value.js'
import type { FormField } from '../form/form-field.js'
import type { Objections } from '../form/objections.js'
import { useDesk } from './desk-context.js'
import { Faults } from './faults.js'
import { Field } from './field.js'
import { to } from './route.js'

/** The form of an act: what stands against it at its head, its fields, and what follows them. */
export function ActForm({
  caseId,
  fields,
  value,
  change,
  objections,
  tries,
  submit,
  button,
  children,
}: {
  readonly caseId: string
  readonly fields: readonly FormField[]
  readonly value: ActValue
  readonly change: (path: string, next: unknown) => void
  readonly objections: Objections | undefined
  /** How often it was refused: each time the reader is led to the head. */
  readonly tries: number
  readonly submit: () => Promise<void>
  readonly button: string
  readonly children?: ComponentChildren
}) {
  const { words } = useDesk()
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0) head.current?.focus()
  }, [tries])
  const props = { value, objections, change }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      noValidate
    >
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
      {children}
      <div class="acts">
        <button type="submit">{button}</button>
        <a class="button second" href={to('case', caseId)}>
          {words.cancel}
        </a>
      </div>
    </form>
  )
}
