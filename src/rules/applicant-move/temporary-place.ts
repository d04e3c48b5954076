import { temporaryPlaceHomeCellDecidesClause } from '../../regulations/applicant-move/applicant-move.js'
import { holds, missing, rule } from '../engine/rule.js'

/**
 * At a temporary place of activity the home cell considers; the cell there helps and comments. The unit on file is then
 * the temporary one, and its cell may not vote (guidance pt 5.2(a)).
 */
export const homeCellDecides = rule({
  id: 'temporary-place.home-cell-decides',
  breaking: 'bar',
  actor: 'cell',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'evidence',
  provisions: [temporaryPlaceHomeCellDecidesClause],
  cure: ['vote.by-home-cell'],
  check: ({ file, act, ask }) => {
    if (file.unit.temporaryPlace !== true) return undefined
    ask.cite(temporaryPlaceHomeCellDecidesClause)
    if (file.unit.cell === undefined) return missing('unit.cell')
    if (act.by?.id === undefined) return missing('evidence.votingCell')
    const isHomeCell = act.by.id !== file.unit.cell
    return holds(isHomeCell, { isHomeCell })
  },
})
