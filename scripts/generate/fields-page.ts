import type { Observed } from '../../src/rules/fields/observed.js'
import { actObservers, envelopeObservers } from '../../src/rules/fields/observed-acts.js'
import {
  classActObservers,
  organisationObservers,
  planActObservers,
} from '../../src/rules/fields/observed-logs.js'
import { personObservers, unitObservers } from '../../src/rules/fields/observed-particulars.js'

type Groups = { readonly [field: string]: Observed | Groups }

const isObserved = (one: Observed | Groups): one is Observed => Array.isArray(one) || 'reference' in one

const particulars: readonly (readonly [string, object])[] = [
  ['person', personObservers],
  ['unit', unitObservers],
]

/** docs/fields.md: what notices each field of each schema. */
export function fieldsPage(): string {
  return [
    '# What notices each field',
    '',
    'Generated from `src/rules/fields` by `npm run generate`. An input that nothing reads is a lie to whoever fills it in: each',
    'field is judged by rules, or counted (dates, state, activity, seniority, reports, audit, plans, directory), or refused where it',
    'does not fit the others (`input`), or is a reference, with the reason. A new field without an entry does not compile;',
    '`test/rules/fields` sets every legal value of every field and fails where whoever is named says nothing else.',
    '',
    ...table('Every act', envelopeObservers),
    ...particulars.flatMap(([name, observers]) => table(`\`${name}\``, observers)),
    ...Object.entries({ ...actObservers, ...classActObservers, ...planActObservers }).flatMap(
      ([type, observers]) => table(`\`${type}\``, observers),
    ),
    ...table('The organisation', organisationObservers),
  ].join('\n')
}

function table(heading: string, observers: object): readonly string[] {
  const rows = rowsOf(observers as Groups)
  if (rows.length === 0) return []
  return [`## ${heading}`, '', '| field | noticed by |', '|---|---|', ...rows, '']
}

function rowsOf(groups: Groups, path = ''): readonly string[] {
  return Object.entries(groups).flatMap(([name, said]) => {
    const here = `${path}${name}`
    const shared = particulars.find(([, observers]) => observers === said)
    if (shared) return [`| \`${here}\` | the fields of \`${shared[0]}\` |`]
    if (!isObserved(said)) return rowsOf(said, `${here}.`)
    const by =
      'reference' in said ? `reference: ${said.reference}` : said.map((one) => `\`${one}\``).join(', ')
    return [`| \`${here}\` | ${by} |`]
  })
}
