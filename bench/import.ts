import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist/index', import.meta.url))

const ways = {
  import: ['--input-type=module', '-e', `await import(${JSON.stringify(`${dist}.js`)})`],
  require: ['--input-type=commonjs', '-e', `require(${JSON.stringify(`${dist}.cjs`)})`],
}

/** Milliseconds of a fresh Node, the middle of some runs. */
function startUp(args: readonly string[]): number {
  const times = Array.from({ length: 15 }, () => {
    const begin = process.hrtime.bigint()
    execFileSync(process.execPath, args)
    return Number(process.hrtime.bigint() - begin) / 1e6
  })
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number
}

/** Import and require of the built library over bare Node. */
export function importBench(): void {
  if (!existsSync(`${dist}.js`)) {
    process.stdout.write('import: build first (npm run build)\n')
    return
  }
  const bare = startUp(['--input-type=module', '-e', ''])
  const peers = startUp(['--input-type=module', '-e', "await import('zod'); await import('xstate')"]) - bare
  for (const [way, args] of Object.entries(ways)) {
    const loaded = startUp(args)
    const ratio = (loaded / bare).toFixed(2)
    process.stdout.write(
      `${way} of the built library: ${ratio} x bare Node, ${(loaded - bare).toFixed(1)} ms over it (aim: under 60), ` +
        `${((loaded - bare) / peers).toFixed(2)} x zod and xstate alone (aim: at most 1.7)\n`,
    )
  }
}
