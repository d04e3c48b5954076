import { type ActType, type CaseFile, lastOf, type PlainDay, stateOf } from 'ketnap'
import { membershipChart } from 'ketnap/machines'

/** A stop of the way, named by the chart. */
export interface Stop {
  readonly path: string
  readonly name: { readonly vi: string; readonly en: string }
  readonly place: 'past' | 'present' | 'ahead' | 'aside'
  /** Day it was reached. */
  readonly on?: PlainDay
}

/** What goes on at the same time: a region of the chart and the state it is in. */
export interface Region {
  readonly path: string
  readonly region: { readonly vi: string; readonly en: string }
  readonly state: { readonly vi: string; readonly en: string }
}

/** The stops of the straight way, as paths of the chart, each with the act that reaches it. */
const stops: readonly { readonly path: string; readonly act: ActType; readonly matter?: 'admission' }[] = [
  { path: 'candidate.path.outstanding', act: 'case.opened' },
  { path: 'candidate.path.sympathiser', act: 'sympathiser.listed' },
  { path: 'candidate.path.dossier', act: 'procedure.authorised' },
  { path: 'candidate.path.proposed', act: 'cell.voted', matter: 'admission' },
  { path: 'candidate.path.decided', act: 'admission.decided' },
  { path: 'candidate.path.decisionReceived', act: 'decision.received' },
  { path: 'probationary', act: 'ceremony.held' },
  { path: 'official', act: 'recognition.decided' },
]

/** The way of a case with the present state marked; a state off the way stands aside, after the last stop reached. */
export function wayOf(file: CaseFile): readonly Stop[] {
  const state = stateOf(file)
  const isIn = (path: string) => state.some((one) => one === path || one.startsWith(`${path}.`))
  const present = stops.findIndex(({ path }) => isIn(path))
  const reached = stops.map(({ act, matter }) => dayOf(file, act, matter))
  const last = present >= 0 ? present : reached.findLastIndex((day) => day !== undefined)
  const drawn = stops.map(({ path }, index): Stop => {
    const on = index <= last ? reached[index] : undefined
    const place = index === present ? 'present' : index <= last ? 'past' : 'ahead'
    return { path, name: nameOf(path), place, ...(on !== undefined && { on }) }
  })
  if (present >= 0) return drawn
  const path = asideOf(state)
  const on = file.log.at(-1)?.on
  const aside: Stop = { path, name: nameOf(path), place: 'aside', ...(on !== undefined && { on }) }
  return [...drawn.slice(0, last + 1), aside, ...drawn.slice(last + 1)]
}

/** The regions of the present state, each with its own name and that of the state it is in. */
export function regionsOf(file: CaseFile): readonly Region[] {
  return stateOf(file).flatMap((path) => {
    const parts = path.split('.')
    const region = parts.slice(0, -1).join('.')
    return region === '' || region === 'candidate.path'
      ? []
      : [{ path, region: nameOf(region), state: nameOf(path) }]
  })
}

function dayOf(file: CaseFile, act: ActType, matter: string | undefined): PlainDay | undefined {
  const { ceremonyOn, decidedOn, recognisedOn } = lastOf(file, 'membership.transcribed') ?? {}
  const carried: { readonly [T in ActType]?: PlainDay | undefined } = {
    'admission.decided': decidedOn,
    'ceremony.held': ceremonyOn,
    'recognition.decided': recognisedOn,
  }
  const found = lastOf(file, act, (one) => matter === undefined || ('matter' in one && one.matter === matter))
  return found?.on ?? carried[act]
}

/** The state off the way: of a candidate that of the path, of anyone else the first. */
function asideOf(state: readonly string[]): string {
  const onPath = state.find((path) => path.startsWith('candidate.path.'))
  return onPath?.split('.').slice(0, 3).join('.') ?? state[0]?.split('.')[0] ?? 'unopened'
}

interface Node {
  readonly meta?: { readonly vi: string; readonly en: string }
  readonly states: Readonly<Record<string, Node>>
}

/** The name the chart gives a state, in both languages. */
function nameOf(path: string): { readonly vi: string; readonly en: string } {
  let node: Node | undefined = membershipChart.root as unknown as Node
  for (const key of path.split('.')) node = node?.states[key]
  return node?.meta ?? { vi: path, en: path }
}
