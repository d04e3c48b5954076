import { subjects } from '../../src/rules/engine/subject.js'
import { imports, sources } from './imports.js'

/** What each floor of src is for; the entries are the files at its top. A floor without words throws when it is drawn. */
const purposes: Readonly<Record<string, string>> = {
  errors: 'the one thrown class, its codes and their facts',
  calendar: 'plain days, months, ages, working days, days off of Vietnam',
  law: 'instrument, provision by date, citation, finding, inquiry; knows nothing of admission',
  regulations: 'the law as data: instruments, provisions, clauses, policies',
  casefile: 'acts, the log, the case file folded from it; class, plan, organisation, privacy marks',
  rules: 'one condition of the law a rule; the rulebook, the judge, the duties',
  statechart: 'the charts, the procedure in their order, and what is learned from them',
  procedure: 'what an app calls for one case',
  register: 'what an app calls for many',
  locales: 'codes to sentences, by language',
  adapters:
    'stores, documents, timelines, lists, papers, chain, privacy, iCalendar, threads, durable execution',
  testing: 'synthetic populations, the kit for a store of your own',
  entries: 'the files at the top of src: the public surface, by name',
}

interface Edge {
  readonly from: string
  readonly to: string
}

/** The floor of a file: its folder, `errors`, or `entries` for any other file at the top. */
const floorOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : entryOrErrors(path))

const entryOrErrors = (path: string) => (path === 'errors.ts' ? 'errors' : 'entries')

const floorsInUse = [...new Set(sources.map(floorOf))]

const edges = distinct(imports.map(({ from, to }) => ({ from: floorOf(from), to: floorOf(to) })))

/** The floors of src from its imports: a diagram of what stands on what, and a table of every import. */
export function floors(): string {
  const order = Object.keys(purposes).filter((floor) => floorsInUse.includes(floor))
  const unknown = floorsInUse.filter((floor) => !order.includes(floor))
  if (unknown.length > 0) throw new Error(`no words for the floors ${unknown.join(', ')}`)
  const topDown = [...order].reverse()
  return [
    '```mermaid',
    'flowchart TB',
    ...topDown.map((floor) => `  ${floor}["${[floor, ...roomsOf(floor)].join('<br/>')}"]`),
    ...withoutDetours(edges).map(({ from, to }) => `  ${from} --> ${to}`),
    '```',
    '',
    '| floor | holds | imports from |',
    '|---|---|---|',
    ...topDown.map((floor) => {
      const below = order.filter((to) => edges.some((edge) => edge.from === floor && edge.to === to))
      return `| \`${floor}\` | ${purposes[floor]} | ${below.join(', ') || 'nothing'} |`
    }),
  ].join('\n')
}

/** The folders of a floor, some to a line. */
function roomsOf(floor: string): readonly string[] {
  const folders = sources.flatMap((path) => {
    const [top, folder, file] = path.split('/')
    return top === floor && file !== undefined ? [folder as string] : []
  })
  return lines([...new Set(folders)].sort(bySubject), 24)
}

/** The subjects in the order of the procedure, what is no subject before them. */
function bySubject(a: string, b: string): number {
  const place = (name: string) => inOrder.indexOf(name)
  return place(a) - place(b) || (a < b ? -1 : 1)
}

function lines(words: readonly string[], width: number): readonly string[] {
  const filled: string[] = []
  for (const word of words) {
    const last = filled.at(-1)
    if (last !== undefined && `${last}, ${word}`.length <= width)
      filled[filled.length - 1] = `${last}, ${word}`
    else filled.push(word)
  }
  return filled
}

/** The subjects of the rules from their imports: an arrow where the rules of one ask the law or the rules of another. */
export function subjectsDrawn(): string {
  const subjectOf = (path: string) => {
    const [floor, subject] = path.split('/')
    return (floor === 'rules' || floor === 'regulations') && isSubject(subject) ? subject : undefined
  }
  const across = imports.flatMap(({ from, to }) => {
    const [a, b] = [subjectOf(from), subjectOf(to)]
    return from.startsWith('rules/') && a !== undefined && b !== undefined ? [{ from: a, to: b }] : []
  })
  return [
    '```mermaid',
    'flowchart LR',
    ...inOrder
      .filter((subject) => sources.some((path) => path.startsWith(`rules/${subject}/`)))
      .map((subject) => `  ${subject}([${subject}])`),
    ...distinct(across).map(({ from, to }) => `  ${from} --> ${to}`),
    '```',
  ].join('\n')
}

/** The subjects of the rules, and what is about many cases. */
const inOrder: readonly string[] = [...subjects, 'plans', 'statistics']

const isSubject = (name: string | undefined): name is string => name !== undefined && inOrder.includes(name)

/** Each edge once, none from a node to itself. */
function distinct(found: readonly Edge[]): readonly Edge[] {
  const byKey = new Map(
    found.filter(({ from, to }) => from !== to).map((edge) => [`${edge.from} ${edge.to}`, edge]),
  )
  return [...byKey.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, edge]) => edge)
}

/** The edges that no way of several others replaces; the graph has no cycle, which the floors forbid. */
function withoutDetours(all: readonly Edge[]): readonly Edge[] {
  const below = (node: string): readonly string[] =>
    all.filter(({ from }) => from === node).map(({ to }) => to)
  const reaches = (from: string, to: string): boolean =>
    below(from).some((one) => one === to || reaches(one, to))
  return all.filter(({ from, to }) => !below(from).some((one) => one !== to && reaches(one, to)))
}
