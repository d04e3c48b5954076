import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { classRules } from '../../src/rules/classes/class/class-log.js'
import { nationalClocks, nationalRules } from '../../src/rules/national.js'
import { planRules } from '../../src/rules/plans/plan-rules.js'

interface Named {
  readonly id: string
}

const rules = fileURLToPath(new URL('../../src/rules/', import.meta.url))
const files = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file.includes('/') && !/-rules[.]ts$|^engine\//.test(file))
  .sort()

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'id' in value && ('check' in value || 'spans' in value)

/** Every rule and duty with the file that holds it. */
const placed = await Promise.all(
  files.map(async (file) => {
    const exported = (await import(`${rules}${file}`)) as Record<string, unknown>
    return Object.values(exported)
      .flatMap((value) => (Array.isArray(value) ? value : [value]))
      .filter(isNamed)
      .map((one) => ({ one, id: one.id, file }))
  }),
).then((all) => all.flat())

describe('the place of a rule', () => {
  it.each(placed.map(({ id, file }) => [id, file] as const))('%s is in %s', (id, file) => {
    const [subject] = id.split('.')
    expect([...dirname(file).split('/'), basename(file, '.ts')]).toContain(subject)
  })

  it('is in the list of its subject, and so in national law', () => {
    const listed = new Set<unknown>([...nationalRules, ...nationalClocks, ...classRules, ...planRules])
    expect(placed.filter(({ one }) => !listed.has(one)).map(({ id, file }) => `${id} in ${file}`)).toEqual([])
    expect(listed).toEqual(new Set(placed.map(({ one }) => one)))
  })
})
