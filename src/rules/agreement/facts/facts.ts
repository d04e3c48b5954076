import type { CaseFile } from '../../../casefile/case-file.js'
import type { ActType, Matter } from '../../../casefile/shapes.js'
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
  tells: (type: ActType) => (type === 'cell.voted' ? undefined : ['person', 'unit']),
  cure: ['record.corrected'],
} as const

const clausesOf = (pairs: Pairs) => [
  ...new Set(Object.values(pairs).flatMap(({ clause, asks = [] }) => [clause, ...asks])),
]

function toldOn({ file, act, on, ask }: Question): Told {
  const { person, unit } = act as Bringing
  return { person: withTold(file.person, person), unit: withTold(file.unit, unit), file, act, on, ask }
}

/** What is on file with what an act tells; neither is copied where the other is empty. */
function withTold<P extends object>(filed: P, told: P | undefined): P {
  if (told === undefined) return filed
  for (const _ in filed) return { ...filed, ...told }
  return told
}

/** What an act may bring. */
type Bringing = Partial<Pick<CaseFile, 'person' | 'unit'>>

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

/** Pairs of particulars, and those of them that a particular of the person or of the place brings up again, by its name. */
interface Family {
  readonly pairs: readonly AskedPair[]
  readonly broughtUp: { readonly [S in keyof Bringing]-?: ReadonlyMap<string, readonly AskedPair[]> }
}

function familyOf(pairs: Pairs): Family {
  const all = listed(pairs)
  const by = (shape: keyof Bringing) => {
    const found = new Map<string, AskedPair[]>()
    for (const one of all) {
      const fields = one.told.flatMap(([of, field]) => (of === shape ? [field] : []))
      for (const field of one.pair.atTheVote === true ? [] : fields)
        found.set(field, [...(found.get(field) ?? []), one])
    }
    return found
  }
  return { pairs: all, broughtUp: { person: by('person'), unit: by('unit') } }
}

/** What is found of particulars: those pairs that disagree, in their order. */
function answerOfFamily({ pairs, broughtUp }: Family, question: Question): Answer | undefined {
  if (question.act.type !== 'cell.voted') {
    const { person, unit } = question.act as Bringing
    const isFound =
      doDisagree(broughtUp.person, person, question) || doDisagree(broughtUp.unit, unit, question)
    if (!isFound) return undefined
  }
  const found = disagreeing(pairs, question, question.act.type === 'cell.voted' ? isTold : isBrought)
  return found && answerOf(found, question)
}

/** Whether a pair disagrees that the particulars an act brings come up in. */
function doDisagree(
  broughtUp: ReadonlyMap<string, readonly AskedPair[]>,
  brought: object | undefined,
  question: Question,
): boolean {
  if (brought === undefined) return false
  let told: Told | undefined
  for (const field in brought) {
    const pairs = broughtUp.get(field)
    if (pairs === undefined) continue
    told ??= toldOn(question)
    for (const pair of pairs) if (isTold(pair, told) && disagrees(pair, told)) return true
  }
  return false
}

type Particulars = Partial<Record<string, Partial<Record<string, unknown>>>>

const holdsOne = (of: Particulars, [shape, field]: Fact) => of[shape]?.[field] !== undefined

/** Whether the fact a pair is about is told: without it there is nothing to hold the other against. */
const isTold: Asked = ({ told: [first] }, told) => holdsOne(told as unknown as Particulars, first)

/** Whether the act brings one of the two facts as well; the consideration looks at all of them again. */
const isBrought: Asked = (pair, told) => {
  if (pair.pair.atTheVote === true || !isTold(pair, told)) return false
  const brought = told.act as unknown as Particulars
  return pair.told.some((fact) => holdsOne(brought, fact))
}

type Asked = (pair: AskedPair, told: Told) => boolean

function disagreeing(
  pairs: readonly AskedPair[],
  question: Question,
  isAsked: Asked,
): readonly AskedPair[] | undefined {
  if (pairs.length === 0) return undefined
  const told = toldOn(question)
  let found: AskedPair[] | undefined
  for (const one of pairs) if (isAsked(one, told) && disagrees(one, told)) found = [...(found ?? []), one]
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

const always: Asked = () => true

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
    const found = disagreeing(pairsOf(question.act.type), question, always)
    return found && answerOf(found, question)
  },
})
