import type { ActOf, ActType, ClassAct, UnitCompetence } from '../shapes.js'

/** The values of one field under which another means something; `undefined` among them where it does without it too. */
interface Under<Field extends PropertyKey, Value> {
  readonly of: Field
  readonly is: readonly Value[]
}

type Code = string | boolean

/** A field of a shape that holds one of a few codes, with the values it may have. */
type UnderOneOf<S, Fields extends keyof S = keyof S> = {
  readonly [F in Fields]-?: NonNullable<S[F]> extends Code ? Under<F, S[F]> : never
}[Fields]

type Optional<S> = { [F in keyof S]-?: undefined extends S[F] ? F : never }[keyof S]

/** Which optional fields of a shape mean something under some values of another field only. */
export type ApplicabilityOf<S> = { readonly [F in Optional<S>]?: UnderOneOf<S> }

/** A field that means something under the values of another; see `ApplicabilityOf`. */
export type Applicability = { readonly [field: string]: Under<string, Code | undefined> | undefined }

const ofAChild = { of: 'deferral', is: ['child'] } as const
const ofMonths = { of: 'ground', is: ['abandonment', 'fees-unpaid'] } as const
const abroad = { of: 'transfer', is: ['abroad'] } as const

/**
 * The fields of each act that mean something under some values of another field only. Elsewhere they are refused, not
 * ignored: nothing would judge them. A field that is not named means something wherever it stands.
 */
export const applicability: { readonly [T in ActType]: ApplicabilityOf<ActOf<T>> } = {
  'case.opened': {},
  'particulars.changed': {},
  'membership.transcribed': {},
  'sympathiser.listed': {},
  'sympathiser.unlisted': {},
  'helper.assigned': {},
  'helper.left': {},
  'class.entered': {
    proposedByCell: { of: 'course', is: ['awareness'] },
    education: { of: 'course', is: ['awareness'] },
  },
  'certificate.issued': { noCentre: { of: 'course', is: ['awareness'] } },
  'start.proposed': {},
  'procedure.authorised': {},
  'dossier.opened': {},
  'application.made': {},
  'background.declared': {},
  'background.sealed': {},
  'verification.requested': {},
  'verification.replied': {},
  'background.certified': {
    memberRelatives: { of: 'samePlace', is: [false, undefined] },
    topics: { of: 'samePlace', is: [false, undefined] },
  },
  'background.rejected': {},
  'introduction.made': {},
  'introducer.lost': {},
  'union.resolved': {},
  'opinions.consolidated': {
    waiverRule: { of: 'residence', is: ['waived'] },
    remarks: { of: 'matter', is: ['admission'] },
  },
  'papers.renewed': {},
  'consent.given': {},
  'cell.voted': {
    conditionsRechecked: { of: 'matter', is: ['admission', 'recognition'] },
    acceptsPlatform: { of: 'matter', is: ['admission'] },
  },
  'shortfall.reported': {},
  'shortfall.answered': {},
  'section.appraised': {},
  'grassroots.voted': {},
  'dossier.submitted': {},
  'extension.granted': {},
  'admission.decided': {},
  'admission.refused': {},
  'result.notified': {},
  'decision.received': {},
  'ceremony.held': {},
  'member-record.filed': {},
  'proceeding.opened': {},
  'proceeding.closed': {},
  'discipline.opened': {},
  'discipline.closed': {},
  'member.disciplined': { childBornOn: ofAChild },
  'self-review.made': {},
  'remarks.made': {},
  'recognition.decided': {},
  'recognition.refused': {},
  'recognition.announced': {},
  'card.handed-over': {},
  'applicant.moved': {},
  'being-helped.certified': {},
  'file.forwarded': {},
  'file.received': {},
  'decision.passed-on': {},
  'decision.annulled': {},
  'reconsideration.requested': {},
  'reconsideration.answered': {},
  'member.transferred': {
    months: { of: 'transfer', is: ['temporary', 'abroad'] },
    study: { of: 'transfer', is: ['temporary'] },
    labour: abroad,
    alone: abroad,
    across: { of: 'transfer', is: ['official', 'abroad'] },
    dissolvedOn: { of: 'transfer', is: ['official', 'internal'] },
  },
  'referral.presented': {},
  'transfer-notice.arrived': {},
  'member.received': {},
  'stay.prolonged': {},
  'member.returned': {},
  'member.exempted': {},
  'member.suspended': {},
  'activity.interrupted': {},
  'activity.resumed': {},
  'applicant.withdrew': {},
  'dossier.returned': {},
  'removal.opened': {
    months: ofMonths,
    educatedSince: { of: 'ground', is: ['no-progress'] },
    years: { of: 'ground', is: ['standing-breached'] },
    excused: { of: 'ground', is: [...ofMonths.is, 'transfer-not-filed'] },
  },
  'self-criticism.requested': {},
  'self-criticism.answered': {},
  // In the situations of the fast track no ground is asked for; a lesser sentence leaves the ordinary procedure.
  'member.removed': { ground: { of: 'criminal', is: ['fine', 'warning', undefined] } },
  'member.expelled': { childBornOn: ofAChild },
  'resignation.requested': {},
  'member.resigned': {},
  'exit.refused': {},
  'member.died': {},
  'card.collected': {},
  'exit-notice.made': {},
  'exit-file.sent': {},
  'exit-decision.received': {},
  // The receipt of a decision on an exit is an act of its own.
  'complaint.lodged': { decisionReceivedOn: { of: 'against', is: ['discipline'] } },
  'complaint.answered': {},
  'member.restored': {},
  'defect.found': {
    substantive: { of: 'defect', is: ['substantive'] },
    procedural: { of: 'defect', is: ['procedural'] },
    onTransfer: { of: 'defect', is: ['substantive'] },
  },
  'admission.annulled': {
    issuerGone: { of: 'as', is: ['issuer', 'present-committee', undefined] },
    consentOn: { of: 'as', is: ['receiving-committee'] },
  },
  'step.redone': {},
  'admission.regularised': {},
  'badge.awarded': {},
  'member-file.lost': {},
  'member-file.restored': {},
  'member-file.reconciled': {},
  'case.closed': {},
  'entry.corrected': {},
  'entry.struck': {},
}

/** The same of the acts of a training class. */
export const classApplicability: {
  readonly [T in ClassAct['type']]: ApplicabilityOf<Extract<ClassAct, { type: T }>>
} = {
  'class.planned': { noCentre: { of: 'course', is: ['awareness'] } },
  'enrolment.opened': {},
  'person.enrolled': {},
  'session.held': {},
  'essay.marked': {},
  'completion.decided': {},
  'class-certificate.issued': {},
  'class.closed': {},
}

/** The same of the ground on which an organisation handles the case. */
export const competenceApplicability: ApplicabilityOf<UnitCompetence> = {
  months: { of: 'ground', is: ['study', 'secondment'] },
  continuous: { of: 'ground', is: ['fixed-term-contract'] },
  residence: { of: 'handledBy', is: ['residence'] },
}
