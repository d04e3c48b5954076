// The packed package, installed with the lowest and with the newest of each peer it declares: every subpath does its work.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { entries } from './entries.mjs'

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

const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const work = mkdtempSync(join(tmpdir(), 'ketnap-peers-'))
try {
  const report = JSON.parse(npm(['pack', '--json', '--pack-destination', work], root))
  const [{ filename }] = Object.values(report)
  for (const [set, versionOf] of Object.entries(sets)) {
    const home = mkdtempSync(join(work, `${set}-`))
    const dependencies = Object.fromEntries(
      Object.entries(peers).map(([name, range]) => [name, tried[name] ?? versionOf(range)]),
    )
    const manifest = {
      private: true,
      type: 'module',
      dependencies: { ketnap: `file:${join(work, filename)}`, ...dependencies },
    }
    writeFileSync(join(home, 'package.json'), JSON.stringify(manifest))
    npm(
      ['install', '--no-package-lock', ...(Object.keys(tried).length > 0 ? ['--legacy-peer-deps'] : [])],
      home,
    )
    for (const file of ['smoke.mjs', 'job.mjs'])
      copyFileSync(join(root, 'scripts/peers', file), join(home, file))
    execFileSync(process.execPath, ['smoke.mjs', subpaths.join(','), join(root, 'node_modules/libsql')], {
      cwd: home,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const installed = Object.keys(peers).map((name) => {
      const { version } = JSON.parse(readFileSync(join(home, 'node_modules', name, 'package.json'), 'utf8'))
      return `${name} ${version}`
    })
    console.log(`peers, ${set}: ${subpaths.length} subpaths at work with ${installed.join(', ')}`)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
