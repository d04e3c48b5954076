import { matterOf } from '../../../casefile/acts/matter.js'
import { actsOf, type CaseFile } from '../../../casefile/case-file.js'
import { exits } from '../../../casefile/exits.js'
import { lastInOrder } from '../../../casefile/log/acts-in-order.js'
import { isAdmissionRefusal, isAdmissionSentBack } from '../../../casefile/refusal.js'
import type { Act, ActOf, ActType } from '../../../casefile/shapes.js'
import { isDropped } from '../../exit/exit-matter.js'

/**
 * Whether acts of a type may be entered again: `repeatable`, since the same may take place twice; `ordered`, since the chart or a
 * rule of its own answers a second one; or what tells the earlier act that a second one merely repeats.
 */
export type Repeat<T extends ActType> =
  | 'repeatable'
  | 'ordered'
  | ((file: CaseFile, act: ActOf<T>) => Act | undefined)

/** The last act of the type, unless one of some others came after it. */
const unlessSince =
  <T extends ActType>(type: T, ...others: readonly ActType[]) =>
  (file: CaseFile): Act | undefined => {
    if (actsOf(file, type).length === 0) return undefined
    const last = lastInOrder<ActType>(file, [type, ...others])
    return last?.type === type ? last : undefined
  }

/** The same, unless a shortfall was answered so since: by a refusal, which ends the way like one of its own, or by a return. */
const unlessAnswered =
  (isSo: (act: Act) => boolean, repeat: (file: CaseFile) => Act | undefined) =>
  (file: CaseFile): Act | undefined => {
    const same = repeat(file)
    const isAnswered = ({ on }: Act) =>
      actsOf(file, 'shortfall.answered').some((one) => isSo(one) && one.on >= on)
    return same && isAnswered(same) ? undefined : same
  }

/** The same among the acts about the same matter. */
const ofMatter =
  <T extends ActType>(type: T, ...others: readonly ActType[]) =>
  (file: CaseFile, act: ActOf<T>): Act | undefined => {
    if (actsOf(file, type).length === 0) return undefined
    const matter = matterOf(act as Act)
    const last = lastInOrder<ActType>(file, [type, ...others], (one) => matterOf(one) === matter)
    return last?.type === type ? last : undefined
  }

/** The last act of the type of those that tell the same, unless one of some others came after it. */
const alike =
  <T extends ActType>(
    type: T,
    isAlike: (one: ActOf<T>, act: ActOf<T>) => boolean,
    ...others: readonly ActType[]
  ) =>
  (file: CaseFile, act: ActOf<T>): Act | undefined => {
    const same = actsOf(file, type)
      .filter((one) => isAlike(one, act))
      .at(-1)
    if (same === undefined) return undefined
    const isUndone = others.some((other) => actsOf(file, other).some(({ on }) => on >= same.on))
    return isUndone ? undefined : (same as Act)
  }

const votes = ['cell.voted', 'grassroots.voted'] as const
const decisions = [
  'admission.decided',
  'admission.refused',
  'recognition.decided',
  'recognition.refused',
] as const
const ends = ['admission.refused', 'applicant.withdrew'] as const

/** What a second entry of each act would repeat, total by type. */
export const repeats: { readonly [T in ActType]: Repeat<T> } = {
  'case.opened': 'ordered',
  'particulars.changed': 'repeatable',
  'membership.transcribed': 'ordered',
  'sympathiser.listed': unlessAnswered(
    isAdmissionRefusal,
    unlessSince('sympathiser.listed', 'sympathiser.unlisted', ...ends),
  ),
  'sympathiser.unlisted': 'ordered',
  'helper.assigned': alike(
    'helper.assigned',
    (one, act) => act.helper.id !== undefined && one.helper.id === act.helper.id,
    'helper.left',
    'applicant.moved',
    'ceremony.held',
    'member.transferred',
  ),
  'helper.left': 'ordered',
  'class.entered': 'repeatable', // a class may be taken again
  'certificate.issued': 'repeatable', // its own rule asks why it was issued again
  'start.proposed': unlessSince('start.proposed', 'procedure.authorised', 'sympathiser.listed'),
  'procedure.authorised': 'ordered',
  'dossier.opened': unlessAnswered(
    (act) => isAdmissionRefusal(act) || isAdmissionSentBack(act),
    unlessSince('dossier.opened', 'papers.renewed', 'dossier.returned', ...ends),
  ),
  'application.made': 'ordered',
  'background.declared': 'repeatable', // declared anew where it was found incomplete
  'background.sealed': unlessSince('background.sealed', 'background.declared'),
  'verification.requested': 'ordered',
  'verification.replied': 'ordered',
  // Certified again after a supplement.
  'background.certified': unlessSince(
    'background.certified',
    'background.declared',
    'verification.requested',
  ),
  'background.rejected': 'ordered',
  'introduction.made': 'repeatable', // papers of a stale dossier are made again
  'introducer.lost': 'ordered',
  'union.resolved': 'repeatable',
  'opinions.consolidated': 'repeatable',
  'papers.renewed': 'repeatable',
  'consent.given': 'repeatable', // the first that is valid stands
  'cell.voted': 'ordered',
  'shortfall.reported': (file, act) => {
    const reported = ofMatter('shortfall.reported', ...votes, 'shortfall.answered')(file, act)
    return (reported as ActOf<'shortfall.reported'> | undefined)?.full === false ? undefined : reported
  },
  'shortfall.answered': 'ordered',
  'section.appraised': ofMatter('section.appraised', 'cell.voted', 'dossier.returned'),
  'grassroots.voted': 'ordered',
  'dossier.submitted': ofMatter('dossier.submitted', ...votes, 'dossier.returned', 'shortfall.answered'),
  'extension.granted': ofMatter('extension.granted', ...votes),
  'admission.decided': 'ordered',
  'admission.refused': 'ordered',
  'result.notified': ofMatter('result.notified', ...decisions, 'shortfall.answered', ...exits),
  'decision.received': unlessSince(
    'decision.received',
    'admission.decided',
    'applicant.moved',
    'decision.passed-on',
  ),
  'ceremony.held': 'ordered',
  'member-record.filed': unlessSince('member-record.filed', 'ceremony.held'),
  'proceeding.opened': 'repeatable', // two of a kind may be under way
  'proceeding.closed': 'ordered',
  'discipline.opened': alike(
    'discipline.opened',
    (one, act) => one.breachOn === act.breachOn,
    'discipline.closed',
    'member.disciplined',
    'member.expelled',
  ),
  'discipline.closed': 'ordered',
  'member.disciplined': alike(
    'member.disciplined',
    (one, act) => one.form === act.form && one.on === act.on && one.breachOn === act.breachOn,
  ),
  'self-review.made': 'repeatable', // written again where it was too early
  'remarks.made': 'repeatable', // each helper's count once
  'recognition.decided': 'ordered',
  'recognition.refused': 'ordered',
  'recognition.announced': unlessSince('recognition.announced', 'recognition.decided', 'member.transferred'),
  'card.handed-over': unlessSince('card.handed-over', 'card.collected', 'admission.regularised'),
  'applicant.moved': 'repeatable',
  'being-helped.certified': unlessSince('being-helped.certified', 'applicant.moved'),
  'file.forwarded': unlessSince(
    'file.forwarded',
    'file.received',
    'applicant.moved',
    'decision.annulled',
    'dossier.returned',
  ),
  'file.received': 'ordered',
  'decision.passed-on': unlessSince('decision.passed-on', 'admission.decided', 'applicant.moved'),
  'decision.annulled': 'ordered',
  'reconsideration.requested': unlessSince('reconsideration.requested', 'reconsideration.answered'),
  'reconsideration.answered': 'ordered',
  'member.transferred': 'ordered',
  'referral.presented': unlessSince('referral.presented', 'member.transferred'),
  'transfer-notice.arrived': 'repeatable', // one slip reaches each of two committees
  'member.received': unlessSince('member.received', 'member.transferred'),
  'stay.prolonged': 'repeatable',
  'member.returned': 'ordered',
  'member.exempted': 'repeatable', // of another term
  'member.suspended': 'repeatable', // extended
  'activity.interrupted': 'ordered',
  'activity.resumed': 'ordered',
  'applicant.withdrew': unlessSince('applicant.withdrew', 'sympathiser.listed'),
  'dossier.returned': 'ordered',
  'removal.opened': unlessSince(
    'removal.opened',
    'exit.refused',
    'member.removed',
    'member.restored',
    'recognition.decided',
    'shortfall.answered',
  ),
  'self-criticism.requested': 'repeatable', // up to three times
  'self-criticism.answered': (file, act) => {
    const answered = unlessSince('self-criticism.answered', 'removal.opened')(file)
    const earlier = answered as ActOf<'self-criticism.answered'> | undefined
    return earlier?.answer === act.answer ? earlier : undefined
  },
  'member.removed': 'ordered',
  'member.expelled': 'ordered',
  // One that was not in writing is made again, and one that came to nothing too, which a shortfall may be answered by.
  'resignation.requested': (file) => {
    const requested = unlessSince('resignation.requested', 'exit.refused', 'member.restored')(file)
    if ((requested as ActOf<'resignation.requested'> | undefined)?.written !== true) return undefined
    return requested && isDropped(file, 'resignation', requested.on) ? undefined : requested
  },
  'exit.refused': 'ordered',
  'member.resigned': 'ordered',
  'member.died': 'ordered',
  'card.collected': unlessSince('card.collected', ...exits, 'card.handed-over'),
  'exit-notice.made': unlessSince('exit-notice.made', ...exits),
  'exit-file.sent': unlessSince('exit-file.sent', ...exits, 'exit-notice.made'),
  'exit-decision.received': unlessSince('exit-decision.received', ...exits),
  // A complaint is carried upward; a second one at the same level is the first again.
  'complaint.lodged': alike(
    'complaint.lodged',
    (one, act) => one.against === act.against && one.level === act.level,
    'member.removed',
    'member.expelled',
    'member.disciplined',
  ),
  'complaint.answered': 'ordered',
  'member.restored': 'ordered',
  'defect.found': alike(
    'defect.found',
    (one, act) =>
      one.defect === act.defect && one.substantive === act.substantive && one.procedural === act.procedural,
    'step.redone',
    'admission.annulled',
    'admission.regularised',
  ),
  'admission.annulled': 'ordered',
  'step.redone': alike('step.redone', (one, act) => one.step === act.step, 'defect.found'),
  'admission.regularised': 'ordered',
  'badge.awarded': 'ordered', // its own rule asks which is held
  'member-file.lost': unlessSince('member-file.lost', 'member-file.restored'),
  'member-file.restored': unlessSince('member-file.restored', 'member-file.lost'),
  'member-file.reconciled': 'repeatable', // every six months
  'case.closed': 'ordered',
  'entry.corrected': 'repeatable',
  'entry.struck': 'repeatable',
}

/** The earlier act that an act merely repeats; `undefined` where it repeats none. */
export function repeatedBy(file: CaseFile, act: Act): Act | undefined {
  const repeat = repeats[act.type] as Repeat<ActType>
  if (typeof repeat === 'string' || actsOf(file, act.type).length === 0) return undefined
  return repeat(file, act)
}
