export { type CaseLine, caseLine, caseLineFormat, readCaseLine } from './casefile/log/case-line.js'
export { parseOrganisation } from './casefile/organisation/parse-organisation.js'
export type { OrganisationEntry, OrganisationKind, OrganisationRecord } from './casefile/shapes.js'
export { type ActBehind, actsBehind } from './register/audit/acts-behind.js'
export { type AuditOptions, type AuditReport, type AuditState, audit } from './register/audit/audit.js'
export type { AuditBody, AuditCheckId, AuditFinding, AuditReference } from './register/audit/audit-finding.js'
export type { Term } from './register/audit/check.js'
export {
  type AppliedThreshold,
  type AuditThreshold,
  type AuditThresholdId,
  auditThresholds,
  type ThresholdSource,
  type ThresholdValues,
} from './register/audit/thresholds.js'
// The organisation, plans and classes
export { type BulkOptions, type BulkResult, bulkReplay, type ChunkPool } from './register/bulk/bulk-replay.js'
export type { Checkpoint } from './register/bulk/checkpoint.js'
export { type ChunkResult, chunkReplayer, type LineFault } from './register/bulk/chunk-replayer.js'
export { type BulkJob, bulkJob } from './register/bulk/job.js'
export {
  type ClassDiscrepancy,
  type ClassOfRegister,
  type ClassRegister,
  classRegister,
} from './register/classes/class-register.js'
export { type Collector, collect, type RegisterCase } from './register/collector.js'
export {
  type AgendaGroup,
  type AgendaItem,
  type AgendaState,
  type CommitteeAgenda,
  type CommitteeAgendaOptions,
  committeeAgenda,
} from './register/committee-agenda.js'
export {
  type CaseChanges,
  type CauseTotal,
  type CellTotal,
  type ComparisonOptions,
  type ComparisonState,
  compareLaws,
  type LawComparison,
} from './register/comparison/compare-laws.js'
export type { DutyChange, DutyDays } from './register/comparison/duty-changes.js'
export type { FindingChange } from './register/comparison/finding-changes.js'
export { type LawChange, lawChanges } from './register/comparison/law-changes.js'
export type { ChangeCause, LawSide, ReadingChange } from './register/comparison/law-sides.js'
export type { StepChange, StepDays } from './register/comparison/step-changes.js'
export { type ContradictingAct, type JoinedCases, joinCases } from './register/join-cases.js'
export {
  type BadgeLine,
  type BadgeList,
  type BadgeRound,
  badgeList,
} from './register/lists/badge-list.js'
export { type CandidateLine, type CandidatesList, candidatesList } from './register/lists/candidates-list.js'
export type { ListLine } from './register/lists/list-line.js'
export type { ListScope } from './register/lists/list-scope.js'
export {
  membersOverdue,
  type ProbationerLine,
  type ProbationersList,
  probationersDue,
} from './register/lists/probationers-due.js'
export { type CellsBelowMinimum, cellsBelowMinimum } from './register/organisation/cells-below-minimum.js'
export { type Decider, deciderOf } from './register/organisation/decider-of.js'
export {
  type Directory,
  directory,
  type OrganisationBody,
  type OrganisationDirectory,
} from './register/organisation/directory.js'
export { type DirectoryFinding, directoryFindings } from './register/organisation/directory-findings.js'
export { organisationRules } from './register/organisation/organisation-rules.js'
export { successorOf } from './register/organisation/successor-of.js'
export { unitOf } from './register/organisation/unit-of.js'
export { type DevelopmentCount, developmentCounts } from './register/plans/development-counts.js'
export { type PeriodProgress, planProgress, type TargetProgress } from './register/plans/plan-progress.js'
export { membershipComposition } from './register/statistics/membership-composition.js'
export { membershipMovement } from './register/statistics/membership-movement.js'
export { type Entered, type Left, type Membership, membershipsOf } from './register/statistics/memberships.js'
export { type Movement, movementsOf } from './register/statistics/movements.js'
export { newlyAdmitted } from './register/statistics/newly-admitted.js'
export { lastYearOf, type Period } from './register/statistics/period.js'
export { periodReport } from './register/statistics/period-report.js'
export type { PlanTargets } from './register/statistics/period-report-sections.js'
export type { FigureUnit, Report, ReportRow, ReportSection } from './register/statistics/report.js'
export type { Scope } from './register/statistics/scope.js'
export type { TwoColumns } from './register/statistics/two-columns.js'
