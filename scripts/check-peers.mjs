// The packed package, installed with the lowest and with the newest of each peer it declares: every subpath does its work, and
// its types are right.
import { execFile } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { entries } from './entries.mjs'
import { packInto } from './package/packed.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const { peerDependencies: peers } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const subpaths = entries.map((name) => (name === 'index' ? 'ketnap' : `ketnap/${name}`))

/** The first version of a range, `5.26.0` of `^5.26.0 || ^6.1.0`. */
const lowestOf = (range) => /\d+\.\d+\.\d+/.exec(range)[0]

const sets = {
  lowest: (range) => lowestOf(range),
  // npm takes the newest of a range.
  newest: (range) => range,
}

/** Other versions to be tried, `xstate@5.20.0`. */
const tried = Object.fromEntries(process.argv.slice(2).map((given) => /^(.+)@(.+)$/.exec(given).slice(1)))

const run = promisify(execFile)
const node = (args, cwd) => run(process.execPath, args, { cwd })
const npm = (args, cwd) =>
  run('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], { cwd })

/** Installs the package with a set of its peers, puts every subpath to work and has the compiler check its types. */
async function check(set, tarball, home) {
  const dependencies = Object.fromEntries(
    Object.entries(peers).map(([name, range]) => [name, tried[name] ?? sets[set](range)]),
  )
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ketnap: `file:${tarball}`, ...dependencies },
  }
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
  await npm(
    ['install', '--no-package-lock', ...(Object.keys(tried).length > 0 ? ['--legacy-peer-deps'] : [])],
    home,
  )
  for (const file of ['smoke.mjs', 'job.mjs'])
    copyFileSync(join(root, 'scripts/peers', file), join(home, file))
  await node(['smoke.mjs', subpaths.join(','), join(root, 'node_modules/libsql')], home)
  await compile(home)
  const installed = Object.keys(peers).map((name) => {
    const { version } = JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'))
    return `${name} ${version}`
  })
  console.log(`peers, ${set}: ${subpaths.length} subpaths at work with ${installed.join(', ')}`)
}

/** Every declaration is checked, those of the libraries too. */
async function compile(home) {
  const app = subpaths.map((path) => `export type * as _${path.replace(/\W/g, '_')} from '${path}'`)
  writeFileSync(join(home, 'app.mts'), app.join('\n'))
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2023'],
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    strict: true,
    noEmit: true,
  }
  writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.mts'] }))
  await node([join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], home)
}

const work = mkdtempSync(join(tmpdir(), 'ketnap-peers-'))
try {
  const tarball = await packInto(work)
  await Promise.all(Object.keys(sets).map((set) => check(set, tarball, mkdtempSync(join(work, `${set}-`)))))
} catch (fault) {
  console.error([fault.message, fault.stdout, fault.stderr].filter(Boolean).join('\n'))
  process.exitCode = 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
