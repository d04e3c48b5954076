/** What may be open on the file of a member. */
export type OpenMatterKind =
  /** Probation has ended, and the cell has not reviewed it. */
  | 'review'
  /** The cell has proposed recognition. */
  | 'recognition'
  /** A removal of the name is opened on a ground. */
  | 'removal'
  /** The cell has proposed the removal. */
  | 'removal-proposed'
  /** The cell has proposed expulsion. */
  | 'expulsion'
  /** The member has applied to leave. */
  | 'resignation'
  | 'official-transfer'
  | 'temporary-stay'
  /** Discipline is being considered. */
  | 'discipline'
  /** The same of a breach by an official member that deserves expulsion. */
  | 'grave-breach'
  | 'suspension'
  /** Activity is interrupted, and not taken up again. */
  | 'interruption'
  | 'criminal-case'
  | 'inspection'
  /** A complaint or denunciation about the member. */
  | 'denunciation'
  /** A complaint of the member. */
  | 'complaint'
  | 'substantive-defect'
  | 'procedural-defect'

/** What an act comes to: the matter it takes forward or concludes. */
export type Conclusion =
  | 'recognition'
  | 'removal'
  | 'expulsion'
  | 'resignation'
  | 'official-transfer'
  | 'temporary-transfer'
  | 'discipline'
  | 'badge'
  | 'regularisation'
  | 'restoration'

/** Why the one stands against the other, or does not. */
export type Ruling =
  | 'one-or-the-other'
  | 'first-or-together'
  | 'expulsion-instead'
  | 'discipline-first'
  | 'removal-first'
  | 'wait-for-conclusion'
  | 'not-yet'
  | 'papers-along'
  | 'old-place-first'
  | 'never-member'
  | 'steps-first'
  | 'activity-first'

/** What the rules about exits are called, what they may miss, and what cures a refusal. */
export interface ExitCodes {
  readonly rule:
    | 'removal.grounds'
    | 'removal.self-criticism'
    | 'removal.resolutions-present'
    | 'removal.shortfall-reported'
    | 'expulsion.official-only'
    | 'expulsion.resolutions-present'
    | 'expulsion.deferred'
    | 'resignation.no-breach'
    | 'resignation.route'
    | 'removal.votes'
    | 'expulsion.votes'
    | 'resignation.votes'
    | 'exit.card-and-file'
    | 'exit.card-collected'
    | 'death.recorded'
    | 'complaint.removal-in-time'
    | 'complaint.discipline-in-time'
    | 'complaint.admissible'
    | 'complaint.told-apart'
    | 'complaint.answered-in-time'
    | 'restoration.decided'
    | 'restoration.arrears-paid'
    | 'exit.notice-made'
    | `matters.${OpenMatterKind}`
  readonly missing:
    | 'activity.interrupted'
    | 'complaint.answered'
    | 'evidence.arrearsPaid'
    | 'evidence.childBornOn'
    | 'evidence.concluded'
    | 'evidence.decisionReceivedOn'
    | 'evidence.educatedSince'
    | 'evidence.inBreach'
    | 'evidence.lodgedBy'
    | 'evidence.months'
    | 'evidence.written'
    | 'evidence.wronged'
    | 'evidence.years'
    | 'exit-decision.received'
    | 'matters.not-stated'
    | 'removal.opened'
    | 'resignation.requested'
  readonly cure:
    | 'card.returned'
    | 'complaint.answered'
    | 'complaint.by-member'
    | 'complaint.named'
    | 'discipline.first'
    | 'exit.steps-taken'
    | 'expulsion.wait'
    | 'fees.arrears-paid'
    | 'matter.concluded'
    | 'removal.ground-shown'
    | 'removal.instead'
    | 'resignation.in-writing'
    | 'self-criticism.requested'
}
