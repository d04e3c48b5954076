// How many changes of the sources the tests notice. Each change is one mutant: a comparison, a condition, a figure, a day, a
// code, an element, a statement. Usage: npm run mutate -- [paths under src] [--workers n] [--slow seconds] [--list]
// Writes the survivors to .mutation/survivors.txt, and who killed whom to .mutation/killers.json, so that the next run asks
// those tests first. A test file that takes longer than --slow (4 s) is not asked; one that mutants shorten is.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { crew } from './mutation/crew.mjs'
import { mutate } from './mutation/mutants.mjs'

const root = resolve(import.meta.dirname, '..')
process.chdir(root)

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: 'string', default: String(availableParallelism()) },
    slow: { type: 'string', default: '4' },
    list: { type: 'boolean', default: false },
  },
})
const folders = ['rules', 'regulations', 'calendar', 'casefile', 'procedure', 'statechart']
const paths = positionals.length > 0 ? positionals : folders.map((name) => `src/${name}`)

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
    : [path]
const sources = [...new Set(paths.flatMap(filesIn))].filter((file) => file.endsWith('.ts')).sort()

/** Suites that start other processes, or ask for nothing of the library that others do not. */
const unasked = /^test\/(?:package|examples|types|stores|restate)\/|^test\/rules\/places/
const testFiles = filesIn('test').filter((file) => file.endsWith('.test.ts') && !unasked.test(file))

const { mutants, changed } = mutantsOf(sources)
console.log(`${mutants.length} mutants in ${sources.length} files`)
if (values.list) {
  for (const { file, line, kind, from, to } of mutants)
    console.log(`${file}:${line} ${kind}: ${from} -> ${to}`)
  process.exit(0)
}

const team = crew(Number(values.workers), { changed, count: mutants.length })
const measured = await measureTests()
const known = readKillers()
const results = await tryMutants()
report(results)

function mutantsOf(files) {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const program = ts.createProgram(files, options)
  const checker = program.getTypeChecker()
  const mutants = []
  const changed = []
  for (const file of files) {
    const made = mutate(program.getSourceFile(file), checker, file, mutants.length)
    mutants.push(...made.mutants)
    changed.push([join(root, file), made.text])
  }
  return { mutants, changed }
}

async function measureTests() {
  const measured = []
  const tasks = testFiles.map((file) => ({ task: 'measure', file }))
  const late = ({ file }, { message }) => console.log(`not asked: ${file} (${message})`)
  await team.work(tasks, (result) => measured.push(result), late)
  const asked = []
  for (const result of measured) {
    if (result.fault) console.log(`not asked: ${result.file} (${result.fault})`)
    else if (result.ms > Number(values.slow) * 1000)
      console.log(`not asked: ${result.file} (${result.ms} ms)`)
    else asked.push(result)
    for (const { index, message } of result.failed ?? [])
      console.log(`not asked: ${result.file} "${result.names[index]}" (${message.split('\n')[0]})`)
  }
  console.log(`${asked.length} test files take ${asked.reduce((sum, { ms }) => sum + ms, 0)} ms`)
  return asked.sort((a, b) => a.ms - b.ms)
}

/** The tests that reach a mutant: those of last time first, then those that mirror its file, then the quick ones. */
function planOf({ id, file }, killer) {
  const mirrored = file.replace(/^src\//, 'test/').replace(/[^/]*$/, '')
  const rank = (one) => (one.file === killer ? 0 : one.file.startsWith(mirrored) ? 1 : 2)
  return measured
    .flatMap(({ file, loading, tests, ms }) => {
      const reached = tests.flatMap((test, index) =>
        test?.isSound && (loading[id] || test.reached[id]) ? [index] : [],
      )
      return reached.length > 0 ? [{ file, tests: reached, ms }] : []
    })
    .sort((a, b) => rank(a) - rank(b))
}

async function tryMutants() {
  const results = []
  const begun = Date.now()
  const plans = mutants.map((mutant) => ({ mutant, plan: planOf(mutant, known[nameOf(mutant)]) }))
  const settle = (id, status, by) => {
    results.push({ ...mutants[id], status, by })
    if (results.length % 500 === 0)
      console.log(`${results.length} of ${mutants.length}, ${Math.round((Date.now() - begun) / 1000)} s`)
  }
  const tasks = []
  for (const { mutant, plan } of plans)
    if (plan.length === 0) settle(mutant.id, 'not reached')
    else tasks.push({ task: 'attempt', id: mutant.id, plan })
  await team.work(
    tasks,
    ({ id, by }) => settle(id, by ? 'killed' : 'survived', by?.file),
    ({ id }) => settle(id, 'timed out'),
    ({ plan }) => 30_000 + 20 * plan.reduce((sum, { ms }) => sum + ms, 0),
  )
  return results.sort((a, b) => a.id - b.id)
}

/** A mutant by what it is and where, whatever its line. */
function nameOf({ id, file, kind, from, to }) {
  const twins = mutants.slice(0, id).filter((one) => one.file === file && one.from === from && one.to === to)
  return `${file} ${kind} ${from} -> ${to} #${twins.length}`
}

function readKillers() {
  try {
    return JSON.parse(readFileSync('.mutation/killers.json', 'utf8'))
  } catch {
    return {}
  }
}

function report(results) {
  const left = results.filter(({ status }) => status === 'survived' || status === 'not reached')
  const lines = left.map(
    ({ file, line, kind, from, to, status }) => `${file}:${line} ${status}: ${kind}: ${from} -> ${to}`,
  )
  mkdirSync('.mutation', { recursive: true })
  writeFileSync('.mutation/survivors.txt', `${lines.join('\n')}\n`)
  const killers = { ...known }
  for (const result of results) if (result.by) killers[nameOf(result)] = result.by
  writeFileSync('.mutation/killers.json', JSON.stringify(killers))

  const folderOf = ({ file }) =>
    relative('src', file)
      .split('/')
      .slice(0, 2)
      .join('/')
      .replace(/[^/]*\.ts$/, '')
  const rows = new Map()
  for (const result of results)
    for (const name of new Set([
      folderOf(result),
      `${relative('src', result.file).split('/')[0]} (all)`,
      'all',
    ])) {
      const row = rows.get(name) ?? { killed: 0, 'timed out': 0, survived: 0, 'not reached': 0 }
      row[result.status] += 1
      rows.set(name, row)
    }
  for (const line of lines) console.log(line)
  console.log('\nscore   killed  timed out  survived  not reached')
  for (const [name, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const noticed = row.killed + row['timed out']
    const share = ((100 * noticed) / (noticed + row.survived + row['not reached'])).toFixed(1)
    const figures = [row.killed, row['timed out'], row.survived, row['not reached']]
    console.log(`${share.padStart(5)} %  ${figures.map((one) => String(one).padStart(8)).join('')}  ${name}`)
  }
}
