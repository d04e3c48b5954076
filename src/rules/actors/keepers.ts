import type { BodyKind } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { isOnStructure, type Situation } from './situation.js'

/** Bodies beside the Party's structure: unions, and the centres that train. */
const outside: ReadonlySet<BodyKind> = new Set([
  'districtPoliticalCentre',
  'communePoliticalCentre',
  'youthUnionExecutive',
  'youthUnionBranch',
  'tradeUnionExecutive',
])

/** Whether a body is no part of the Party's structure. */
export function isOutside(kind: BodyKind): boolean {
  return outside.has(kind)
}

/** Levels that see a case only when it is brought to them: they do not keep its papers. */
const farFromTheCase: ReadonlySet<BodyKind> = new Set([
  'standingMembersAndHeads',
  'provincialStandingMembers',
  'provincialStandingCommittee',
  'centralDirectStandingCommittee',
])

/** Whether a body may keep the papers of a case: one of the structure of the day, up to the committee that decides. */
export function isKeeper(kind: BodyKind, at: Situation, ask: Inquiry): boolean {
  return !isOutside(kind) && !farFromTheCase.has(kind) && isOnStructure(kind, at, ask)
}
