import { frozen } from '../calendar/frozen.js'
import type { ActivityStatus } from '../casefile/activity.js'
import { type ActAbout, aboutsOf } from '../casefile/acts/act-about.js'
import type { Act, ActType } from '../casefile/shapes.js'
import { keyOf } from './configuration.js'
import { factsAskedOf } from './facts-asked.js'
import { learned, restingAt } from './learn.js'
import type { MembershipTag } from './membership-context.js'
import { actsKnownBy } from './out-of-order.js'
import { saidBy } from './projection.js'
import { type ChartVerdict, clear } from './verdict.js'

/** Configuration before the opening act. */
export const unopened = keyOf('unopened')

/** What is known of the steps of which so much is said: where they lead, and, by what is said next, those of which more is. */
interface Known {
  readonly further: Map<string | boolean | undefined, Known>
  step?: { readonly after: string | undefined }
}

const steps: Known = { further: new Map() }
const resting = new Map<string, Resting>()

function further(known: Known, said: string | boolean | undefined): Known {
  let next = known.further.get(said)
  if (!next) {
    next = { further: new Map() }
    known.further.set(said, next)
  }
  return next
}

/**
 * The configuration after an act under a verdict; `undefined` where the chart has no branch for it. Asked of the XState chart
 * once for each configuration and branch, and remembered: the chart stays the one source of the procedure's shape.
 */
export function step(configuration: string, act: Act, verdict: ChartVerdict): string | undefined {
  let known = further(further(further(steps, configuration), act.type), verdict.isAdmissible)
  for (const fact of factsAskedOf(act.type)) known = further(known, saidBy(fact, act, verdict))
  known.step ??= { after: oneOf(learned(configuration, act, verdict)) }
  return known.step.after
}

const configurations = new Map<string | undefined, string>()

/** The same text for each configuration, so that one is told from another at a glance and not letter by letter. */
function oneOf(configuration: string | undefined): string | undefined {
  if (configuration !== undefined && !configurations.has(configuration))
    configurations.set(configuration, configuration)
  return configurations.get(configuration)
}

/** The acts a configuration has a branch for, whatever the rules say, in the order of the procedure. */
export function actsKnownIn(configuration: string): readonly ActType[] {
  return restingIn(configuration).acts
}

/**
 * The same acts with everything each may be about in the configuration, without those that the activity of the member bars: a term
 * that a decision names runs out by day, and the configuration does not tell.
 */
export function actsIn(configuration: string, activity: ActivityStatus = 'active'): readonly ActAbout[] {
  const abouts = aboutsIn(configuration)
  if (activity === 'active') return abouts
  return abouts.filter((about) => {
    const asked = factsAskedOf(about.act)
    const isByActivity = asked.length === 1 && asked[0] === 'activity'
    return !isByActivity || step(configuration, exampleOf(about), { ...clear, activity }) !== undefined
  })
}

function aboutsIn(configuration: string): readonly ActAbout[] {
  const at = restingIn(configuration)
  at.abouts ??= frozen(
    at.acts.flatMap((type) => {
      const all = aboutsOf(type)
      const known = all.filter((about) => step(configuration, exampleOf(about), clear) !== undefined)
      return all.length === 1 ? all : known
    }),
  )
  return at.abouts
}

/** An act about something, with the answer that takes a shortfall further. */
const exampleOf = ({ act, ...about }: ActAbout) =>
  ({ type: act, ...about, on: '', answer: 'consider' }) as unknown as Act

/** Whether a state of a configuration has a tag. */
export function isTagged(configuration: string, tag: MembershipTag): boolean {
  return restingIn(configuration).snapshot.hasTag(tag)
}

/** A configuration at rest: what the chart says of it before any act. */
interface Resting {
  readonly snapshot: ReturnType<typeof restingAt>
  readonly acts: readonly ActType[]
  abouts?: readonly ActAbout[]
}

function restingIn(configuration: string): Resting {
  let at = resting.get(configuration)
  if (!at) {
    const snapshot = restingAt(configuration)
    at = { snapshot, acts: Object.freeze(actsKnownBy(snapshot)) }
    resting.set(configuration, at)
  }
  return at
}
