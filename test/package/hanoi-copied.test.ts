import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appWithPackage, root } from './packed.js'

let home: string
let installed: string

/** The lines of docs/extension.md that an app writes, as they stand there. */
const app = [...readFileSync(join(root, 'docs/extension.md'), 'utf8').matchAll(/```ts\n(.*?)```/gs)]
  .map(([, code]) => code)
  .find((code) => code?.includes("from './hanoi/extension.js'")) as string

beforeAll(() => {
  ;({ home, installed } = appWithPackage())
  cpSync(join(installed, 'examples/hanoi'), join(home, 'src/hanoi'), { recursive: true })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  writeFileSync(join(home, 'src/app.ts'), app)
  const types = join(home, 'node_modules/@types/node')
  mkdirSync(dirname(types), { recursive: true })
  symlinkSync(join(root, 'node_modules/@types/node'), types, 'junction')
})

afterAll(() => {
  rmSync(home, { recursive: true, force: true })
})

describe('the rules of Hanoi, copied out of the packed package into an app', () => {
  it('type-check, strict', { timeout: 240_000 }, () => {
    const compilerOptions = {
      module: 'nodenext',
      target: 'es2022',
      lib: ['es2023'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: ['node'],
    }
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }))
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: home, encoding: 'utf8' })).toBe('')
  })

  it('judge an act of the app beside national law, in their own words', async () => {
    const outfile = join(home, 'app.mjs')
    await build({
      entryPoints: [join(home, 'src/app.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      packages: 'external',
    })
    const said = execFileSync(process.execPath, [outfile], { cwd: home, encoding: 'utf8' })
    expect(said.replaceAll('\u00a0', ' ')).toBe(
      'local.hanoi.merit: Chưa đạt thành tích mà thành phố yêu cầu.\n',
    )
  })
})
