import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { SqlFamily } from 'ketnap/sql'
import { onBuilt } from '../../support/on-built.js'

/** What a writer process is to do: add the entries `name-from` up to before `name-until`, turn by turn to the cases. */
export interface WriterTask {
  readonly family: SqlFamily
  /** Address of the server, or path of the file. */
  readonly at: string
  readonly name: string
  readonly cases: readonly string[]
  readonly from: number
  readonly until: number
}

/** What the writers have said, kept outside their processes. */
export interface Said {
  /** `case entry` of every append tried. */
  readonly tried: Set<string>
  /** The same of every append acknowledged. */
  readonly acknowledged: Set<string>
  /** Appends acknowledged as already there. */
  again: number
  /** Writers killed at their work. */
  killed: number
}

export const nothingSaid = (): Said => ({ tried: new Set(), acknowledged: new Set(), again: 0, killed: 0 })

const script = fileURLToPath(new URL('../fixtures/writer.ts', import.meta.url))

/**
 * Runs a task to its end. The process is killed with SIGKILL each time it has had `killEvery` appends acknowledged, and
 * another takes its place, which begins by sending once more what the killed one tried last. A writer waits for a word
 * before each append, so that none runs ahead of its killer; the kill follows the word, into the middle of the append.
 */
export async function write(
  task: WriterTask,
  said: Said,
  options: { readonly killEvery?: number; readonly onKept?: () => void } = {},
): Promise<void> {
  const { killEvery = Number.POSITIVE_INFINITY, onKept } = options
  let { from } = task
  for (let isDone = false; !isDone; ) {
    const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify({ ...task, from })], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...onBuilt },
    })
    // A killed process reads no more.
    child.stdin.on('error', () => {})
    let kept = 0
    for await (const line of createInterface({ input: child.stdout })) {
      const [word, number, caseId, id] = line.split(' ')
      if (word === 'tried') {
        from = Number(number)
        said.tried.add(`${caseId} ${id}`)
        child.stdin.write('go\n')
        if (kept >= killEvery) child.kill('SIGKILL')
        continue
      }
      said.acknowledged.add(`${caseId} ${id}`)
      if (word === 'again') said.again += 1
      kept += 1
      onKept?.()
    }
    const { code, signal } = await ended(child)
    if (signal === 'SIGKILL') said.killed += 1
    else if (code !== 0) throw new Error(`writer ${task.name} ended with ${code}`)
    isDone = code === 0
  }
}

function ended(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  const { exitCode: code, signalCode: signal } = child
  if (code !== null || signal !== null) return Promise.resolve({ code, signal })
  return new Promise((resolve) => {
    child.on('exit', (exitCode, signalCode) => resolve({ code: exitCode, signal: signalCode }))
  })
}
