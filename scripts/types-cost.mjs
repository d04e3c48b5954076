// What an app's compiler pays for the types of one call, with the libraries' declarations taken as right and checked again.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../', import.meta.url))
/** Another build of the package to be measured, to compare. */
const measured = resolve(process.argv[2] ?? root)

const uses = {
  nothing: '',
  propose: `import { openCase, propose } from 'ketnap'
propose(openCase({ on: '2024-11-04', case: 'demo' }), { type: 'start.proposed', on: '2024-12-02' })`,
}

/** Limits of what `propose` adds to an app without it; see docs/choices. */
const limits = {
  skipLibCheck: { instantiations: 2_000 },
  all: { instantiations: 15_500 },
}

const home = mkdtempSync(join(tmpdir(), 'ketnap-types-'))
const link = (name, to) => {
  const path = join(home, 'node_modules', name)
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(to, path, 'junction')
}
link('ketnap', measured)
link('@types/node', join(root, 'node_modules/@types/node'))

function costOf(name, skipLibCheck) {
  const file = join(home, `${name}.mts`)
  writeFileSync(file, `${uses[name]}\nexport {}\n`)
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    types: ['node'],
    typeRoots: [join(home, 'node_modules/@types')],
    strict: true,
    noEmit: true,
    skipLibCheck,
  })
  const faults = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.endsWith(`${name}.mts`))
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, ts.createCompilerHost({})))
  return {
    files: program.getSourceFiles().length,
    types: program.getTypeCount(),
    instantiations: program.getInstantiationCount(),
  }
}

try {
  let isOver = false
  for (const [mode, limit] of Object.entries(limits)) {
    const skipLibCheck = mode === 'skipLibCheck'
    const without = costOf('nothing', skipLibCheck)
    const cost = costOf('propose', skipLibCheck)
    const added = Object.entries(cost).map(([name, figure]) => `${figure - without[name]} ${name}`)
    console.log(
      `types of propose, ${skipLibCheck ? 'skipLibCheck' : 'every declaration checked'}: ${added.join(', ')}`,
    )
    const instantiations = cost.instantiations - without.instantiations
    if (instantiations <= limit.instantiations) continue
    console.error(`types: ${instantiations} instantiations, limit ${limit.instantiations}`)
    isOver = true
  }
  if (isOver) process.exitCode = 1
} finally {
  rmSync(home, { recursive: true, force: true })
}
