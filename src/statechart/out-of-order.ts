import type { AnyMachineSnapshot } from 'xstate'
import { getNextTransitions } from 'xstate'
import { actTypes } from '../casefile/acts/act-types.js'
import type { Act, ActType } from '../casefile/shapes.js'
import { type Citation, cite } from '../law/citation.js'
import { leastSure } from '../law/confidence.js'
import type { Finding } from '../law/finding.js'
import { CH2011, G2025 } from '../regulations/instruments.js'
import { TC2025 } from '../regulations/neighbouring-instruments.js'
import type { Cure, RuleId } from '../rules/engine/codes.js'
import { national } from '../rules/engine/judge.js'
import type { Actor } from '../rules/engine/rule.js'
import { keyOf, pathsOf } from './configuration.js'

/** The finding for an act that the present state does not know: the state, and the acts possible now. */
export function outOfOrder(act: Act, configuration: string, possible: readonly ActType[]): Finding {
  return unknownHere('procedure.out-of-order', 'cellCommittee', act.type, configuration, possible, [
    cite(CH2011, 'art. 4, 5', 'text'),
  ])
}

/** The same for an act of a training class. */
export function classOutOfOrder(act: string, snapshot: AnyMachineSnapshot): Finding {
  return unknownHere(
    'class.out-of-order',
    'communePoliticalCentre',
    act,
    keyOf(snapshot.value),
    eventsKnownBy(snapshot),
    [cite(TC2025, '', 'secondary')],
  )
}

/** The same for an act of an annual plan. */
export function planOutOfOrder(act: string, snapshot: AnyMachineSnapshot): Finding {
  return unknownHere(
    'plan.out-of-order',
    'competentCommittee',
    act,
    keyOf(snapshot.value),
    eventsKnownBy(snapshot),
    [cite(G2025, 'pt I.1.1(a–d)', 'text')],
  )
}

function unknownHere(
  rule: RuleId,
  actor: Actor,
  act: string,
  configuration: string,
  possible: readonly string[],
  citations: readonly Citation[],
): Finding {
  return {
    rule,
    source: national,
    actor,
    effect: 'bar',
    outcome: 'broken',
    facts: { act, state: pathsOf(configuration), possible },
    citations,
    confidence: leastSure(citations.map((citation) => citation.confidence)),
    cure: ['procedure.in-order'] satisfies Cure[],
    policies: [],
    alternatives: [],
  }
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

/** The same finding for a running machine. */
export function outOfOrderIn(act: Act, snapshot: AnyMachineSnapshot): Finding {
  return outOfOrder(act, keyOf(snapshot.value), actsKnownBy(snapshot))
}
