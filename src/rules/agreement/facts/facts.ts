import type { ActType, Matter } from '../../../casefile/shapes.js'
import { rule } from '../../engine/rule.js'
import { actPairs } from './act.js'
import { type AskedPair, answerOf, disagreeing, isTold, listed, type Pairs } from './asked-pair.js'
import { complaintPairs } from './complaints.js'
import { earlierPairs } from './earlier.js'
import { answerOfFamily, familyOf } from './family.js'
import { helpingPairs } from './helping.js'
import { membershipPairs } from './membership.js'
import { personPairs } from './person.js'
import { personAndPlacePairs } from './person-and-place.js'
import { placePairs } from './place.js'
import { stepPairs } from './steps.js'
import { youngActPairs } from './young.js'

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
  needsTold: (type: ActType) => (type === 'cell.voted' ? undefined : ['person', 'unit']),
  cure: ['record.corrected'],
} as const

const clausesOf = (pairs: Pairs) => [
  ...new Set(Object.values(pairs).flatMap(({ clause, asks = [] }) => [clause, ...asks])),
]

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
  const found = ofActs.filter(({ pair }) => pair.of[0].startsWith(`${type}.`))
  pairsByAct.set(type, found)
  return found
}

/** The fields of an act of which one must be told for any of its pairs to disagree; its day always is. */
function fieldsAsked(type: ActType): readonly string[] | undefined {
  const fields = pairsOf(type).flatMap(({ first: [, field], or }) =>
    or === undefined ? [field] : [field, or],
  )
  return fields.includes('on') ? undefined : [...new Set(fields)]
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
    'being-helped.certified',
    'extension.granted',
    'case.closed',
    'member.transferred',
    'member.received',
    'stay.prolonged',
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
  needsTold: fieldsAsked,
  provisions: clausesOf(everyActPair),
  cure: ['record.corrected'],
  check: (question) => {
    const found = disagreeing(pairsOf(question.act.type), question, isTold)
    return found && answerOf(found, question)
  },
})
