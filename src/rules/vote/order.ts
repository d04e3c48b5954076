import { compare } from '../../calendar/order.js'
import { matterOf, mayBeAbout } from '../../casefile/acts/matter.js'
import { type CaseFile, lastOf } from '../../casefile/case-file.js'
import type { Act, ActType } from '../../casefile/shapes.js'
import type { Clause } from '../../law/clause.js'
import { sectionAppraisalPresentClause } from '../../regulations/vote/committees.js'
import type { RuleId } from '../engine/codes.js'
import { admissionAndRecognition, holds, type Rule, rule } from '../engine/rule.js'

/** A date rule between documents: the act is no earlier than the latest act of the named types; one day is in order. */
export function notBefore(
  id: RuleId,
  clause: Clause,
  guards: readonly ActType[],
  earlier: readonly ActType[],
): Rule {
  return rule({
    id,
    breaking: 'bar',
    actor: 'cellCommittee',
    guards,
    matters: admissionAndRecognition,
    asks: 'file',
    provisions: [clause],
    cure: ['date.checked'],
    check: ({ file, act, on, ask }) => {
      const latest = latestOf(file, act, earlier)
      if (!latest) return undefined
      ask.cite(clause)
      return holds(
        latest.on <= on,
        { earlier: latest.type, earlierOn: latest.on, actual: on },
        { lawfulFrom: latest.on },
      )
    },
  })
}

function latestOf(file: CaseFile, act: Act, types: readonly ActType[]): Act | undefined {
  const matter = matterOf(act)
  return types
    .map((type) => lastOf(file, type, (one) => mayBeAbout(one, matter)))
    .filter((one) => one !== undefined)
    .sort((a, b) => compare(a.on, b.on))
    .at(-1)
}

/** 6-KNĐ ≤ 7-KNĐ ≤ 8-KNĐ, and 13 ≤ 14 ≤ 15 on recognition. */
export const cellThenSectionThenGrassroots = notBefore(
  'order.cell-then-section-then-grassroots',
  sectionAppraisalPresentClause,
  ['section.appraised', 'grassroots.voted'],
  ['cell.voted', 'section.appraised'],
)
