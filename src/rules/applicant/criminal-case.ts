import { proceedingSince } from '../../casefile/proceeding.js'
import { conditionsCriminalCaseClause } from '../../regulations/applicant/conditions.js'
import { broken, rule } from '../engine/rule.js'

/**
 * A criminal case is open against the applicant: no text names it, so the vote, the decision and the ceremony wait for the
 * outcome as a note, while the time limits run on and the reason is a good one.
 */
export const criminalCase = rule({
  id: 'applicant.criminal-case',
  breaking: 'note',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'admission.decided', 'ceremony.held'],
  matters: ['admission'],
  asks: 'file',
  needs: ['proceeding.opened'],
  provisions: [conditionsCriminalCaseClause],
  cure: ['criminal-case.concluded'],
  check: ({ file, on, ask }) => {
    const since = proceedingSince(file, 'criminal-case', on)
    if (since === undefined) return undefined
    ask.cite(conditionsCriminalCaseClause)
    return broken({ since })
  },
})
