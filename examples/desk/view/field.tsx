import type { ComponentChildren } from 'preact'
import { type ActValue, valueAt } from '../form/act-value.js'
import type { FormField } from '../form/form-field.js'
import type { Objections } from '../form/objections.js'
import { DayInput } from './day-input.js'
import { useDesk } from './desk-context.js'
import { FindingCard } from './finding-card.js'
import { Rows } from './rows.js'

export interface FieldProps {
  readonly field: FormField
  readonly value: ActValue
  readonly objections?: Objections | undefined
  readonly change: (path: string, next: unknown) => void
  /** What tells fields of one path apart: the row they stand in. */
  readonly within?: string
}

/** The id of the input of a field, by which a summary leads to it. */
export const inputId = (path: string, within = '') => `field-${within}${path}`

/** One field of the form with its words, and what is objected to beside it. */
export function Field(props: FieldProps) {
  const { field, within } = props
  if (field.kind === 'group') return <Group {...props} />
  if (field.kind === 'rows') return <Rows {...props} />
  if (field.kind === 'choices') return <Choices {...props} />
  return (
    <div class={`field ${field.kind}`}>
      <label htmlFor={inputId(field.path, within)}>
        <FieldWords field={field} />
      </label>
      <Input {...props} />
      <Beside {...props} />
    </div>
  )
}

function FieldWords({ field: { title, description, isRequired } }: { readonly field: FormField }) {
  const { words } = useDesk()
  return (
    <>
      <span class="label">
        {title} {isRequired && <span class="required">({words.record.required})</span>}
      </span>
      {description && <span class="hint">{description}</span>}
    </>
  )
}

function Input({ field, value, objections, change, within }: FieldProps) {
  const { words } = useDesk()
  const { path, kind, options = [] } = field
  const now = valueAt(value, path)
  const isWrong = objections !== undefined && isObjected(path, objections)
  const about = {
    id: inputId(path, within),
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? `${inputId(path)}-beside` : undefined,
    'aria-required': field.isRequired,
  }
  switch (kind) {
    case 'choice':
      return (
        <select
          {...about}
          value={String(now ?? '')}
          onChange={({ currentTarget }) => change(path, currentTarget.value)}
        >
          <option value="">{field.isRequired ? words.choose : words.notSaid}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.words}
            </option>
          ))}
        </select>
      )
    case 'yes-no':
      return (
        <select
          {...about}
          value={now === undefined ? '' : String(now)}
          onChange={({ currentTarget: { value: said } }) =>
            change(path, said === '' ? undefined : said === 'true')
          }
        >
          <option value="">{words.notSaid}</option>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      )
    case 'whole':
    case 'number':
      return (
        <input
          {...about}
          inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={now === undefined ? '' : String(now)}
          onInput={({ currentTarget }) => change(path, numberIn(currentTarget.value))}
        />
      )
    case 'numbers':
      return (
        <input
          {...about}
          inputMode="numeric"
          autocomplete="off"
          defaultValue={Array.isArray(now) ? now.join(', ') : ''}
          onChange={({ currentTarget }) => change(path, numbersIn(currentTarget.value))}
        />
      )
    case 'day':
      return (
        <DayInput
          id={about.id}
          value={String(now ?? '')}
          given={(dayOrText) => change(path, dayOrText)}
          isRequired={field.isRequired}
          against={about['aria-describedby']}
        />
      )
    default:
      return (
        <input
          {...about}
          type="text"
          autocomplete="off"
          value={String(now ?? '')}
          onInput={({ currentTarget }) => change(path, currentTarget.value)}
        />
      )
  }
}

/** What was typed as a number; what is none stays text, for the schema to say so. */
function numberIn(text: string): unknown {
  const trimmed = text.trim().replace(',', '.')
  return trimmed === '' ? undefined : Number.isFinite(Number(trimmed)) ? Number(trimmed) : text
}

function numbersIn(text: string): unknown {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(numberIn)
}

function Group(props: FieldProps) {
  const { field, within } = props
  return (
    <fieldset class="group" id={inputId(field.path, within)}>
      <legend>
        <FieldWords field={field} />
      </legend>
      <Beside {...props} />
      <div class="fields">
        {(field.fields ?? []).map((inner) => (
          <Field {...props} key={inner.path} field={inner} />
        ))}
      </div>
    </fieldset>
  )
}

function Choices(props: FieldProps) {
  const { field, value, change, within } = props
  const now = (valueAt(value, field.path) ?? []) as readonly string[]
  return (
    <fieldset class="group" id={inputId(field.path, within)}>
      <legend>
        <FieldWords field={field} />
      </legend>
      <Beside {...props} />
      {(field.options ?? []).map((option) => (
        <label class="check" key={option.value}>
          <input
            type="checkbox"
            checked={now.includes(option.value)}
            onChange={({ currentTarget }) =>
              change(
                field.path,
                currentTarget.checked ? [...now, option.value] : now.filter((one) => one !== option.value),
              )
            }
          />
          {option.words}
        </label>
      ))}
    </fieldset>
  )
}

function isObjected(path: string, { issues, beside }: Objections): boolean {
  return issues.has(path) || (beside.get(path) ?? []).some(({ outcome }) => outcome !== 'met')
}

/** What stands against a field, beside it. */
function Beside({ field: { path }, objections }: FieldProps): ComponentChildren {
  const issue = objections?.issues.get(path)
  const findings = objections?.beside.get(path) ?? []
  if (issue === undefined && findings.length === 0) return null
  return (
    <div class="beside" id={`${inputId(path)}-beside`}>
      {issue !== undefined && <p class="issue">{issue}</p>}
      {findings.map((finding) => (
        <FindingCard key={finding.rule} finding={finding} />
      ))}
    </div>
  )
}
