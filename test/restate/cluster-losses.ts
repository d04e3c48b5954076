import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@restatedev/restate-sdk-clients'
import type { AdmissionCase, CaseEntry } from 'ketnap/restate'
import { upTo } from '../support/journey.js'
import { type ClusterNode, clusterAt } from './cluster.js'
import { freePorts, serviceAt } from './engine.js'

export interface ClusterOutcome {
  /** Entries whose `record` was answered, as `case entry`. */
  readonly acknowledged: readonly string[]
  /** Entries the logs hold at the end, read from any node. */
  readonly found: readonly string[]
}

/** So many entries of straight lives, a case after another. */
function entriesOf(records: number): readonly (readonly [id: string, entry: CaseEntry])[] {
  const journey = upTo('ceremony.held')
  return Array.from({ length: records }, (_, at) => {
    const id = `case-${Math.floor(at / journey.length) + 1}`
    const act = journey[at % journey.length] as CaseEntry
    const entry = { ...act, id: `entry-${(at % journey.length) + 1}` }
    return [id, entry.type === 'case.opened' ? { ...entry, case: id } : entry] as const
  })
}

/** Asks a node, and the next one where it does not answer within ten seconds; an entry sent again is kept once. */
async function askAny<T>(
  nodes: readonly ClusterNode[],
  ask: (node: ClusterNode) => PromiseLike<T>,
): Promise<T> {
  for (let turn = 0; turn < 60; turn += 1) {
    const late = AbortSignal.timeout(10_000)
    const answer = await Promise.race([
      ask(nodes[turn % nodes.length] as ClusterNode).then(
        (value) => ({ value }),
        () => undefined,
      ),
      new Promise<undefined>((resolve) => late.addEventListener('abort', () => resolve(undefined))),
    ])
    if (answer) return answer.value
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('no node answers')
}

/**
 * Records through three nodes on loopback. After half of them the second node is killed for good; after three quarters the
 * third is killed and started again. Each entry is sent until a node answers.
 */
export async function recordThroughLosses(
  records: number,
  say: (text: string) => void,
): Promise<ClusterOutcome> {
  const directory = mkdtempSync(join(tmpdir(), 'ketnap-cluster-'))
  const nodes = await clusterAt(join(directory, 'nodes'))
  const [first, second, third] = nodes as readonly [ClusterNode, ClusterNode, ClusterNode]
  const [port = 0] = await freePorts(1)
  const service = serviceAt(port, [
    join(directory, 'reminders'),
    '2025-11-07',
    String(Date.now()),
    '86400000',
  ])
  const caseAt = (node: ClusterNode, id: string) =>
    connect({ url: node.ingress }).objectClient<AdmissionCase>({ name: 'admissionCase' }, id)
  try {
    await Promise.all([...nodes, service].map((one) => one.start()))
    await first.register(port)
    say('three nodes are up')
    const acknowledged: string[] = []
    for (const [at, [id, entry]] of entriesOf(records).entries()) {
      if (at === Math.floor(records / 2)) {
        await second.kill()
        say(`node 2 is killed after ${acknowledged.length} records`)
      }
      if (at === Math.floor((3 * records) / 4)) {
        await third.kill()
        await third.start()
        say(`node 3 is killed and started again after ${acknowledged.length} records`)
      }
      await askAny(nodes, (node) => caseAt(node, id).record(entry))
      acknowledged.push(`${id} ${entry.id}`)
    }
    say(`${acknowledged.length} records are acknowledged`)
    const found: string[] = []
    for (const id of new Set(acknowledged.map((one) => one.split(' ')[0] as string)))
      for (const entry of await askAny(nodes, (node) => caseAt(node, id).load()))
        found.push(`${id} ${entry.id}`)
    return { acknowledged, found }
  } finally {
    await Promise.all([...nodes, service].map((one) => one.kill()))
    rmSync(directory, { recursive: true, force: true })
  }
}
