import type { Act } from '../../../casefile/shapes.js'
import { defect, isAdmissionVote, isOfType } from '../defect.js'

// Papers and evidence that are not there.

/** Leaves out the acts that a test picks. */
const without = (isLeftOut: (act: Act) => boolean) => (act: Act) => (isLeftOut(act) ? undefined : act)

export const noHelper = defect({
  id: 'no-helper',
  rules: ['pool.helper-assigned'],
  shows: isOfType('procedure.authorised'),
  change: without(isOfType('helper.assigned')),
})

export const noAwarenessCertificate = defect({
  id: 'no-awareness-certificate',
  rules: ['awareness-certificate.held', 'cell.dossier-complete'],
  shows: isAdmissionVote,
  change: without((act) => act.type === 'certificate.issued' && act.course === 'awareness'),
})

export const noOpinions = defect({
  id: 'no-opinions',
  rules: ['opinions.gathered', 'cell.dossier-complete'],
  shows: isAdmissionVote,
  change: without((act) => act.type === 'opinions.consolidated' && act.matter === 'admission'),
})

export const noTally = defect({
  id: 'no-tally',
  rules: ['cell.two-thirds', 'cell.able-to-meet'],
  shows: isAdmissionVote,
  change: (act) => {
    if (act.type !== 'cell.voted' || act.matter !== 'admission') return act
    const { tally, ...rest } = act
    return rest
  },
})

export const noReappraisal = defect({
  id: 'no-reappraisal',
  rules: ['authority.file-reappraised'],
  shows: isOfType('admission.decided'),
  change: (act) => (act.type === 'admission.decided' ? { ...act, reappraised: false } : act),
})

export const missingDefects = [noHelper, noAwarenessCertificate, noOpinions, noTally, noReappraisal] as const
