import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ndjson, population } from 'ketnap/testing'

/** Writes a population of synthetic lives to a file: `lives.ts FILE SEED CASES`. */
const [path, seed, cases] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: lives FILE SEED CASES')
const lives = population({
  seed: Number(seed),
  cases: Number(cases),
  from: '2022-07-01',
  until: '2026-07-01',
})
await pipeline(Readable.from(inBlocks(ndjson(lives))), createWriteStream(path))

/** Lines joined to blocks of some 256 kB, so that a stream carries fewer pieces. */
function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block = ''
  for (const line of lines) {
    block += line
    if (block.length < 262_144) continue
    yield block
    block = ''
  }
  yield block
}
