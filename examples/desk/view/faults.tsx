import type { FormField } from '../form/form-field.js'
import type { Objections } from '../form/objections.js'
import { useDesk } from './desk-context.js'
import { inputId } from './field.js'
import { Findings } from './finding-card.js'

/** What stands against an act, at the head of its form: links to the fields, and what belongs to no field. */
export function Faults({
  objections: { issues, beside, atHead, isRefused },
  fields,
}: {
  readonly objections: Objections
  readonly fields: readonly FormField[]
}) {
  const { words, locale } = useDesk()
  if (issues.size === 0 && beside.size === 0 && atHead.length === 0) return null
  const links = [
    ...[...issues].map(([path, text]) => ({ path, text: `${titleOf(path, fields)}: ${text}` })),
    ...[...beside].flatMap(([path, findings]) =>
      findings.map((finding) => ({ path, text: `${titleOf(path, fields)}: ${locale.finding(finding)}` })),
    ),
  ]
  const title = issues.size > 0 ? words.record.faults : isRefused ? words.record.refused : words.record.warned
  return (
    <section class={`faults ${isRefused ? 'bar' : 'note'}`} aria-labelledby="faults">
      <h2 id="faults">{title}</h2>
      {links.length > 0 && (
        <ul>
          {links.map(({ path, text }) => (
            <li key={`${path} ${text}`}>
              <a href={`#${inputId(path)}`} onClick={(event) => toField(event, path)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {atHead.length > 0 && <Findings findings={atHead} />}
    </section>
  )
}

/** The address after `#` is the page, so the link moves the focus itself. */
function toField(event: Event, path: string) {
  event.preventDefault()
  const found = document.getElementById(inputId(path))
  const input = found instanceof HTMLFieldSetElement ? found.elements[0] : found
  if (input instanceof HTMLElement) input.focus()
}

function titleOf(path: string, fields: readonly FormField[]): string {
  for (const field of fields) {
    if (field.path === path) return field.title
    if (path.startsWith(`${field.path}.`)) return titleOf(path, field.fields ?? [])
  }
  return path
}
