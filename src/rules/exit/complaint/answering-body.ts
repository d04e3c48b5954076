import type { CaseFile } from '../../../casefile/case-file.js'
import type { ActOf, BodyKind } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { actorProvisionsOf } from '../../actors/actor.js'
import { actorVerdict } from '../../actors/actor-verdict.js'

type Lodged = ActOf<'complaint.lodged'>

/** Who answers at each level; bodies of the Centre have no name here. */
const bodies = {
  upper: 'upperCommittee',
  province: 'provincialStandingCommittee',
  central: undefined,
} as const satisfies Record<NonNullable<Lodged['level']>, BodyKind | undefined>

export const answeringBodyProvisions = actorProvisionsOf('complaint.answered')

/**
 * The body that answers at the level of a complaint on file, where it has a name and is above the one that decided; the committee
 * directly above answers no complaint of its own decision (regulation pt 8.2.1).
 */
export function answeringBody(file: CaseFile, { level, against, on }: Lodged, ask: Inquiry) {
  const kind = level && bodies[level]
  if (kind === undefined) return undefined
  const answer = { type: 'complaint.answered', on, against, answer: 'rejected', by: { kind } } as const
  // Who owes the answer says nothing of its time.
  return actorVerdict(file, answer, ask.fork())?.standing === 'another' ? undefined : kind
}
