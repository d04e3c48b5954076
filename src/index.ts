export { type Age, ageOn, calendarMonths, completedMonths } from './calendar/age.js'
export { addDays, daysBetween } from './calendar/day-arithmetic.js'
export { addMonths, type MonthEnd } from './calendar/month-arithmetic.js'
export { isPlainDay, type PlainDay } from './calendar/plain-day.js'
export { type DayIssueCode, type DayRead, readDay } from './calendar/read-day.js'
export { vietnamCalendar } from './calendar/vietnam-calendar.js'
export {
  type DayKind,
  type DayStatus,
  extendCalendar,
  type SpecialDay,
  type WorkingCalendar,
  workingCalendar,
} from './calendar/working-calendar.js'
export { addWorkingDays, type FirstCountedDay, workingDaysBetween } from './calendar/working-days.js'
export { type Activity, type ActivityStatus, activityOf } from './casefile/activity.js'
export type { ActAbout, Course } from './casefile/acts/act-about.js'
export { actTypes } from './casefile/acts/act-types.js'
export { bodyKinds } from './casefile/acts/body-kinds.js'
export type { InputIssue, InputIssueCode } from './casefile/acts/input-issue.js'
export { parseAct } from './casefile/acts/parse-act.js'
export { actsOf, type CaseFile, type KeptFinding, lastOf, lastUpTo } from './casefile/case-file.js'
export { type ClassFile, certificatesOf, type Trainee } from './casefile/class/class-file.js'
export type { CaseDates } from './casefile/dates.js'
export { asBelieved } from './casefile/log/as-believed.js'
export { effectiveLog, type StandingAct } from './casefile/log/effective-log.js'
export type {
  Act,
  ActOf,
  ActType,
  Body,
  BodyKind,
  ClassAct,
  CommitteeTally,
  Person,
  Tally,
  Unit,
} from './casefile/shapes.js'
export { AdmissionError, type ErrorCode, type ErrorFacts } from './errors.js'
export type { Citation } from './law/citation.js'
export { type Citable, type Clause, type ClauseVersion, clause } from './law/clause.js'
export type { ClauseOn, ProvisionOn } from './law/clause-on.js'
export type { Confidence } from './law/confidence.js'
export {
  type Alternative,
  type Effect,
  type Facts,
  type Finding,
  isRefusal,
  type Outcome,
} from './law/finding.js'
export { atLeast, type Fraction, moreThan, reaches, votesNeeded } from './law/fraction.js'
export type { Inquiry } from './law/inquiry.js'
export type { Instrument, Layer } from './law/instrument.js'
export type { Policies, Policy } from './law/policy.js'
export {
  type CarriedProvision,
  type Provision,
  type ProvisionVersion,
  provision,
  type WithoutPoint,
} from './law/provision.js'
export {
  type Agenda,
  type AgendaOptions,
  agenda,
  type BlockedAct,
  type OpeningAct,
  type Validity,
} from './procedure/agenda.js'
export { type JudgedBy, openCase, type Proposal, propose, type RecordedIn, record } from './procedure/case.js'
export type { ChangedAct } from './procedure/changed-acts.js'
export { type DataFault, type DataQuality, dataQuality } from './procedure/data-quality.js'
export { type Deadline, type DeadlineState, deadlines } from './procedure/deadlines.js'
export type { Duty } from './procedure/duties.js'
export { type ExplainedSubject, type Explanation, explain, findingOf } from './procedure/explain.js'
export { type ForecastStep, forecast } from './procedure/forecast.js'
export type { AskedOn } from './procedure/judged-by.js'
export { type LawOf, lawOf } from './procedure/law-of.js'
export { type LawOn, lawOn } from './procedure/law-on.js'
export { type NextBadge, nextBadge } from './procedure/next-badge.js'
export { openMatters } from './procedure/open-matters.js'
export { type Bound, type Procedure, procedureOf } from './procedure/procedure-of.js'
export { replay } from './procedure/replay.js'
export type { RefusedAct, Replay, ReplayedIn } from './procedure/replay-shapes.js'
export { type Right, type Rights, rightsOf } from './procedure/rights.js'
export type { Mode, ReplayMode } from './procedure/ruling.js'
export { isUnderAgeJoiningKept, type Seniority, seniorityOf } from './procedure/seniority.js'
export { dates, type Standing, standingOf, stateOf } from './procedure/standing.js'
export { type Story, type StoryOptions, storyOf } from './procedure/story.js'
export type { StoryChapter } from './procedure/story-chapters.js'
export type { StoryCorrection, StoryEvent, StoryFinding, StoryVote } from './procedure/story-event.js'
export type { StoryStage } from './procedure/story-stage.js'
export { type Unproven, unproven } from './procedure/unproven.js'
export { type WhoActs, type WhoActsOptions, whoActs } from './procedure/who-acts.js'
export { policies } from './regulations/policies.js'
export { clauses, provisions } from './regulations/provisions.js'
export { instruments } from './regulations/register.js'
export { assumed, secondary, text, unknown } from './regulations/version.js'
export type { EndOfDuty, Span } from './rules/engine/clock.js'
export type { Cure, Missing, RuleId } from './rules/engine/codes.js'
export type { RulebookExtension } from './rules/engine/extension.js'
export { broken, type Clock, holds, missing, onTime, rule } from './rules/engine/local-rule.js'
export { type Actor, type Answer, met, type Question, type Rule } from './rules/engine/rule.js'
export {
  nationalRulebook,
  type Rulebook,
  type RulebookOptions,
  rulebook,
} from './rules/engine/rulebook.js'
export { countingPaper, type Stands, stillHolding, trueAt } from './rules/engine/stands.js'
export type { Conclusion, OpenMatterKind, Ruling } from './rules/exit/codes.js'
export type { OpenMatter } from './rules/exit/matters/open-matter.js'
export type { RightKind, RightReason } from './rules/membership/codes.js'
export type { RightAnswer } from './rules/membership/rights.js'
