import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acts } from '../../support/journey.js'
import { onBuilt } from '../../support/on-built.js'
import { sent } from './lawful-life.js'
import { ask } from './served.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Started {
  readonly process: ChildProcess
  readonly url: string
  readonly output: () => string
}

/** Starts the example as its npm script does, on what is built, and waits until it serves. */
async function start(env: Record<string, string>): Promise<Started> {
  const process = run(env)
  const output = outputOf(process)
  await new Promise<void>((resolve, reject) => {
    process.stdout?.on('data', () => output().includes('Cases are kept') && resolve())
    process.once('exit', () => reject(new Error(output())))
  })
  return { process, output, url: /http:\/\/\S+/.exec(output())![0] }
}

const run = (env: Record<string, string>) =>
  spawn(process.execPath, ['--import', 'tsx', 'examples/service.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: '0', ...onBuilt, ...env },
  })

function outputOf(process: ChildProcess): () => string {
  let text = ''
  for (const stream of [process.stdout, process.stderr])
    stream?.on('data', (data) => {
      text += data
    })
  return () => text
}

async function stop({ process }: Started): Promise<number | null> {
  process.kill('SIGTERM')
  const [status] = await once(process, 'exit')
  return status
}

describe('the example as a process', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'service-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('keeps cases in a folder, ends on SIGTERM and finds them again', async () => {
    const env = { DATA_DIR: join(folder, 'data') }
    const first = await start(env)
    const { act } = sent(acts[0]!, 'ho-so-1')
    expect((await ask(first, '/health')).body).toEqual({ status: 'up' })
    expect((await ask(first, '/health/ready')).body).toEqual({ status: 'up' })
    expect((await ask(first, '/cases', { as: 'chi-bo-1', body: act })).status).toBe(201)
    expect(first.output()).toContain('Cases are kept in the database.')
    expect(await stop(first)).toBe(0)

    const second = await start(env)
    expect((await ask(second, '/cases/ho-so-1', { as: 'chi-bo-1' })).body.revision).toBe(1)
    expect(await stop(second)).toBe(0)
    expect(second.output()).not.toContain('    at ')
  })

  it('does not start without its database, and says so', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as { port: number }
    closed.close()
    const refused = run({ DATABASE_URL: `postgres://user:secret@127.0.0.1:${port}/x` })
    const output = outputOf(refused)
    const [status] = await once(refused, 'close')
    expect(status).toBe(1)
    expect(output()).toContain('ECONNREFUSED')
    expect(output()).not.toContain('secret')
  })
})
