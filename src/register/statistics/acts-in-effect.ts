import type { CaseFile } from '../../casefile/case-file.js'
import { actsInOrder } from '../../casefile/log/acts-in-order.js'
import { effectiveLog } from '../../casefile/log/effective-log.js'
import type { Act } from '../../casefile/shapes.js'

/**
 * The acts of a file that stand, in the order of their days, without those that a chronicle records although the state of
 * the case did not know them: they moved nothing, and a second ceremony makes no second member.
 */
export function actsInEffect(file: CaseFile): readonly Act[] {
  const without = new Set<number>()
  for (const { revision, finding } of file.findings)
    if (finding.rule === 'procedure.out-of-order' && finding.facts.assumed === undefined)
      without.add(revision)
  if (without.size === 0) return actsInOrder(file)
  return effectiveLog(file.log)
    .filter(({ place }) => !without.has(place))
    .map(({ act }) => act)
}
