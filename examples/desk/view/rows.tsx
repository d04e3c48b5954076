import { type ActValue, valueAt, withValue } from '../form/act-value.js'
import { useDesk } from './desk-context.js'
import { Field, type FieldProps } from './field.js'

/** A list of groups: each a row that can be added and taken away. */
export function Rows({ field, value, change }: FieldProps) {
  const { words } = useDesk()
  const rows = (valueAt(value, field.path) ?? []) as readonly ActValue[]
  const put = (next: readonly ActValue[]) => change(field.path, next)
  return (
    <fieldset class="group">
      <legend>
        <span class="label">{field.title}</span>
        {field.description !== undefined && <span class="hint">{field.description}</span>}
      </legend>
      {rows.map((row, index) => (
        // Rows have no name of their own: one is what stands at its place.
        <div class="row" key={index}>
          <div class="fields">
            {(field.fields ?? []).map((inner) => (
              <Field
                key={inner.path}
                field={inner}
                within={`${field.path}.${index}.`}
                value={row}
                change={(path, next) =>
                  put(rows.map((one, at) => (at === index ? withValue(one, path, next) : one)))
                }
              />
            ))}
          </div>
          <button type="button" class="quiet" onClick={() => put(rows.filter((_, at) => at !== index))}>
            {words.record.remove}
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => put([...rows, {}])}>
        {words.record.add}
      </button>
    </fieldset>
  )
}
