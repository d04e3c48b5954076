import type { CaseFile } from 'ketnap'
import { useDesk } from './desk-context.js'

/** The log of a case, the newest entry first, with what the law found at each. */
export function CaseLog({ file }: { readonly file: CaseFile }) {
  const { words, locale } = useDesk()
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words.case.log}</h2>
      <ol class="log" reversed>
        {[...file.log].reverse().map((act, index) => {
          const revision = file.log.length - index
          const kept = file.findings.filter((one) => one.revision === revision)
          return (
            <li key={revision}>
              <span class="day">{locale.day(act.on)}</span>
              <span>
                {locale.act(act)}
                {kept.map(({ finding }) => (
                  <span key={finding.rule} class="kept">
                    <span class={`mark ${finding.effect}`}>{locale.label(finding)}</span>{' '}
                    {locale.finding(finding)}
                  </span>
                ))}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
