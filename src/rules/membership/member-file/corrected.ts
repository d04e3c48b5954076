import type { CaseFile } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { formBefore } from '../../../casefile/log/corrections.js'
import type { Act, ActOf } from '../../../casefile/shapes.js'
import { memberFileCorrectedClause } from '../../../regulations/membership/membership.js'
import { consentAnswer, consentProvisionsOf } from '../../actors/consent.js'
import { met, rule } from '../../engine/rule.js'

/**
 * What a member's file says is corrected only with the written consent of the competent committee (294-QĐ/TW pt 6.2.4; 06-HD/TW pt
 * 8.2(a)): particulars told of a member, and the days of a membership carried over. A correction that names its paper brings the
 * record to what the file says, and corrects no file. The birth date has a rule of its own.
 */
export const memberFileCorrected = rule({
  id: 'member-file.corrected-by-leave',
  breaking: 'bar',
  actor: 'grassrootsCommittee',
  guards: ['entry.corrected'],
  asks: 'evidence',
  provisions: [memberFileCorrectedClause, ...consentProvisionsOf('member-file')],
  cure: ['consent.member-file'],
  check: ({ file, act, on, ask }) => {
    const hasJoined = joiningDayOf(file) !== undefined || file.acts['membership.transcribed'] !== undefined
    if (!hasJoined || !correctsFile(file, act)) return undefined
    ask.cite(memberFileCorrectedClause)
    return act.document === undefined ? consentAnswer(file, 'member-file', on, ask) : met()
  },
})

/** Whether a correction says otherwise, or no more, what an entry said of the person or of the dates of a membership. */
function correctsFile(file: CaseFile, correction: ActOf<'entry.corrected'>): boolean {
  const before = saidBy(formBefore(file.log, correction))
  const now = saidBy(correction.act as Act)
  return Object.entries(before).some(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(now[field as keyof typeof now]),
  )
}

/** What of an act is told in a member file too, the birth date left aside. */
function saidBy(act: Act): Readonly<Record<string, unknown>> {
  if (act.type === 'membership.transcribed') {
    const { decidedOn, ceremonyOn, recognisedOn, officialSince } = act
    return { decidedOn, ceremonyOn, recognisedOn, officialSince }
  }
  const { bornOn: _, ...others } = ('person' in act && act.person) || {}
  return others
}
