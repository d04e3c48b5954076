import { type Act, agenda, forecast, openCase, propose, record, replay } from 'ketnap'
import { membershipChart } from 'ketnap/machines'
import { Bench } from 'tinybench'
import { createActor } from 'xstate'
import { acts, before } from '../test/support/journey.js'

/** The same log through a bare XState actor of the same chart, no rule asked and nothing folded. */
function bareActor(): void {
  const actor = createActor(membershipChart)
  actor.start()
  for (const act of acts) actor.send(act)
}

function proposeAndRecord(): void {
  const [opening, ...rest] = acts as readonly [Extract<Act, { type: 'case.opened' }>, ...Act[]]
  let file = openCase(opening)
  for (const act of rest) {
    propose(file, act)
    file = record(file, act)
  }
}

/** Whole journeys against the bare actor, and the questions on one case. */
export async function runBench(): Promise<void> {
  const beforeVote = replay(before('cell.voted', 'admission')).file
  const vote = acts.find((act) => act.type === 'cell.voted') as Act
  const inProbation = replay(acts.slice(0, 24)).file
  const bench = new Bench({ time: 1500, warmupTime: 500 })
    .add('bare XState actor, whole journey (baseline)', bareActor)
    .add('propose + record, whole journey', proposeAndRecord)
    .add('replay, whole journey', () => void replay(acts))
    .add('propose, cell vote on a full dossier', () => void propose(beforeVote, vote))
    .add('agenda, before the vote', () => void agenda(beforeVote, { today: '2025-09-14' }))
    .add('agenda, in probation', () => void agenda(inProbation, { today: '2026-11-20' }))
    .add('forecast, before the vote', () => void forecast(beforeVote, { today: '2025-09-14' }))
  await bench.run()
  const median = (index: number) => bench.tasks[index]?.result?.latency.p50 as number
  const baseline = median(0)
  for (const [index, task] of bench.tasks.entries()) {
    const ratio = (median(index) / baseline).toFixed(2).padStart(7)
    process.stdout.write(
      `${task.name.padEnd(46)}${ratio} x baseline   median ${median(index).toFixed(3)} ms\n`,
    )
  }
  const perAct = median(1) / (2 * acts.length)
  process.stdout.write(
    `propose or record, per act of the journey: median ${perAct.toFixed(3)} ms (aim: under 0.2)\n`,
  )
}
