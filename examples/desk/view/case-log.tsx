import { type CaseFile, effectiveLog } from 'ketnap'
import { type LogEntry, logEntries } from '../desk/log-entries.js'
import { useDesk } from './desk-context.js'
import { to } from './route.js'

/** The log of a case, the newest entry first, with what the law found at each; what stands can be corrected, and struck. */
export function CaseLog({ file }: { readonly file: CaseFile }) {
  const { words } = useDesk()
  const standing = new Map(effectiveLog(file.log).map(({ place, entry }) => [place, entry]))
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words.case.log}</h2>
      <ol class="log" reversed>
        {[...logEntries(file.log)].reverse().map((entry) => (
          <Entry key={entry.revision} file={file} entry={entry} standing={standing.get(entry.revision)} />
        ))}
      </ol>
    </section>
  )
}

function Entry({
  file,
  entry: { revision, act, name, about, isStruck, canBeStruck },
  standing,
}: {
  readonly file: CaseFile
  readonly entry: LogEntry
  /** The name of the act that stands in this place, where one does. */
  readonly standing: string | undefined
}) {
  const { words, locale } = useDesk()
  const kept = file.findings.filter((one) => one.revision === revision)
  const called = locale.act(act)
  return (
    <li>
      <span class="day">{locale.day(act.on)}</span>
      <span>
        {isStruck ? <s>{called}</s> : called}
        {about && <> · {words.strike.about(locale.act(about), locale.day(about.on))}</>}
        {isStruck && <span class="mark plain">{words.strike.struck}</span>}
        {kept.map(({ finding }) => (
          <span key={finding.rule} class="kept">
            <span class={`mark ${finding.effect}`}>{locale.label(finding)}</span> {locale.finding(finding)}
          </span>
        ))}
        {standing !== undefined && (
          <a
            class="mend"
            href={to('case', file.caseId, 'correct', standing)}
            aria-label={words.correct.of(called, locale.day(act.on))}
          >
            {words.correct.link}
          </a>
        )}
        {canBeStruck && (
          <a
            class="mend"
            href={to('case', file.caseId, 'strike', name)}
            aria-label={words.strike.of(called, locale.day(act.on))}
          >
            {words.strike.link}
          </a>
        )}
      </span>
    </li>
  )
}
