import type { ActOf, RelativeGroup, Subject } from '../../../casefile/shapes.js'
import type { Inquiry } from '../../../law/inquiry.js'
import { deceasedRelatives } from '../../../regulations/policies.js'

type Declaration = ActOf<'background.declared'>

/** The group of relatives each person to verify is declared in; the applicant is in none. */
export const groupOf: { readonly [S in Exclude<Subject, 'applicant'>]: RelativeGroup } = {
  father: 'parents-or-carer',
  mother: 'parents-or-carer',
  carer: 'parents-or-carer',
  spouse: 'spouse',
  'spouse-father': 'spouse-parents',
  'spouse-mother': 'spouse-parents',
  'spouse-carer': 'spouse-parents',
  'adult-child': 'children',
}

/** The groups a declaration says the applicant has, else those it declares; `undefined` where it tells neither. */
export function groupsTold({
  relativesDeclared,
  relativesExisting,
}: Declaration): readonly string[] | undefined {
  return relativesExisting ?? relativesDeclared
}

/**
 * Persons of the family to be verified: those the declaration names, and those it must have. Natural parents, one's own
 * and a spouse's, are verified whether they live or not, unless another raised the child (guidance pt 3.4(a)); under
 * `deceasedRelatives: declared-only` the declaration is taken as it stands.
 */
export function familyOf(declaration: Declaration, ask: Inquiry): readonly string[] | undefined {
  const named: readonly string[] | undefined = declaration.family
  if (named === undefined) return undefined
  const implied = impliedBy(named, groupsTold(declaration) ?? []).filter((one) => !named.includes(one))
  return implied.length === 0 || ask.policy(deceasedRelatives) === 'declared-only'
    ? named
    : [...named, ...implied]
}

function impliedBy(family: readonly string[], groups: readonly string[]): readonly string[] {
  const isMarried = groups.includes('spouse') || family.some((one) => one.startsWith('spouse'))
  const hasParentsInLaw = isMarried || groups.includes('spouse-parents')
  return [
    ...(family.includes('carer') ? [] : ['father', 'mother']),
    ...(groups.includes('spouse') ? ['spouse'] : []),
    ...(hasParentsInLaw && !family.includes('spouse-carer') ? ['spouse-father', 'spouse-mother'] : []),
  ]
}
