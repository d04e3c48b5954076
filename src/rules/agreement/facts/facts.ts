import type { Act, ActType, Matter } from '../../../casefile/shapes.js'
import type { Finding } from '../../../law/finding.js'
import { isNotCovered, whereCovered } from '../../../law/where-covered.js'
import { type Answer, broken, type Question, rule } from '../../engine/rule.js'
import type { FactPair } from '../codes.js'
import { actPairs } from './act.js'
import { complaintPairs } from './complaints.js'
import { earlierPairs } from './earlier.js'
import { helpingPairs } from './helping.js'
import { membershipPairs } from './membership.js'
import type { Pair, Told } from './pair.js'
import { personPairs } from './person.js'
import { personAndPlacePairs } from './person-and-place.js'
import { placePairs } from './place.js'
import { stepPairs } from './steps.js'
import { youngActPairs } from './young.js'

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

const clausesOf = (pairs: Pairs) => [
  ...new Set(Object.values(pairs).flatMap(({ clause, asks = [] }) => [clause, ...asks])),
]

function toldOn({ file, act, on, ask }: Question): Told {
  const person = 'person' in act ? { ...file.person, ...act.person } : file.person
  const unit = 'unit' in act ? { ...file.unit, ...act.unit } : file.unit
  return { person, unit, file, act, on, ask }
}

/** Facts taken apart: what they are of, and the name of the field. */
type Fact = readonly [shape: string, field: string]

/** A pair of facts as it is asked. */
interface AskedPair extends Pick<Pair, 'disagrees'> {
  readonly id: FactPair
  readonly pair: Pair
  readonly told: readonly [Fact, Fact]
}

const listed = (pairs: Pairs): readonly AskedPair[] =>
  Object.entries(pairs).map(([id, pair]) => ({
    id: id as FactPair,
    pair,
    disagrees: pair.disagrees,
    told: pair.of.map((fact) => fact.split('.')) as unknown as AskedPair['told'],
  }))

/** A family of pairs of particulars, and those of them that an act which brings a field asks. */
interface Family {
  readonly pairs: readonly AskedPair[]
  readonly byField: { readonly person: PairsByField; readonly unit: PairsByField }
}

type PairsByField = ReadonlyMap<string, readonly AskedPair[]>

function familyOf(pairs: Pairs): Family {
  const all = listed(pairs)
  const asked = all.filter(({ pair }) => pair.atTheVote !== true)
  const byFieldOf = (shape: string): PairsByField => {
    const fields = asked.flatMap(({ told }) => told.flatMap(([of, field]) => (of === shape ? [field] : [])))
    const namedIn = (field: string) =>
      asked.filter(({ told }) => told.some(([of, name]) => of === shape && name === field))
    return new Map(fields.map((field) => [field, namedIn(field)]))
  }
  return { pairs: all, byField: { person: byFieldOf('person'), unit: byFieldOf('unit') } }
}

type Bringing = { readonly [S in 'person' | 'unit']?: object }

/** The pairs of which an act brings one of the two facts; the consideration looks at all of them again. */
function broughtBy(act: Act, { pairs, byField }: Family): Iterable<AskedPair> {
  if (act.type === 'cell.voted') return pairs
  const brought = new Set<AskedPair>()
  for (const shape of ['person', 'unit'] as const) {
    const told = (act as Bringing)[shape]
    for (const field in told)
      if (told[field as never] !== undefined)
        for (const one of byField[shape].get(field) ?? []) brought.add(one)
  }
  return brought
}

/** What is found of particulars: those pairs that disagree, in the order of their family. */
function answerOfFamily(family: Family, question: Question): Answer | undefined {
  const found = disagreeing(broughtBy(question.act, family), question)
  return (
    found &&
    answerOf(
      family.pairs.filter((one) => found.includes(one)),
      question,
    )
  )
}

function disagreeing(asked: Iterable<AskedPair>, question: Question): readonly AskedPair[] | undefined {
  let told: Told | undefined
  let found: AskedPair[] | undefined
  for (const one of asked) {
    told ??= toldOn(question)
    if (disagrees(one, told)) found = [...(found ?? []), one]
  }
  return found
}

/** The pairs that disagree, and the gravest effect of them; two facts contradict each other whatever the law of the day. */
function answerOf(found: readonly AskedPair[], { ask }: Question): Answer {
  // The law of the day may not be known.
  for (const { pair } of found) whereCovered(() => ask.cite(pair.clause))
  const effect: Finding['effect'] = found.every(({ pair }) => pair.isNote === true) ? 'note' : 'breach'
  return broken({ pairs: found.map(({ id }) => id) }, { effect })
}

/** Where the law or the calendar does not reach, two facts are not known to disagree. */
function disagrees(pair: AskedPair, told: Told): boolean {
  try {
    return pair.disagrees(told) === true
  } catch (error) {
    if (isNotCovered(error)) return false
    throw error
  }
}

const ofPerson = familyOf(personPairs)
const ofPlace = familyOf(placePairs)
const ofPersonAndPlace = familyOf(personAndPlacePairs)

/** Particulars of the person that cannot be together. */
export const personFacts = rule({
  ...particulars,
  id: 'facts.person',
  provisions: clausesOf(personPairs),
  check: (question) => answerOfFamily(ofPerson, question),
})

/** Particulars of the place that cannot be together. */
export const placeFacts = rule({
  ...particulars,
  id: 'facts.place',
  provisions: clausesOf(placePairs),
  check: (question) => answerOfFamily(ofPlace, question),
})

/** A particular of the person and one of the place that cannot be together. */
export const personAndPlaceFacts = rule({
  ...particulars,
  id: 'facts.person-and-place',
  provisions: clausesOf(personAndPlacePairs),
  check: (question) => answerOfFamily(ofPersonAndPlace, question),
})

/** Everything an act tells that is held against the particulars or an earlier act. */
export const everyActPair: Pairs = {
  ...actPairs,
  ...youngActPairs,
  ...helpingPairs,
  ...stepPairs,
  ...earlierPairs,
  ...membershipPairs,
  ...complaintPairs,
}

const ofActs = listed(everyActPair)
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
    'particulars.changed',
    'membership.transcribed',
    'sympathiser.listed',
    'helper.assigned',
    'class.entered',
    'certificate.issued',
    'background.declared',
    'background.certified',
    'introduction.made',
    'union.resolved',
    'consent.given',
    'cell.voted',
    'section.appraised',
    'grassroots.voted',
    'admission.refused',
    'ceremony.held',
    'applicant.moved',
    'recognition.refused',
    'member.transferred',
    'member.exempted',
    'member.suspended',
    'activity.interrupted',
    'activity.resumed',
    'member.disciplined',
    'removal.opened',
    'member.expelled',
    'complaint.lodged',
    'complaint.answered',
    'defect.found',
    'admission.annulled',
    'admission.regularised',
  ],
  asks: 'evidence',
  provisions: clausesOf(everyActPair),
  cure: ['record.corrected'],
  check: (question) => {
    const found = disagreeing(pairsOf(question.act.type), question)
    return found && answerOf(found, question)
  },
})
