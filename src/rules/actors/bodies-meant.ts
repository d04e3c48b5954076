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
import { structureDistrictLastDay } from '../../regulations/organisation/organisation.js'
import { communeStatus2026, issuerWindow2025 } from '../../regulations/policies.js'
import { competentToAdmit, delegated, issuer, supposed } from './deciders-meant.js'
import { type Meant, none, type Reading } from './meant.js'
import { hasGrassrootsCommittee, isOnStructure, type Situation } from './situation.js'

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

const nobody: Meant = { named: [], assumed: none }

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
  // It may be a grassroots cell where the kind of the cell is not told.
  const isUntold = at.unit.cellKind === undefined
  const ofCell = isUntold ? onlySupposed(() => meantBy(ask.law(grassrootsCellNames, at.on))) : nobody
  if (hasCommittee === false) return both(above, ofCell)
  return both(both(meantBy(ask.law(grassrootsCommitteeNames, at.on)), above), ofCell)
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
  competentCommittee: competentToAdmit,
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
