import type { ActOf } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { verificationMemberRelativeExemption } from '../../../regulations/dossier/verification.js'
import { exemptionReach, memberRelativeExemption } from '../../../regulations/policies.js'

type MemberRelative = NonNullable<ActOf<'background.certified'>['memberRelatives']>[number]

const spouseSide = ['spouse', 'spouse-father', 'spouse-mother', 'spouse-carer']

/** The own side without the applicant, who is always verified. */
const ownSide = ['father', 'mother', 'carer', 'adult-child']

const isOfSpouse = (relative: MemberRelative) => relative.relation.startsWith('spouse')

/**
 * Persons whom a relative's Party membership exempts from verification (guidance pt 3.4(c)(1)–(2)): on the own side
 * that relative, or the whole side under `exemptionReach`; on the spouse's side the whole side. From 2025-06-09 the
 * committee managing the member must have confirmed the declaration; under `memberRelativeExemption: strict` the
 * present politics of the relative must still have been verified.
 */
export function exemptSubjects(act: ActOf<'background.certified'>, ask: Inquiry): readonly string[] {
  const relatives = act.memberRelatives ?? []
  if (relatives.length === 0) return []
  const wording = ask.law(verificationMemberRelativeExemption)
  const isStrict = ask.policy(memberRelativeExemption) === 'strict'
  const counting = relatives.filter(
    (relative) =>
      relative.declarationClear === true &&
      (wording !== 'none-verified-if-confirmed' || relative.confirmedByCommittee === true) &&
      (!isStrict || relative.presentPoliticsVerified === true),
  )
  const own = counting.filter((relative) => !isOfSpouse(relative))
  return [...(counting.some(isOfSpouse) ? spouseSide : []), ...(own.length > 0 ? exemptOwn(own, ask) : [])]
}

function exemptOwn(relatives: readonly MemberRelative[], ask: Inquiry): readonly string[] {
  if (ask.policy(exemptionReach) === 'whole-side') return ownSide
  return relatives.map(({ relation }) => (relation === 'child' ? 'adult-child' : relation))
}
