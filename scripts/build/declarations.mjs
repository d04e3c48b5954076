// The types of src as written, a declaration file for each module that an entry's types reach, for modules and for CommonJS.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import ts from 'typescript'
import { entries } from '../entries.mjs'

/** Writes `.d.ts` and `.d.cts` under `into`, laid out as src is. Throws what the compiler finds wrong with src. */
export function declare({ source, into }) {
  const declarations = declarationsOf(source)
  for (const [name, text] of reached(declarations)) {
    const file = join(into, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.d.ts`, text)
    writeFileSync(`${file}.d.cts`, specifiersOf(text).reduceRight(asCommonJs, text))
  }
}

/** The declarations of all modules, by their path in src without its ending. */
function declarationsOf(source) {
  const configFile = ts.findConfigFile(source, ts.sys.fileExists)
  const { compilerOptions } = ts.readConfigFile(configFile, ts.sys.readFile).config
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...compilerOptions,
      paths: {},
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: source,
    },
    dirname(configFile),
  )
  const program = ts.createProgram(
    entries.map((name) => join(source, `${name}.ts`)),
    options,
  )
  const declarations = new Map()
  const { diagnostics } = program.emit(undefined, (path, text) => {
    declarations.set(
      relative(source, path)
        .split(sep)
        .join('/')
        .replace(/\.d\.ts$/, ''),
      withoutDefaults(path, text),
    )
  })
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (faults.length > 0) throw new Error(ts.formatDiagnostics(faults, ts.createCompilerHost(options)))
  return declarations
}

/**
 * A machine of XState without the last of 15 arguments, the meta of transitions, where it is its default, the meta of states:
 * before 5.33 the type has 14.
 */
function withoutDefaults(path, text) {
  const cuts = []
  const visit = (node) => {
    const name = ts.isImportTypeNode(node) ? node.qualifier?.getText() : undefined
    const given = name === 'StateMachine' ? node.typeArguments : undefined
    if (given?.length === 15 && given[14].getText() === given[12].getText())
      cuts.push({ from: given[13].end, until: given[14].end })
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return cuts.reduceRight((cut, { from, until }) => cut.slice(0, from) + cut.slice(until), text)
}

/** Those the entries reach, the rest being of no one's concern outside. */
function reached(declarations) {
  const found = new Map()
  const visit = (name) => {
    if (found.has(name)) return
    const text = declarations.get(name)
    found.set(name, text)
    for (const { path } of specifiersOf(text))
      visit(posix.join(posix.dirname(name), path.replace(/\.js$/, '')))
  }
  entries.forEach(visit)
  return found
}

/** The paths of modules that a declaration file names, with where each stands in the text. */
function specifiersOf(text) {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName, pos }) => ({ path: fileName, from: pos + 1, until: pos + 1 + fileName.length }))
}

const asCommonJs = (text, { path, from, until }) =>
  text.slice(0, from) + path.replace(/\.js$/, '.cjs') + text.slice(until)
