import { type ActAbout, aboutOf } from '../casefile/acts/act-about.js'
import { matterOf } from '../casefile/acts/matter.js'
import type { Act, ActType, Matter } from '../casefile/shapes.js'
import { turns } from '../casefile/straight-way.js'
import { type ChartVerdict, goesWell } from './verdict.js'

/** Asks the chart for the configuration after an act under a verdict; `undefined` where it does not know the act. */
export type Walk = (configuration: string, act: Act, verdict: ChartVerdict) => string | undefined

/** Where an act leads once steps that are not on record are taken, and those steps in order. */
export interface StepsTaken {
  readonly configuration: string
  readonly steps: readonly ActAbout[]
}

/** A step as it goes well, with no evidence but the kind of a transfer. */
const stepOf = (step: ActAbout) =>
  ({ type: step.act, ...step, on: '', transfer: 'official' }) as unknown as Act

const spine: readonly Act[] = turns.map(({ act, matter }) => stepOf({ act, matter }))

/**
 * The state after an act reached by the fewest steps of the straight way that are not on record; `undefined` where no
 * step forward leads to the act.
 */
export function afterStraightSteps(
  configuration: string,
  act: Act,
  verdict: ChartVerdict,
  walk: Walk,
): StepsTaken | undefined {
  for (const { at: start, answered } of fromAnswers(configuration, verdict, walk))
    for (const { at, steps: onTheWay } of forward(start, verdict, walk)) {
      const steps = [...answered, ...onTheWay]
      const after = steps.length === 0 ? undefined : walk(at, act, { ...verdict, isAdmissible: true })
      if (after !== undefined) return { configuration: after, steps }
    }
  return undefined
}

/** A configuration as it is, and after an answer to the shortfall it waits with: whatever follows shows that there was one. */
function fromAnswers(
  configuration: string,
  verdict: ChartVerdict,
  walk: Walk,
): readonly { readonly at: string; readonly answered: readonly ActAbout[] }[] {
  const answers = (['admission', 'recognition'] as const).flatMap((matter) =>
    afterAnswers(configuration, matter, verdict, walk),
  )
  return [
    { at: configuration, answered: [] },
    ...answers.map(({ at, answered }) => ({ at, answered: [answered] })),
  ]
}

/**
 * The fewest steps after which the chart knows an act, along the straight way and then along the side way the act ends;
 * `undefined` where none lead to it. Acts of the types that `stand` on file are not asked for again.
 */
export function stepsBefore(
  configuration: string,
  act: Act,
  verdict: ChartVerdict,
  walk: Walk,
  stand: readonly ActType[] = [],
): readonly ActAbout[] | undefined {
  const onTheWay = stepsFrom(configuration, act, verdict, walk, stand)
  if (onTheWay) return onTheWay
  return afterAnswers(configuration, matterOf(act), verdict, walk)
    .flatMap(({ at, answered }) => {
      const knows = walk(at, act, { ...verdict, isAdmissible: true }) !== undefined
      const more = knows ? [] : stepsFrom(at, act, verdict, walk, stand)
      return more ? [[answered, ...more]] : []
    })
    .sort((a, b) => a.length - b.length)[0]
}

/** Where the answers to a shortfall lead from a configuration that waits for one in a matter. */
function afterAnswers(
  configuration: string,
  matter: Matter | undefined,
  verdict: ChartVerdict,
  walk: Walk,
): readonly { readonly at: string; readonly answered: ActAbout }[] {
  if (matter === undefined) return []
  return (['consider', 'return'] as const).flatMap((answer) => {
    const answering = { type: 'shortfall.answered', on: '', matter, answer } as const
    const at = walk(configuration, answering, { ...verdict, ...goesWell })
    return at === undefined ? [] : [{ at, answered: aboutOf(answering) }]
  })
}

function stepsFrom(
  configuration: string,
  act: Act,
  verdict: ChartVerdict,
  walk: Walk,
  stand: readonly ActType[],
): readonly ActAbout[] | undefined {
  const admitted = { ...verdict, isAdmissible: true }
  const knows = (at: string) => walk(at, act, admitted) !== undefined
  const aside = sideSteps(act)
  for (const { at, steps } of forward(configuration, verdict, walk, stand)) {
    if (steps.length > 0 && knows(at)) return steps
    // The fewest: the last step of the side way alone, then the last two.
    for (let from = aside.length - 1; from >= 0; from -= 1) {
      const taken = aside.slice(from)
      const there = afterAll(at, taken, verdict, walk)
      if (there !== undefined && knows(there)) return [...steps, ...taken]
    }
  }
  return undefined
}

/** The configuration after steps taken one after another; `undefined` where the chart does not know one of them. */
function afterAll(
  configuration: string,
  steps: readonly ActAbout[],
  verdict: ChartVerdict,
  walk: Walk,
): string | undefined {
  return steps.reduce<string | undefined>(
    (at, step) => at && walk(at, stepOf(step), { ...verdict, ...goesWell }),
    configuration,
  )
}

/** The configurations along the straight way from one on, each with the steps that lead to it. */
function* forward(
  configuration: string,
  verdict: ChartVerdict,
  walk: Walk,
  stand: readonly ActType[] = [],
): Generator<{ readonly at: string; readonly steps: readonly ActAbout[] }> {
  let at = configuration
  let steps: readonly ActAbout[] = []
  yield { at, steps }
  for (const one of spine) {
    if (stand.includes(one.type)) continue
    const next = walk(at, one, { ...verdict, ...goesWell })
    // An act that leaves the state as it is is no step forward.
    if (next === undefined || next === at) continue
    at = next
    steps = [...steps, aboutOf(one)]
    yield { at, steps }
  }
}

type Exit = Extract<Matter, 'removal' | 'expulsion' | 'resignation'>

/** What opens a way out, and the vote of the cell that proposes it. */
const wayOut: Readonly<Record<Exit, readonly ActAbout[]>> = {
  removal: [{ act: 'removal.opened' }, { act: 'cell.voted', matter: 'removal' }],
  expulsion: [{ act: 'cell.voted', matter: 'expulsion' }],
  resignation: [{ act: 'resignation.requested' }, { act: 'cell.voted', matter: 'resignation' }],
}

const declared: readonly ActAbout[] = [{ act: 'background.declared' }]

const transfer: readonly ActAbout[] = [{ act: 'member.transferred' }]

const removal: readonly ActAbout[] = [{ act: 'removal.opened' }]

/** The steps off the straight way that come before an act, in order. */
const before: { readonly [T in ActType]?: readonly ActAbout[] } = {
  'background.sealed': declared,
  'background.certified': declared,
  'background.rejected': declared,
  'verification.requested': declared,
  'verification.replied': [...declared, { act: 'verification.requested' }],
  'member.received': transfer,
  'member.returned': transfer,
  'activity.resumed': [{ act: 'member.suspended' }],
  'self-criticism.requested': removal,
  'self-criticism.answered': removal,
}

function sideSteps(act: Act): readonly ActAbout[] {
  const matter = matterOf(act)
  const own = before[act.type]
  if (own || matter === undefined || !Object.hasOwn(wayOut, matter)) return own ?? []
  const way = wayOut[matter as Exit]
  return act.type === 'cell.voted' ? way.slice(0, -1) : way
}
