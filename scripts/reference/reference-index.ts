import { type DeclarationReflection, type ProjectReflection, ReflectionKind } from 'typedoc'

/** How an entry is imported. */
export const importOf = (entry: string) => (entry === 'ketnap' ? entry : `ketnap/${entry}`)

/** Kinds that are there at run time. */
export const isValue = ({ kind }: DeclarationReflection) =>
  (kind & (ReflectionKind.SomeValue | ReflectionKind.Class)) !== 0

/** The headings of a page in their order; of two that differ in case alone the later has a number in its anchor. */
const order = [
  ReflectionKind.Function,
  ReflectionKind.Variable,
  ReflectionKind.Class,
  ReflectionKind.Interface,
  ReflectionKind.TypeAlias,
]

/** docs/reference/README.md: how to read the pages, and every export by its entry. */
export function referenceIndex({ children = [] }: ProjectReflection): string {
  const modules = [...children].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
  return [
    '# Reference',
    '',
    'Made from the comments of the sources by `npm run reference`; a test fails when it is stale. One page an entry of the',
    'package: functions, values, types. A comment says what comes out and where its edge is, then shapes, units, errors, and the',
    'clause where a figure of the law is behind it. A long type is cut (`…`); an editor shows it whole.',
    '',
    'What a comment says is thrown is an [`AdmissionError`](ketnap.md#admissionerror) of that code. Every function throws',
    '`call.malformed`, `call.option-unknown`, `day.malformed`, `number.malformed` or `instant.malformed` where it is called with what its types refuse,',
    '`act.malformed` where it takes an act and is given none, and `calendar.beyond` where a day would lie past 2199-12-31; these',
    'are named only where more hangs on them. A refusal is no error: it is an answer.',
    '',
    ...modules.flatMap((module) => [
      `## [\`${importOf(module.name)}\`](${module.name}.md)`,
      '',
      ...listOf(module, isValue, ''),
      ...listOf(module, (one) => !isValue(one), 'Types: '),
    ]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}

const rank = ({ name }: DeclarationReflection) => (name === 'ketnap' ? 0 : 1)

function listOf(
  { name: entry, children = [] }: DeclarationReflection,
  isListed: (one: DeclarationReflection) => boolean,
  head: string,
): readonly string[] {
  const inOrder = [...children].sort(
    (a, b) =>
      order.indexOf(a.kind) - order.indexOf(b.kind) ||
      a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }),
  )
  const seen = new Map<string, number>()
  const links = inOrder.flatMap((one) => {
    const slug = one.name.toLowerCase()
    const times = seen.get(slug) ?? 0
    seen.set(slug, times + 1)
    return isListed(one) ? [`[${one.name}](${entry}.md#${slug}${times === 0 ? '' : `-${times}`})`] : []
  })
  return links.length > 0 ? [`${head}${links.join(', ')}`, ''] : []
}
