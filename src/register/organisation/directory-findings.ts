import { assertTaken } from '../../errors/wrong-call.js'
import type { Finding } from '../../law/finding.js'
import { bookOf, judgedByNames } from '../../procedure/judged-by.js'
import {
  organisationCountsAgreeClause,
  upperCommitteeSpecialPlaceMembersMinimum,
} from '../../regulations/organisation/organisation.js'
import { type LogRule, logRules } from '../../rules/engine/log-rules.js'
import type { Rulebook } from '../../rules/engine/rulebook.js'
import { countsAnswer } from './counts-agree.js'
import {
  cellCountAnswer,
  cellProvisions,
  grassrootsCreationAnswer,
  grassrootsCreationProvisions,
  probationaryCellAnswer,
  probationaryCellProvisions,
  staysOneAnswer,
  upperCreationAnswer,
} from './creation.js'
import {
  delegationAnswer,
  delegationProvisions,
  grantAnswer,
  grantProvisions,
  type Placed,
} from './criteria.js'
import type { OrganisationDirectory } from './directory.js'
import {
  sectionLeaveAnswer,
  sectionPlaceAnswer,
  sectionProvisions,
  villageCellAnswer,
  villageCellProvisions,
} from './placement.js'
import { isFirstOfDay, type Recorded, recordedOf } from './recorded.js'

/** What the law finds of one body of a directory: as it was created, placed, counted, delegated or granted power. */
export interface DirectoryFinding {
  readonly body: string
  readonly finding: Finding
}

const ofBody = logRules<Recorded, Placed>()

const bodyRules: readonly LogRule<Recorded, Placed>[] = [
  ofBody.rule({
    id: 'organisation.cell-created',
    actor: 'upperCommittee',
    breaking: 'bar',
    guards: ['created'],
    provisions: cellProvisions,
    cure: ['cell.strengthened', 'members.introduced-elsewhere'],
    check: ({ file, on, ask }) => cellCountAnswer(file.entry, on, ask),
  }),
  ofBody.rule({
    id: 'organisation.cell-members',
    actor: 'upperCommittee',
    breaking: 'bar',
    guards: ['official-counted', 'counted'],
    provisions: cellProvisions,
    cure: ['cell.strengthened', 'members.introduced-elsewhere'],
    check: ({ file: { entry }, act, on, ask }) => {
      // What is counted of the official members that day, or when the cell was created, is judged there.
      const isJudged = on === entry.from || entry.officialMembers?.some(({ from }) => from === on) === true
      if (act.type === 'counted' && isJudged) return undefined
      const answer = cellCountAnswer(entry, on, ask)
      return act.type === 'counted' && answer?.outcome === 'met' ? undefined : answer
    },
  }),
  ofBody.rule({
    id: 'organisation.probationary-activity-cell',
    actor: 'competentCommittee',
    breaking: 'bar',
    guards: ['created', 'counted'],
    provisions: probationaryCellProvisions,
    cure: [],
    check: ({ file: { entry }, act, on, ask }) =>
      act.type === 'counted' && on === entry.from ? undefined : probationaryCellAnswer(entry, on, ask),
  }),
  ofBody.rule({
    id: 'organisation.grassroots-minimum',
    actor: 'upperCommittee',
    breaking: 'bar',
    guards: ['created'],
    provisions: grassrootsCreationProvisions,
    cure: ['organisation.leave-given'],
    check: ({ file, ask }) => grassrootsCreationAnswer(file.entry, file.directory, ask),
  }),
  ofBody.rule({
    id: 'organisation.cell-stays-one',
    actor: 'cell',
    breaking: 'note',
    guards: ['counted'],
    provisions: grassrootsCreationProvisions,
    cure: ['organisation.leave-given'],
    check: ({ file, act, ask }) => staysOneAnswer(file.entry, file.directory, act, ask),
  }),
  ofBody.rule({
    id: 'organisation.upper-committee-special',
    actor: 'provincialStandingCommittee',
    breaking: 'bar',
    guards: ['created'],
    provisions: [upperCommitteeSpecialPlaceMembersMinimum],
    cure: [],
    check: ({ file, ask }) => upperCreationAnswer(file.entry, ask),
  }),
  ofBody.rule({
    id: 'organisation.section-committee',
    actor: 'grassrootsCommittee',
    breaking: 'bar',
    guards: ['placed'],
    provisions: sectionProvisions,
    cure: [],
    check: ({ file, on, ask }) => sectionPlaceAnswer(file.entry, file.directory, on, ask),
  }),
  ofBody.rule({
    id: 'organisation.section-leave',
    actor: 'upperCommittee',
    breaking: 'note',
    guards: ['created'],
    provisions: sectionProvisions,
    cure: ['organisation.leave-given'],
    check: ({ file, ask }) => sectionLeaveAnswer(file.entry, file.directory, ask),
  }),
  ofBody.rule({
    id: 'organisation.village-cell',
    actor: 'upperCommittee',
    breaking: 'note',
    guards: ['placed'],
    provisions: villageCellProvisions,
    cure: [],
    check: ({ file, on, ask }) => villageCellAnswer(file.entry, file.directory, on, ask),
  }),
  ofBody.rule({
    id: 'organisation.counts-agree',
    actor: 'upperCommittee',
    breaking: 'breach',
    guards: ['created', 'official-counted', 'counted', 'delegated', 'granted'],
    provisions: [organisationCountsAgreeClause],
    cure: ['organisation.directory-completed'],
    check: ({ file, act, on, ask }) =>
      isFirstOfDay(file.entry, act) ? countsAnswer(file.entry, file.directory, on, ask) : undefined,
  }),
  ofBody.rule({
    id: 'organisation.delegation-criteria',
    actor: 'upperCommittee',
    breaking: 'bar',
    guards: ['delegated'],
    provisions: delegationProvisions,
    cure: [],
    check: ({ file, act, ask }) => delegationAnswer(file, act.period, ask),
  }),
  ofBody.rule({
    id: 'organisation.granted-power',
    actor: 'provincialStandingCommittee',
    breaking: 'bar',
    guards: ['granted'],
    provisions: grantProvisions,
    cure: [],
    check: ({ file, act, ask }) => grantAnswer(file, act.period, ask),
  }),
]

const bodyFindings = ofBody.findingsBy(bodyRules)

/**
 * Every condition that bodies of the directory had to meet when they were created, placed, counted, delegated or granted
 * power, met ones included; what is not recorded is not judged (Charter art. 21; 294-QĐ/TW pt 6.3.3, 10.4.4, 20.2, 20.3, 22).
 */
export function directoryFindings(
  directory: OrganisationDirectory,
  options: { readonly rulebook?: Rulebook } = {},
): readonly DirectoryFinding[] {
  assertTaken('directoryFindings', 'directory', directory, 'directory')
  const book = bookOf('directoryFindings', options, judgedByNames)
  return directory.entries.flatMap((entry) => {
    const placed = { entry, directory }
    return recordedOf(entry)
      .flatMap((act) => bodyFindings(book, placed, act))
      .map((finding) => ({ body: entry.id, finding }))
  })
}
