import type { ActAbout, BlockedAct, OpeningAct } from 'ketnap'
import { useDesk } from './desk-context.js'
import { Findings } from './finding-card.js'
import { to } from './route.js'

/** What can be done today: each opens the form of its act. */
export function PossibleActs({
  caseId,
  possible,
}: {
  readonly caseId: string
  readonly possible: readonly ActAbout[]
}) {
  const { words, locale } = useDesk()
  return (
    <section aria-labelledby="possible">
      <h2 id="possible">
        {words.case.possible} <span class="count">{possible.length}</span>
      </h2>
      <p class="hint">{words.case.possibleWhat}</p>
      <ul class="choices-list">
        {possible.map((about) => (
          <li key={keyOf(about)}>
            <a href={to('case', caseId, 'record', about.act, about.matter ?? about.course)}>
              {locale.act(about)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is blocked today, with every reason; where waiting alone opens it, the day. */
export function BlockedActs({
  blocked,
  opening,
}: {
  readonly blocked: readonly BlockedAct[]
  readonly opening: readonly OpeningAct[]
}) {
  const { words, locale } = useDesk()
  if (blocked.length === 0) return null
  return (
    <section aria-labelledby="blocked">
      <h2 id="blocked">
        {words.case.blocked} <span class="count">{blocked.length}</span>
      </h2>
      {blocked.map((one) => {
        const opens = opening.find((other) => keyOf(other) === keyOf(one))
        return (
          <details class="blocked" key={keyOf(one)}>
            <summary>
              <span class="what">{locale.act(one)}</span>
              <span class="why">{locale.finding(one.by[0] as BlockedAct['by'][number])}</span>
              {one.by.length > 1 && <span class="count">{one.by.length}</span>}
            </summary>
            {opens && (
              <p class="opens">
                {words.case.opens} {locale.day(opens.from)}
              </p>
            )}
            <Findings findings={one.by} />
          </details>
        )
      })}
    </section>
  )
}

const keyOf = ({ act, matter, course }: ActAbout) => `${act} ${matter ?? course ?? ''}`
