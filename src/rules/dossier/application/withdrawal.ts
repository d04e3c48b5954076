import { lastUpTo } from '../../../casefile/case-file.js'
import { applicationSelfMadeClause } from '../../../regulations/dossier/application.js'
import { lastSince } from '../../applicant-move/applicant-stage.js'
import { met, missing, rule } from '../../engine/rule.js'
import { trueAtConsideration } from '../../engine/stands.js'

/** Who withdrew and is listed again makes the application anew: the old one no longer speaks (Charter art. 4.1). */
export const applicationMadeAgain = rule({
  id: 'application.made-again-after-withdrawal',
  breaking: 'bar',
  actor: 'applicant',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  needs: ['applicant.withdrew'],
  stands: trueAtConsideration,
  provisions: [applicationSelfMadeClause],
  cure: ['application.made'],
  check: ({ file, on, ask }) => {
    const withdrew = lastUpTo(file, 'applicant.withdrew', on)
    if (!withdrew) return undefined
    ask.cite(applicationSelfMadeClause)
    const made = lastSince(file, withdrew, 'application.made')
    const facts = { withdrewOn: withdrew.on }
    return made ? met({ ...facts, appliedOn: made.on }) : missing('application.made-again', facts)
  },
})
