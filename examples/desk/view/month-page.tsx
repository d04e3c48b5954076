import { type CommitteeAgenda, collect, committeeAgenda } from 'ketnap/register'
import { useMemo } from 'preact/hooks'
import type { Card } from '../desk/card.js'
import { calledOf } from '../desk/label.js'
import { firstOfNextMonth } from '../desk/today.js'
import { CellChoice } from './cell-choice.js'
import { useDesk } from './desk-context.js'
import { Page } from './page.js'
import { to } from './route.js'
import { saveFile, types } from './save-file.js'
import { useFilesOfCell } from './use-files-of-cell.js'

/** Whoever is still on the way, or a member: of the others nothing is owed. */
const owesSomething = ({ standing }: Card) => !['dead', 'neverMember', 'mistaken'].includes(standing)

/** What a cell owes this month, by who owes it. */
export function MonthPage() {
  const { today, words, locale } = useDesk()
  const until = firstOfNextMonth(today)
  const { files, done, of } = useFilesOfCell(owesSomething)
  const agenda = useMemo(
    () => files && collect(committeeAgenda({ today, until }), files),
    [files, today, until],
  )
  return (
    <Page title={words.month.title}>
      <div class="choices">
        <CellChoice />
      </div>
      <p class="lead">{words.month.until(locale.day(until))}</p>
      {agenda === undefined ? (
        <p class="none" aria-busy="true">
          {words.working(done, of)}
        </p>
      ) : (
        <Agenda agenda={agenda} />
      )}
    </Page>
  )
}

function Agenda({ agenda }: { readonly agenda: CommitteeAgenda }) {
  const { words, locale, on, today } = useDesk()
  if (agenda.total === 0) return <p class="panel">{words.month.none}</p>

  const ical = async () => {
    const { agendaFeed } = await import('ketnap/ical')
    const duties = agenda.groups.flatMap(({ obligor, items }) =>
      items.map(({ caseId, ...duty }) => ({ case: caseId, duty: { ...duty, obligor } })),
    )
    saveFile(`ketnap-${today}.ics`, agendaFeed(duties, { today, locale }).ical, types.ics)
  }
  const sheet = async () => {
    const { listSheet } = await import('ketnap/sheets')
    const particularsOf = (id: string) => on.people.get(id)?.particulars
    saveFile(`viec-${today}.xlsx`, await listSheet(agenda, { locale, particularsOf }), types.xlsx)
  }

  return (
    <>
      <div class="acts">
        <strong>{words.month.total(agenda.total, agenda.overdue)}</strong>
        <button type="button" class="second" onClick={ical}>
          {words.month.ical}
        </button>
        <button type="button" class="second" onClick={sheet}>
          {words.month.sheet}
        </button>
      </div>
      {agenda.groups.map(({ obligor, body, total, items }) => {
        const id = `owes-${obligor}-${body ?? ''}`
        return (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>
              {capital(locale.body(obligor))}
              {body !== undefined && <span class="of"> {body}</span>} <span class="count">{total}</span>
            </h2>
            <table class="cards" aria-labelledby={id}>
              <thead>
                <tr>
                  <th scope="col">{words.month.task}</th>
                  <th scope="col">{words.month.case}</th>
                  <th scope="col">{words.month.due}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((item) => (
                  <tr key={`${item.caseId} ${item.rule} ${item.key ?? ''}`}>
                    <th scope="row">{locale.task(item.rule)}</th>
                    <td data-head={words.month.case}>
                      <a href={to('case', item.caseId)}>
                        {calledOf(item.caseId, on.people.get(item.caseId))}
                      </a>
                    </td>
                    <td data-head={words.month.due}>
                      {item.dueOn === undefined ? words.case.noLimit : locale.day(item.dueOn)}{' '}
                      {item.isOverdue && (
                        <span class="mark late">{words.month.late(item.overdueWorkingDays)}</span>
                      )}
                      {item.from > today && (
                        <span class="mark calm">{words.month.opens(locale.day(item.from))}</span>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      })}
    </>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
