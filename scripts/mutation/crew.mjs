import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('./worker.mjs', import.meta.url))

/** Processes that work off a list of tasks; one that does not answer in time is ended and another takes its place. */
export function crew(size, preparation) {
  const start = async () => {
    const child = fork(script, {
      serialization: 'advanced',
      env: { ...process.env, TZ: 'UTC', NODE_ENV: 'test' },
    })
    await ask(child, { task: 'prepare', ...preparation }, 120_000)
    return child
  }

  /** Gives every task to the next free process; `late` answers for one that took too long or ended its process. */
  const work = async (tasks, answered, late, patience = 120_000) => {
    const queue = tasks[Symbol.iterator]()
    const one = async () => {
      let child = await start()
      for (const task of queue) {
        try {
          answered(await ask(child, task, patience))
        } catch (error) {
          child.kill('SIGKILL')
          late(task, error)
          child = await start()
        }
      }
      child.kill()
    }
    await Promise.all(Array.from({ length: size }, one))
  }
  return { work }
}

/** The answer of a process to a task; `ms` is how long it may go without a sign of life. */
function ask(child, message, ms) {
  return new Promise((resolve, reject) => {
    const giveUp = () => settle(() => reject(new Error('no answer in time')))
    let timer = setTimeout(giveUp, ms)
    const settle = (end) => {
      clearTimeout(timer)
      child.off('message', onMessage)
      child.off('exit', onExit)
      end()
    }
    const onMessage = ({ isAlive, result }) => {
      if (!isAlive) return settle(() => resolve(result))
      clearTimeout(timer)
      timer = setTimeout(giveUp, ms)
    }
    const onExit = () => settle(() => reject(new Error('the process ended')))
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.send(message)
  })
}
