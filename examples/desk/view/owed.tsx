import type { Duty } from 'ketnap'
import { useDesk } from './desk-context.js'
import { to } from './route.js'

/** What is owed in a case up to the end of the month. */
export function Owed({ duties, caseId }: { readonly duties: readonly Duty[]; readonly caseId: string }) {
  const { words, locale } = useDesk()
  return (
    <section aria-labelledby="owed">
      <h2 id="owed">
        {words.case.owed} <span class="count">{duties.length}</span>
      </h2>
      {duties.length === 0 ? (
        <p class="none">{words.case.nothingOwed}</p>
      ) : (
        <ul class="owed">
          {duties.map((duty) => {
            const [act] = duty.acts
            return (
              <li key={`${duty.rule} ${duty.key ?? ''}`}>
                <strong>{locale.task(duty.rule)}</strong>
                <span>
                  {words.case.due}: {duty.dueOn === undefined ? words.case.noLimit : locale.day(duty.dueOn)}{' '}
                  {duty.isOverdue && (
                    <span class="mark late">{words.month.late(duty.overdueWorkingDays)}</span>
                  )}
                </span>
                <span>
                  {words.case.who} {locale.body(duty.obligor)}
                </span>
                <span class="basis-line">{locale.citations(duty.citations)}</span>
                {act && (
                  <a href={to('case', caseId, 'record', act.act, act.matter ?? act.course)}>
                    {words.case.record}
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
