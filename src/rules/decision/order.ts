import { ceremonyAfterDecisionClause } from '../../regulations/decision/ceremony.js'
import { decisionResolutionsFirstClause } from '../../regulations/decision/decision.js'
import { notBefore } from '../vote/order.js'

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
