import { frozen } from '../../calendar/frozen.js'
import { conditionDefects } from './defects/conditions.js'
import { lateDefects } from './defects/late.js'
import { missingDefects } from './defects/missing.js'
import { patternDefects } from './defects/patterns.js'
import { voteDefects } from './defects/votes.js'

/** Every defect. */
export const defectList = [
  ...missingDefects,
  ...conditionDefects,
  ...voteDefects,
  ...lateDefects,
  ...patternDefects,
] as const

/** What may be wrong with a synthetic life. */
export type Defect = (typeof defectList)[number]['id']

/** The rules that replay reports of a life with each defect; none for a pattern that only many lives together show. */
export const rulesOfDefects = frozen(
  Object.fromEntries(defectList.map(({ id, rules }) => [id, rules])),
) as unknown as Readonly<Record<Defect, readonly string[]>>
