import { type Act, effectiveLog, type Rulebook, rulebook } from 'ketnap'
import { membership } from 'ketnap/machines'
import { chunkReplayer } from 'ketnap/register'
import { actSchema } from 'ketnap/schemas'
import { ndjson, population } from 'ketnap/testing'
import { createActor } from 'xstate'
import { isAct } from '../src/casefile/acts/kept-act.js'
import { byTurns, cost, median } from './by-turns.js'
import type { Row } from './row.js'

/** The compiler goes on for about a dozen rounds. */
const turns = { rounds: 9, warmUp: 12 }
const cases = 2000

/** A rulebook that asks nothing: what is left of a replay is reading, checking the shape, the chart and the fold. */
const silent: Rulebook = { ...rulebook(), rules: [], clocks: [], byAct: {}, judgedAgain: [] }

/** The table, and what bounds it from below. */
export interface RegisterRows {
  readonly rows: readonly Row[]
  readonly floor: readonly Row[]
}

/** Replay from NDJSON text against XState actors and against a bare parse of the same lines, on one core. */
export function registerBench(): RegisterRows {
  const text = [...ndjson(population({ seed: 2026, cases, from: '2022-07-01', until: '2026-07-01' }))].join(
    '',
  )
  const lines = text.split('\n').filter((line) => line !== '')
  const bytes = new TextEncoder().encode(text)
  const logs = lines.map((line) => (JSON.parse(line) as { log: readonly Act[] }).log)
  // An actor takes acts as they come, so it is given them in the order of their days, corrections applied.
  const inOrder = logs.map((log) => effectiveLog(log).map(({ act }) => act))
  const replay = chunkReplayer({ name: 'bench', mode: 'chronicle', collectors: {} })
  const replaySilently = chunkReplayer({
    name: 'bench',
    mode: 'chronicle',
    collectors: {},
    rulebook: silent,
  })

  const rounds = byTurns(
    {
      parse: () =>
        cost(() => {
          for (const line of lines) JSON.parse(line)
        }),
      /** The schema of every act alone, as a parse and as the reader of kept lines asks it. */
      checked: () =>
        cost(() => {
          for (const log of logs) for (const act of log) actSchema.safeParse(act)
        }),
      tested: () =>
        cost(() => {
          for (const log of logs) for (const act of log) isAct(act)
        }),
      replay: () => cost(() => void replay(bytes)),
      silent: () => cost(() => void replaySilently(bytes)),
      actors: () =>
        cost(() => {
          for (const log of inOrder) {
            const actor = createActor(membership)
            actor.start()
            for (const act of log) actor.send(act)
          }
        }),
    },
    turns,
  )
  type Round = (typeof rounds)[number]
  const ratio = (of: (round: Round) => number) => median(rounds.map(of))
  return {
    rows: [
      {
        work: 'events a second: replay from NDJSON, against XState actors with the same rules',
        measured: ratio((one) => one.actors / one.replay),
        aim: { atLeast: 4 },
      },
      {
        work: 'rate of that replay, against `JSON.parse` of the lines',
        measured: ratio((one) => one.parse / one.replay),
        aim: { atLeast: 0.12 },
      },
      {
        work: 'schema check of kept lines, against `JSON.parse` of them',
        measured: ratio((one) => one.tested / one.parse),
        aim: { atMost: 0.7 },
      },
      {
        work: 'the same check by zod alone, against `JSON.parse`',
        measured: ratio((one) => one.checked / one.parse),
      },
    ],
    floor: [
      {
        work: 'rate of a replay that asks no rule, against `JSON.parse` of the lines',
        measured: ratio((one) => one.parse / one.silent),
      },
      {
        work: 'events a second: a replay that asks no rule, against XState actors with the rules',
        measured: ratio((one) => one.actors / one.silent),
      },
      {
        work: 'share of the rules in the time of a replay',
        measured: ratio((one) => 1 - one.silent / one.replay),
      },
    ],
  }
}
