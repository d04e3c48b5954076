import { decidedExits, exits } from '../../../casefile/exits.js'
import type { Act, ActOf, ActType, Matter } from '../../../casefile/shapes.js'

/**
 * What an act answers or carries on, which has to be on file: acts of these types, any of them, about the same matter;
 * `nothing` where it opens something, or where the order of the steps is asked of it already.
 */
export type Antecedent<A extends Act> = 'nothing' | ((act: A) => readonly ActType[])

const after =
  (...types: readonly ActType[]): (() => readonly ActType[]) =>
  () =>
    types

const recognised = ['recognition.decided', 'admission.regularised', 'membership.transcribed'] as const

/** The decisions on each matter, which a notice tells the cell; the answer to a shortfall may be one. */
const decisions: { readonly [M in Matter]: readonly ActType[] } = {
  admission: ['admission.decided', 'admission.refused', 'shortfall.answered'],
  recognition: ['recognition.decided', 'recognition.refused', 'shortfall.answered'],
  removal: ['member.removed', 'exit.refused', 'shortfall.answered'],
  expulsion: ['member.expelled', 'exit.refused', 'shortfall.answered'],
  resignation: ['member.resigned', 'exit.refused', 'shortfall.answered'],
}

/** Papers that can be redone once they were made; where no union introduces, its resolution is redone with the others. */
export const renewable: { readonly [P in ActOf<'papers.renewed'>['papers'][number]]: readonly ActType[] } = {
  'introduction-paper': ['introduction.made'],
  'union-resolution': ['union.resolved', 'introduction.made'],
  verification: ['background.certified'],
  'consolidated-opinions': ['opinions.consolidated'],
}

/** What every act needs on file before it, total by type. */
export const antecedents: { readonly [T in ActType]: Antecedent<ActOf<T>> } = {
  'case.opened': 'nothing',
  'particulars.changed': 'nothing',
  'membership.transcribed': 'nothing',
  'sympathiser.listed': 'nothing',
  'sympathiser.unlisted': after('sympathiser.listed'),
  'helper.assigned': 'nothing',
  'helper.left': after('helper.assigned', 'ceremony.held', 'membership.transcribed'),
  'class.entered': 'nothing',
  'certificate.issued': 'nothing',
  'start.proposed': 'nothing',
  'procedure.authorised': 'nothing',
  'dossier.opened': 'nothing',
  'application.made': 'nothing',
  'background.declared': 'nothing',
  'background.sealed': after('background.declared'),
  'verification.requested': after('background.declared'),
  'verification.replied': 'nothing', // its request is asked for by its label
  'background.certified': after('background.declared'),
  'background.rejected': after('background.declared'),
  'introduction.made': 'nothing',
  'introducer.lost': 'nothing', // the introduction is asked for by its label
  'union.resolved': 'nothing',
  'opinions.consolidated': 'nothing',
  'papers.renewed': ({ papers }) => papers.flatMap((paper) => renewable[paper]),
  'consent.given': 'nothing',
  'cell.voted': 'nothing',
  'shortfall.reported': after('cell.voted', 'grassroots.voted'),
  // Before the decision on a member the chart asks for the vote; of a report the rules on shortfalls ask.
  'shortfall.answered': ({ matter }) =>
    matter === 'removal' || matter === 'expulsion' || matter === 'resignation'
      ? ['cell.voted', 'grassroots.voted']
      : [],
  'section.appraised': after('cell.voted'),
  'grassroots.voted': 'nothing', // the vote of the cell is asked for by the order of votes
  'dossier.submitted': after('cell.voted'),
  'extension.granted': after('cell.voted'),
  'admission.decided': 'nothing',
  'admission.refused': 'nothing',
  'result.notified': ({ matter }) => decisions[matter],
  'decision.received': after('admission.decided'),
  'ceremony.held': 'nothing',
  'member-record.filed': after('ceremony.held', 'membership.transcribed', 'admission.regularised'),
  'discipline.opened': 'nothing',
  'discipline.closed': after('discipline.opened'),
  'proceeding.opened': 'nothing',
  'proceeding.closed': after('proceeding.opened'), // one of its kind, still open
  'member.disciplined': 'nothing',
  'self-review.made': 'nothing',
  'remarks.made': after('helper.assigned', 'ceremony.held', 'membership.transcribed'),
  'recognition.decided': 'nothing',
  'recognition.refused': 'nothing',
  'recognition.announced': after(...recognised),
  'card.handed-over': after(...recognised),
  'applicant.moved': 'nothing',
  'being-helped.certified': after('helper.assigned', 'sympathiser.listed'),
  'file.forwarded': after('applicant.moved'),
  'file.received': after('file.forwarded'),
  'decision.passed-on': after('admission.decided'),
  'decision.annulled': after('admission.decided'),
  'reconsideration.requested': after('admission.decided'),
  'reconsideration.answered': after('reconsideration.requested'),
  'member.transferred': 'nothing',
  'referral.presented': after('member.transferred'),
  'transfer-notice.arrived': after('member.transferred'),
  'member.received': after('member.transferred'),
  'stay.prolonged': after('member.transferred'),
  'member.returned': after('member.transferred'),
  'member.exempted': 'nothing',
  'member.suspended': 'nothing',
  'activity.interrupted': 'nothing',
  'activity.resumed': after('member.exempted', 'member.suspended', 'activity.interrupted'),
  'applicant.withdrew': 'nothing',
  'dossier.returned': 'nothing',
  'removal.opened': 'nothing',
  'self-criticism.requested': after('removal.opened'),
  'self-criticism.answered': after('self-criticism.requested', 'removal.opened'),
  'member.removed': 'nothing',
  'member.expelled': 'nothing',
  'resignation.requested': 'nothing',
  'exit.refused': 'nothing', // what it refuses is asked for by the rules on each exit
  'member.resigned': 'nothing',
  'member.died': 'nothing',
  'card.collected': after(...exits, 'admission.annulled'),
  'exit-notice.made': after(...exits),
  'exit-file.sent': after('exit-notice.made'),
  'exit-decision.received': after(...decidedExits),
  'complaint.lodged': 'nothing', // what it is against is asked for by `complaint.admissible`
  'complaint.answered': after('complaint.lodged'),
  'member.restored': after('member.removed', 'member.expelled'),
  'defect.found': after('admission.decided', 'ceremony.held', ...recognised),
  'admission.annulled': 'nothing', // the defect is asked for by the rules on annulment
  'step.redone': 'nothing',
  'admission.regularised': 'nothing',
  'badge.awarded': 'nothing',
  'member-file.lost': 'nothing',
  'member-file.restored': after('member-file.lost'),
  'member-file.reconciled': 'nothing',
  'case.closed': 'nothing',
  'entry.corrected': 'nothing',
  'entry.struck': 'nothing',
}
