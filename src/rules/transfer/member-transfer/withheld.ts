import { addDays } from '../../../calendar/day-arithmetic.js'
import { broken, countedFrom, holds, missing, rule } from '../../engine/rule.js'
import { dossierFiledClock, openAt } from './limits.js'

/**
 * A removal for a transfer dossier not filed: only after more than 3 months from the notice slip or the receipt, and without good
 * reason (38-HD/BTCTW pt II.4.3.1(d)). The reason recorded is abandonment of activity, which bars re-admission.
 */
export const removedForDossier = rule({
  id: 'member-transfer.withheld-too-long',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['removal.opened', 'member.removed'],
  asks: 'evidence',
  provisions: dossierFiledClock.provisions,
  cure: ['transfer-dossier.awaited'],
  check: ({ file, act, on, ask }) => {
    if (act.ground !== 'transfer-not-filed') return undefined
    if (act.type === 'removal.opened' && act.excused === true) return broken({ excused: true })
    const [span] = dossierFiledClock.spans(file, ask).filter(openAt(on))
    if (!span) return missing('transfer-notice.arrived')
    const lastDay = dossierFiledClock.lastDay(span, span.from, ask, file) as string
    const facts = { from: span.from, lastDay, actual: on }
    return countedFrom(span.from, holds(on > lastDay, facts, { lawfulFrom: addDays(lastDay, 1) }))
  },
})
