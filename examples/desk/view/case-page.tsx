import { agenda, type CaseFile, dates } from 'ketnap'
import { firstOfNextMonth } from '../desk/today.js'
import { CaseLog } from './case-log.js'
import { useDesk } from './desk-context.js'
import { OfCase } from './of-case.js'
import { Owed } from './owed.js'
import { BlockedActs, PossibleActs } from './possible-acts.js'
import { to } from './route.js'
import { Regions, Way } from './way.js'

/** One case: its way, where it stands, what can be done, what is blocked and why, what is owed. */
export function CasePage({ caseId }: { readonly caseId: string }) {
  return <OfCase caseId={caseId}>{(file) => <Case file={file} />}</OfCase>
}

function Case({ file }: { readonly file: CaseFile }) {
  const { today, words } = useDesk()
  const now = agenda(file, { today, until: firstOfNextMonth(today) })
  return (
    <>
      <CaseHead file={file} />
      <Way file={file} />
      <div class="columns">
        <div>
          <PossibleActs caseId={file.caseId} possible={now.possible} />
          <BlockedActs blocked={now.blocked} opening={now.opening ?? []} />
        </div>
        <div>
          <Owed duties={[...now.duties, ...(now.coming ?? [])]} caseId={file.caseId} />
          <section aria-labelledby="dates">
            <h2 id="dates">{words.case.dates}</h2>
            <Dates file={file} />
          </section>
          <Regions file={file} />
        </div>
      </div>
      <CaseLog file={file} />
    </>
  )
}

function CaseHead({ file }: { readonly file: CaseFile }) {
  const { locale, words } = useDesk()
  const card = useDesk().on.cards.get(file.caseId)
  return (
    <div class="case-head">
      <p>
        <span class="mark plain">{locale.state(card?.standing ?? '')}</span>
        <span>
          {words.board.label}: <code>{file.caseId}</code>
        </span>
        {file.unit.cell !== undefined && (
          <span>
            {words.board.cell}: {file.unit.cell}
          </span>
        )}
      </p>
      <div class="acts">
        <a class="button" href={to('case', file.caseId, 'record')}>
          {words.record.title}
        </a>
        <a class="button second" href={to('case', file.caseId, 'papers')}>
          {words.case.papers}
        </a>
      </div>
    </div>
  )
}

function Dates({ file }: { readonly file: CaseFile }) {
  const { locale, words } = useDesk()
  const known = dates(file)
  return (
    <dl class="dates">
      {(['decidedOn', 'joinedOn', 'probationEndsOn', 'officialSince'] as const).map((name) => (
        <div key={name}>
          <dt>{words.case.datesOf[name]}</dt>
          <dd>{known[name] === undefined ? '—' : locale.day(known[name])}</dd>
        </div>
      ))}
    </dl>
  )
}
