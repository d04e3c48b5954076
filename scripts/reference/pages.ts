import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, Converter, type ProjectReflection } from 'typedoc'
import type { PluginOptions } from 'typedoc-plugin-markdown'
import { entries } from '../entries.mjs'
import { nameDeclaredTypes } from './named-types.js'
import { importOf, isValue, referenceIndex } from './reference-index.js'
import { ReferenceTheme } from './theme.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

const layout: Partial<PluginOptions> = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  pageTitleTemplates: { module: ({ name }: { name: string }) => importOf(name) } as never,
  expandParameters: true,
  parametersFormat: 'none',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  propertyMembersFormat: 'table',
  typeDeclarationFormat: 'table',
  tableColumnSettings: {
    hideDefaults: true,
    hideInherited: true,
    hideModifiers: true,
    hideOverrides: true,
    hideSources: true,
    hideValues: false,
    leftAlignHeaders: false,
  },
}

/** What is read of the sources: every entry of the package, and no type is checked. */
async function referenceProject(): Promise<{
  readonly app: Application
  readonly project: ProjectReflection
}> {
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map((name) => join(root, `src/${name}.ts`)),
    tsconfig: join(root, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    skipErrorChecking: true,
    excludeExternals: true,
    excludeInternal: true,
    disableGit: true,
    disableSources: true,
    hideGenerator: true,
    readme: 'none',
    logLevel: 'Error',
    groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases'],
    ...layout,
  })
  app.renderer.defineTheme('reference', ReferenceTheme)
  app.options.setValue('theme', 'reference')
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, nameDeclaredTypes)
  const project = await app.convert()
  if (!project) throw new Error('the sources could not be read')
  for (const module of project.children ?? []) if (module.name === 'index') module.name = 'ketnap'
  return { app, project }
}

/** docs/reference, by path: a page an entry of the package, and their index; and what they are made of. */
export async function referencePages(): Promise<{
  readonly pages: Readonly<Record<string, string>>
  readonly project: ProjectReflection
}> {
  const { app, project } = await referenceProject()
  const home = mkdtempSync(join(tmpdir(), 'ketnap-reference-'))
  app.options.setValue('out', home)
  try {
    await app.generateOutputs(project)
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )
    const values = valuesByEntry(project)
    const pages = files
      .filter((file) => file !== 'README.md')
      .map((file): [string, string] => {
        const page = trimmed(readFileSync(join(home, file), 'utf8'))
        return [`docs/reference/${file}`, withImports(page, file.slice(0, -'.md'.length), values)]
      })
    return {
      pages: Object.fromEntries([['docs/reference/README.md', referenceIndex(project)], ...pages].sort()),
      project,
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

/** The page without the anchors of members, which nothing links to, and without rules between members: headings part them. */
function trimmed(page: string): string {
  return `${page
    .replace(/<a id="[^"]*"><\/a> /g, '')
    .replace(/^\*\*\*\n\n/gm, '')
    .replace(/^#+ Throws\n\n(?:AdmissionError )?/gm, 'Throws ')
    .replace(/^#+ Example\n\n/gm, '')
    .replace(/^#### (?:Properties|Type Declaration)\n\n/gm, '')
    .replace(/^#### Extended by\n\n(?:- .*\n)+\n?/gm, '')
    .replace(/^#### Extends\n\n- /gm, 'Extends ')
    .replace(/^\| ------ .*\|$/gm, (row) => row.replaceAll('------', '---'))
    .replace(/ \| - \|$/gm, ' | |')
    .trimEnd()}\n`
}

type ValuesByEntry = ReadonlyMap<string, readonly string[]>

const valuesByEntry = ({ children = [] }: ProjectReflection): ValuesByEntry =>
  new Map(
    children.map(({ name, children: exported = [] }) => [
      name,
      exported.filter(isValue).map((one) => one.name),
    ]),
  )

/** The page with each example as a reader would paste it: what it calls is imported, from the entry of the page where that has it. */
function withImports(page: string, entry: string, values: ValuesByEntry): string {
  const order = [entry, ...[...values.keys()].filter((one) => one !== entry)]
  return page.replace(/^```ts\n(.*?)^```/gms, (_, example: string) => {
    const called = new Set(
      [...example.matchAll(/(?<![.'\w])([a-z]\w*)\b(?!:)/gi)].map(([, name]) => name as string),
    )
    const lines = order.flatMap((one) => {
      const names = (values.get(one) ?? []).filter((name) => called.delete(name))
      return names.length > 0 ? [`import { ${names.sort().join(', ')} } from '${importOf(one)}'`] : []
    })
    return ['```ts', ...lines, ...(lines.length > 0 ? [''] : []), `${example}\`\`\``].join('\n')
  })
}
