import { homeCellOf } from '../../casefile/place.js'
import { temporaryPlaceHomeCellDecidesClause } from '../../regulations/applicant-move/applicant-move.js'
import { holds, missing, rule } from '../engine/rule.js'
import { trueAtConsideration } from '../engine/stands.js'

/** At a temporary place of activity the home cell considers; the cell there helps and comments (guidance pt 5.2(a)). */
export const homeCellDecides = rule({
  id: 'temporary-place.home-cell-decides',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'evidence',
  stands: trueAtConsideration,
  provisions: [temporaryPlaceHomeCellDecidesClause],
  cure: ['vote.by-home-cell'],
  check: ({ file, act, ask }) => {
    if (file.temporaryUnit === undefined) return undefined
    ask.cite(temporaryPlaceHomeCellDecidesClause)
    const [home, there] = [homeCellOf(file), file.temporaryUnit.cell]
    if (home === undefined && there === undefined) return missing('unit.cell')
    const voting = act.by?.id
    if (voting === undefined) return missing('evidence.votingCell')
    const isHomeCell = home === undefined ? voting !== there : voting === home
    return holds(isHomeCell, { isHomeCell })
  },
})
