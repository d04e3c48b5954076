import type { CaseFile, ChangedAct, Finding } from 'ketnap'
import { useDesk } from './desk-context.js'

/** What is found anew, and no longer, of the acts on file. */
export function Changes({
  file,
  changes,
}: {
  readonly file: CaseFile
  readonly changes: readonly ChangedAct[]
}) {
  const { words, locale } = useDesk()
  if (changes.length === 0) return <p class="none">{words.correct.noChanges}</p>
  return (
    <ul class="log">
      {changes.map(({ revision, act, came, went }) => {
        const entered = file.log[revision - 1]
        return (
          <li key={revision}>
            <span class="day">{entered && locale.day(entered.on)}</span>
            <span>
              {locale.act(entered ?? act)}
              {came.map((finding) => (
                <Told key={finding.rule} said={words.correct.came} finding={finding} />
              ))}
              {went.map((finding) => (
                <Told key={finding.rule} said={words.correct.went} finding={finding} />
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Told({ said, finding }: { readonly said: string; readonly finding: Finding }) {
  const { locale } = useDesk()
  return (
    <span class="kept">
      <strong>{said}</strong> <span class={`mark ${finding.effect}`}>{locale.label(finding)}</span>{' '}
      {locale.finding(finding)}
    </span>
  )
}
