import type { AnyMachineSnapshot } from 'xstate'
import { getNextTransitions } from 'xstate'
import { frozen } from '../calendar/frozen.js'
import type { PlainDay } from '../calendar/plain-day.js'
import { aboutOf, actCode } from '../casefile/acts/act-about.js'
import { actTypes } from '../casefile/acts/act-types.js'
import type { CaseFile } from '../casefile/case-file.js'
import type { Act, ActType } from '../casefile/shapes.js'
import { type Citation, cite } from '../law/citation.js'
import { leastSure } from '../law/confidence.js'
import type { Facts, Finding } from '../law/finding.js'
import { Inquiry } from '../law/inquiry.js'
import { whereCovered } from '../law/where-covered.js'
import { CH2011, G2025 } from '../regulations/instruments.js'
import { TC2025 } from '../regulations/neighbouring-instruments.js'
import type { Cure, RuleId } from '../rules/engine/codes.js'
import { national } from '../rules/engine/judge.js'
import type { Actor } from '../rules/engine/rule.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { listingOn } from '../rules/pool/listing.js'
import { keyOf, pathsOf } from './configuration.js'
import { lawOfStep, type StepLaw } from './step-law.js'
import { stepsBefore, type Walk } from './steps-before.js'
import type { ChartVerdict } from './verdict.js'

/** What is asked of an act that the present state does not know: its law, and the chart. */
export interface OutOfOrder {
  readonly file: CaseFile
  readonly book: Rulebook
  readonly verdict: ChartVerdict
  readonly walk: Walk
}

/**
 * The finding for an act that the present state does not know: the state, and the steps before the act that are not on
 * record, by the clauses that ask for them; no steps where none lead to it.
 */
export function outOfOrder(act: Act, { file, book, verdict, walk }: OutOfOrder): Finding {
  const { configuration } = file
  // Neither a refusal nor a withdrawal takes anybody off the list.
  const stand: readonly ActType[] = listingOn(file, act.on) ? ['sympathiser.listed'] : []
  const before = stand.includes(act.type) ? undefined : stepsBefore(configuration, act, verdict, walk, stand)
  const steps = before ?? []
  // The step that comes next is what is lacking; those after it wait for it.
  const laws = steps.flatMap((step) => lawOfStep(step) ?? []).slice(0, 1)
  const facts = {
    act: actCode(aboutOf(act)),
    state: pathsOf(configuration),
    ...(steps.length > 0 && { steps: steps.map(actCode) }),
  }
  const actor = laws[0]?.actor ?? 'cellCommittee'
  return unknownHere('procedure.out-of-order', actor, facts, citationsOf(laws, act.on, book))
}

/** The clauses of steps on a day; that of the whole order where none is known. */
function citationsOf(laws: readonly StepLaw[], on: PlainDay, { setting }: Rulebook): readonly Citation[] {
  const ask = new Inquiry(setting, on)
  for (const { clause } of laws) whereCovered(() => ask.cite(clause))
  return ask.citations.length > 0 ? ask.citations : [cite(CH2011, 'art. 4, 5', 'text')]
}

/** The same for an act of a training class. */
export function classOutOfOrder(act: string, snapshot: AnyMachineSnapshot): Finding {
  return unknownHere('class.out-of-order', 'communePoliticalCentre', knownHere(act, snapshot), [
    cite(TC2025, '', 'secondary'),
  ])
}

/** The same for an act of an annual plan. */
export function planOutOfOrder(act: string, snapshot: AnyMachineSnapshot): Finding {
  return unknownHere('plan.out-of-order', 'competentCommittee', knownHere(act, snapshot), [
    cite(G2025, 'pt I.1.1(a–d)', 'text'),
  ])
}

/** The act, the state, and the few acts of a class or a plan that are possible in it. */
const knownHere = (act: string, snapshot: AnyMachineSnapshot): Facts => ({
  act,
  state: pathsOf(keyOf(snapshot.value)),
  possible: eventsKnownBy(snapshot),
})

function unknownHere(rule: RuleId, actor: Actor, facts: Facts, citations: readonly Citation[]): Finding {
  return frozen({
    rule,
    source: national,
    actor,
    effect: 'bar',
    outcome: 'broken',
    facts,
    citations,
    confidence: leastSure(citations.map((citation) => citation.confidence)),
    cure: ['procedure.in-order'] satisfies Cure[],
    policies: [],
    alternatives: [],
  })
}

/** The acts a snapshot has a branch for, whatever the rules say, in the order of the procedure. */
export function actsKnownBy(snapshot: AnyMachineSnapshot): readonly ActType[] {
  const known = new Set(eventsKnownBy(snapshot))
  return actTypes.filter((type) => known.has(type))
}

function eventsKnownBy(snapshot: AnyMachineSnapshot): readonly string[] {
  const found = getNextTransitions(snapshot).map((branch) => branch.eventType)
  return [...new Set(found)].filter((type) => type !== '*')
}
