import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** What `npx tsc --init` of an app with Node's types would say, strict. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.esnext.disposable.d.ts'],
  jsx: ts.JsxEmit.ReactJSX,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
  // A page that says what to copy from the examples imports it from beside.
  rootDirs: ['docs', 'docs/vi', 'examples'].map((folder) => join(root, folder)),
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** A block of TypeScript on a page, as a reader would paste it into a file of its own. */
export interface Snippet {
  readonly page: string
  /** Line of the page on which it begins. */
  readonly line: number
  readonly text: string
  /** `ts` or `tsx`. */
  readonly language: string
}

export function snippetsOf(page: string, content: string): readonly Snippet[] {
  return [...content.matchAll(/^```(tsx?)\n(.*?)^```/gms)].map((match) => ({
    page,
    line: content.slice(0, match.index).split('\n').length + 1,
    text: match[2] as string,
    language: match[1] as string,
  }))
}

/** What the compiler objects to in each, as `page:line: message`; every snippet is a module by itself, over the built types. */
export function objectionsTo(snippets: readonly Snippet[]): readonly string[] {
  const pasted = new Map(snippets.map((one) => [fileOf(one), one]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (path) => pasted.has(path) || fileExists(path)
  // A file without import or export would share its names with the others.
  host.readFile = (path) => {
    const one = pasted.get(path)
    return one === undefined ? readFile(path) : `${one.text}\nexport {}\n`
  }
  const program = ts.createProgram([...pasted.keys()], options, host)
  return [...pasted].flatMap(([path, { page, line }]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText, start, file }) => {
      const within = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0
      return `${page}:${line + within}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
    }),
  )
}

/** Beside the package, so that `ketnap` is found as its own exports say. */
function fileOf({ page, line, language }: Snippet): string {
  return join(root, dirname(page), `pasted-${page.replace(/\W/g, '-')}-${line}.${language}`)
}
