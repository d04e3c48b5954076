import type { PlainDay } from '../../calendar/plain-day.js'
import { assertCount } from '../../calendar/whole-number.js'
import { assertOptions, type OptionNames } from '../../errors/options.js'
import { assertTaken, wrongCall } from '../../errors/wrong-call.js'
import type { Collector } from '../collector.js'
import type { Directory } from '../organisation/directory.js'
import { assertPeriod } from '../statistics/period.js'
import { actingBody } from './acting-body.js'
import type { AuditCheckId, AuditFinding } from './audit-finding.js'
import { auditedCase } from './audited-case.js'
import { breaches } from './breaches.js'
import { bunchedDecisions } from './bunched-decisions.js'
import { type AuditCheck, type AuditSetting, addTo, type Term } from './check.js'
import { crowdedMeetings, resolvingActs } from './crowded-meetings.js'
import { dropOuts } from './drop-outs.js'
import { introducerForMany } from './introducer-for-many.js'
import { minimalDwell } from './minimal-dwell.js'
import { paperDates } from './paper-dates.js'
import { removals } from './removals.js'
import { type SightingsByKey, seeAll, seenIn } from './sightings.js'
import {
  type AppliedThreshold,
  type AuditThresholdId,
  appliedThresholds,
  type ThresholdValues,
} from './thresholds.js'
import { voteBases } from './vote-bases.js'
import { waivedSteps } from './waived-steps.js'

/** Every check, in the order of the report. */
export const auditChecks: readonly AuditCheck[] = [
  bunchedDecisions,
  crowdedMeetings,
  introducerForMany,
  voteBases,
  paperDates,
  minimalDwell,
  waivedSteps,
  dropOuts,
  removals,
  breaches,
]

/** The days an audit reads, `[from, until)`, and what it makes of them. */
export interface AuditOptions {
  /** First day audited. */
  readonly from: PlainDay
  /** First day after. */
  readonly until: PlainDay
  /** A term whose end is looked at like the end of a year. */
  readonly term?: Term
  readonly thresholds?: ThresholdValues
  /** Finds the committees of acts that do not name theirs. */
  readonly directory?: Directory
  /** The checks to make; all of them where it is left out. */
  readonly checks?: readonly AuditCheckId[]
  /** Most references kept of one finding; 20 where it is left out. */
  readonly samples?: number
}

const optionNames: OptionNames<AuditOptions> = {
  from: true,
  until: true,
  term: true,
  thresholds: true,
  directory: true,
  checks: true,
  samples: true,
}

/** State of an audit, plain data: bounded by bodies, meetings and introducers, not by cases. */
export interface AuditState {
  cases: number
  actsWithoutBody: number
  readonly checks: Record<string, SightingsByKey>
}

/** What an audit of a period found, and what it could not place. */
export interface AuditReport {
  readonly from: PlainDay
  readonly until: PlainDay
  /** Cases read, those without an act in the period too. */
  readonly cases: number
  /** Votes and decisions of the period that name no body and have none in the directory: they are in no meeting. */
  readonly actsWithoutBody: number
  readonly findings: readonly AuditFinding[]
}

/**
 * An audit of a register as one question to it: points worth a look that no single case shows, by check, then by body.
 * It reads what stands on file, so an office's own record is best replayed as a chronicle.
 * Throws `day.malformed`, `report.period-empty`, `number.malformed`, `call.malformed`, `call.option-unknown`, `policy.unknown` and
 * `threshold.malformed`.
 */
export function audit(options: AuditOptions): Collector<AuditState, AuditReport> {
  assertOptions('audit', options, optionNames)
  if (options.thresholds !== undefined)
    assertTaken('audit', 'options.thresholds', options.thresholds, 'object')
  if (options.checks !== undefined) assertChecks(options.checks)
  const setting = settingOf(options)
  const checks = auditChecks.filter(({ id }) => options.checks?.includes(id) ?? true)
  return {
    start: () => ({
      cases: 0,
      actsWithoutBody: 0,
      checks: Object.fromEntries(checks.map(({ id }) => [id, {}])),
    }),
    add(state, { file }) {
      const one = auditedCase(file, setting)
      state.cases += 1
      for (const audited of one.inPeriod)
        if (resolvingActs.includes(audited.act.type) && !actingBody(audited, setting.directory))
          state.actsWithoutBody += 1
      for (const check of checks) addTo(of(state, check), check, one, setting)
    },
    join(state, next) {
      state.cases += next.cases
      state.actsWithoutBody += next.actsWithoutBody
      for (const check of checks) seeAll(of(state, check), of(next, check), setting.samples)
    },
    result: (state) => ({
      from: setting.from,
      until: setting.until,
      cases: state.cases,
      actsWithoutBody: state.actsWithoutBody,
      findings: checks.flatMap((check) => check.findings(seenIn(of(state, check)), setting)),
    }),
  }
}

function settingOf({ from, until, term, thresholds, directory, samples = 20 }: AuditOptions): AuditSetting {
  for (const period of [{ from, until }, ...(term ? [term] : [])]) assertPeriod(period)
  assertCount(samples)
  const applied = appliedThresholds(thresholds)
  return {
    from,
    until,
    ...(term && { term }),
    ...(directory && { directory }),
    samples,
    threshold: (id: AuditThresholdId) => applied.get(id) as AppliedThreshold,
  }
}

/** Passes names of checks: one that is misspelt would be a check that found nothing. */
function assertChecks(checks: readonly AuditCheckId[]): void {
  assertTaken('audit', 'options.checks', checks, 'list')
  for (const [place, one] of checks.entries())
    if (!auditChecks.some(({ id }) => id === one))
      throw wrongCall('audit', `options.checks.${place}`, one, 'audit-check')
}

function of(state: AuditState, { id }: AuditCheck): SightingsByKey {
  return state.checks[id] as SightingsByKey
}
