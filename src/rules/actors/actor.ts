import { earlierOf } from '../../calendar/order.js'
import type { ActType, Body } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { Provision } from '../../law/provision.js'
import { type PartWord, personWords } from '../../regulations/actors/actor-word.js'
import { withoutGrassrootsNames } from '../../regulations/actors/names.js'
import {
  type Actor,
  type Answer,
  broken,
  met,
  missing,
  type Question,
  type Rule,
  rule,
  unanswered,
} from '../engine/rule.js'
import { carriedByGrassroots, type Stands, trueAtConsideration, trueAtDecision } from '../engine/stands.js'
import type { ActLaw, ActorLaw, ActorLawByCase } from './act-law.js'
import { actorLaws } from './actor-laws.js'
import { type ActorVerdict, actorLawOf, requiredOf, verdictUnder } from './actor-verdict.js'
import type { ActorPart } from './bodies-meant.js'
import type { JudgedType } from './codes.js'
import { placeProvisions, structureProvisions, wordProvisions } from './word-provisions.js'
import { isPersonal, worthOf } from './worth.js'

function isOfTheLaw(type: string): type is JudgedType {
  return Object.hasOwn(actorLaws, type)
}

function actorRule(type: JudgedType): Rule {
  const law = actorLaws[type] as ActLaw<JudgedType>
  const laws = lawsOf(law)
  return rule({
    id: `actor.${type}`,
    breaking: gravest(laws),
    actor: playerOf(laws.flatMap(latestWords)[0] as string),
    guards: [type],
    asks: 'evidence',
    ...(laws.every(saysNothingOfNone) && { needsTold: () => ['by'] }),
    provisions: actorProvisionsOf(type),
    ...(standsAfter[type] && { stands: standsAfter[type] }),
    cure: ['act.by-competent-body'],
    check: answerOf,
  })
}

/** A step of whoever was not competent is none: a later one does not rest on it (regulation pt 4.4.2). */
const standsAfter: { readonly [T in JudgedType]?: Stands } = {
  'cell.voted': { ...trueAtConsideration, onlyWhere: 'barred' },
  'grassroots.voted': carriedByGrassroots,
  'admission.decided': { ...trueAtDecision, onlyWhere: 'barred' },
}

/** The law of every case of an act. */
export function lawsOf(law: ActLaw<JudgedType>): readonly ActorLaw[] {
  return 'cases' in law ? Object.values(law.cases) : [law]
}

/** Every provision that the judgement of who does an act may ask, in some of its cases or in all. */
export function actorProvisionsOf(
  type: JudgedType,
  cases?: readonly string[],
): readonly Provision<unknown>[] {
  const law = actorLaws[type] as ActLaw<JudgedType>
  const laws =
    'cases' in law && cases !== undefined ? cases.map((one) => law.cases[one] as ActorLaw) : lawsOf(law)
  const ofCases = 'cases' in law ? (law as ActorLawByCase<JudgedType>).provisions : []
  return [
    ...new Set<Provision<unknown>>([
      ...laws.flatMap(({ actors }) => actors),
      ...ofCases,
      ...laws.flatMap(askedUnder),
    ]),
  ]
}

/** What reading the words of a law may ask: those of every version. */
function askedUnder(law: ActorLaw): readonly Provision<unknown>[] {
  const words = law.actors.flatMap(({ versions }) => versions.flatMap(({ value }) => value ?? []))
  const mayBeKept = law.breaking === 'nothing' || words.every((word) => persons.includes(word))
  return [
    ...words.flatMap((word) => wordProvisions[word as ActorPart] ?? []),
    ...(mayBeKept ? structureProvisions : []),
    ...(law.standsIn === undefined ? [] : [...placeProvisions, withoutGrassrootsNames]),
  ]
}

const persons: readonly string[] = personWords

const gravity = ['bar', 'breach', 'note'] as const

/** The gravest of what another body's act is worth in any case; a case that is worth less says so in its answer. */
function gravest(laws: readonly ActorLaw[]): Rule['breaking'] {
  return gravity.find((effect) => laws.some(({ breaking }) => breaking === effect)) ?? 'note'
}

const playing: { readonly [W in PartWord]: Actor } = {
  grassrootsCommitteeItself: 'grassrootsCommittee',
  upperCommitteeItself: 'upperCommittee',
  competentCommittee: 'competentCommittee',
  supposedlyCompetent: 'competentCommittee',
  issuingCommittee: 'competentCommittee',
  committeeAbove: 'upperCommittee',
  requestedBody: 'grassrootsCommittee',
  committeeManagingAbroad: 'upperCommittee',
  anyCommittee: 'upperCommittee',
}

/** Who the latest texts name. */
function latestWords({ actors }: ActorLaw): readonly string[] {
  return actors.flatMap(({ versions }) => versions.findLast(({ value }) => value !== undefined)?.value ?? [])
}

const playerOf = (word: string) => (Object.hasOwn(playing, word) ? playing[word as PartWord] : word) as Actor

/** The one who acts where the texts name one alone in every case; `undefined` where they name several, and of no act of the law. */
export function soleActor(type: ActType): Actor | undefined {
  if (!isOfTheLaw(type)) return undefined
  const words = new Set(lawsOf(actorLaws[type] as ActLaw<JudgedType>).flatMap(latestWords))
  const [word, ...others] = words
  return word === undefined || others.length > 0 ? undefined : playerOf(word)
}

function answerOf({ file, act, on, ask, isMetUnheard }: Question): Answer | undefined {
  const law = actorLawOf(file, act, on, ask)
  if (!law || isNothingToSay(law, act.by)) return undefined
  const verdict = verdictUnder(law, file, act, ask)
  if (isMetUnheard && verdict.standing === 'meant' && ask.reaches(decidedOn(verdict))) return met()
  const answer = answerTo(verdict, act.by?.kind, file.unit.armedForces, ask)
  const first = firstToAct(verdict)
  return answer && first !== undefined ? { actor: playerOf(first), ...answer } : answer
}

/** Who is to act in this case by the law of its day: the one named first, or the one that stands in where there is none. */
function firstToAct({ law: { standsIn }, words }: ActorVerdict): string | undefined {
  return standsIn !== undefined && words.includes(standsIn) ? standsIn : words[0]
}

/** The earliest day whose law the facts are of. */
const decidedOn = ({ situation: { decision, on } }: ActorVerdict) => earlierOf(decision?.on ?? on, on)

function answerTo(
  verdict: ActorVerdict,
  kind: string | undefined,
  armedForces: string | undefined,
  ask: Inquiry,
): Answer | undefined {
  const { standing, law } = verdict
  const facts = () => ({ required: requiredOf(verdict, ask), ...(kind !== undefined && { actual: kind }) })
  const effect = worthOf(verdict)
  switch (standing) {
    case 'meant':
      return met(facts())
    case 'kept':
      return undefined
    case 'assumed':
      return broken({ ...facts(), accepted: 'assumed' }, { effect: 'note', cure: [] })
    case 'conditional':
      return broken(
        { ...facts(), accepted: law.onlyIf?.condition ?? 'assumed' },
        { effect: 'note', cure: [] },
      )
    case 'left-out':
      return leftOut(law, facts())
    case 'unknown':
      return unknownTo(law, kind, armedForces)
    case 'outside':
      return broken(facts(), { effect, ...byThePerson(verdict) })
    case 'another':
      return broken(facts(), { effect, ...byThePerson(verdict) })
  }
}

function isNothingToSay(law: ActorLaw, by: Body | undefined): boolean {
  return by === undefined && saysNothingOfNone(law)
}

/** A body left out is nothing in a person's act, a registration or a delivery. */
const saysNothingOfNone = ({ actors, whereLeftOut }: ActorLaw) =>
  whereLeftOut === 'nothing' && actors.length > 0

/** A body missing in a person's act or in a registration is nothing. */
function leftOut({ whereLeftOut }: ActorLaw, facts: Answer['facts']): Answer | undefined {
  if (whereLeftOut === 'nothing') return undefined
  return { ...missing('evidence.by', facts), effect: whereLeftOut, cure: ['act.body-stated'] }
}

/** Of the armed forces no source states who decides; of the discipline of official members no text that is modelled here. */
function unknownTo(law: ActorLaw, kind: string | undefined, armedForces: string | undefined): Answer {
  if (law.isUnstated || armedForces === undefined)
    return {
      ...unanswered({ missing: 'law.actor', ...(kind !== undefined && { actual: kind }) }),
      effect: 'note',
      cure: [],
    }
  return {
    ...unanswered({ missing: 'law.armed-forces', armedForces }),
    effect: law.breaking === 'nothing' ? 'note' : law.breaking,
  }
}

const byThePerson = (verdict: ActorVerdict): { readonly cure?: readonly ['act.by-the-person'] } =>
  isPersonal(verdict) ? { cure: ['act.by-the-person'] } : {}

/**
 * The acts of the law, each with the rule on who does it (law of actors; 294-QĐ/TW pt 4.4.2): a step or a decision of the wrong
 * body is void, a registration or a delivery is not, and a body that is missing is a gap of the record.
 */
export const actorRules: readonly Rule[] = Object.keys(actorLaws).filter(isOfTheLaw).map(actorRule)
