// The lockfile names versions and hashes, never an address; no file of the repository names a registry's host.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const problems = []

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
for (const [path, { resolved, link }] of Object.entries(packages)) {
  if (resolved !== undefined && !link) problems.push(`package-lock.json: "resolved" of ${path}`)
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
console.log(`lockfile: no address in package-lock.json, no registry host in ${files.length} files`)
