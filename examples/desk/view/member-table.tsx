import type { ComponentChildren } from 'preact'
import type { Card } from '../desk/card.js'
import { calledOf } from '../desk/label.js'
import { useDesk } from './desk-context.js'
import { useMore } from './more.js'
import { to } from './route.js'

/** A table of members; on a phone each row is a card with its heads beside the values. */
export function MemberTable({
  id,
  title,
  cards,
  columns,
}: {
  readonly id: string
  readonly title: string
  readonly cards: readonly Card[]
  readonly columns: readonly { readonly head: string; readonly of: (card: Card) => ComponentChildren }[]
}) {
  const { on, words } = useDesk()
  const [first, more] = useMore(cards)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="count">{cards.length}</span>
      </h2>
      {cards.length === 0 ? (
        <p class="none">{words.board.none}</p>
      ) : (
        <table class="cards" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{words.board.name}</th>
              {columns.map(({ head }) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((card) => (
              <tr key={card.case}>
                <th scope="row">
                  <a href={to('case', card.case)}>{calledOf(card.case, on.people.get(card.case))}</a>
                </th>
                {columns.map(({ head, of }) => (
                  <td key={head} data-head={head}>
                    {of(card)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </section>
  )
}
