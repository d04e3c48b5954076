import { addDays } from '../../../calendar/day-arithmetic.js'
import type { CaseFile } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import { broken, countedFrom, holds, missing, rule } from '../../engine/rule.js'
import { groundDecided } from '../../exit/exit-matter.js'
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
    if (groundOf(file, act) !== 'transfer-not-filed') return undefined
    if (act.type === 'removal.opened' && act.excused === true) return broken({ excused: true })
    const [span] = dossierFiledClock.spans(file, ask).filter(openAt(on))
    if (!span) return missing('transfer-notice.arrived')
    const lastDay = dossierFiledClock.lastDay(span, span.from, ask, file) as string
    const facts = { from: span.from, lastDay, actual: on }
    return countedFrom(span.from, holds(on > lastDay, facts, { lawfulFrom: addDays(lastDay, 1) }))
  },
})

/** The ground an act tells; of a decision that tells none the ground of the removal that was opened, but on the fast track. */
function groundOf(file: CaseFile, act: ActOf<'removal.opened' | 'member.removed'>) {
  return act.type === 'removal.opened' || act.criminal !== undefined ? act.ground : groundDecided(file, act)
}
