import { pathToFileURL } from 'node:url'
import type { Act } from 'ketnap'

// How long a replay takes per act against that of another checkout, in one run: `npx tsx bench/replay-against.ts OTHER [cases]`.
// Each replays its own population of one seed, in turns, so that what else the machine does falls on both alike; the
// ratio is that of the quickest rounds.

interface Checkout {
  replay(log: readonly Act[]): { readonly refused: readonly unknown[] }
  population(options: object): Iterable<{ readonly log: readonly Act[] }>
}

const [other, cases = '400'] = process.argv.slice(2)
if (other === undefined) throw new Error('usage: replay-against OTHER [cases]')

async function checkoutAt(root: string): Promise<Checkout> {
  const load = (file: string) => import(pathToFileURL(`${root}/src/${file}`).href)
  return { ...(await load('index.ts')), ...(await load('testing.ts')) } as Checkout
}

async function main(): Promise<void> {
  const options = { seed: 7, cases: Number(cases), from: '2022-06-01', until: '2026-11-01' }
  const sides = await Promise.all(
    [process.cwd(), other as string].map(async (root) => {
      const checkout = await checkoutAt(root)
      const logs = [...checkout.population(options)].map(({ log }) => log)
      return { checkout, logs, acts: logs.reduce((sum, log) => sum + log.length, 0), best: Infinity }
    }),
  )
  for (let round = 0; round < 12; round += 1)
    for (const side of sides) {
      const start = process.hrtime.bigint()
      for (const log of side.logs) side.checkout.replay(log)
      const perAct = Number(process.hrtime.bigint() - start) / 1000 / side.acts
      side.best = Math.min(side.best, perAct)
    }
  const [here, there] = sides as [(typeof sides)[number], (typeof sides)[number]]
  console.log(
    `here ${here.best.toFixed(1)} µs per act, there ${there.best.toFixed(1)} µs: × ${(here.best / there.best).toFixed(2)}`,
  )
}

main()
