import type { CaseFile } from '../../../casefile/case-file.js'
import { joiningDayOf } from '../../../casefile/dates.js'
import { formBefore } from '../../../casefile/log/corrections.js'
import type { Act, ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { memberFileCorrectedClause } from '../../../regulations/membership/membership.js'
import { consentAnswer, consentProvisionsOf, consentsThatStand } from '../../actors/consent.js'
import { met, missing, rule } from '../../engine/rule.js'

/**
 * What a member's file says is corrected only with the written consent of the competent committee (294-QĐ/TW pt 6.2.4; 06-HD/TW pt
 * 8.2(a)): particulars told of a member, and the days of a membership carried over. A correction that names its paper brings the
 * record to what the file says, and corrects no file. A consent serves one correction. The birth date has a rule of its own.
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
    if (act.document !== undefined) return met()
    const answer = consentAnswer(file, 'member-file', on, ask)
    if (answer.outcome !== 'met') return answer
    const served = consentServing(file, act, ask)
    if (!served) return missing('consent.of-its-own', { consentOn: String(answer.facts.consentOn) })
    return { ...answer, facts: { ...answer.facts, consentOn: served.on } }
  },
})

/**
 * The consent that serves a correction: the first that stood on its day and had served no earlier one. Legal grounds and a consent
 * are asked for each time a file is corrected (the strictest reading of pt 8.2(a)).
 */
function consentServing(file: CaseFile, correction: ActOf<'entry.corrected'>, ask: Inquiry) {
  const used = new Set<Act>()
  for (const act of upToCorrection(file, correction)) {
    const free = consentsThatStand(file, 'member-file', act.on, ask).find((given) => !used.has(given))
    if (act === correction) return free
    if (free) used.add(free)
  }
  return undefined
}

/** The corrections of a member file that needed a consent, in the order of entry, up to one and with it. */
function upToCorrection(
  file: CaseFile,
  correction: ActOf<'entry.corrected'>,
): readonly ActOf<'entry.corrected'>[] {
  const joinedOn = joiningDayOf(file) ?? ''
  const all = file.log.filter((act): act is ActOf<'entry.corrected'> => act.type === 'entry.corrected')
  const before = all.slice(0, all.indexOf(correction))
  return [
    ...before.filter((act) => act.document === undefined && act.on >= joinedOn && correctsFile(file, act)),
    correction,
  ]
}

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
