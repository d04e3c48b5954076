import { actsInOrder } from '../../casefile/log/effective-log.js'
import { structureCellKinds } from '../../regulations/organisation/organisation.js'
import { voteGrassrootsCommitteeThreshold } from '../../regulations/vote/committees.js'
import { returnsOf, stageAfter } from '../applicant-move/applicant-stage.js'
import { met, missing, rule } from '../engine/rule.js'
import { hasGrassrootsStep } from '../vote/grassroots.js'

/**
 * A dossier returned one step is taken up again where it was returned to: the grassroots committee votes anew before it
 * goes up or is decided (guidance pt 3.6(c)).
 */
export const returnedStepRedone = rule({
  id: 'dossier.returned-step-redone',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['dossier.submitted', 'admission.decided'],
  matters: ['admission'],
  asks: 'file',
  provisions: [voteGrassrootsCommitteeThreshold, structureCellKinds],
  cure: ['grassroots.voted'],
  check: ({ file, on, ask }) => {
    const returned = returnsOf(file).at(-1)
    if (!returned || !hasGrassrootsStep(file, on, ask)) return undefined
    ask.cite(voteGrassrootsCommitteeThreshold)
    const facts = { returnedOn: returned.on }
    return stageAfter(actsInOrder(file)) === 'cell-resolved'
      ? missing('grassroots.revoted', facts)
      : met(facts)
  },
})
