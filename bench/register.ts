import { type Act, effectiveLog } from 'ketnap'
import { membership } from 'ketnap/machines'
import { chunkReplayer } from 'ketnap/register'
import { actSchema } from 'ketnap/schemas'
import { ndjson, population } from 'ketnap/testing'
import { createActor } from 'xstate'
import { isAct } from '../src/casefile/acts/kept-act.js'

const rounds = 9
/** Rounds before any is counted: the compiler goes on for about a dozen. */
const warmUp = 12
const cases = 4000

/** Replay from NDJSON text against XState actors and against a bare parse of the same lines, on one core. */
export function registerBench(): void {
  const text = [...ndjson(population({ seed: 2026, cases, from: '2022-07-01', until: '2026-07-01' }))].join(
    '',
  )
  const lines = text.split('\n').filter((line) => line !== '')
  const bytes = new TextEncoder().encode(text)
  const logs = lines.map((line) => (JSON.parse(line) as { log: readonly Act[] }).log)
  const events = logs.reduce((sum, log) => sum + log.length, 0)
  // An actor takes acts as they come, so it is given them in the order of their days, corrections applied.
  const inOrder = logs.map((log) => effectiveLog(log).map(({ act }) => act))
  const replayChunk = chunkReplayer({ name: 'bench', mode: 'chronicle', collectors: {} })

  const contestants = {
    parse: () => {
      for (const line of lines) JSON.parse(line)
    },
    /** The schema of every act alone, as a parse and as the reader of kept lines asks it. */
    checked: () => {
      for (const log of logs) for (const act of log) actSchema.safeParse(act)
    },
    tested: () => {
      for (const log of logs) for (const act of log) isAct(act)
    },
    replay: () => void replayChunk(bytes),
    actors: () => {
      for (const log of inOrder) {
        const actor = createActor(membership)
        actor.start()
        for (const act of log) actor.send(act)
      }
    },
  }
  // Taken in turn, so that whatever else the machine does meets all alike.
  const byTurns = () => ({
    parse: cost(contestants.parse),
    checked: cost(contestants.checked),
    tested: cost(contestants.tested),
    replay: cost(contestants.replay),
    actors: cost(contestants.actors),
  })
  for (let round = 0; round < warmUp; round += 1) byTurns()
  const measured = Array.from({ length: rounds }, byTurns)
  const median = (of: (one: (typeof measured)[number]) => number) =>
    measured.map(of).sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
  const perEvent = (milliseconds: number) => ((milliseconds * 1000) / events).toFixed(2)
  process.stdout.write(
    [
      `register: ${cases} synthetic cases, ${events} events, medians of ${rounds} rounds on one core`,
      `  XState actors, same rules as guards   ${perEvent(median((one) => one.actors))} µs an event`,
      `  replay from NDJSON text               ${perEvent(median((one) => one.replay))} µs an event`,
      `  the schemas alone, by zod             ${perEvent(median((one) => one.checked))} µs an event`,
      `  the schemas alone, of kept lines      ${perEvent(median((one) => one.tested))} µs an event`,
      `  bare JSON.parse of the lines          ${perEvent(median((one) => one.parse))} µs an event`,
      `  replay against actors: ${median((one) => one.actors / one.replay).toFixed(2)} x the events a second (aim: at least 4)`,
      `  replay against JSON.parse: ${median((one) => one.parse / one.replay).toFixed(3)} of its rate (aim: at least 0.12)`,
      `  schema check of kept lines against JSON.parse: ${median((one) => one.tested / one.parse).toFixed(2)} x (aim: at most 0.7)`,
      '',
    ].join('\n'),
  )
}

function cost(run: () => void): number {
  const begin = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - begin) / 1e6
}
