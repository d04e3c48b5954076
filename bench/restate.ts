import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@restatedev/restate-sdk-clients'
import { type ActOf, type CaseFile, openCase, record } from 'ketnap'
import type { AdmissionCase, CaseEntry } from 'ketnap/restate'
import { Engine, freePorts, type Killable, serviceAt } from '../test/restate/engine.js'
import { upTo } from '../test/support/journey.js'

// Records through a restate-server and a service on this machine, against the same records in one process. Rates go by
// the processor time the server and the service took, so that a busy machine lowers them little. Linux only.
// Run with: npx tsx bench/restate.ts

const journey = upTo('ceremony.held')
const entriesOf = (id: string): readonly CaseEntry[] =>
  journey.map((act, index) => ({
    ...act,
    id: `entry-${index + 1}`,
    ...(act.type === 'case.opened' && { case: id }),
  }))

/** Processor seconds a process has used: user and system time of /proc, in hundredths. */
function processorSeconds({ pid }: Killable): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Records a second of processor time, in this process. */
function plain(cases: number): number {
  const start = process.cpuUsage()
  for (let one = 0; one < cases; one += 1) {
    const [{ type: _, ...opening }, ...others] = entriesOf(`case-${one}`) as [
      ActOf<'case.opened'>,
      ...CaseEntry[],
    ]
    others.reduce<CaseFile>((file, entry) => record(file, entry), openCase(opening))
  }
  const { user, system } = process.cpuUsage(start)
  return (cases * journey.length) / ((user + system) / 1_000_000)
}

const directory = mkdtempSync(join(tmpdir(), 'ketnap-bench-'))
const engine = await Engine.at(join(directory, 'data'))
const [port = 0] = await freePorts(1)
const service = serviceAt(port, [join(directory, 'reminders'), '2025-11-07', String(Date.now()), '86400000'])
try {
  await Promise.all([engine.start(), service.start()])
  await engine.register(port)
  const ingress = connect({ url: engine.ingress })
  const through = async (prefix: string, cases: number) => {
    const latencies: number[] = []
    await Promise.all(
      Array.from({ length: cases }, async (_, one) => {
        const id = `${prefix}-${one}`
        for (const entry of entriesOf(id)) {
          const start = performance.now()
          await ingress.objectClient<AdmissionCase>({ name: 'admissionCase' }, id).record(entry)
          latencies.push(performance.now() - start)
        }
      }),
    )
    return latencies.sort((a, b) => a - b)
  }
  const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] as number

  await through('warm', 20)
  plain(20)
  const alone = await through('alone', 1)

  const cases = 40
  const before = [engine, service].map(processorSeconds) as [number, number]
  const start = performance.now()
  const crowded = await through('crowded', cases)
  const wall = (performance.now() - start) / 1000
  const [server, handlers] = [engine, service].map(
    (one, index) => processorSeconds(one) - before[index]!,
  ) as [number, number]
  const records = cases * journey.length
  const perCore = records / (server + handlers)
  const inProcess = plain(100)
  const lines = [
    `record() in one process            ${inProcess.toFixed(0)} records/s of one core (baseline)`,
    `through restate, per core          ${perCore.toFixed(0)} records/s, 1/${(inProcess / perCore).toFixed(0)} of it`,
    `  processor time of one record     server ${((server / records) * 1000).toFixed(1)} ms, service ${((handlers / records) * 1000).toFixed(1)} ms`,
    `  ${cases} cases at once, by the wall     ${(records / wall).toFixed(0)} records/s, median ${median(crowded).toFixed(0)} ms`,
    `  one case alone                   median ${median(alone).toFixed(1)} ms a record`,
  ]
  console.log(lines.join('\n'))
} finally {
  await Promise.all([engine.kill(), service.kill()])
  rmSync(directory, { recursive: true, force: true })
}
