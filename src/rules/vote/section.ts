import type { PlainDay } from '../../calendar/plain-day.js'
import { matterOf } from '../../casefile/acts/matter.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Matter, Unit } from '../../casefile/shapes.js'
import { sectionAppraisalPresentClause } from '../../regulations/vote/committees.js'
import { admissionAndRecognition, met, missing, rule, untold } from '../engine/rule.js'
import { abroadLengths } from '../transfer/member-place.js'
import { conclusions, isNotAgreed, isWithoutCell, proposalOf } from './proposal.js'
import { isAnsweredShortfall } from './shortfall.js'

/**
 * Whether the place has a section committee; `undefined` where the file does not tell, and neither the kind of the cell nor
 * the want of a grassroots committee leaves no room for one.
 */
export function hasSectionCommittee({
  sectionCommittee,
  cellKind,
  grassrootsCommittee,
}: Unit): boolean | undefined {
  if (sectionCommittee !== undefined) return sectionCommittee
  const hasNoRoom =
    cellKind === 'grassroots-cell' || cellKind === 'village-cell' || grassrootsCommittee === false
  return hasNoRoom ? false : undefined
}

/**
 * Where a section committee exists it appraises the cell's resolution before the next step (guidance pt 3.6(b)). A refusal without
 * it stands as a breach.
 */
export const appraisalPresent = rule({
  id: 'section.appraisal-present',
  breaking: 'bar',
  actor: 'sectionCommittee',
  guards: ['grassroots.voted', ...conclusions],
  matters: admissionAndRecognition,
  asks: 'file',
  provisions: [sectionAppraisalPresentClause, ...abroadLengths],
  cure: ['section.appraised'],
  check: ({ file, act, on, ask }) => {
    const matter = matterOf(act)
    const hasSection = hasSectionCommittee(file.unit)
    if (hasSection === false || isAnsweredShortfall(file, matter)) return undefined
    if (isWithoutCell(file, matter, on, ask)) return undefined
    ask.cite(sectionAppraisalPresentClause)
    const since = proposalOf(file, matter)?.on ?? on
    const appraised = lastOf(
      file,
      'section.appraised',
      (one) => one.matter === matter && one.on >= since && one.on <= on,
    )
    if (appraised) return met({ appraisedOn: appraised.on })
    if (hasSection) return { ...missing('section.appraised'), ...(isNotAgreed(act) && { effect: 'breach' }) }
    if (isNotAgreed(act)) return undefined
    // The vote of the grassroots committee has told it already.
    const isTold = act.type !== 'grassroots.voted' && isVotedOn(file, matter, since, on)
    // Whether there is one is told by the committee it would stand under.
    return isTold ? undefined : { ...untold('unit.sectionCommittee'), actor: 'grassrootsCommittee' }
  },
})

/** Whether the grassroots committee has voted on a matter between two days. */
function isVotedOn(file: CaseFile, matter: Matter, since: PlainDay, on: PlainDay): boolean {
  const isOf = (vote: { readonly matter: Matter; readonly on: PlainDay }) =>
    vote.matter === matter && vote.on >= since && vote.on <= on
  return lastOf(file, 'grassroots.voted', isOf) !== undefined
}
