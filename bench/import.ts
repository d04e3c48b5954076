import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/** Milliseconds of a fresh Node that runs a script, the least of some runs. */
function startUp(script: string): number {
  const times = Array.from({ length: 15 }, () => {
    const begin = process.hrtime.bigint()
    execFileSync(process.execPath, ['--input-type=module', '-e', script])
    return Number(process.hrtime.bigint() - begin) / 1e6
  })
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** Import of the built library over bare Node. */
export function importBench(): void {
  if (!existsSync(dist)) {
    process.stdout.write('import: build first (npm run build)\n')
    return
  }
  const bare = startUp('')
  const loaded = startUp(`await import(${JSON.stringify(dist)})`)
  const ratio = (loaded / bare).toFixed(2)
  process.stdout.write(
    `import of the built library: ${ratio} x bare Node, ${(loaded - bare).toFixed(1)} ms over it (aim: under 60)\n`,
  )
}
