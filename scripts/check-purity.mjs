// The library reads no clock, no chance, no environment and no network, and a `Date` only where listed, so that no time zone
// can change an answer. A plain text scan; comments count too.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zoneReaders } from './zone-readers.mjs'

const forbidden = {
  'Date.now': /\bDate\.now\b/,
  'new Date() without an argument': /\bnew\s+(?:UTC|TZ)?Date(?:Mini)?\s*\(\s*\)/,
  'Temporal.Now': /\bTemporal\.Now\b/,
  'performance.now': /\bperformance\.now\b/,
  'Math.random': /\bMath\.random\b/,
  'process.': /\bprocess\.\w/,
  setTimeout: /\bsetTimeout\b/,
  setInterval: /\bsetInterval\b/,
  'fetch(': /\bfetch\s*\(/,
}

/** What has a time zone, by name or through a library. */
const zoned =
  /\bnew\s+\w*Date\w*\b|\bDate\s*[.(]|\b(?:Intl|Temporal)\s*\.|\.toLocale\w*|\bz\.(?:coerce\.)?date\b|from '(?:@?date-fns|ical-generator)\b/

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
const faults = []
for (const file of files) {
  const lines = readFileSync(join(source, file), 'utf8').split('\n')
  lines.forEach((line, index) => {
    for (const [name, pattern] of Object.entries(forbidden))
      if (pattern.test(line)) faults.push(`src/${file}:${index + 1} ${name}`)
    if (zoned.test(line) && !zoneReaders.includes(file))
      faults.push(`src/${file}:${index + 1} reads a Date, and is not in scripts/zone-readers.mjs`)
  })
  if (zoneReaders.includes(file) && !lines.some((line) => zoned.test(line)))
    faults.push(`src/${file} reads no Date, and is in scripts/zone-readers.mjs`)
}
for (const file of zoneReaders) if (!files.includes(file)) faults.push(`src/${file} is not there`)

for (const fault of faults) console.error(`purity: ${fault}`)
if (faults.length > 0) process.exit(1)
console.log(
  `purity: ${files.length} files of src read no clock, chance, environment or network, and ${zoneReaders.length} alone a Date`,
)
