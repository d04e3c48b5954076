import type { ActType, Matter } from '../../../casefile/shapes.js'
import type { Finding } from '../../../law/finding.js'
import { whereCovered } from '../../../law/where-covered.js'
import { type Answer, broken, type Question, rule } from '../../engine/rule.js'
import type { FactPair } from '../codes.js'
import { actPairs } from './act.js'
import type { Pair, Told, ToldFact } from './pair.js'
import { personPairs } from './person.js'
import { personAndPlacePairs } from './person-and-place.js'
import { placePairs } from './place.js'

type Pairs = Readonly<Record<string, Pair>>

/** Acts that bring particulars of the person, or of the place. */
const bringing: readonly ActType[] = [
  'case.opened',
  'particulars.changed',
  'applicant.moved',
  'member.received',
]

/** Acts at which the particulars on file are held against each other: those that bring them, and the consideration. */
const particulars = {
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: [...bringing, 'cell.voted'],
  matters: ['admission'] as readonly Matter[],
  asks: 'file',
  cure: ['record.corrected'],
} as const

const clausesOf = (pairs: Pairs) => [...new Set(Object.values(pairs).map(({ clause }) => clause))]

function toldOn({ file, act, on, ask }: Question): Told {
  const person = 'person' in act ? { ...file.person, ...act.person } : file.person
  const unit = 'unit' in act ? { ...file.unit, ...act.unit } : file.unit
  return { person, unit, file, act, on, ask }
}

/** Whether an act brings one of the two facts; the consideration looks at all of them again. */
function isBrought({ of, atTheVote }: Pair, { act }: Told): boolean {
  if (act.type === 'cell.voted') return true
  return atTheVote !== true && of.some((fact) => isTold(fact, act))
}

function isTold(fact: ToldFact, act: Told['act']): boolean {
  const [shape, field] = fact.split('.') as [string, string]
  const brought = (act as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)[
    shape
  ]
  return brought?.[field] !== undefined
}

/** What is found of a family of pairs: those that disagree, the gravest effect of them, and what tells that they do. */
function answerOf(
  pairs: Pairs,
  question: Question,
  isAsked: (pair: Pair, told: Told) => boolean,
): Answer | undefined {
  const told = toldOn(question)
  const found = Object.entries(pairs).filter(
    ([, pair]) => isAsked(pair, told) && whereCovered(() => pair.disagrees(told)) === true,
  )
  if (found.length === 0) return undefined
  // Two facts contradict each other whatever the law of the day, which may not be known.
  for (const [, { clause }] of found) whereCovered(() => question.ask.cite(clause))
  const effect: Finding['effect'] = found.every(([, { isNote }]) => isNote === true) ? 'note' : 'breach'
  return broken({ pairs: found.map(([id]) => id as FactPair) }, { effect })
}

/** Particulars of the person that cannot be together. */
export const personFacts = rule({
  ...particulars,
  id: 'facts.person',
  provisions: clausesOf(personPairs),
  check: (question) => answerOf(personPairs, question, isBrought),
})

/** Particulars of the place that cannot be together. */
export const placeFacts = rule({
  ...particulars,
  id: 'facts.place',
  provisions: clausesOf(placePairs),
  check: (question) => answerOf(placePairs, question, isBrought),
})

/** A particular of the person and one of the place that cannot be together. */
export const personAndPlaceFacts = rule({
  ...particulars,
  id: 'facts.person-and-place',
  provisions: clausesOf(personAndPlacePairs),
  check: (question) => answerOf(personAndPlacePairs, question, isBrought),
})

const pairsByAct = new Map<ActType, Pairs>()

/** The pairs whose first fact an act of the type tells. */
function pairsOf(type: ActType): Pairs {
  const known = pairsByAct.get(type)
  if (known) return known
  const found = Object.fromEntries(
    Object.entries(actPairs).filter(([, { of }]) => of[0].startsWith(`${type}.`)),
  )
  pairsByAct.set(type, found)
  return found
}

/** What an act tells that the particulars or an earlier act exclude. */
export const actFacts = rule({
  id: 'facts.act',
  breaking: 'breach',
  actor: 'grassrootsCommittee',
  guards: [
    'sympathiser.listed',
    'class.entered',
    'certificate.issued',
    'background.declared',
    'union.resolved',
    'consent.given',
    'section.appraised',
    'grassroots.voted',
    'admission.refused',
    'recognition.refused',
    'member.exempted',
    'activity.resumed',
    'member.expelled',
    'defect.found',
  ],
  asks: 'evidence',
  provisions: clausesOf(actPairs),
  cure: ['record.corrected'],
  check: (question) => answerOf(pairsOf(question.act.type), question, () => true),
})
