import type { Act, ActType, Matter } from '../../../casefile/shapes.js'
import type { Finding } from '../../../law/finding.js'
import { isNotCovered, whereCovered } from '../../../law/where-covered.js'
import { type Answer, broken, type Question, rule } from '../../engine/rule.js'
import type { FactPair } from '../codes.js'
import { actPairs } from './act.js'
import type { Pair, Told } from './pair.js'
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

/** A pair of facts as it is asked, its facts taken apart by shape and field. */
interface AskedPair {
  readonly id: FactPair
  readonly pair: Pair
  readonly told: readonly (readonly [shape: string, field: string])[]
}

const listed = (pairs: Pairs): readonly AskedPair[] =>
  Object.entries(pairs).map(([id, pair]) => ({
    id: id as FactPair,
    pair,
    told: pair.of.map((fact) => fact.split('.') as [string, string]),
  }))

/** Whether an act brings one of the two facts; the consideration looks at all of them again. */
function isBrought({ pair, told }: AskedPair, act: Act): boolean {
  if (act.type === 'cell.voted') return true
  if (pair.atTheVote === true) return false
  const brought = act as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
  for (const [shape, field] of told) if (brought[shape]?.[field] !== undefined) return true
  return false
}

/** What is found of a family of pairs: those that disagree, the gravest effect of them, and what tells that they do. */
function answerOf(
  asked: readonly AskedPair[],
  question: Question,
  isAsked: (asked: AskedPair, act: Act) => boolean,
): Answer | undefined {
  let told: Told | undefined
  let found: AskedPair[] | undefined
  for (const one of asked) {
    if (!isAsked(one, question.act)) continue
    told ??= toldOn(question)
    if (disagrees(one.pair, told)) found = [...(found ?? []), one]
  }
  if (!found) return undefined
  // Two facts contradict each other whatever the law of the day, which may not be known.
  for (const { pair } of found) whereCovered(() => question.ask.cite(pair.clause))
  const effect: Finding['effect'] = found.every(({ pair }) => pair.isNote === true) ? 'note' : 'breach'
  return broken({ pairs: found.map(({ id }) => id) }, { effect })
}

/** Where the law or the calendar does not reach, two facts are not known to disagree. */
function disagrees(pair: Pair, told: Told): boolean {
  try {
    return pair.disagrees(told) === true
  } catch (error) {
    if (isNotCovered(error)) return false
    throw error
  }
}

const ofPerson = listed(personPairs)
const ofPlace = listed(placePairs)
const ofPersonAndPlace = listed(personAndPlacePairs)

/** Particulars of the person that cannot be together. */
export const personFacts = rule({
  ...particulars,
  id: 'facts.person',
  provisions: clausesOf(personPairs),
  check: (question) => answerOf(ofPerson, question, isBrought),
})

/** Particulars of the place that cannot be together. */
export const placeFacts = rule({
  ...particulars,
  id: 'facts.place',
  provisions: clausesOf(placePairs),
  check: (question) => answerOf(ofPlace, question, isBrought),
})

/** A particular of the person and one of the place that cannot be together. */
export const personAndPlaceFacts = rule({
  ...particulars,
  id: 'facts.person-and-place',
  provisions: clausesOf(personAndPlacePairs),
  check: (question) => answerOf(ofPersonAndPlace, question, isBrought),
})

const ofActs = listed(actPairs)
const pairsByAct = new Map<ActType, readonly AskedPair[]>()

/** The pairs whose first fact an act of the type tells. */
function pairsOf(type: ActType): readonly AskedPair[] {
  const known = pairsByAct.get(type)
  if (known) return known
  const found = ofActs.filter(({ told }) => `${told[0]?.[0]}.${told[0]?.[1]}` === type)
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
    'cell.voted',
    'section.appraised',
    'grassroots.voted',
    'admission.refused',
    'recognition.refused',
    'member.exempted',
    'activity.resumed',
    'member.disciplined',
    'member.expelled',
    'defect.found',
    'admission.annulled',
  ],
  asks: 'evidence',
  provisions: clausesOf(actPairs),
  cure: ['record.corrected'],
  check: (question) => answerOf(pairsOf(question.act.type), question, () => true),
})
