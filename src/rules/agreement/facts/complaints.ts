import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf, BodyKind } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { committeeLevels } from '../../../regulations/actors/names.js'
import { complaintRemovalLocalLevels } from '../../../regulations/exit/complaint.js'
import { restorationDecidedClause } from '../../../regulations/exit/restoration.js'
import { levelNames } from '../../actors/bodies-meant.js'
import { decisionAgainst } from '../../exit/contested.js'
import type { ComplaintPair } from '../codes.js'
import { type Pair, pairOf } from './pair.js'

type Lodged = ActOf<'complaint.lodged'>
type ComplaintLevel = NonNullable<Lodged['level']>

/** The levels of a complaint, the lowest first, each with the level of the committees that stand there; of the Centre none is named. */
const levels: { readonly [L in ComplaintLevel]: string | undefined } = {
  upper: 'above',
  province: 'province',
  central: undefined,
}

/** Above the last level that has a name stand the bodies of the Centre. */
const order: readonly (string | undefined)[] = [...levelNames, undefined]

/** The level a kind of committee is of on a day; nothing of a body that is no committee. */
function levelOf(kind: BodyKind | undefined, day: string, ask: Inquiry): string | undefined {
  const named = ask.law(committeeLevels, day) ?? {}
  return kind && Object.keys(named).find((level) => named[level]?.includes(kind))
}

/** The complaint that is answered, where the answer tells its level or only one was lodged. */
function answered(file: CaseFile, act: ActOf<'complaint.answered'>): Lodged | undefined {
  const lodged = actsOf(file, 'complaint.lodged').filter(({ on }) => on <= act.on)
  const told = act.level === undefined ? lodged : lodged.filter(({ level }) => level === act.level)
  return told.length === 1 ? told[0] : undefined
}

/** The level a complaint is lodged at, beside the committee that decided and the one that answers. */
export const complaintPairs: { readonly [P in ComplaintPair]: Pair } = {
  'lodged-below-the-decision': pairOf('complaint.lodged', {
    of: ['complaint.lodged.level', 'member.removed.by'],
    clause: complaintRemovalLocalLevels,
    asks: [committeeLevels],
    isNote: true,
    disagrees: ({ act, file, on, ask }) => {
      const decision = decisionAgainst(file, act.against, on)
      const decider = decision && levelOf(decision.by?.kind, decision.on, ask)
      if (act.level === undefined || decider === undefined) return false
      return order.indexOf(levels[act.level]) < order.indexOf(decider)
    },
  }),
  'answered-below-its-level': pairOf('complaint.answered', {
    of: ['complaint.answered.by', 'complaint.lodged.level'],
    clause: complaintRemovalLocalLevels,
    asks: [committeeLevels],
    isNote: true,
    disagrees: ({ act, file, on, ask }) => {
      const level = answered(file, act)?.level
      const answering = levelOf(act.by?.kind, on, ask)
      if (level === undefined || answering === undefined) return false
      return order.indexOf(answering) < order.indexOf(levels[level])
    },
  }),
  'restored-of-a-discipline': pairOf('complaint.answered', {
    of: ['complaint.answered.answer', 'complaint.lodged.against'],
    clause: restorationDecidedClause,
    is: 'restored',
    disagrees: ({ act, file, on }) => {
      const against = act.against ?? answered(file, act)?.against
      return against === 'discipline' && lastUpTo(file, 'member.disciplined', on)?.form !== 'expulsion'
    },
  }),
}
