import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import * as z from 'zod'
import type { Shape } from './shape.js'
import { ShapeReader } from './shape-reader.js'

const casefile = fileURLToPath(new URL('../../../src/casefile/', import.meta.url))
const usesZod = (path: string) => /^import \* as z from 'zod'/m.test(readFileSync(path, 'utf8'))
const paths = readdirSync(casefile, { recursive: true, encoding: 'utf8' })
  .map((file) => casefile + file)
  .filter((path) => path.endsWith('.ts') && usesZod(path))
  .sort()
const modules = new Map<string, Readonly<Record<string, unknown>>>(
  await Promise.all(paths.map(async (path) => [path, await import(pathToFileURL(path).href)] as const)),
)

/**
 * The types of what the exported schemas of src/casefile check, in the order of the files. A schema of an object, of codes
 * or of a union goes by the name of its constant, `actSchema` as `Act`; what stands inside goes by that of its field too.
 */
export function readSchemas(): readonly Shape[] {
  const options = { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [] }
  const program = ts.createProgram(paths, options)
  const checker = program.getTypeChecker()
  const reader = new ShapeReader(checker)
  for (const path of paths) {
    const file = program.getSourceFile(path)
    const module = file && checker.getSymbolAtLocation(file)
    for (const symbol of module ? checker.getExportsOfModule(module) : []) {
      const schema = modules.get(path)?.[symbol.name]
      if (schema instanceof z.ZodType) reader.know(symbol, schema)
    }
  }
  return reader.shapes()
}
