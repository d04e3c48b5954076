// The library reads no clock, no chance, no environment and no network. A plain text scan; comments count too.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

const source = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
let found = 0
for (const file of files) {
  const lines = readFileSync(join(source, file), 'utf8').split('\n')
  lines.forEach((line, index) => {
    for (const [name, pattern] of Object.entries(forbidden)) {
      if (!pattern.test(line)) continue
      found += 1
      console.error(`purity: src/${file}:${index + 1} ${name}`)
    }
  })
}

if (found > 0) process.exit(1)
console.log(`purity: ${files.length} files of src read no clock, chance, environment or network`)
