// The lockfile names a version and a hash of every package, never an address; no file of the repository names a registry's host.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const problems = []

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
const { '': _project, ...installed } = packages
for (const [path, { resolved, integrity, link }] of Object.entries(installed)) {
  if (link) continue
  if (resolved !== undefined) problems.push(`package-lock.json: "resolved" of ${path}`)
  if (!/^sha512-/.test(integrity ?? '')) problems.push(`package-lock.json: no sha512 "integrity" of ${path}`)
}

// Put together from parts, so that this file does not name a host itself.
const hosts = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'npmjs', 'com'],
  ['registry', 'yarnpkg', 'com'],
  ['registry', 'npmmirror', 'com'],
  ['npm', 'pkg', 'github', 'com'],
  ['npm', 'jsr', 'io'],
].map((parts) => parts.join('.'))
const configured = process.env.npm_config_registry
if (configured && URL.canParse(configured)) hosts.push(new URL(configured).host)

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
const files = [...new Set(listed.split('\0'))].filter((file) => file && existsSync(join(root, file)))
for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8')
  if (hosts.some((host) => text.includes(host))) problems.push(`${file}: names a registry host`)
}

for (const problem of problems) console.error(`lockfile: ${problem}`)
if (problems.length > 0) process.exit(1)
console.log(
  `lockfile: ${Object.keys(installed).length} packages, each with its hash and no address; no registry host in ${files.length} files`,
)
