import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { structureDistrictLastDay } from '../../../regulations/organisation/organisation.js'
import { annulmentOrganisationGoneBody } from '../../../regulations/undoing/annulment.js'
import { type Answer, broken, met, unanswered } from '../../engine/rule.js'

/**
 * Who annuls by the state of the issuer: the committee that issued the decision while it exists, the one where the member
 * belongs now once it is gone (regulation pt 4.4.1). Before 2021-07-30 no text speaks of an issuer gone: `unknown`, which
 * bars nothing. A rule that asks declares `structureDistrictLastDay` and `annulmentOrganisationGoneBody`.
 */
export function byIssuerAnswer(
  file: CaseFile,
  act: ActOf<'admission.annulled'>,
  ask: Inquiry,
  ground: Answer['facts'],
): Answer {
  const { as, on } = act
  const issuerGone = act.issuerGone === true || isOfDistrictGone(file, on, ask)
  const facts = { ...ground, ...(as && { as }), issuerGone }
  const successor = ask.law(annulmentOrganisationGoneBody)
  const isPresent = as === 'present-committee'
  if (issuerGone && isPresent && successor === 'none-stated')
    return { ...unanswered({ ...facts, uncovered: 'law.not-covered', day: on }), effect: 'note' }
  return issuerGone === isPresent ? met(facts) : broken(facts, { cure: ['annulment.by-competent-body'] })
}

/** The decision was a district's, and the level is gone, whatever the entry says of the issuer. */
export function isOfDistrictGone(file: CaseFile, on: string, ask: Inquiry): boolean {
  const lastDay = ask.exists(structureDistrictLastDay) ? ask.law(structureDistrictLastDay) : undefined
  const decided = lastUpTo(file, 'admission.decided', on)
  return lastDay !== undefined && on > lastDay && decided?.by?.kind === 'districtStandingCommittee'
}
