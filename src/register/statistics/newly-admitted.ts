import { isAnnulled } from '../../casefile/case-file.js'
import { assertOptions } from '../../errors/options.js'
import { newMembersFormClause, statisticsNewMemberAgeBands } from '../../regulations/statistics/statistics.js'
import type { Collector } from '../collector.js'
import { type AgeBands, countAge } from './age-rows.js'
import { progressOn } from './candidates.js'
import type { CaseInScope } from './case-in-scope.js'
import { formLaw } from './form-law.js'
import { isHereOn } from './here.js'
import { newMembersSections } from './newly-admitted-sections.js'
import { grassrootsOrganisationOf, type Organisations, organisationsAtEnd } from './organisations.js'
import { type CountedPeriod, isIn, type Period } from './period.js'
import { personOn } from './person-on.js'
import { cellOn } from './places.js'
import { type Report, type ReportRow, rowOf } from './report.js'
import type { Scope } from './scope.js'
import { type Add, bodiesCounted, type Tally } from './tally.js'
import { traitsOf } from './traits.js'
import { reportNames, type TwoColumns, twoColumns } from './two-columns.js'

/**
 * The statistics form of newly admitted members: by day of the ceremony, and the person as known on that day; this
 * period and the same period last year. With a directory also the grassroots organisations at the end of the period:
 * its state then grows with their number, not with the register. The form is that of 11-HD/BTCTW, carried on after
 * 2025-10-09 as assumed. Throws `report.period-empty`, `day.malformed`, and `law.not-covered` for a period before the
 * earliest supported day.
 */
export function newlyAdmitted(options: Period & Scope): Collector<TwoColumns, Report> {
  assertOptions('newlyAdmitted', options, reportNames)
  const form = formLaw([newMembersFormClause, statisticsNewMemberAgeBands], options)
  const bands = form.value as AgeBands
  return twoColumns(
    options,
    (one, period, add) => {
      countAdmission(one, period, bands, add)
      countCandidate(one, period, add)
    },
    (columns, periods) => ({
      report: 'new-members',
      ...periods,
      ...(options.within !== undefined && { within: options.within }),
      sections: [...newMembersSections(columns, bands), ...organisationSection(options, columns, periods)],
      definitions: [
        'admitted-by-ceremony',
        'awaiting-ceremony-apart',
        'readmitted-in-total',
        'annulled-in-total',
        'carried-over',
        'person-at-ceremony',
        'age-completed-years',
        ...(options.directory ? ['organisations-at-end', 'nobody-left'] : []),
        'percent',
      ],
      citations: form.citations,
      confidence: form.confidence,
    }),
  )
}

function countAdmission(one: CaseInScope, period: Period, bands: AgeBands, add: Add): void {
  const { file, scope, places, movements } = one
  for (const { on, change, why } of movements) {
    if (change < 0 || (why !== 'admitted' && why !== 'readmitted') || !isIn(period, on)) continue
    const person = personOn(file, on)
    add('total')
    if (why === 'readmitted') add('total.readmitted')
    if (isAnnulled(file)) add('total.annulled')
    for (const code of traitsOf(person)) add(code)
    countAge(bands, person.bornOn, on, add)
    const cell = cellOn(places, on)
    if (scope.directory && cell !== undefined)
      add(`organisation.admitting ${grassrootsOrganisationOf(scope.directory, cell, on)}`)
  }
}

function countCandidate(one: CaseInScope, { lastDay }: CountedPeriod, add: Add): void {
  const { scope, places } = one
  const progress = progressOn(one, lastDay)
  if (progress === undefined || !isHereOn(places, scope, lastDay)) return
  if (progress === 'awaitingCeremony') add('awaiting-ceremony')
  const cell = cellOn(places, lastDay)
  if (scope.directory && cell !== undefined)
    add(`organisation.candidates ${grassrootsOrganisationOf(scope.directory, cell, lastDay)}`)
}

function organisationSection(
  scope: Scope,
  { now, lastYear }: TwoColumns,
  periods: { readonly period: Period; readonly lastYear: Period },
): Report['sections'] {
  const [these, those] = [
    organisationsAtEnd(scope, periods.period),
    organisationsAtEnd(scope, periods.lastYear),
  ]
  if (!these || !those) return []
  const row = (
    code: string,
    depth: number,
    figure: (one: Organisations, tally: Tally) => number,
  ): ReportRow =>
    rowOf({ code, unit: 'organisations', depth, now: figure(these, now), lastYear: figure(those, lastYear) })
  return [
    {
      code: 'organisations',
      rows: kinds.flatMap(([code, of]) => [
        row(code, 0, (one) => of(one).length),
        row(`${code}.admitting`, 1, (one, tally) => bodiesCounted(tally, 'organisation.admitting', of(one))),
        row(
          `${code}.nobody-left`,
          1,
          (one, tally) => of(one).length - bodiesCounted(tally, 'organisation.candidates', of(one)),
        ),
      ]),
    },
  ]
}

/** Part III of the form: grassroots committees, then base cells; a cell under a grassroots committee is neither. */
const kinds: readonly (readonly [code: string, of: (one: Organisations) => readonly string[]])[] = [
  ['organisations.committees', ({ committees }) => committees],
  ['organisations.base-cells', ({ baseCells }) => baseCells],
]
