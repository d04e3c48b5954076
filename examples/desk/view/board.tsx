import { daysBetween } from 'ketnap'
import { useMemo, useState } from 'preact/hooks'
import type { Card } from '../desk/card.js'
import { calledOf } from '../desk/label.js'
import { isOffTheWay, type Stage, stageOf, stages } from '../desk/stage.js'
import { CellChoice } from './cell-choice.js'
import { useDesk } from './desk-context.js'
import { EmptyDesk } from './empty-desk.js'
import { MemberTable } from './member-table.js'
import { useMore } from './more.js'
import { Page } from './page.js'
import { to } from './route.js'

/** The board of a cell: candidates by stage, members by probation. */
export function Board() {
  const { on, cell, words, locale, today } = useDesk()
  const [find, setFind] = useState('')
  const cards = useMemo(() => {
    const wanted = find.trim().toLowerCase()
    return [...on.cards.values()].filter(
      (card) =>
        (cell === '' || (card.cell ?? '-') === cell) &&
        (wanted === '' || calledOf(card.case, on.people.get(card.case)).toLowerCase().includes(wanted)),
    )
  }, [on, cell, find])
  if (on.cards.size === 0) return <EmptyDesk />
  const of = (standing: Card['standing']) => cards.filter((card) => card.standing === standing)
  const candidates = of('candidate')
  const byEnd = (a: Card, b: Card) =>
    (a.dates.probationEndsOn ?? '9').localeCompare(b.dates.probationEndsOn ?? '9')
  const away = cards.filter(
    (card) => isOffTheWay(card) || !['candidate', 'probationary', 'official'].includes(card.standing),
  )
  const day = (value: Card['lastOn']) => (value === undefined ? '' : locale.day(value))
  return (
    <Page title={words.board.title}>
      <div class="choices">
        <CellChoice />
        <label class="field">
          <span class="label">{words.board.find}</span>
          <input type="search" value={find} onInput={({ currentTarget }) => setFind(currentTarget.value)} />
        </label>
      </div>
      <section aria-labelledby="candidates">
        <h2 id="candidates">
          {words.board.candidates} <Count of={candidates.filter((card) => !isOffTheWay(card)).length} />
        </h2>
        <div class="stages">
          {stages.map((stage) => (
            <Column key={stage} stage={stage} cards={candidates.filter((card) => stageOf(card) === stage)} />
          ))}
        </div>
      </section>
      <MemberTable
        id="probationers"
        title={words.board.probationers}
        cards={of('probationary').sort(byEnd)}
        columns={[
          { head: words.board.joined, of: ({ dates }) => day(dates.joinedOn) },
          { head: words.board.ends, of: ({ dates }) => day(dates.probationEndsOn) },
          {
            head: words.board.left,
            of: ({ dates: { probationEndsOn } }) =>
              probationEndsOn === undefined ? '' : <Left days={daysBetween(today, probationEndsOn)} />,
          },
        ]}
      />
      <MemberTable
        id="officials"
        title={words.board.officials}
        cards={of('official')}
        columns={[
          { head: words.board.joined, of: ({ dates }) => day(dates.joinedOn) },
          { head: words.board.official, of: ({ dates }) => day(dates.officialSince) },
        ]}
      />
      {away.length > 0 && (
        <MemberTable
          id="away"
          title={words.board.away}
          cards={away}
          columns={[
            { head: words.board.standing, of: ({ state }) => locale.state(state[0] ?? '') },
            { head: words.board.since, of: ({ lastOn }) => day(lastOn) },
          ]}
        />
      )}
    </Page>
  )
}

function Count({ of }: { readonly of: number }) {
  return <span class="count">{of}</span>
}

/** Days left of a probation, and the word for too late. */
function Left({ days }: { readonly days: number }) {
  const { words } = useDesk()
  const kind = days < 0 ? 'late' : days <= 31 ? 'soon' : 'calm'
  return <span class={`mark ${kind}`}>{words.board.days(days)}</span>
}

function Column({ stage, cards }: { readonly stage: Stage; readonly cards: readonly Card[] }) {
  const { on, words, locale } = useDesk()
  const [first, more] = useMore(cards)
  return (
    <section class="stage" aria-labelledby={`stage-${stage}`}>
      <h3 id={`stage-${stage}`}>
        {words.board.stages[stage]} <Count of={cards.length} />
      </h3>
      {cards.length === 0 ? (
        <p class="none">{words.board.none}</p>
      ) : (
        <ul>
          {first.map((card) => (
            <li key={card.case}>
              <a class="card" href={to('case', card.case)}>
                <strong>{calledOf(card.case, on.people.get(card.case))}</strong>
                {card.lastOn && (
                  <span>
                    {words.board.since.toLowerCase()} {locale.day(card.lastOn)}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      )}
      {more}
    </section>
  )
}
