import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as vitest from 'vitest'
import { loader } from './loader.mjs'
import { collector, runTests, testsOf } from './suite.mjs'

// One process of a run: measures test files, and tries mutants against the tests it is given. Told what to do by its parent.

const root = process.cwd()
let library
let hits
let isMeasuring = false
let active = -1
let deadline = 0
let calls = 0

const globals = {
  /** Whether the mutant that is awake lies in this place; while measuring, that the place was reached. */
  $on: (first, last = first) => {
    if (isMeasuring) hits.fill(1, first, last + 1)
    if (active < first || active > last) return false
    calls += 1
    if (calls % 1024 === 0 && Date.now() > deadline) throw new Error('the mutant does not come to an end')
    return true
  },
  $is: (id) => id === active,
}

async function prepare({ changed, count }) {
  hits = new Uint8Array(count)
  library = loader(root, new Map(changed), globals)
  for (const name of installed()) await library.provideInstalled(name)
}

/** Names of the packages that sources and tests import; those of tests that are never asked are left out. */
function installed() {
  const files = ['src', 'test', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/^(?:package|stores|restate|service)\//.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  )
  const names = files.flatMap((text) =>
    [
      ...text.matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from '([^.'][^']*)'/gm),
      ...text.matchAll(/(?<!typeof )import\('([^.'][^']*)'\)/g),
    ].map(([, name]) => name),
  )
  return [...new Set(names)].filter((name) => !/^(?:ketnap|vitest)(?:\/|$)/.test(name))
}

/** The test file that is asked: a picture of what is expected lies beside it. */
let asked = ''

const expect = new Proxy(vitest.expect, {
  apply: (target, self, [value, ...more]) =>
    Object.defineProperty(Reflect.apply(target, self, [value, ...more]), 'toMatchFileSnapshot', {
      value: async (path) => target(value).toBe(library.readFile(resolve(root, dirname(asked), path))),
    }),
})

/** The tests of a file, collected anew. */
function collect(file) {
  asked = file
  const { root: suite, words } = collector()
  library.provide('vitest', { ...vitest, expect, ...words })
  library.load(join(root, file))
  return suite
}

async function begin() {
  library.forget()
  library.provide('vitest', vitest)
  library.load(join(root, 'test/support/property-seed.ts'))
  const { default: fc } = await import('fast-check')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true })
}

/** Milliseconds of the processor this process has used: on a busy machine the clock says nothing of a test. */
const cpu = () => process.cpuUsage().user / 1000

const taken = () => {
  const copy = hits.slice()
  hits.fill(0)
  return copy
}

/** What loading a file and each of its tests reach, and how long they take; no mutant is awake. */
async function measure({ file }) {
  isMeasuring = true
  active = -1
  try {
    await begin()
    hits.fill(0)
    const start = cpu()
    const suite = collect(file)
    const loading = taken()
    const tests = []
    const failed = []
    let last = cpu()
    await runTests(suite, {
      after: (index, error) => {
        if (error) failed.push({ index, message: String(error.message).slice(0, 200) })
        const now = cpu()
        tests[index] = { reached: taken(), ms: now - last, isSound: error === undefined }
        last = now
        process.send({ isAlive: true })
        return 'go on'
      },
    })
    return {
      file,
      loading,
      tests,
      failed,
      names: testsOf(suite).map(({ name }) => name),
      ms: Math.round(cpu() - start),
      used: library.used(),
    }
  } catch (error) {
    return { file, fault: String(error.stack).slice(0, 400), used: library.used() }
  } finally {
    isMeasuring = false
  }
}

/** Tests measured before a source changed, by file and number: whether they pass with no mutant awake. */
const passes = new Map()

/** Whether a test, or the loading of its file, passes with no mutant awake. */
async function passesAsleep(file, test) {
  const name = `${file} ${test}`
  if (passes.has(name)) return passes.get(name)
  const id = active
  active = -1
  try {
    await begin()
    const failure = await runTests(collect(file), { isAsked: (index) => index === test })
    passes.set(name, failure === undefined)
  } catch {
    passes.set(name, false)
  }
  active = id
  return passes.get(name)
}

/** The first test of a plan that fails with a mutant awake, and passes without. */
async function attempt({ id, plan }) {
  active = id
  try {
    await begin()
    for (const { file, tests, ms, isOld } of plan) {
      process.send({ isAlive: true })
      deadline = Date.now() + Math.max(5_000, 20 * ms)
      const asked = new Set(tests)
      for (;;) {
        const test = await failing(file, asked)
        if (test === undefined) break
        if (!isOld || (await passesAsleep(file, test))) return { id, by: { file, test } }
        // Loaded a second time a file is not run, and has no tests: whether it passes asleep may be known without asking.
        await begin()
        if (test < 0) break
        asked.delete(test)
      }
    }
    return { id, by: undefined }
  } finally {
    active = -1
  }
}

/** The number of the first test asked that fails, -1 where the file does not load. */
async function failing(file, asked) {
  let suite
  try {
    suite = collect(file)
  } catch {
    return -1
  }
  return (await runTests(suite, { isAsked: (index) => asked.has(index) }))?.index
}

const tasks = { prepare, measure, attempt }

process.on('message', async ({ task, ...input }) => {
  try {
    process.send({ result: await tasks[task](input) })
  } catch (error) {
    console.error(error)
    process.exit(1)
  }
})
// A promise that nobody awaits any more may fail after its test was left: it is of no account.
process.on('unhandledRejection', () => undefined)
