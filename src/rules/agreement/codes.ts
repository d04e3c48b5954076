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
export type ToldDay = FieldIn<DayField> | `${BoundAct}.on`

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
  | 'joining'
  | 'reconsideration-receipt'
  | 'request-receipt'
  | 'transfer'
  | 'transfer-effect'

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

/** How a count disagrees with itself or with the cell. */
export type TallyDisagreement = 'unaccounted' | 'other-than-cell'

/** What the rules about facts that must agree are called, what they may miss, and what cures a refusal. */
export interface AgreementCodes {
  readonly rule: 'agreement.days' | 'agreement.references' | 'agreement.relatives' | 'agreement.tally'
  readonly missing: 'agreement.antecedent'
  readonly cure: 'reference.checked' | 'tally.checked'
}
