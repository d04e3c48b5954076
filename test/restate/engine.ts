import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'
import { arch, platform } from 'node:os'
import { onBuilt } from '../support/on-built.js'

// A restate-server and the service it calls, as processes of their own on loopback; both may be killed at any moment.

const require = createRequire(import.meta.url)

/** The server's own binary, not its wrapper: a signal must reach the process that keeps the data. */
export const serverBinary = () => {
  const wrapper = createRequire(require.resolve('@restatedev/restate-server/package.json'))
  return wrapper.resolve(`@restatedev/restate-server-${platform()}-${arch()}/bin/restate-server`)
}

/** The SDK serves on Node 22 and later; the suite itself runs on 20. */
const newerNode = () =>
  Number(process.versions.node.split('.')[0]) >= 22
    ? process.execPath
    : execFileSync('npx', ['-y', '-p', 'node@24', 'node', '-p', 'process.execPath'], {
        encoding: 'utf8',
      }).trim()

/** A process that can be killed and started again. */
export class Killable {
  #child: ChildProcess | undefined
  readonly #command: () => ChildProcess
  readonly #isReady: () => Promise<boolean>

  constructor(command: () => ChildProcess, isReady: () => Promise<boolean>) {
    this.#command = command
    this.#isReady = isReady
  }

  async start(): Promise<void> {
    const child = this.#command()
    this.#child = child
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${child.exitCode}`)
      return this.#isReady()
    })
  }

  get pid(): number | undefined {
    return this.#child?.pid
  }

  /** SIGKILL: no flush, no farewell. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }
}

export class Engine extends Killable {
  readonly ingress: string
  readonly #admin: string

  private constructor(baseDir: string, [ingress, admin, node]: readonly number[]) {
    const ownAdmin = `http://127.0.0.1:${admin}`
    super(
      () =>
        spawn(serverBinary(), ['--base-dir', baseDir, '--node-name', 'test', '--no-logo'], {
          stdio: 'ignore',
          env: {
            ...process.env,
            RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
            RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
            RESTATE_BIND_ADDRESS: `127.0.0.1:${node}`,
            RESTATE_LISTEN_MODE: 'tcp',
            RESTATE_DISABLE_TELEMETRY: 'true',
            RESTATE_DEFAULT_NUM_PARTITIONS: '4',
            RESTATE_ROCKSDB_TOTAL_MEMORY_SIZE: '256MB',
          },
        }),
      async () => (await isUp(`http://127.0.0.1:${ingress}/restate/health`)) && isSettled(ownAdmin),
    )
    this.ingress = `http://127.0.0.1:${ingress}`
    this.#admin = ownAdmin
  }

  static async at(baseDir: string): Promise<Engine> {
    return new Engine(baseDir, await freePorts(3))
  }

  /** Makes a service at a port known to the engine: new calls go to the one registered last. */
  async register(port: number): Promise<void> {
    await this.#post('/deployments', { uri: `http://127.0.0.1:${port}` })
  }

  /** Rows of the engine's own tables. */
  async query<Row>(query: string): Promise<readonly Row[]> {
    const { rows } = (await this.#post('/query', { query })) as { rows: readonly Row[] }
    return rows
  }

  async #post(path: string, body: object): Promise<unknown> {
    const response = await fetch(this.#admin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response.json()
  }
}

/** A service of this folder on a port; `args` go to its script. */
export function serviceAt(port: number, args: readonly string[]): Killable {
  const script = new URL('service.ts', import.meta.url).pathname
  const node = newerNode()
  return new Killable(
    () =>
      spawn(node, ['--import', 'tsx', script, String(port), ...args], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, ...onBuilt },
      }),
    () => isListening(port),
  )
}

export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((one) => once(one, 'listening')))
  const ports = servers.map((one) => (one.address() as { port: number }).port)
  await Promise.all(servers.map((one) => once(one.close(), 'close')))
  return ports
}

/** Asks every 20 ms until the answer is yes; gives up after a minute. */
export async function until(isSo: () => Promise<boolean> | boolean, withinMs = 60_000): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export async function isUp(url: string, init: RequestInit = {}): Promise<boolean> {
  try {
    return (await fetch(url, { ...init, signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}

/** After a restart the server is up before each of its partitions is: its tables cannot be read until then. */
const isSettled = (admin: string) =>
  isUp(`${admin}/query`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'SELECT count(*) FROM sys_invocation' }),
  })

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    const answer = (isOpen: boolean) => {
      socket.destroy()
      resolve(isOpen)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
}
