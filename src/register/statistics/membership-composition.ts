import { activityOf } from '../../casefile/activity.js'
import { assertOptions } from '../../errors/options.js'
import {
  membershipCompositionFormClause,
  statisticsNewMemberAgeBands,
} from '../../regulations/statistics/statistics.js'
import type { Collector } from '../collector.js'
import { type AgeBands, countAge } from './age-rows.js'
import type { CaseInScope } from './case-in-scope.js'
import { formLaw } from './form-law.js'
import type { Line } from './lines.js'
import { isOfficialOn } from './memberships.js'
import { personSections } from './newly-admitted-sections.js'
import type { CountedPeriod, Period } from './period.js'
import { personOn } from './person-on.js'
import type { Report } from './report.js'
import type { Scope } from './scope.js'
import type { Add } from './tally.js'
import { traitsOf } from './traits.js'
import { reportNames, type TwoColumns, twoColumns } from './two-columns.js'

/**
 * The statistics form of the whole membership (form 3): every member of the last day of the period, the person as
 * known on that day, broken down as the form of newly admitted members is; and of the last day of the same period last
 * year. The form is that of 11-HD/BTCTW, carried on after 2025-10-09 as assumed. Throws `report.period-empty`,
 * `day.malformed`, and `law.not-covered` for a period before the earliest supported day.
 */
export function membershipComposition(options: Period & Scope): Collector<TwoColumns, Report> {
  assertOptions('membershipComposition', options, reportNames)
  const form = formLaw([membershipCompositionFormClause, statisticsNewMemberAgeBands], options)
  const bands = form.value as AgeBands
  return twoColumns(
    options,
    (one, period, add) => countMember(one, period, bands, add),
    (columns, periods) => ({
      report: 'membership-composition',
      ...periods,
      ...(options.within !== undefined && { within: options.within }),
      sections: personSections(totals, columns, bands),
      definitions: [
        'members-at-end',
        'recognised-by-decision',
        'carried-over',
        'temporary-at-home',
        'person-at-end',
        'percent',
      ],
      citations: form.citations,
      confidence: form.confidence,
    }),
  )
}

const totals: readonly Line[] = [
  ['members'],
  ['members.official', 1],
  ['members.probationary', 1],
  ['total.women', 1],
  ['total.ethnic-minority', 1],
  ['total.religious', 1],
  ['total.youth-union', 1],
  ['total.private-owner', 1],
  ['total.population', 1],
  ['total.foreign-spouse', 1],
  ['members.exempted', 1],
  ['members.suspended', 1],
  ['members.interrupted', 1],
]

function countMember(
  { file, movements }: CaseInScope,
  { lastDay }: CountedPeriod,
  bands: AgeBands,
  add: Add,
): void {
  const last = movements.findLast(({ on }) => on <= lastDay)
  if (last?.change !== 1) return
  const person = personOn(file, lastDay)
  const { status } = activityOf(file, lastDay)
  add('members')
  add(isOfficialOn(last.membership, lastDay) ? 'members.official' : 'members.probationary')
  if (status !== 'active') add(`members.${status}`)
  for (const code of traitsOf(person)) add(code)
  countAge(bands, person.bornOn, lastDay, add)
}
