import { academicTitles, occupations, professionalLevels } from '../../casefile/acts/particulars.js'
import { type AgeBands, averageAge } from './age-rows.js'
import { type Line, rowsOf } from './lines.js'
import type { ReportSection } from './report.js'
import type { TwoColumns } from './two-columns.js'

const totals: readonly Line[] = [
  ['total'],
  ['total.women', 1],
  ['total.ethnic-minority', 1],
  ['total.religious', 1],
  ['total.youth-union', 1],
  ['total.private-owner', 1],
  ['total.population', 1],
  ['total.foreign-spouse', 1],
  ['total.readmitted', 1],
  ['total.annulled', 1, 'extra'],
  ['awaiting-ceremony'],
]

const education: readonly Line[] = [
  ['education.none', 0, 'extra'],
  ['education.literate'],
  ['education.primary'],
  ['education.lower-secondary'],
  ['education.upper-secondary'],
  ['education.unstated', 0, 'extra'],
]

const of = (group: string, names: readonly string[]): readonly Line[] => [
  ...names.map((name): Line => [`${group}.${name}`]),
  [`${group}.unstated`, 0, 'extra'],
]

/** The sections of the form of newly admitted members, in its order; organisations apart. */
export function newMembersSections(columns: TwoColumns, bands: AgeBands): readonly ReportSection[] {
  return personSections(totals, columns, bands)
}

/** The same breakdown of persons under other totals. */
export function personSections(
  totals: readonly Line[],
  columns: TwoColumns,
  bands: AgeBands,
): readonly ReportSection[] {
  const { now, lastYear } = columns
  const ages: readonly Line[] = [
    ['age.under', 0, 'extra'],
    ...bands.map(([, name]): Line => [`age.${name}`]),
    ['age.unstated', 0, 'extra'],
  ]
  return [
    { code: 'totals', rows: rowsOf(totals, columns) },
    { code: 'occupation', rows: rowsOf(of('occupation', occupations), columns) },
    { code: 'age', rows: [...rowsOf(ages, columns), averageAge(now, lastYear)] },
    { code: 'education', rows: rowsOf(education, columns) },
    { code: 'level', rows: rowsOf(of('level', professionalLevels), columns) },
    {
      code: 'title',
      rows: rowsOf(
        academicTitles.map((name): Line => [`title.${name}`]),
        columns,
      ),
    },
  ]
}
