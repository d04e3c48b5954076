import * as core from 'ketnap'
import { clauses, nationalRulebook, policies, provisions } from 'ketnap'
import { classRules, planRules } from 'ketnap/machines'
import * as register from 'ketnap/register'
import { type ActorRow, actorRows } from './actors.js'
import { admission } from './admission.js'
import type { Carrier, LawRule, LawSection } from './law-rule.js'
import { membership } from './membership.js'
import { organisation } from './organisation.js'
import { ownRules } from './own.js'

/** Everything a page of coverage tells: the rules of the law, who acts, and what is the library's own. */
export interface Coverage {
  readonly parts: readonly { readonly title: string; readonly sections: readonly LawSection[] }[]
  readonly actors: readonly ActorRow[]
  readonly own: Readonly<Partial<Record<Carrier, string>>>
}

export const coverage: Coverage = {
  parts: [
    { title: 'Admission', sections: admission },
    { title: 'Membership', sections: membership },
    { title: 'Organisation', sections: organisation },
  ],
  actors: actorRows,
  own: ownRules,
}

/** Every rule of the law base, in its order. */
export const lawRules = ({ parts }: Coverage): readonly LawRule[] =>
  parts.flatMap(({ sections }) => sections.flatMap(({ rules }) => rules))

/** The rule that judges who does an act; none of entries about entries, which are of the record and not of the law. */
export const actorRuleOf = (act: ActorRow[0]): Carrier | undefined =>
  act === 'entry.corrected' || act === 'entry.struck' ? undefined : `rule:actor.${act}`

const { rules, clocks } = nationalRulebook()

/** What judges: a rule, a clock, or a rule of a class, of a plan or of the directory. */
const judging: readonly Carrier[] = [
  ...rules.map(({ id }) => `rule:${id}` as const),
  ...clocks.map(({ id }) => `clock:${id}` as const),
  ...planRules.map(({ id }) => `plan:${id}` as const),
  ...classRules.map(({ id }) => `class:${id}` as const),
  ...directoryRules().map((id) => `directory:${id}` as const),
]

/** Every id that can carry a rule of the law. */
const known: ReadonlySet<string> = new Set<string>([
  ...judging,
  ...provisions.map(({ id }) => `provision:${id}`),
  ...clauses.map(({ id }) => `clause:${id}`),
  ...policies.map(({ id }) => `policy:${id}`),
  ...[...Object.entries(core), ...Object.entries(register)].flatMap(([name, value]) =>
    typeof value === 'function' ? [`function:${name}`] : [],
  ),
])

/** The rules asked of bodies named in acts, and those of bodies as they were created, of a directory that has each kind. */
function directoryRules(): readonly string[] {
  const made = register.directory({
    version: 1,
    bodies: [
      { id: 'grassroots', kind: 'grassrootsCommittee', from: '2025-07-01', membersAtCreation: 30 },
      {
        id: 'section',
        kind: 'sectionCommittee',
        from: '2025-07-01',
        under: [{ from: '2025-07-01', body: 'grassroots' }],
      },
      { id: 'commune', kind: 'communeCommittee', from: '2025-07-01' },
      {
        id: 'village',
        kind: 'cell',
        from: '2025-07-01',
        village: true,
        under: [{ from: '2025-07-01', body: 'commune' }],
        officialMembers: [{ from: '2025-07-01', count: 3 }],
      },
      {
        id: 'cell',
        kind: 'cell',
        from: '2025-07-01',
        under: [{ from: '2025-07-01', body: 'grassroots' }],
        members: [{ from: '2025-08-01', count: 31 }],
        officialMembers: [{ from: '2025-08-01', count: 32 }],
      },
      {
        id: 'abroad',
        kind: 'cell',
        from: '2025-07-01',
        probationaryActivity: true,
        membersAtCreation: 3,
      },
      {
        id: 'upper',
        kind: 'upperCommittee',
        from: '2025-07-01',
        membersAtCreation: 500,
        specialPlace: true,
      },
    ],
  })
  const asked = register.organisationRules(made).rules ?? []
  return [
    ...asked.map(({ id }) => id),
    ...register.directoryFindings(made).map(({ finding }) => finding.rule),
  ]
}

/** What is wrong with a coverage; empty where every carrier exists and everything that judges is named once. */
export function faultsOf(told: Coverage): readonly string[] {
  const laws = lawRules(told)
  const actors = told.actors.flatMap(([act]) => actorRuleOf(act) ?? [])
  const named = new Set<Carrier>([...laws.flatMap(({ carriers }) => carriers), ...actors])
  const own = Object.keys(told.own) as Carrier[]
  return [
    ...repeated(laws.map(({ id }) => id)).map((id) => `${id} is told twice`),
    ...laws.flatMap(({ id, carriers, lacks }) =>
      carriers.length === 0 && lacks === undefined ? [`${id} has neither a carrier nor a reason`] : [],
    ),
    ...[...named, ...own]
      .filter((carrier) => !known.has(carrier))
      .map((carrier) => `${carrier} does not exist`),
    ...own
      .filter((carrier) => named.has(carrier))
      .map((carrier) => `${carrier} is the library's own and the law's`),
    ...judging
      .filter((carrier) => !named.has(carrier) && told.own[carrier] === undefined)
      .map((carrier) => `${carrier} is named by no rule of the law`),
    ...core.actTypes
      .filter((type) => !told.actors.some(([act]) => act === type))
      .map((type) => `${type} has no row of actors`),
  ]
}

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)
