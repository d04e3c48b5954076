import type { Finding } from 'ketnap'
import { useDesk } from './desk-context.js'

/** A finding in its parts: what is wrong, who does what, from when; on what it rests, and how sure it is, one step away. */
export function FindingCard({ finding, id }: { readonly finding: Finding; readonly id?: string }) {
  const { locale, words } = useDesk()
  const { headline, todo, from, basis, caveats } = locale.parts(finding)
  return (
    <div class={`finding ${finding.effect}`} id={id}>
      <p class="headline">
        <span class={`mark ${finding.effect}`}>{locale.label(finding)}</span> {headline}
      </p>
      {(todo !== undefined || from !== undefined) && (
        <dl class="parts">
          {todo !== undefined && (
            <div>
              <dt>{words.finding.todo}</dt>
              <dd>{todo}</dd>
            </div>
          )}
          {from !== undefined && (
            <div>
              <dt>{words.finding.from}</dt>
              <dd>{from}</dd>
            </div>
          )}
        </dl>
      )}
      {(basis !== undefined || caveats.length > 0) && (
        <details class="basis">
          <summary>{words.finding.whole}</summary>
          {basis !== undefined && <p>{basis}</p>}
          {caveats.map((caveat) => (
            <p key={caveat}>{caveat}</p>
          ))}
        </details>
      )}
    </div>
  )
}

/** Findings one under the other. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <div class="findings">
      {findings.map((finding) => (
        <FindingCard key={`${finding.rule} ${JSON.stringify(finding.facts)}`} finding={finding} />
      ))}
    </div>
  )
}
