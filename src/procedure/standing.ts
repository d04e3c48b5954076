import { frozen } from '../calendar/frozen.js'
import type { MonthEnd } from '../calendar/month-arithmetic.js'
import type { CaseFile } from '../casefile/case-file.js'
import { type CaseDates, datesOf } from '../casefile/dates.js'
import { Inquiry } from '../law/inquiry.js'
import { readingOf } from '../law/policy.js'
import { whereCovered } from '../law/where-covered.js'
import { probationDuration } from '../regulations/membership/probation.js'
import { monthEnd } from '../regulations/policies.js'
import { joinedOn } from '../rules/membership/probation/probation.js'
import { pathsOf } from '../statechart/configuration.js'
import type { JudgedBy } from './case.js'
import { assertCaseFile, bookOf, judgedByNames } from './judged-by.js'

/**
 * Where a case stands: candidate [quần chúng], probationary member [đảng viên dự bị], official member [đảng viên chính
 * thức], or out of the Party: by removal, expulsion, resignation or death, or by annulment as one who never was a member.
 * `mistaken` is no standing of a person: the case was opened by mistake or twice.
 */
export type Standing =
  | 'unopened'
  | 'candidate'
  | 'probationary'
  | 'official'
  | 'removed'
  | 'expelled'
  | 'resigned'
  | 'dead'
  | 'neverMember'
  | 'mistaken'

/** The standing of a case after its last act. Months passing do not change it: only a recognition decision does. */
export function standingOf(file: CaseFile): Standing {
  assertCaseFile('standingOf', file)
  return pathsOf(file.configuration)[0]?.split('.')[0] as Standing
}

/** Active states as dotted paths, `candidate.path.dossier.opinions.lacking`. */
export function stateOf(file: CaseFile): readonly string[] {
  assertCaseFile('stateOf', file)
  return frozen(pathsOf(file.configuration))
}

/**
 * The dates of a case, the four of a membership among them, each absent until its act is recorded: joining at the ceremony,
 * official twelve months on, seniority from the decision (Charter art. 5.1, 5.4). Of a ceremony before the earliest supported
 * day the end of probation is not known, and so no official day either.
 */
export function dates(file: CaseFile, options: JudgedBy = {}): CaseDates {
  assertCaseFile('dates', file)
  const { setting } = bookOf('dates', options, judgedByNames)
  const joined = joinedOn(file)
  const months =
    joined === undefined ? undefined : whereCovered(() => new Inquiry(setting, joined).law(probationDuration))
  return frozen(datesOf(file, months, readingOf(monthEnd, setting.readings) as MonthEnd))
}
