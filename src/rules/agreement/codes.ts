import type { ActType } from '../../casefile/shapes.js'
import type { DayField, LabelField } from '../../casefile/told-fields.js'

/** A field of an act by its shape: `person.bornOn`, `membership.transcribed.decidedOn`. */
type FieldIn<Fields> = { [S in keyof Fields & string]: `${S}.${Fields[S] & string}` }[keyof Fields & string]

/** Acts whose own day is held against what an earlier act told. */
export type BoundAct = Extract<
  ActType,
  'verification.replied' | 'reconsideration.answered' | 'complaint.answered' | 'member.received'
>

/** A day that is held against others. */
export type ToldDay = FieldIn<DayField> | `${BoundAct | 'entry'}.on`

/** What bounds a day, beside the other days of its act. */
export type BoundDay =
  | 'act'
  | 'admission'
  | 'birth'
  | 'class-entry'
  | 'complaint-receipt'
  | 'day-after-act'
  | 'discipline'
  | 'entry'
  | 'file'
  | 'founding'
  | 'joining'
  | 'lifetime'
  | 'lifetime-before-act'
  | 'reconsideration-receipt'
  | 'request-receipt'
  | 'transfer'
  | 'transfer-effect'
  | 'year-after-act'

/** A label that leads to something on file. */
export type NamedThing = Extract<
  FieldIn<LabelField>,
  | 'person.former.case'
  | 'unit.cell'
  | 'helper.left.helper.id'
  | 'verification.requested.request'
  | 'verification.requested.instead'
  | 'verification.replied.request'
  | 'introduction.made.replaces'
  | 'introducer.lost.introducer'
  | 'remarks.made.helper'
>

/** What is wrong with a label: nothing of it is on file, it is settled already, given twice, of the case itself, of another place. */
export type ReferenceFault = 'unknown' | 'answered' | 'repeated' | 'itself' | 'other-place'

/** How lists of relatives disagree. */
export type RelativesDisagreement =
  | 'declared-not-existing'
  | 'applicant-left-out'
  | 'family-not-declared'
  | 'group-without-person'
  | 'asked-not-in-family'
  | 'verified-not-in-family'
  | 'verified-not-asked'
  | 'member-not-declared'
  | 'member-named-twice'
  | 'in-laws-without-spouse'

/** How a count disagrees with itself or with the cell. */
export type TallyDisagreement = 'unaccounted' | 'other-than-cell'

/** Particulars of the person that exclude each other. */
export type PersonPair =
  | 'youth-age-above'
  | 'youth-age-below'
  | 'youth-union-member-above-age'
  | 'over-age-ground-below-age'
  | 'profession-above-education'
  | 'student-below-upper-secondary'
  | 'title-without-doctorate'
  | 'title-below-education'
  | 'pupil-with-degree'
  | 'pupil-with-title'
  | 'pupil-in-trade-union'
  | 'owner-in-office'
  | 'hoa-and-no-minority'
  | 'generations-of-others'
  | 'hoa-child-of-others'
  | 'cadre-outside-the-union'
  | 'prestige-and-none'
  | 'fisher-in-office'
  | 'minor-as-elder'
  | 'former-left-otherwise'
  | 'former-hardship-of-no-application'
  | 'former-cleared-of-no-crime'
  | 'former-and-none'
  | 'population-breach-and-none'
  | 'former-joined-under-age'
  | 'degree-of-the-young'
  | 'title-of-the-young'
  | 'breach-of-the-young'

/** Particulars of the place that exclude each other. */
export type PlacePair =
  | 'cell-where-none'
  | 'assigned-though-cell'
  | 'kind-of-place-though-cell'
  | 'handled-as-assigned'
  | 'temporary-where-none'
  | 'grassroots-cell-under-committee'
  | 'cell-under-no-committee'
  | 'cell-without-section'
  | 'grassroots-cell-delegated'
  | 'section-without-committee'
  | 'delegated-without-committee'
  | 'delegated-under-the-centre'
  | 'village-cell-under-the-centre'
  | 'village-cell-of-forces'
  | 'village-cell-of-employer'
  | 'forces-at-the-residence'
  | 'term-over'

/** A particular of the person that excludes one of the place. */
export type PersonAndPlacePair =
  | 'youth-union-member-without-union'
  | 'trade-union-member-without-union'
  | 'at-school-by-employment'
  | 'employed-waiting-for-work'
  | 'owner-of-forces'
  | 'owner-waiting-for-work'
  | 'over-age-place-has-members'
  | 'over-age-place-has-cell'
  | 'work-of-the-young'

/** What an act tells that particulars or an earlier act exclude. */
export type ActPair =
  | 'union-without-youth-union'
  | 'union-without-trade-union'
  | 'youth-union-of-a-stranger'
  | 'trade-union-of-a-stranger'
  | 'recommended-without-youth-union'
  | 'recommended-without-trade-union'
  | 'class-education-above'
  | 'over-age-place-votes'
  | 'issuer-there-though-gone'
  | 'no-centre-but-a-centre'
  | 'married-without-spouse'
  | 'children-and-none'
  | 'section-where-none'
  | 'grassroots-where-none'
  | 'grassroots-over-grassroots-cell'
  | 'grassroots-over-village-cell'
  | 'consent-not-over-age'
  | 'consent-schooled'
  | 'consent-no-religion'
  | 'consent-no-foreign-spouse'
  | 'consent-no-foreign-origin'
  | 'consent-no-owner'
  | 'consent-no-former'
  | 'consent-no-breach'
  | 'consent-no-member'
  | 'maternity-of-a-man'
  | 'pregnancy-of-a-man'
  | 'discipline-pregnancy-of-a-man'
  | 'fault-without-interruption'
  | 'admission-refused-though-carried'
  | 'recognition-refused-though-carried'
  | 'defect-of-age'
  | 'defect-of-citizenship'
  | 'defect-of-education'
  | 'defect-of-readmission'
  | 'defect-of-standard'

/** An act about somebody too young for it. */
export type YoungActPair =
  | 'adult-child-of-the-young'
  | 'member-child-of-the-young'
  | 'deferral-child-of-the-young'
  | 'discipline-child-of-the-young'

/** Who introduces and helps, held against the person of the case and those who could no longer do it. */
export type HelpingPair =
  | 'introduced-by-the-applicant'
  | 'introduced-though-lost'
  | 'helped-by-the-applicant'
  | 'helped-by-the-new-member'
  | 'remarked-after-death'

/** What is told of the person now, against what was told before. */
export type EarlierPair =
  | 'former-left-after-admission'
  | 'carried-over-before-leaving'
  | 'carried-over-readmitted-again'
  | 'carried-over-of-no-citizen'
  | 'education-falls'
  | 'profession-falls'
  | 'gender-changes'
  | 'people-changes'

/** What is told of a member, against the membership on file. */
export type MembershipPair =
  | 'retirement-of-a-student'
  | 'suspended-without-a-case'
  | 'gap-without-a-transfer'
  | 'months-beyond-the-year'
  | 'months-beyond-membership'
  | 'years-beyond-membership'
  | 'impostor-admitted-here'
  | 'disciplined-for-another-breach'
  | 'expelled-after-the-close'
  | 'alone-in-a-cell'
  | 'alone-on-a-short-stay'
  | 'alone-though-received'
  | 'prolonged-though-official'

/** What a step of the admission tells, against the steps on file. */
export type StepPair =
  | 'reissued-never-issued'
  | 'reissued-for-no-fault'
  | 'same-place-asked-abroad'
  | 'consent-standard-met'
  | 'certified-again-without-class'
  | 'late-before-the-decision'
  | 'late-after-the-ceremony'
  | 'helped-though-decided'
  | 'extended-after-the-limit'
  | 'closed-though-voted'
  | 'same-authority-elsewhere'
  | 'regularised-before-applying'
  | 'regularised-before-the-vote'

/** The level of a complaint, against the committees that decided and answer. */
export type ComplaintPair =
  | 'lodged-below-the-decision'
  | 'answered-below-its-level'
  | 'restored-of-a-discipline'

/** Two facts that cannot both be so, or can hardly be. */
export type FactPair =
  | PersonPair
  | PlacePair
  | PersonAndPlacePair
  | ActPair
  | YoungActPair
  | HelpingPair
  | EarlierPair
  | MembershipPair
  | StepPair
  | ComplaintPair

/** What the rules about facts that must agree are called, what they may miss, and what cures a refusal. */
export interface AgreementCodes {
  readonly rule:
    | 'agreement.days'
    | 'agreement.references'
    | 'agreement.entered-once'
    | 'agreement.relatives'
    | 'agreement.tally'
    | 'agreement.document'
    | 'facts.person'
    | 'facts.place'
    | 'facts.person-and-place'
    | 'facts.act'
  readonly missing: 'agreement.antecedent'
  readonly cure:
    | 'document.checked'
    | 'entry.struck'
    | 'reference.checked'
    | 'tally.checked'
    | 'record.corrected'
}
