import type { PlainDay } from '../../calendar/plain-day.js'
import type { OrganisationEntry } from '../../casefile/shapes.js'
import type { Finding } from '../../law/finding.js'
import {
  grassrootsOrganisationMembersMinimum,
  upperCommitteeSpecialPlaceMembersMinimum,
} from '../../regulations/organisation/organisation.js'
import { type LogRule, logRules } from '../../rules/engine/log-rules.js'
import { nationalRulebook, type Rulebook } from '../../rules/engine/rulebook.js'
import {
  type Delegation,
  delegationAnswer,
  delegationProvisions,
  type Grant,
  grantAnswer,
  grantProvisions,
  grassrootsCreationAnswer,
  upperCreationAnswer,
} from './criteria.js'
import type { OrganisationDirectory } from './directory.js'

/** What the law finds of one body of a directory, as it was created, delegated or granted power. */
export interface DirectoryFinding {
  readonly body: string
  readonly finding: Finding
}

/** One thing recorded of a body that rules judge by the law of its day. */
type Recorded =
  | { readonly type: 'created'; readonly on: PlainDay }
  | { readonly type: 'delegated'; readonly on: PlainDay; readonly period: Delegation }
  | { readonly type: 'granted'; readonly on: PlainDay; readonly period: Grant }

const ofEntry = logRules<Recorded, OrganisationEntry>()

const entryRules: readonly LogRule<Recorded, OrganisationEntry>[] = [
  ofEntry.rule({
    id: 'organisation.grassroots-minimum',
    actor: 'upperCommittee',
    breaking: 'bar',
    guards: ['created'],
    provisions: [grassrootsOrganisationMembersMinimum],
    cure: [],
    check: ({ file, ask }) => grassrootsCreationAnswer(file, ask),
  }),
  ofEntry.rule({
    id: 'organisation.upper-committee-special',
    actor: 'provincialStandingCommittee',
    breaking: 'bar',
    guards: ['created'],
    provisions: [upperCommitteeSpecialPlaceMembersMinimum],
    cure: [],
    check: ({ file, ask }) => upperCreationAnswer(file, ask),
  }),
  ofEntry.rule({
    id: 'organisation.delegation-criteria',
    actor: 'upperCommittee',
    breaking: 'bar',
    guards: ['delegated'],
    provisions: delegationProvisions,
    cure: [],
    check: ({ act, ask }) => delegationAnswer(act.period, ask),
  }),
  ofEntry.rule({
    id: 'organisation.granted-power',
    actor: 'provincialStandingCommittee',
    breaking: 'bar',
    guards: ['granted'],
    provisions: grantProvisions,
    cure: [],
    check: ({ act, ask }) => grantAnswer(act.period, ask),
  }),
]

const entryFindings = ofEntry.findingsBy(entryRules)

function recordedOf({ from, delegated = [], granted = [] }: OrganisationEntry): readonly Recorded[] {
  return [
    { type: 'created', on: from },
    ...delegated.map((period) => ({ type: 'delegated' as const, on: period.from, period })),
    ...granted.map((period) => ({ type: 'granted' as const, on: period.from, period })),
  ]
}

/**
 * Every condition that bodies of the directory had to meet when they were created, delegated or granted power, met ones
 * included; what is not recorded is not judged.
 */
export function directoryFindings(
  directory: OrganisationDirectory,
  options: { readonly rulebook?: Rulebook } = {},
): readonly DirectoryFinding[] {
  const book = options.rulebook ?? nationalRulebook()
  return directory.entries.flatMap((entry) =>
    recordedOf(entry)
      .flatMap((act) => entryFindings(book, entry, act))
      .map((finding) => ({ body: entry.id, finding })),
  )
}
