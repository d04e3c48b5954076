import type { PlainDay } from '../../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { criminalFastTrackThreshold } from '../../../regulations/membership/probation.js'
import { broken, met, rule, unanswered } from '../../engine/rule.js'
import { isProbationary } from '../../transfer/member-place.js'

/**
 * Whether a removal or expulsion rests on a situation that needs no ordinary procedure: wanted, detained, non-custodial
 * reform [cải tạo không giam giữ] or heavier (296-QĐ/TW art. 16(3)). `undefined` before 2025-05-30, where no source states
 * it. A rule that asks declares `criminalFastTrackThreshold`.
 */
export function isFastTracked(
  act: ActOf<'member.removed'> | ActOf<'member.expelled'>,
  ask: Inquiry,
): boolean | undefined {
  return act.criminal !== undefined && ask.law(criminalFastTrackThreshold, act.on)?.includes(act.criminal)
}

/** Without the ordinary procedure only in those situations; an official member is expelled, not removed by name. */
export const criminalFastTrack = rule({
  id: 'probation.criminal-fast-track',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.removed', 'member.expelled'],
  asks: 'evidence',
  provisions: [criminalFastTrackThreshold],
  cure: ['procedure.ordinary'],
  check: ({ file, act, on, ask }) => {
    const matter = act.type === 'member.removed' ? 'removal' : 'expulsion'
    if (act.criminal === undefined || isProposedByCell(file, matter, on)) return undefined
    const required = ask.law(criminalFastTrackThreshold)
    if (required === undefined) return unanswered({ uncovered: 'law.not-covered', day: on })
    const facts = { actual: act.criminal, required }
    if (!required.includes(act.criminal)) return broken(facts)
    if (act.type === 'member.removed' && !isProbationary(file, on))
      return broken({ ...facts, standing: 'official' }, { cure: ['member.expelled'] })
    return met(facts)
  },
})

/** Whether the ordinary procedure was taken: the cell proposed it by vote. */
function isProposedByCell(file: CaseFile, matter: 'removal' | 'expulsion', on: PlainDay): boolean {
  const proposed = lastUpTo(
    file,
    'cell.voted',
    on,
    (vote) => vote.matter === matter && vote.outcome !== 'not-proposed',
  )
  return proposed !== undefined
}
