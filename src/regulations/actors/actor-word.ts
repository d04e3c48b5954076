import { type CarriedProvision, type ProvisionVersion, provision } from '../../law/provision.js'

/**
 * A word by which a text names who acts: a person; a body by its kind, under every name it has on the day; or a part
 * that a body plays, which place, day and case fill.
 */
export type ActorWord = PersonWord | BodyWord | PartWord

/** Persons who act for themselves; a body that records their act only keeps the paper. */
export const personWords = ['applicant', 'introducer', 'helper', 'member'] as const

export type PersonWord = (typeof personWords)[number]

/** Bodies as the texts name them. */
export type BodyWord =
  | 'cell'
  | 'cellCommittee'
  | 'sectionCommittee'
  | 'grassrootsCommittee'
  | 'grassrootsStandingCommittee'
  | 'upperCommittee'
  | 'upperStandingCommittee'
  | 'districtStandingCommittee'
  | 'communeStandingCommittee'
  | 'grantedStandingCommittee'
  | 'delegatedGrassrootsCommittee'
  | 'provincialStandingCommittee'
  | 'provincialStandingMembers'
  | 'centralDirectStandingCommittee'
  | 'organisingBody'
  | 'districtPoliticalCentre'
  | 'communePoliticalCentre'
  | 'youthUnionExecutive'
  | 'youthUnionBranch'
  | 'tradeUnionExecutive'

/** Parts a body plays. */
export type PartWord =
  /** The committee itself, not its standing committee acting for it. */
  | 'grassrootsCommitteeItself'
  | 'upperCommitteeItself'
  /** Whoever is competent to admit at the place on the day; named in a text also for a consent or a certificate. */
  | 'competentCommittee'
  /** The same, where it is only assumed to be competent for the act. */
  | 'supposedlyCompetent'
  /** The committee that issued the decision in question, or that carries it on. */
  | 'issuingCommittee'
  /** A committee above the one that decided. */
  | 'committeeAbove'
  /** The committee or body that was asked, wherever it is. */
  | 'requestedBody'
  /** The committee that directly manages members abroad: no commune, no district. */
  | 'committeeManagingAbroad'
  /** Any committee, whatever its level. */
  | 'anyCommittee'

/** Cases of an act that the texts tell apart, as the end of the id of their provision. */
export type ActorCase =
  | 'abroad'
  | 'admission'
  | 'after-transfer'
  | 'applicant'
  | 'awareness'
  | 'base-dissolved'
  | 'cell-dissolved'
  | 'class'
  | 'discipline'
  | 'exit'
  | 'expulsion'
  | 'fast-track'
  | 'foreign-marriage'
  | 'foreign-origin'
  | 'internal'
  | 'introduction'
  | 'issuer-gone'
  | 'managing-committee'
  | 'member'
  | 'member-file'
  | 'new-member'
  | 'official'
  | 'opinions'
  | 'other-authority'
  | 'political-standard'
  | 'population'
  | 'private-owner'
  | 'probation'
  | 'recognition'
  | 'removal'
  | 'resignation'
  | 'resolved'
  | 'sent'
  | 'stay-abroad'
  | 'temporary'
  | 'temporary-activity'
  | 'transfer-not-filed'
  | 'verification'
  | 'vote'
  | 'without-grassroots-committee'
  | 'youth-union'

/** Who does an act, by version: what the texts name, each an `ActorWord` and an alternative. */
export type ActorsProvision = CarriedProvision<readonly string[]>

/** The bodies of an act by date; carried, as assumed, to days no version states. `of` is its type, and the case where several are told apart. */
export function actors(
  of: `${string}.${string}` | `${string}.${string}.${ActorCase}`,
  ...versions: readonly ProvisionVersion<readonly string[]>[]
): ActorsProvision {
  return provision({ id: `actors.${of}`, unit: 'set', governedBy: 'act', before: 'carry', versions })
}
