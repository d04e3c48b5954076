import { pathToFileURL } from 'node:url'
import type { Act } from 'ketnap'

// How long a replay takes per act against that of another checkout, in one run: `npx tsx bench/replay-against.ts OTHER [cases]`; one
// log after another, and in bulk, as NDJSON. Each replays its own population of one seed, in turns, so that what else the machine
// does falls on both alike; the ratio is that of the quickest rounds.

interface Checkout {
  replay(log: readonly Act[]): unknown
  population(options: object): Iterable<{ readonly log: readonly Act[] }>
  ndjson(population: Iterable<unknown>): Iterable<string>
  chunkReplayer(job: object): (bytes: Uint8Array) => unknown
}

const [other, cases = '800'] = process.argv.slice(2)
if (other === undefined) throw new Error('usage: replay-against OTHER [cases]')

async function checkoutAt(root: string): Promise<Checkout> {
  const load = (file: string) => import(pathToFileURL(`${root}/src/${file}`).href)
  return {
    ...(await load('index.ts')),
    ...(await load('register.ts')),
    ...(await load('testing.ts')),
  } as Checkout
}

/** What a checkout is asked, each over all its acts. */
async function asked(root: string) {
  const checkout = await checkoutAt(root)
  const lives = [
    ...checkout.population({ seed: 7, cases: Number(cases), from: '2022-06-01', until: '2026-11-01' }),
  ]
  const logs = lives.map(({ log }) => log)
  const bytes = new TextEncoder().encode([...checkout.ndjson(lives)].join(''))
  const bulk = checkout.chunkReplayer({ name: 'against', mode: 'chronicle', collectors: {} })
  return {
    acts: logs.reduce((sum, log) => sum + log.length, 0),
    works: {
      'one by one': () => {
        for (const log of logs) checkout.replay(log)
      },
      'in bulk': () => void bulk(bytes),
    },
  }
}

async function main(): Promise<void> {
  const sides = await Promise.all([process.cwd(), other as string].map(asked))
  for (const work of ['one by one', 'in bulk'] as const) {
    const best = sides.map(() => Infinity)
    for (let round = 0; round < 24; round += 1)
      for (const [at, { acts, works }] of sides.entries()) {
        const start = process.hrtime.bigint()
        works[work]()
        const perAct = Number(process.hrtime.bigint() - start) / 1000 / acts
        best[at] = Math.min(best[at] as number, perAct)
      }
    const [here, there] = best as [number, number]
    console.log(
      `${work}: here ${here.toFixed(1)} µs per act, there ${there.toFixed(1)} µs: × ${(here / there).toFixed(2)}`,
    )
  }
}

main()
