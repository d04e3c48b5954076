import type { PlainDay } from '../../calendar/plain-day.js'
import type { Inquiry } from '../../law/inquiry.js'
import { assumedDeciders } from '../../regulations/actors/decider.js'
import { upperCommitteeNames } from '../../regulations/actors/names.js'
import { decisionAdmissionDecider } from '../../regulations/decision/authority.js'
import {
  armedForcesAuthority,
  provinceGrassroots2026,
  upperCommittee2026,
} from '../../regulations/policies.js'
import { none, type Reading } from './meant.js'
import { isOnStructure } from './situation.js'

/**
 * Whoever is competent to admit at the place: the standing committee of the day; a delegated committee as a whole; standing
 * members with heads for an organisation directly under a province (regulation pt 4.3.2). `undefined` for the armed forces,
 * whose rules no source states.
 */
export const competentToAdmit: Reading = (at, ask) => {
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
export const supposed: Reading = (at, ask) => {
  const meant = competentToAdmit(at, ask)
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
  const isOwn = reading === 'own-standing-committee'
  return kinds.filter((kind) => isOwn === (kind !== 'standingMembersAndHeads'))
}

/** The delegated committee of a place that is delegated, under both its names, while delegation lasts. */
export const delegated: Reading = (at, ask) => {
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
export const issuer: Reading = (at, ask) => {
  const { decision } = at
  const kind = decision?.by?.kind
  if (kind === undefined || !isOnStructure(kind, at, ask)) {
    const now = decidersAnywhere(at, ask)
    const still = kind === 'delegatedGrassrootsCommittee' ? ['grassrootsCommittee'] : []
    return now && { ...now, named: [...now.named, ...still] }
  }
  const above = ask.law(upperCommitteeNames, decision?.on)?.named ?? []
  // A delegated committee is the grassroots committee, to which the delegation was given.
  const isDelegated = kind === 'delegatedGrassrootsCommittee'
  const isSame = above.includes(kind) && kind !== 'grantedStandingCommittee'
  const isOther = (one: string) => one === 'grantedStandingCommittee' || one === 'upperCommittee'
  const own = isDelegated ? [kind, 'grassrootsCommittee'] : [kind]
  const names = isSame ? above.filter((one) => !isOther(one)) : own
  const ofCommune = ['communeStandingCommittee', 'grassrootsStandingCommittee']
  const isOfCommune = names.some((one) => ofCommune.includes(one))
  const now: readonly string[] = isOfCommune ? ask.law(decisionAdmissionDecider, at.on) : []
  const also = ofCommune.filter((one) => now.includes(one) && !names.includes(one))
  return { named: [...names, ...also].filter((one) => isOnStructure(one, at, ask)), assumed: none }
}
