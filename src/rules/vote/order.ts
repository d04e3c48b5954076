import type { Act, ActType } from '../../casefile/acts/act.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Provision } from '../../law/provision.js'
import { ceremonyAfterDecisionClause } from '../../regulations/decision/ceremony.js'
import { decisionResolutionsFirstClause } from '../../regulations/decision/decision.js'
import { sectionAppraisalPresentClause } from '../../regulations/vote/committees.js'
import { admissionAndRecognition, holds, type Rule, rule } from '../engine/rule.js'
import { chainOf } from './proposal.js'

/** A date rule between documents: the act is no earlier than the latest act of the named types; one day is in order. */
function notBefore(
  id: string,
  clause: Provision<true>,
  guards: readonly ActType[],
  earlier: readonly ActType[],
): Rule {
  return rule({
    id,
    breaking: 'bar',
    actor: 'cellCommittee',
    guards,
    matters: admissionAndRecognition,
    asks: 'file',
    provisions: [clause],
    cure: ['date.checked'],
    check: ({ file, act, on, ask }) => {
      const latest = latestOf(file, act, earlier)
      if (!latest) return undefined
      ask.law(clause)
      return holds(
        latest.on <= on,
        { earlier: latest.type, earlierOn: latest.on, actual: on },
        { lawfulFrom: latest.on },
      )
    },
  })
}

function latestOf(file: CaseFile, act: Act, types: readonly ActType[]): Act | undefined {
  const matter = chainOf(act)
  return types
    .map(
      (type) =>
        lastOf(file, type, (one) => !('matter' in one) || (one as { matter: string }).matter === matter) as
          | Act
          | undefined,
    )
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1)
}

/** 6-KNĐ ≤ 7-KNĐ ≤ 8-KNĐ, and 13 ≤ 14 ≤ 15 on recognition. */
export const cellThenSectionThenGrassroots = notBefore(
  'order.cell-then-section-then-grassroots',
  sectionAppraisalPresentClause,
  ['section.appraised', 'grassroots.voted'],
  ['cell.voted', 'section.appraised'],
)

/** The resolutions ≤ the decision, on admission and on recognition. */
export const resolutionsThenDecision = notBefore(
  'order.resolutions-then-decision',
  decisionResolutionsFirstClause,
  [
    'dossier.submitted',
    'admission.decided',
    'admission.refused',
    'recognition.decided',
    'recognition.refused',
  ],
  ['cell.voted', 'section.appraised', 'grassroots.voted'],
)

/** The decision ≤ its receipt ≤ the ceremony. */
export const decisionThenCeremony = notBefore(
  'order.decision-then-ceremony',
  ceremonyAfterDecisionClause,
  ['decision.received', 'ceremony.held'],
  ['admission.decided', 'decision.received'],
)
