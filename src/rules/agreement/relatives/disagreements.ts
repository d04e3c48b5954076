import { actsOf, type CaseFile, lastUpTo } from '../../../casefile/case-file.js'
import type { ActOf, RelativeGroup } from '../../../casefile/shapes.js'
import { groupOf, groupsTold } from '../../dossier/verification/family.js'
import type { RelativesDisagreement } from '../codes.js'

/** Lists of relatives that cannot all be so, and whom of them it concerns: persons, or groups. */
export interface Disagreement {
  readonly disagreement: RelativesDisagreement
  readonly persons?: readonly string[]
  readonly groups?: readonly string[]
}

type Declaration = ActOf<'background.declared'>

/** Groups of which somebody is always verified; of children only those of age are. */
const verifiedGroups: readonly string[] = ['parents-or-carer', 'spouse', 'spouse-parents']

const groupOfPerson = (person: string): string | undefined =>
  (groupOf as Readonly<Record<string, string>>)[person]

/** What in a declaration disagrees with itself. */
export function inDeclaration(declaration: Declaration): readonly Disagreement[] {
  const { family, relativesDeclared: declared, relativesExisting: existing } = declaration
  const told = groupsTold(declaration)
  return [
    ...(declared && existing
      ? ofGroups(
          'declared-not-existing',
          declared.filter((group) => !existing.includes(group)),
        )
      : []),
    ...(family && !family.includes('applicant') ? [{ disagreement: 'applicant-left-out' } as const] : []),
    // A spouse who died is declared too; without any there are no relatives of one.
    ...(told && !told.includes('spouse') ? ofGroups('in-laws-without-spouse', told.filter(isOfSpouse)) : []),
    ...(family && told
      ? [
          ...ofPersons(
            'family-not-declared',
            family.filter((one) => isOutside(one, told)),
          ),
          ...ofGroups(
            'group-without-person',
            told.filter(
              (group) =>
                verifiedGroups.includes(group) && !family.some((one) => groupOfPerson(one) === group),
            ),
          ),
        ]
      : []),
  ]
}

const isOfSpouse = (group: string) => group.startsWith('spouse-')

function isOutside(person: string, groups: readonly string[]): boolean {
  const group = groupOfPerson(person)
  return group !== undefined && !groups.includes(group)
}

/** Persons a request asks about whom the declaration does not name. */
export function inRequest(file: CaseFile, request: ActOf<'verification.requested'>): readonly Disagreement[] {
  const family: readonly string[] | undefined = lastUpTo(file, 'background.declared', request.on)?.family
  return family
    ? ofPersons(
        'asked-not-in-family',
        request.subjects.filter((one) => !family.includes(one)),
      )
    : []
}

/** Persons certified as verified whom the declaration does not name or no request asked about, and members it does not have. */
export function inCertification(file: CaseFile, act: ActOf<'background.certified'>): readonly Disagreement[] {
  const declaration = lastUpTo(file, 'background.declared', act.on)
  if (!declaration) return []
  const { family } = declaration
  const verified: readonly string[] = act.verified ?? []
  const told = groupsTold(declaration)
  const asked = actsOf(file, 'verification.requested').flatMap(({ subjects }): readonly string[] => subjects)
  const isUnasked = (one: string) => one !== 'applicant' && !asked.includes(one)
  const relations = (act.memberRelatives ?? []).map(({ relation }) => relation)
  const related = relations.map((relation) => groupOfRelation[relation])
  const single: readonly string[] = relations.filter((relation) => singleRelations.includes(relation))
  return [
    ...(family
      ? ofPersons(
          'verified-not-in-family',
          verified.filter((one) => !family.some((named) => named === one)),
        )
      : []),
    // Where everybody has always lived in one place, nobody is asked.
    ...(act.samePlace === true ? [] : ofPersons('verified-not-asked', verified.filter(isUnasked))),
    ...(told
      ? ofGroups(
          'member-not-declared',
          related.filter((group) => !told.includes(group)),
        )
      : []),
    ...(family
      ? ofPersons(
          'member-not-declared',
          single.filter((one) => (!told || !isOutside(one, told)) && !family.some((named) => named === one)),
        )
      : []),
    ...ofPersons(
      'member-named-twice',
      single.filter((one, place) => single.indexOf(one) !== place),
    ),
  ]
}

type Relation = NonNullable<ActOf<'background.certified'>['memberRelatives']>[number]['relation']

/** Relatives of whom there is one, and who stand in the family by the same word. */
const singleRelations: readonly Relation[] = ['father', 'mother', 'spouse', 'spouse-father', 'spouse-mother']

/** The group of relatives a member of the Party among them is declared in. */
const groupOfRelation: { readonly [R in Relation]: RelativeGroup } = {
  father: 'parents-or-carer',
  mother: 'parents-or-carer',
  sibling: 'own-siblings',
  child: 'children',
  spouse: 'spouse',
  'spouse-father': 'spouse-parents',
  'spouse-mother': 'spouse-parents',
  'spouse-sibling': 'spouse-siblings',
}

function ofPersons(disagreement: RelativesDisagreement, persons: readonly string[]): readonly Disagreement[] {
  return persons.length === 0 ? [] : [{ disagreement, persons }]
}

function ofGroups(disagreement: RelativesDisagreement, groups: readonly string[]): readonly Disagreement[] {
  return groups.length === 0 ? [] : [{ disagreement, groups }]
}
