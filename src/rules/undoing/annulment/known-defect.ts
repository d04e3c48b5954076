import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import { admissionRefusedUpTo, isAdmissionSentBack } from '../../../casefile/refusal.js'
import { annulmentSubstantiveGrounds } from '../../../regulations/undoing/annulment.js'
import { broken, rule } from '../../engine/rule.js'
import { substantiveDefect } from './annulment.js'

/** The latest day on which the way to the admission was ended or begun anew; what was found up to then was dealt with. */
function begunAnew(file: CaseFile, on: PlainDay): PlainDay | '' {
  const days = [
    lastUpTo(file, 'dossier.returned', on, ({ to }) => to === 'start')?.on ?? '',
    lastUpTo(file, 'shortfall.answered', on, isAdmissionSentBack)?.on ?? '',
    admissionRefusedUpTo(file, on)?.on ?? '',
    lastUpTo(file, 'applicant.withdrew', on)?.on ?? '',
    lastUpTo(file, 'decision.annulled', on)?.on ?? '',
  ]
  return days.sort().at(-1) as PlainDay | ''
}

/**
 * A substantive defect that is known stops what follows on the way to the admission: a decision in spite of it would be one
 * against Charter art. 1, and is annulled (regulation pt 4.4.1). The dossier goes back, or the decision is annulled.
 */
export const knownDefect = rule({
  id: 'annulment.known-defect',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: [
    'cell.voted',
    'section.appraised',
    'grassroots.voted',
    'dossier.submitted',
    'admission.decided',
    'ceremony.held',
  ],
  matters: ['admission'],
  asks: 'file',
  needs: ['defect.found'],
  provisions: [annulmentSubstantiveGrounds],
  cure: ['consideration.repeated', 'admission.annulled'],
  check: ({ file, act, on, ask }) => {
    const defect = substantiveDefect(file, on)
    if (!defect || defect.on <= begunAnew(file, on)) return undefined
    ask.cite(annulmentSubstantiveGrounds)
    return broken(
      { foundOn: defect.on, ...(defect.substantive !== undefined && { ground: defect.substantive }) },
      { cure: [act.type === 'ceremony.held' ? 'admission.annulled' : 'consideration.repeated'] },
    )
  },
})
