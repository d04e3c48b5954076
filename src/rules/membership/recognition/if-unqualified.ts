import { actsOf } from '../../../casefile/case-file.js'
import { recognitionRemovalIfUnqualifiedClause } from '../../../regulations/membership/recognition.js'
import type { Clock } from '../../engine/clock.js'
import { information } from '../../engine/information.js'

/** A refused recognition does not end the membership: the name is removed by a decision, a duty without a limit (pt 4.2.1). */
export const removalIfUnqualifiedClock: Clock = {
  id: 'recognition.removal-if-unqualified',
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['member.removed'],
  provisions: [recognitionRemovalIfUnqualifiedClause],
  spans: (file, ask) =>
    actsOf(file, 'recognition.refused').map((refused) => {
      ask.cite(recognitionRemovalIfUnqualifiedClause, refused.on)
      const removed = actsOf(file, 'member.removed').find((act) => act.on >= refused.on)
      return { from: refused.on, ...(removed && { closedOn: removed.on }) }
    }),
  lastDay: () => undefined,
}

export const removalIfUnqualified = information(
  'recognition.removal-if-unqualified',
  'cell',
  ['recognition.refused'],
  recognitionRemovalIfUnqualifiedClause,
)
