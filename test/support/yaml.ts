import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What a YAML file says that lies beside a module, by the address of the module. */
export const yamlBeside = <T>(module: string, file: string): T =>
  parse(readFileSync(new URL(file, module), 'utf8'))
