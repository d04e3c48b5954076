import type { CaseFile, ChangedAct, Finding } from 'ketnap'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from './desk-context.js'

/** What an entry about another changes, told before it is kept: the reader is led to it. */
export function ChangesShown({
  title,
  file,
  changes,
  children,
}: {
  readonly title: string
  readonly file: CaseFile
  readonly changes: readonly ChangedAct[]
  /** What is said in place of the changes. */
  readonly children?: ComponentChildren
}) {
  const section = useRef<HTMLElement>(null)
  useEffect(() => section.current?.focus(), [])
  return (
    <section ref={section} tabIndex={-1} class="changes" aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      {children || <Changes file={file} changes={changes} />}
    </section>
  )
}

/** What is found anew, and no longer, of the acts on file. */
function Changes({ file, changes }: { readonly file: CaseFile; readonly changes: readonly ChangedAct[] }) {
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
