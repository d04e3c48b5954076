import { join } from 'node:path'
import { type ActType, actTypes } from 'ketnap'
import { actFields } from 'ketnap/schemas'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { root } from './packed.js'

const types = join(root, 'dist/types/index.d.ts')
const app = join(root, 'app.ts')

const lines = actTypes.flatMap((type) => [
  `{ const act = given as ActOf<'${type}'>`,
  ...Object.keys(actFields(type) ?? {}).map((field) => `void act.${field} // ${type}`),
  '}',
])
const text = `import type { ActOf } from '${types.replace(/\.d\.ts$/, '.js')}'\ndeclare const given: unknown\n${lines.join('\n')}\nexport {}\n`

const host: ts.LanguageServiceHost = {
  getScriptFileNames: () => [app],
  getScriptVersion: () => '1',
  getScriptSnapshot: (path) => {
    const content = path === app ? text : ts.sys.readFile(path)
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, types: [], noEmit: true }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === app || ts.sys.fileExists(path),
  readFile: (path) => (path === app ? text : ts.sys.readFile(path)),
}
const service = ts.createLanguageService(host)

/** What an editor shows over a field of an act. */
function shownOver(type: ActType, field: string): string {
  const at = text.indexOf(`act.${field} // ${type}\n`) + 'act.'.length
  return ts.displayPartsToString(service.getQuickInfoAtPosition(app, at)?.documentation)
}

describe('what an editor shows over the field of an act, from the published types', () => {
  it.each([
    {
      type: 'introduction.made',
      field: 'togetherIn',
      shown: 'Together in [Cùng]. Stated by the introducer.',
    },
    {
      type: 'membership.transcribed',
      field: 'badges',
      shown:
        'Party badges held, by years [Huy hiệu Đảng đã tặng (năm)]: none where the list is empty, not known where it is left out. Stated by the register being carried over.',
    },
    { type: 'ceremony.held', field: 'on', shown: /^Day \[Ngày\]: the day it took place/ },
  ] as const)('$type $field', ({ type, field, shown }) => {
    expect(shownOver(type, field).replaceAll('\n', ' ')).toMatch(shown)
  })

  it.each(actTypes)('has the words of the schema, of every field of %s', (type) => {
    const said = Object.entries(actFields(type) ?? {}).filter(([field]) => field !== 'type')
    expect(said.length).toBeGreaterThan(4)
    for (const [field, { label }] of said) {
      const shown = shownOver(type, field).replaceAll('\n', ' ')
      expect(shown, field).toContain(`${label.en} [${label.vi}]`)
    }
  })
})
