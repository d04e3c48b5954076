import { provision } from '../../law/provision.js'
import { R2016, R2021, R2025A, R2025B, S2016, S2021, S2025, S2026 } from '../instruments.js'
import { assumed, secondary, text } from '../version.js'

/** What follows when the fraction is missed. */
export const voteShortfallAction = provision({
  id: 'vote.shortfall.action',
  unit: 'choice',
  countsFrom: 'vote',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    assumed(S2016, 'report-full-result-to-competent-committee'),
    text(S2021, 'report-full-result-to-competent-committee', 'pt 5.1'),
    text(S2025, 'report-full-result-to-competent-committee', 'pt 5.1'), // that committee considers and decides
    secondary(S2026, 'report-full-result-to-competent-committee'), // keyed question bank, 2026
  ],
})

/** Votes on recognition or on removal without two thirds before escalation. */
export const voteRecognitionAttemptsMaximum = provision({
  id: 'vote.recognition.attempts.maximum',
  unit: 'count',
  countsFrom: 'first-vote',
  governedBy: 'vote',
  before: 'carry',
  versions: [
    text(R2016, 3, 'pt 4.2.3'),
    text(R2021, 3, 'pt 4.2.3'), // never applies to admission
    assumed(R2025A, 3, 'pt 4.2.3'),
    text(R2025B, 3, 'pt 4.2.3'), // report to the committee directly above and to the competent committee
  ],
})
