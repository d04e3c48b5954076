import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { byTurns, cost, median } from './by-turns.js'
import type { Row } from './row.js'

const dist = fileURLToPath(new URL('../dist/index', import.meta.url))

const esm = (code: string) => ['--input-type=module', '-e', code]

const ways = {
  bare: esm(''),
  peers: esm("await import('zod'); await import('xstate')"),
  import: esm(`await import(${JSON.stringify(`${dist}.js`)})`),
  require: ['--input-type=commonjs', '-e', `require(${JSON.stringify(`${dist}.cjs`)})`],
}

/** What a fresh Node takes to load the library, over a bare one. */
export function importBench(): readonly Row[] {
  const start = (args: readonly string[]) => () => cost(() => execFileSync(process.execPath, args))
  const rounds = byTurns(
    {
      bare: start(ways.bare),
      peers: start(ways.peers),
      import: start(ways.import),
      require: start(ways.require),
    },
    { rounds: 31, warmUp: 2 },
  )
  // Each start meets the machine as it is just then, so it is the middles that are set against one another.
  const of = (name: keyof typeof ways) => median(rounds.map((round) => round[name])) - bare
  const bare = median(rounds.map((round) => round.bare))
  return [
    {
      work: '`import` over bare Node, against zod and xstate alone',
      measured: of('import') / of('peers'),
      aim: { atMost: 1.7 },
    },
    { work: '`require` over bare Node, against the same', measured: of('require') / of('peers') },
  ]
}
