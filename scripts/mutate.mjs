// How many changes of the sources the tests notice. Each change is one mutant: a comparison, a condition, a figure, a day, a
// code, an element, a statement. Usage: npm run mutate -- [paths under src] [--workers n] [--slow seconds] [--list]
// [--sample n] takes n of them, spread evenly over the sources, others with another [--seed s]; [--survivors] those that survived
// when they were last tried.
// [--tests path], once or more, asks only the test files whose path begins so: what survives them may not survive all, and is no
// survivor where a test that is not asked noticed it before.
// Writes the survivors to .mutation/survivors.txt, and who killed whom to .mutation/killers.json, so that the next run asks
// those tests first. Tests of a file that need the processor for longer than --slow (1 s) are asked of the folders it mirrors, and
// of what no other reaches.
// What a test file reaches is kept in .mutation/measured until the file, or anything it loaded or read, changes, but a source
// with mutants: what fails then is asked once more without the mutant. --anew measures every test file again.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { crew } from './mutation/crew.mjs'
import { measurements } from './mutation/measurements.mjs'
import { mutate } from './mutation/mutants.mjs'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: String(availableParallelism()) },
    slow: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    sample: { type: 'string' },
    seed: { type: 'string', default: '0' },
    survivors: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    tests: { type: 'string', multiple: true, default: ['test/'] },
  },
})
const folders = ['rules', 'regulations', 'calendar', 'casefile', 'procedure', 'statechart']
const whole = folders.map((name) => `src/${name}`)
const paths = positionals.length > 0 ? positionals : whole

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
    : [path]
const sourcesIn = (some) => [...new Set(some.flatMap(filesIn))].filter((file) => file.endsWith('.ts')).sort()
const asked = new Set(sourcesIn(paths))

/** Suites that start other processes, or look at files and at the machine rather than at what the library does. */
const unasked =
  /^test\/(?:package|examples\/(?!generated)|types|stores|restate|docs\/(?!act-examples|charts|rulebook-pages))|^test\/(?:rules\/places|time-zone)/
const everyTest = filesIn('test').filter((file) => file.endsWith('.test.ts') && !unasked.test(file))
const testFiles = everyTest.filter((file) => values.tests.some((beginning) => file.startsWith(beginning)))

// Whatever is asked for, the mutants of all folders lie in the sources: what a test was measured to reach holds for each run.
const { mutants, changed, counts } = mutantsOf(sourcesIn([...whole, ...paths]))
const wanted = mutants.filter(({ file }) => asked.has(file))
console.log(`${wanted.length} mutants in ${asked.size} files`)
if (values.list) {
  const lines = wanted.map(({ file, line, kind, from, to }) => `${file}:${line} ${kind}: ${from} -> ${to}\n`)
  writeFileSync(1, lines.join(''))
  process.exit(0)
}

const names = namesOf(mutants)
const slow = Number(values.slow) * 1000
const team = crew(Number(values.workers), { changed, count: mutants.length })
const measured = await measureTests()
const known = readKept('killers') ?? {}
const results = await tryMutants()
report(results)

function mutantsOf(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const mutants = []
  const changed = []
  const counts = new Map()
  for (const file of files) {
    const made = mutate(program.getSourceFile(file), checker, file, mutants.length)
    mutants.push(...made.mutants)
    counts.set(join(root, file), made.mutants.length)
    changed.push([join(root, file), made.text])
  }
  return { mutants, changed, counts }
}

async function measureTests() {
  const kept = measurements(root, counts)
  const measured = values.anew ? [] : testFiles.flatMap((file) => kept.of(file) ?? [])
  const isKnown = new Set(measured.map(({ file }) => file))
  const tasks = testFiles.filter((file) => !isKnown.has(file)).map((file) => ({ task: 'measure', file }))
  const late = ({ file }, { message }) => console.log(`not asked: ${file} (${message})`)
  const take = (result) => {
    measured.push(result)
    kept.keep(result)
  }
  if (tasks.length > 0) await team.work(tasks, take, late, 180_000)
  for (const { file, fault, failed = [], names } of measured)
    for (const { index, message } of fault ? [{ message: fault }] : failed)
      console.log(
        `not asked: ${file} ${index === undefined ? '' : `"${names[index]}" `}(${message.split('\n')[0]})`,
      )
  const asked = measured.filter(({ fault }) => fault === undefined)
  console.log(`${asked.length} test files take ${asked.reduce((sum, { ms }) => sum + ms, 0)} ms`)
  return asked
}

/**
 * The tests that reach a mutant: those of last time first, then those that mirror its file, then the quick ones; slow ones
 * where no other reaches it.
 */
function planOf({ id, file }, killer) {
  const mirrored = file.replace(/^src\//, 'test/').replace(/[^/]*$/, '')
  const isNear = (folder) =>
    folder.startsWith(mirrored) || (folder !== 'test/' && mirrored.startsWith(folder))
  const rank = (one) => (one.file === killer ? 0 : isNear(one.file.replace(/[^/]*$/, '')) ? 1 : 2)
  const all = measured
    .flatMap(({ file, loading, tests, ms, isOld }) => {
      const reached = tests.flatMap((test, index) =>
        test?.isSound && (loading[id] || test.reached[id]) ? [index] : [],
      )
      const msOf = (some) => some.reduce((sum, test) => sum + test.ms, 0)
      const cost = ms - msOf(tests) + msOf(reached.map((index) => tests[index]))
      return reached.length > 0 ? [{ file, tests: reached, ms, cost, isOld }] : []
    })
    .sort((a, b) => rank(a) - rank(b) || a.cost - b.cost)
  const quick = all.filter((one) => one.cost <= slow || rank(one) < 2)
  return quick.length > 0 ? quick : all.filter((one) => one.cost <= 20 * slow)
}

/** Those that are tried: all, or those alive, or as many as asked, each as far from the next as the others; a seed shifts them. */
function chosen() {
  const alive = values.survivors ? new Set(readKept('survivors') ?? []) : undefined
  const some = alive ? wanted.filter(({ id }) => alive.has(names[id])) : wanted
  const count = Math.min(Number(values.sample ?? some.length), some.length)
  const shift = (Number(values.seed) * 0.618) % 1
  return Array.from(
    { length: count },
    (_, index) => some[Math.floor(((index + shift) * some.length) / count)],
  )
}

async function tryMutants() {
  const results = []
  const begun = Date.now()
  const plans = chosen().map((mutant) => ({ mutant, plan: planOf(mutant, known[names[mutant.id]]) }))
  const settle = (id, status, by) => {
    results.push({ ...mutants[id], status, by })
    if (status === 'survived' || status === 'not reached') console.log(lineOf(results.at(-1)))
    if (results.length % 50 > 0) return
    const seconds = Math.round((Date.now() - begun) / 1000)
    console.log(`${results.length} of ${plans.length}, ${counted(results).survived} alive, ${seconds} s`)
    keepKillers(results)
  }
  const tasks = []
  for (const { mutant, plan } of plans)
    if (plan.length === 0) settle(mutant.id, 'not reached')
    else tasks.push({ task: 'attempt', id: mutant.id, plan })
  await team.work(
    tasks,
    ({ id, by }) => settle(id, by ? 'killed' : 'survived', by?.file),
    ({ id }) => settle(id, 'timed out'),
    60_000,
  )
  return results.sort((a, b) => a.id - b.id)
}

/** Every mutant by what it is and where, whatever its line. */
function namesOf(mutants) {
  const twins = new Map()
  return mutants.map(({ file, kind, from, to }) => {
    const name = `${file} ${kind} ${from} -> ${to}`
    const before = twins.get(name) ?? 0
    twins.set(name, before + 1)
    return `${name} #${before}`
  })
}

function readKept(name) {
  try {
    return JSON.parse(readFileSync(`.mutation/${name}.json`, 'utf8'))
  } catch {
    return undefined
  }
}

function lineOf({ id, file, line, kind, from, to, status }) {
  const other = noticedElsewhere({ id })
  return `${file}:${line} ${status}: ${kind}: ${from} -> ${to}${other ? ` (noticed by ${other}, not asked)` : ''}`
}

/** The test that noticed a mutant when it was last asked, where this run does not ask it. */
function noticedElsewhere({ id }) {
  const killer = known[names[id]]
  return everyTest.includes(killer) && !testFiles.includes(killer) ? killer : undefined
}

function keepKillers(results) {
  const killers = { ...known }
  for (const result of results) if (result.by) killers[names[result.id]] = result.by
  mkdirSync('.mutation', { recursive: true })
  writeFileSync('.mutation/killers.json', JSON.stringify(killers))
}

function counted(results) {
  const row = { killed: 0, 'timed out': 0, survived: 0, 'not reached': 0 }
  for (const { status } of results) row[status] += 1
  return row
}

function report(results) {
  const alive = results.filter(({ status }) => status === 'survived' || status === 'not reached')
  keepKillers(results)
  writeFileSync('.mutation/survivors.txt', `${alive.map(lineOf).join('\n')}\n`)
  const tried = new Set(results.map(({ id }) => names[id]))
  const others = (readKept('survivors') ?? []).filter((name) => !tried.has(name))
  const unnoticed = alive.filter((result) => noticedElsewhere(result) === undefined)
  writeFileSync(
    '.mutation/survivors.json',
    JSON.stringify([...others, ...unnoticed.map(({ id }) => names[id])]),
  )

  const folderOf = ({ file }) =>
    relative('src', file)
      .split('/')
      .slice(0, 2)
      .join('/')
      .replace(/[^/]*\.ts$/, '')
  const rows = new Map()
  for (const result of results)
    for (const name of [folderOf(result), `${relative('src', result.file).split('/')[0]} (all)`, 'all'])
      rows.set(name, [...(rows.get(name) ?? []), result])
  console.log(`\nscore${values.sample ? '  (± 95 %)' : ''}   killed  timed out  survived  not reached`)
  for (const [name, some] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const row = counted(some)
    const share = (row.killed + row['timed out']) / some.length
    console.log(
      `${percent(share)} %${spread(share, some.length)}  ${Object.values(row)
        .map((one) => String(one).padStart(8))
        .join('')}  ${name}`,
    )
  }
}

function percent(share) {
  return (100 * share).toFixed(1).padStart(5)
}

/** How far the score of all may lie from that of a sample, in nineteen cases of twenty. */
function spread(share, count) {
  return values.sample ? `  ± ${percent(1.96 * Math.sqrt((share * (1 - share)) / count))}` : ''
}
