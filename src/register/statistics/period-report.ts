import type { PlainDay } from '../../calendar/plain-day.js'
import { activityOf } from '../../casefile/activity.js'
import { mayBeAbout } from '../../casefile/acts/matter.js'
import { actsOf } from '../../casefile/case-file.js'
import { isAdmissionRefusal } from '../../casefile/refusal.js'
import { assertOptions } from '../../errors/options.js'
import { statisticsRegimeClause } from '../../regulations/statistics/statistics.js'
import type { Collector } from '../collector.js'
import { progressOn } from './candidates.js'
import type { CaseInScope } from './case-in-scope.js'
import { formLaw } from './form-law.js'
import { isHereOn } from './here.js'
import { countMovements } from './membership-movement.js'
import { isOfficialOn } from './memberships.js'
import { type CountedPeriod, isIn, type Period } from './period.js'
import { type PlanTargets, periodReportSections } from './period-report-sections.js'
import { personOn } from './person-on.js'
import type { Report } from './report.js'
import type { Scope } from './scope.js'
import type { Add } from './tally.js'
import { reportNames, type TwoColumns, twoColumns } from './two-columns.js'

/**
 * The report of a half-year or a year, or of any other period: organisations, members, plan against result, classes,
 * recognitions, exits, transfers, badges and cards, and what stood in the way of admissions; this period and the same
 * period last year. The regime of 11-HD/BTCTW and, from 2025-10-10, of 40-HD/BTCTW, which answers name with their
 * grade. Throws `report.period-empty`, `day.malformed`, and `law.not-covered` for a period before the earliest
 * supported day.
 */
export function periodReport(
  options: Period & Scope & { readonly targets?: PlanTargets },
): Collector<TwoColumns, Report> {
  assertOptions('periodReport', options, { ...reportNames, targets: true })
  const form = formLaw([statisticsRegimeClause], options)
  return twoColumns(
    options,
    (one, period, add) => {
      countMovements(one, period, add)
      countMember(one, period, add)
      countActs(one, period, add)
    },
    (columns, periods) => ({
      report: 'period-report',
      ...periods,
      ...(options.within !== undefined && { within: options.within }),
      sections: periodReportSections(columns, periods, options, options.targets ?? {}),
      definitions: [
        'admitted-by-ceremony',
        'awaiting-ceremony-apart',
        'recognised-by-decision',
        'readmitted-in-total',
        'carried-over',
        'temporary-at-home',
        'transfer-days',
        'annulled-own-line',
        'restored-own-day',
        'acts-counted',
        ...(options.directory ? ['organisations-at-end'] : []),
        'percent',
      ],
      citations: form.citations,
      confidence: form.confidence,
    }),
  )
}

/** Counts a member of the last day by standing, sex and activity, and the recognition of one in the period. */
function countMember(
  { file, movements }: CaseInScope,
  { from, until, lastDay }: CountedPeriod,
  add: Add,
): void {
  const memberOn = (day: PlainDay) => {
    const last = movements.findLast(({ on }) => on <= day)
    return last?.change === 1 ? last.membership : undefined
  }
  const member = memberOn(lastDay)
  if (member) {
    add('members')
    add(isOfficialOn(member, lastDay) ? 'members.official' : 'members.probationary')
    if (personOn(file, lastDay).gender === 'female') add('members.women')
    const { status } = activityOf(file, lastDay)
    if (status !== 'active') add(`members.${status}`)
  }
  const recognisedOn = movements.findLast(({ membership }) => membership.recognisedOn)?.membership
    .recognisedOn
  if (recognisedOn !== undefined && isIn({ from, until }, recognisedOn) && memberOn(recognisedOn))
    add('recognised')
}

/** Counts what was done in the period at a place of the scope, and how far candidates have come at its end. */
function countActs(one: CaseInScope, period: CountedPeriod, add: Add): void {
  const { file, scope, places } = one
  const counts = ({ on }: { readonly on: PlainDay }) => isIn(period, on) && isHereOn(places, scope, on)
  const isAdmission = ({ matter }: { readonly matter?: string }) => matter === 'admission'
  const isShort = ({ outcome }: { readonly outcome?: string | undefined }) => outcome === 'not-proposed'

  for (const act of actsOf(file, 'class.entered')) if (counts(act)) add(`class.${act.course}.sent`)
  for (const act of actsOf(file, 'certificate.issued')) if (counts(act)) add(`class.${act.course}.certified`)
  add('badges', actsOf(file, 'badge.awarded').filter(counts).length)
  add('cards', actsOf(file, 'card.handed-over').filter(counts).length)
  for (const act of actsOf(file, 'admission.refused').filter(counts)) {
    add('cause.refused')
    add(`cause.refused.${act.cause ?? 'unstated'}`)
  }
  // A shortfall is refused, or sent back, like a dossier (guidance pt 5.1).
  const answers = actsOf(file, 'shortfall.answered').filter((act) => counts(act) && isAdmission(act))
  const refused = answers.filter(isAdmissionRefusal).length
  add('cause.refused', refused)
  add('cause.refused.vote', refused)
  const votes = [...actsOf(file, 'cell.voted'), ...actsOf(file, 'grassroots.voted')]
  add('cause.vote-short', votes.filter((vote) => counts(vote) && isAdmission(vote) && isShort(vote)).length)
  add(
    'cause.returned',
    actsOf(file, 'dossier.returned').filter((act) => counts(act) && mayBeAbout(act, 'admission')).length +
      answers.filter(({ answer }) => answer === 'return').length,
  )
  add('cause.withdrawn', actsOf(file, 'applicant.withdrew').filter(counts).length)
  add('cause.moved', actsOf(file, 'applicant.moved').filter(counts).length)
  add('cause.decision-annulled', actsOf(file, 'decision.annulled').filter(counts).length)
  const progress = progressOn(one, period.lastDay)
  if (progress === undefined || !isHereOn(places, scope, period.lastDay)) return
  add('cause.candidates')
  if (progress === 'inProcedure') add('cause.in-procedure')
  if (progress === 'awaitingCeremony') add('awaiting-ceremony')
}
