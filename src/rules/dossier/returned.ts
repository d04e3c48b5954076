import { matterOf } from '../../casefile/acts/matter.js'
import { actsInOrder } from '../../casefile/log/acts-in-order.js'
import { structureCellKinds } from '../../regulations/organisation/organisation.js'
import { voteGrassrootsCommitteeThreshold } from '../../regulations/vote/committees.js'
import { returnsOf, stageAfter } from '../applicant-move/applicant-stage.js'
import { admissionAndRecognition, met, missing, rule } from '../engine/rule.js'
import { returnNotVotedOn, returnsOfRecognition } from '../membership/recognition/returned.js'
import { hasGrassrootsStep } from '../vote/grassroots.js'

/**
 * A dossier returned one step is taken up again where it was returned to: the grassroots committee votes anew before it
 * goes up or is decided (guidance pt 3.6(c)).
 */
export const returnedStepRedone = rule({
  id: 'dossier.returned-step-redone',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['dossier.submitted', 'admission.decided', 'recognition.decided'],
  matters: admissionAndRecognition,
  asks: 'file',
  needs: ['dossier.returned'],
  provisions: [voteGrassrootsCommitteeThreshold, structureCellKinds],
  cure: ['grassroots.voted'],
  check: ({ file, act, on, ask }) => {
    const isOfAdmission = matterOf(act) === 'admission'
    const returned = (isOfAdmission ? returnsOf(file) : returnsOfRecognition(file)).at(-1)
    if (!returned || !hasGrassrootsStep(file, on, ask)) return undefined
    ask.cite(voteGrassrootsCommitteeThreshold)
    const isDue = isOfAdmission
      ? stageAfter(actsInOrder(file)) === 'cell-resolved'
      : returnNotVotedOn(file, on) !== undefined
    const facts = { returnedOn: returned.on }
    return isDue ? missing('grassroots.revoted', facts) : met(facts)
  },
})
