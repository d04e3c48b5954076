import type { ActType, BodyKind } from 'ketnap'

/** Bodies by kind, or those a provision of the law names, on any day it has covered. */
export type Bodies = BodyKind | { readonly provision: string }

/** Who may record some acts, and on which clause that rests. */
export interface Role {
  readonly acts: readonly ActType[]
  readonly bodies: readonly Bodies[]
  /**
   * The provision whose citation on the day of the act is the clause; absent where the procedure implies the body and
   * no clause names it.
   */
  readonly clause?: string
  /** The act is of a person, or of a body outside; the bodies keep the paper and do not act themselves. */
  readonly keptFor?: 'applicant' | 'introducer' | 'helper' | 'member' | 'requestedBody'
}

/** The cell as it meets, its committee, and its secretary where it has no committee. */
const ofTheCell: readonly BodyKind[] = ['cell', 'cellCommittee', 'cellSecretary']

const cellCommittee: readonly BodyKind[] = ['cellCommittee', 'cellSecretary']

/** Bodies the law has named to decide; which is competent on the day and at the place is for the rulebook to judge. */
const deciders: readonly Bodies[] = [{ provision: 'decision.admission.decider' }]

/** Those that decide, and the committees above them, to which a complaint goes and which may restore. */
const aboveDeciders: readonly Bodies[] = [
  ...deciders,
  'upperCommittee',
  'provincialStandingCommittee',
  'centralDirectStandingCommittee',
]

const role = (
  acts: readonly ActType[],
  bodies: readonly Bodies[],
  clause?: string,
  keptFor?: Role['keptFor'],
): Role => ({ acts, bodies, ...(clause !== undefined && { clause }), ...(keptFor && { keptFor }) })

/** Each act once, in the order of the procedure. Entries about entries follow the act they are about. */
export const roles: readonly Role[] = [
  role(['case.opened'], ofTheCell, 'pool.monthly-list'),
  role(['particulars.changed'], [...ofTheCell, 'grassrootsCommittee']),
  role(['membership.transcribed'], ['grassrootsCommittee'], 'membership.transcribed'),

  role(['sympathiser.listed', 'sympathiser.unlisted'], ['cell'], 'pool.listed-by-resolution'),
  role(['helper.assigned'], ['cell'], 'pool.helper.minimum'),
  role(['helper.left'], ofTheCell, 'probation.helper-kept'),
  role(
    ['class.entered'],
    ['cell', 'grassrootsCommittee', 'upperCommittee'],
    'awareness-class.attended-from-list',
  ),
  role(
    ['certificate.issued'],
    [
      { provision: 'awareness-certificate.issuer' },
      { provision: 'awareness-certificate.fallback-issuer' },
      { provision: 'new-member-certificate.issuer' },
    ],
    'awareness-certificate.issuer',
  ),
  role(['start.proposed'], ['cell'], 'pool.application-sequence'),
  role(['procedure.authorised'], [{ provision: 'pool.authorisation.actor' }], 'pool.authorisation.actor'),

  role(['dossier.opened'], ofTheCell, 'dossier.validity'),
  role(['application.made', 'applicant.withdrew'], ofTheCell, 'application.self-made', 'applicant'),
  role(['background.declared'], ofTheCell, 'background.self-declared', 'applicant'),
  role(['background.sealed'], ['grassrootsCommittee'], 'verification.procedure-order'),
  role(['verification.requested'], ['cell', 'grassrootsCommittee'], 'verification.procedure-order'),
  role(
    ['verification.replied'],
    [...ofTheCell, 'grassrootsCommittee'],
    'verification.reply.domestic',
    'requestedBody',
  ),
  role(
    ['background.certified', 'background.rejected'],
    [{ provision: 'verification.certifier' }],
    'verification.certifier',
  ),
  role(['introduction.made'], ofTheCell, 'introduction.duty', 'introducer'),
  role(['introducer.lost'], ['cell'], 'introduction.replacement.together-minimum'),
  role(
    ['union.resolved'],
    [{ provision: 'introduction.youth-union.bodies' }, { provision: 'introduction.trade-union.bodies' }],
    'introduction.youth-union-route',
  ),
  role(['opinions.consolidated'], cellCommittee, 'opinions.gathered'),
  role(['papers.renewed'], cellCommittee, 'dossier.redo-items'),
  role(
    ['consent.given'],
    [
      { provision: 'eligibility.over-age.consent-body' },
      { provision: 'eligibility.education.literacy.consent-body' },
      { provision: 'eligibility.political.consent-body' },
      { provision: 'eligibility.religion.consent-body' },
      { provision: 'ceremony.late.consent-body' },
      { provision: 'readmission.consent-body' },
      { provision: 'eligibility.private-owner.decider' },
      ...deciders,
    ],
    'authority.consents-first',
  ),

  role(['cell.voted'], ['cell'], 'vote.cell.threshold'),
  role(['shortfall.reported'], ['cell', 'grassrootsCommittee'], 'vote.shortfall.action'),
  role(['shortfall.answered'], deciders, 'vote.shortfall.action'),
  role(['section.appraised'], ['sectionCommittee'], 'section.appraisal-present'),
  role(['grassroots.voted'], ['grassrootsCommittee'], 'vote.grassroots-committee.threshold'),
  role(['dossier.submitted'], ['grassrootsCommittee', 'cell'], 'vote.grassroots-committee.threshold'),
  role(['dossier.returned'], ['sectionCommittee', 'grassrootsCommittee', ...deciders]),
  role(['extension.granted'], deciders, 'decision.extension.maximum'),
  role(
    ['admission.decided', 'admission.refused'],
    [...deciders, { provision: 'readmission.decider' }, { provision: 'eligibility.private-owner.decider' }],
    'authority.competent',
  ),
  role(['result.notified'], deciders, 'decision.cell-notified'),
  role(['decision.received'], ofTheCell, 'ceremony.clock-start'),
  role(['ceremony.held'], ['cell'], 'ceremony.deadline'),
  role(['member-record.filed'], [...ofTheCell, 'grassrootsCommittee'], 'member-record.deadline', 'member'),

  role(
    ['proceeding.opened', 'proceeding.closed', 'discipline.opened', 'discipline.closed'],
    ['cell', 'grassrootsCommittee', ...deciders],
    'discipline.probationary.forms',
  ),
  role(['member.disciplined'], ['cell', ...deciders], 'discipline.probationary.forms'),
  role(['self-review.made'], ofTheCell, 'recognition.self-review-after-term', 'member'),
  role(['remarks.made'], ofTheCell, 'recognition.file-complete', 'helper'),
  role(['recognition.decided', 'recognition.refused'], deciders, 'authority.competent'),
  role(['recognition.announced'], ofTheCell, 'recognition.announcement'),
  role(['card.handed-over'], [...ofTheCell, 'upperCommittee'], 'membership-card.handover'),

  role(
    ['applicant.moved'],
    [...ofTheCell, 'grassrootsCommittee'],
    'applicant-move.together-minimum',
    'applicant',
  ),
  role(
    ['being-helped.certified'],
    ['grassrootsCommittee', 'upperCommittee'],
    'applicant-move.together-minimum',
  ),
  role(['file.forwarded'], ['grassrootsCommittee', ...deciders], 'applicant-move.forward.deadline'),
  role(['file.received'], deciders, 'applicant-move.decide.deadline'),
  role(['decision.passed-on'], deciders, 'applicant-move.decided-same-authority'),
  role(['decision.annulled'], deciders, 'applicant-move.ceremony-window'),
  role(
    ['reconsideration.requested'],
    ['cell', 'grassrootsCommittee'],
    'applicant-move.reconsideration.deadline',
  ),
  role(['reconsideration.answered'], deciders, 'applicant-move.reconsideration.deadline'),
  role(
    ['member.transferred'],
    [...ofTheCell, 'grassrootsCommittee'],
    'member-transfer.official.deadline',
    'member',
  ),
  role(['referral.presented'], ofTheCell, 'member-transfer.letter.deadline', 'member'),
  role(
    ['transfer-notice.arrived'],
    [...ofTheCell, 'grassrootsCommittee'],
    'member-transfer.notice-check.interval',
  ),
  role(['member.received'], ['cell', 'grassrootsCommittee'], 'member-transfer.not-blocked'),
  role(
    ['member.returned', 'stay.prolonged'],
    [...ofTheCell, 'grassrootsCommittee'],
    'member-transfer.abroad.return.deadline',
    'member',
  ),

  role(
    ['member.exempted'],
    ['cell', 'grassrootsCommittee', 'upperStandingCommittee'],
    'activity.exemption.decider',
  ),
  role(['member.suspended'], ['grassrootsCommittee', ...deciders], 'activity.suspension.maximum'),
  role(['activity.interrupted'], ofTheCell, 'membership.activity-resumed'),
  role(['activity.resumed'], ['cell', ...deciders], 'membership.activity-resumed'),
  role(['case.closed'], [...ofTheCell, 'grassrootsCommittee'], 'records.case-closed'),

  role(['removal.opened'], ['cell', ...deciders], 'removal.grounds'),
  role(['self-criticism.requested'], ofTheCell, 'removal.self-criticism.requests'),
  role(['self-criticism.answered'], ofTheCell, 'removal.self-criticism.requests', 'member'),
  role(['member.removed'], deciders, 'vote.removal.standing-committee.threshold'),
  role(['member.expelled'], deciders, 'vote.expulsion.deciding.threshold'),
  role(['resignation.requested'], ofTheCell, 'resignation.route', 'member'),
  role(['member.resigned'], deciders, 'resignation.route'),
  role(['exit.refused'], deciders, 'resignation.route'),
  role(['member.died'], ['cell', 'grassrootsCommittee'], 'death.recorded'),
  role(['card.collected'], ['cell'], 'exit.card-collected'),
  role(['exit-notice.made'], ['grassrootsCommittee'], 'exit.notice-made'),
  role(['exit-file.sent'], ['grassrootsCommittee'], 'exit.file.deadline'),
  role(['exit-decision.received'], ofTheCell, 'complaint.removal.deadline', 'member'),
  role(['complaint.lodged'], aboveDeciders, 'complaint.removal.deadline', 'member'),
  role(['complaint.answered'], aboveDeciders, 'complaint.removal.answer.local'),
  role(['member.restored'], aboveDeciders, 'restoration.decided'),

  role(['defect.found'], deciders, 'annulment.substantive.grounds'),
  role(['admission.annulled'], deciders, 'annulment.substantive.grounds'),
  role(['step.redone', 'admission.regularised'], deciders, 'annulment.procedural.method'),
  role(['badge.awarded'], ['provincialStandingCommittee'], 'badge.flow'),
]
