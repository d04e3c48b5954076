import type { PlainDay } from '../../calendar/plain-day.js'
import type { BodyKind } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import type { BodyWord, PartWord } from '../../regulations/actors/actor-word.js'
import { assumedDeciders } from '../../regulations/actors/decider.js'
import {
  cellCommitteeNames,
  committeeLevels,
  grassrootsCellNames,
  grassrootsCommitteeNames,
  type NamesProvision,
  provincialLevelNames,
  requestedBodyNames,
  upperCommitteeNames,
  upperOfCentralLevelNames,
  withoutGrassrootsNames,
} from '../../regulations/actors/names.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import { structureDistrictLastDay, structureLevels } from '../../regulations/organisation/organisation.js'
import {
  armedForcesAuthority,
  communeStatus2026,
  issuerWindow2025,
  provinceGrassroots2026,
  upperCommittee2026,
} from '../../regulations/policies.js'
import { hasGrassrootsCommittee, type Situation } from './situation.js'

/**
 * Kinds of body a word means: those the texts name on the day, and those only assumed to be meant. The latter are asked for
 * only where one may be among them, so that an answer rests on no assumption it does not need.
 */
export interface Meant {
  readonly named: readonly string[]
  assumed(among?: string): readonly string[]
}

/** A word that a body fills. */
export type ActorPart = BodyWord | PartWord

/** How a kind of body stands to a word: meant, meant by assumption only, not meant; `unknown` where no source says. */
export type Standing = 'named' | 'assumed' | 'not-meant' | 'unknown'

/**
 * Whether a kind of body is one that a word of the law means, on the day and at the place: the one question that is asked
 * of two names, never whether they are equal. A body that bears the word as its own name is it, where the place has one.
 */
export function isMeant(kind: BodyKind, word: ActorPart, at: Situation, ask: Inquiry): Standing {
  if (kind === word && isOwnName(word, at, ask)) return 'named'
  const meant = bodiesMeant(word, at, ask)
  if (meant === undefined) return 'unknown'
  if (meant.named.includes(kind)) return 'named'
  return meant.assumed(kind).includes(kind) ? 'assumed' : 'not-meant'
}

/** A grassroots committee acts only where the place has one, and a part is played by a body that has a name of its own. */
function isOwnName(word: ActorPart, at: Situation, ask: Inquiry): boolean {
  if (word === 'grassrootsCommittee') return hasGrassrootsCommittee(at, ask) !== false
  return word !== 'competentCommittee' && word !== 'delegatedGrassrootsCommittee'
}

/** The kinds of body a word means on the day and at the place; `undefined` where no source says. */
export function bodiesMeant(word: ActorPart, at: Situation, ask: Inquiry): Meant | undefined {
  return readings[word](at, ask)
}

type Reading = (at: Situation, ask: Inquiry) => Meant | undefined

const none = (): readonly string[] => []

const exactly =
  (...kinds: readonly string[]): Reading =>
  () => ({ named: kinds, assumed: none })

const namesOf =
  (provision: NamesProvision): Reading =>
  ({ on }, ask) =>
    meantBy(ask.law(provision, on))

function meantBy(names: Readonly<Record<string, readonly string[]>> | undefined): Meant {
  return { named: names?.named ?? [], assumed: () => names?.assumed ?? [] }
}

const standingOnly = ({ named, assumed }: Meant): Meant => ({
  named: named.filter((kind) => kind !== 'upperCommittee'),
  assumed: () => assumed().filter((kind) => kind !== 'upperCommittee'),
})

/** The grassroots level of the place: its committee, the committee of a grassroots cell, or the committee directly above. */
const grassrootsLevel: Reading = (at, ask) => {
  const hasCommittee = hasGrassrootsCommittee(at, ask)
  if (hasCommittee === true) {
    const own = meantBy(ask.law(grassrootsCommitteeNames, at.on))
    return at.unit?.cellKind === 'village-cell'
      ? both(
          own,
          onlySupposed(() => standingIn(at, ask)),
        )
      : own
  }
  const above = standingIn(at, ask)
  if (!at.unit || at.unit.cellKind === 'grassroots-cell') {
    const ofCell = both(meantBy(ask.law(grassrootsCellNames, at.on)), above)
    return at.unit ? ofCell : both(meantBy(ask.law(grassrootsCommitteeNames, at.on)), ofCell)
  }
  if (hasCommittee === false) return above
  return both(meantBy(ask.law(grassrootsCommitteeNames, at.on)), above)
}

/** The committee directly above where it stands in for a grassroots committee that is not there. */
function standingIn(at: Situation, ask: Inquiry): Meant {
  const meant = meantBy(ask.law(withoutGrassrootsNames, at.on))
  const above = meant.named.includes('upperCommittee') ? directlyAbove(at, ask) : undefined
  return above ?? meant
}

/** In June 2025 the guidance already speaks of a village cell, which the structure knows from July on: either level is accepted. */
const onlySupposed = (meant: () => Meant): Meant => ({
  named: [],
  assumed: () => [...meant().named, ...meant().assumed()],
})

const both = (one: Meant, other: Meant): Meant => ({
  named: [...new Set([...one.named, ...other.named])],
  assumed: () => [...new Set([...one.assumed(), ...other.assumed()])],
})

/** The committee directly above; of the commune still under one reading of its status from 2026-07-26. */
const directlyAbove: Reading = ({ unit, on }, ask) => {
  if (unit?.underCentralLevel === true) return meantBy(ask.law(upperOfCentralLevelNames, on))
  const meant = meantBy(ask.law(upperCommitteeNames, on))
  const isStillAbove =
    ask.exists(assumedDeciders, on) && ask.policy(communeStatus2026) === 'still-directly-above'
  return isStillAbove ? { ...meant, named: [...meant.named, 'communeStandingCommittee'] } : meant
}

/**
 * Whoever is competent to admit at the place: the standing committee of the day; a delegated committee as a whole; standing
 * members with heads for an organisation directly under a province (regulation pt 4.3.2). `undefined` for the armed forces,
 * whose rules no source states.
 */
const deciders: Reading = (at, ask) => {
  const { unit, on } = at
  if (!unit) return decidersAnywhere(at, ask)
  if (unit.armedForces !== undefined && ask.policy(armedForcesAuthority) === 'unknown') return undefined
  const known: readonly string[] = ask.law(decisionAdmissionDecider, on)
  const isDelegated = unit.delegated === true && known.includes('delegatedGrassrootsCommittee')
  if (isDelegated) return { named: ['delegatedGrassrootsCommittee', 'grassrootsCommittee'], assumed: none }
  if (unit.underCentralLevel !== true)
    return {
      named: known.filter(
        (kind) => kind !== 'delegatedGrassrootsCommittee' && kind !== 'standingMembersAndHeads',
      ),
      assumed: (among) => ordinaryAssumed(on, ask, among),
    }
  if (ask.exists(assumedDeciders, on))
    return { named: [], assumed: (among) => ofTheProvince(assumedFor('central-level', on, ask, among), ask) }
  return { named: known.filter((kind) => kind === 'standingMembersAndHeads'), assumed: none }
}

/** Whoever is competent to admit, as a body that is accepted for another act by assumption only. */
const supposed: Reading = (at, ask) => {
  const meant = deciders(at, ask)
  return meant && { named: [], assumed: (among) => [...meant.named, ...meant.assumed(among)] }
}

function ordinaryAssumed(on: PlainDay, ask: Inquiry, among?: string): readonly string[] {
  const kinds = assumedFor('ordinary', on, ask, among)
  return kinds.length > 0 && ask.policy(upperCommittee2026) === 'assumed-competent' ? kinds : []
}

/** Kinds that may decide by assumption on a day; none, unasked, where the one looked for is not among those of any version. */
function assumedFor(
  place: 'ordinary' | 'central-level',
  on: PlainDay,
  ask: Inquiry,
  among?: string,
): readonly string[] {
  const isPossible = assumedDeciders.versions.some(
    ({ value }) => among === undefined || value?.[place].includes(among),
  )
  return isPossible ? (ask.law(assumedDeciders, on)?.[place] ?? []) : []
}

function ofTheProvince(kinds: readonly string[], ask: Inquiry): readonly string[] {
  if (kinds.length === 0) return kinds
  const reading = ask.policy(provinceGrassroots2026)
  if (reading === 'either') return kinds
  const chosen =
    reading === 'own-standing-committee' ? 'grassrootsStandingCommittee' : 'standingMembersAndHeads'
  return kinds.filter((kind) => kind === chosen)
}

/** The delegated committee of a place that is delegated, under both its names, while delegation lasts. */
const delegated: Reading = (at, ask) => {
  const isDelegated = !at.unit || at.unit.delegated === true
  const kind = 'delegatedGrassrootsCommittee'
  return {
    named: isDelegated && isOnStructure(kind, at, ask) ? [kind, 'grassrootsCommittee'] : [],
    assumed: none,
  }
}

/** At a place of which the file says nothing: whoever may decide anywhere on the day. */
const decidersAnywhere: Reading = ({ on }, ask) => {
  const known: readonly string[] = ask.law(decisionAdmissionDecider, on)
  return { named: known, assumed: (among) => assumedFor('ordinary', on, ask, among) }
}

/**
 * The committee that issued the decision, under every name it has on the day; where its level or its power is gone, or the
 * file does not say who issued it, whoever may decide now.
 */
const issuer: Reading = (at, ask) => {
  const { decision } = at
  const kind = decision?.by?.kind
  if (kind === undefined || !isOnStructure(kind, at, ask)) return decidersAnywhere(at, ask)
  const above = ask.law(upperCommitteeNames, decision?.on)?.named ?? []
  const isSame = above.includes(kind) && kind !== 'grantedStandingCommittee'
  const isOther = (one: string) => one === 'grantedStandingCommittee' || one === 'upperCommittee'
  const names = isSame ? above.filter((one) => !isOther(one)) : [kind]
  const ofCommune = ['communeStandingCommittee', 'grassrootsStandingCommittee']
  const isOfCommune = names.some((one) => ofCommune.includes(one))
  const now: readonly string[] = isOfCommune ? ask.law(decisionAdmissionDecider, at.on) : []
  const also = ofCommune.filter((one) => now.includes(one) && !names.includes(one))
  return { named: [...names, ...also].filter((one) => isOnStructure(one, at, ask)), assumed: none }
}

/** Whether the structure of the day has a body of the kind: no district from 2025-07-01, no delegation from 2026-07-26. */
export function isOnStructure(kind: string, { on }: Situation, ask: Inquiry): boolean {
  if (kind === 'districtStandingCommittee') return ask.law(structureLevels, on).includes('district')
  if (kind !== 'delegatedGrassrootsCommittee') return true
  return ask.law(decisionAdmissionDecider, on).includes('delegatedGrassrootsCommittee')
}

/** The levels of the committees, the lowest first; the standing members with heads stand beside those of the level above. */
export const levelNames = ['grassroots', 'above', 'members', 'province'] as const

/** The committees of a level above that of the decision; of every level above the grassroots where its body is not on file. */
const above: Reading = ({ decision, on }, ask) => {
  const then = decision && ask.law(committeeLevels, decision.on)
  const kind = decision?.by?.kind
  const level = kind === undefined ? 0 : levelNames.findIndex((name) => then?.[name]?.includes(kind))
  const now = ask.law(committeeLevels, on)
  const higher = levelNames.slice(level + 1).filter((name) => name !== 'members')
  // Above the provincial level stand bodies of the Centre, which have no name here.
  if (higher.length === 0) return undefined
  const named = higher.flatMap((name) => now?.[name] ?? [])
  return { named: named.filter((one) => one !== kind), assumed: none }
}

const everyCommittee: Reading = ({ on }, ask) => {
  const levels = ask.law(committeeLevels, on)
  return { named: ['sectionCommittee', ...levelNames.flatMap((name) => levels?.[name] ?? [])], assumed: none }
}

/** The centre of the commune; that of the district too, in the weeks the district still stood (open question 15). */
const communeCentre: Reading = ({ on }, ask) => {
  const isWindow = !ask.exists(structureDistrictLastDay, on) && ask.policy(issuerWindow2025) === 'either'
  return {
    named: ['communePoliticalCentre', ...(isWindow ? ['districtPoliticalCentre'] : [])],
    assumed: none,
  }
}

/** How each word of the law is read. */
const readings: { readonly [W in ActorPart]: Reading } = {
  cell: exactly('cell'),
  cellCommittee: namesOf(cellCommitteeNames),
  sectionCommittee: exactly('sectionCommittee'),
  grassrootsCommittee: grassrootsLevel,
  grassrootsStandingCommittee: exactly('grassrootsStandingCommittee'),
  upperCommittee: directlyAbove,
  upperStandingCommittee: (at, ask) => {
    const meant = directlyAbove(at, ask)
    return meant && standingOnly(meant)
  },
  districtStandingCommittee: exactly('districtStandingCommittee'),
  communeStandingCommittee: exactly('communeStandingCommittee'),
  grantedStandingCommittee: exactly('grantedStandingCommittee'),
  delegatedGrassrootsCommittee: delegated,
  provincialStandingCommittee: namesOf(provincialLevelNames),
  provincialStandingMembers: exactly('provincialStandingMembers'),
  centralDirectStandingCommittee: namesOf(provincialLevelNames),
  organisingBody: exactly('organisingBody'),
  districtPoliticalCentre: exactly('districtPoliticalCentre'),
  communePoliticalCentre: communeCentre,
  youthUnionExecutive: exactly('youthUnionExecutive'),
  youthUnionBranch: exactly('youthUnionBranch'),
  tradeUnionExecutive: exactly('tradeUnionExecutive'),
  grassrootsCommitteeItself: namesOf(grassrootsCommitteeNames),
  upperCommitteeItself: exactly('upperCommittee'),
  competentCommittee: (at, ask) => deciders(at, ask),
  supposedlyCompetent: supposed,
  issuingCommittee: issuer,
  committeeAbove: above,
  requestedBody: (at, ask) => {
    const { named } = meantBy(ask.law(requestedBodyNames, at.on))
    return { named: named.filter((kind) => isOnStructure(kind, at, ask)), assumed: none }
  },
  committeeManagingAbroad: exactly(
    'upperCommittee',
    'upperStandingCommittee',
    'centralDirectStandingCommittee',
  ),
  anyCommittee: everyCommittee,
}

/** The bodies competent to admit at the place, of those the law of the day knows: those named, or else those assumed. */
export function competentToAdmit(at: Situation, ask: Inquiry): Meant | undefined {
  return deciders(at, ask)
}
