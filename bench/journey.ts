import { type Act, agenda, forecast, openCase, propose, record, replay } from 'ketnap'
import { membershipChart } from 'ketnap/machines'
import { Bench } from 'tinybench'
import { createActor } from 'xstate'
import { acts, before } from '../test/support/journey.js'
import type { Row } from './row.js'

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

/** Whole journeys and the questions on one case, against the bare actor. */
export async function journeyBench(): Promise<readonly Row[]> {
  const beforeVote = replay(before('cell.voted', 'admission')).file
  const vote = acts.find((act) => act.type === 'cell.voted') as Act
  const inProbation = replay(acts.slice(0, 24)).file
  const against = 'against a whole journey through a bare XState actor of the chart'
  const bench = new Bench({ time: 1500, warmupTime: 500 })
    .add(against, bareActor)
    .add('`propose` and `record`, whole journey', proposeAndRecord)
    .add('`replay`, whole journey', () => void replay(acts))
    .add('`propose`, cell vote on a full dossier', () => void propose(beforeVote, vote))
    .add('`agenda`, before the vote', () => void agenda(beforeVote, { today: '2025-09-14' }))
    .add('`agenda`, in probation', () => void agenda(inProbation, { today: '2026-11-20' }))
    .add('`forecast`, before the vote', () => void forecast(beforeVote, { today: '2025-09-14' }))
  await bench.run()
  const [baseline, ...tasks] = bench.tasks.map(({ name, result }) => ({
    name,
    median: result?.latency.p50 as number,
  }))
  return tasks.map(({ name, median }) => ({
    work: `${name}, ${against}`,
    measured: median / (baseline?.median as number),
  }))
}
