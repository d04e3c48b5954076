import { type CaseFile, effectiveLog } from 'ketnap'
import { useDesk } from './desk-context.js'
import { to } from './route.js'

/** The log of a case, the newest entry first, with what the law found at each; each that stands can be corrected. */
export function CaseLog({ file }: { readonly file: CaseFile }) {
  const { words, locale } = useDesk()
  const standing = new Map(effectiveLog(file.log).map(({ place, entry }) => [place, entry]))
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
                {standing.has(revision) && (
                  <a
                    class="correct"
                    href={to('case', file.caseId, 'correct', standing.get(revision))}
                    aria-label={words.correct.of(locale.act(act), locale.day(act.on))}
                  >
                    {words.correct.link}
                  </a>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
