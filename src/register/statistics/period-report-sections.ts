import { type Line, rowsOf } from './lines.js'
import { type Organisations, organisationsAtEnd } from './organisations.js'
import type { Period } from './period.js'
import { basisPoints, counted, type Report, type ReportRow, type ReportSection, rowOf } from './report.js'
import type { Scope } from './scope.js'
import type { TwoColumns } from './two-columns.js'

/** What a plan asks for in the period, persons each; a target that is left out is not compared. */
export interface PlanTargets {
  readonly admission?: number
  readonly awarenessClass?: number
  readonly newMemberClass?: number
  readonly recognition?: number
}

const results = {
  admission: 'movement.in.admitted',
  awarenessClass: 'class.awareness.sent',
  newMemberClass: 'class.new-member.sent',
  recognition: 'recognised',
} as const

const members: readonly Line[] = [
  ['members'],
  ['members.official', 1],
  ['members.probationary', 1],
  ['members.women', 1],
  ['members.exempted', 1, 'extra'],
  ['members.suspended', 1, 'extra'],
  ['members.interrupted', 1, 'extra'],
]

const classes: readonly Line[] = [
  ['class.awareness.sent'],
  ['class.awareness.certified'],
  ['class.new-member.sent'],
  ['class.new-member.certified'],
]

const changes: readonly Line[] = [
  ['movement.in.admitted'],
  ['movement.in.readmitted', 1],
  ['awaiting-ceremony'],
  ['recognised'],
  ['movement.in.restored'],
  ['movement.out.removed'],
  ['movement.out.removed.probationary', 1],
  ['movement.out.expelled'],
  ['movement.out.resigned'],
  ['movement.out.died'],
  ['movement.out.annulled', 0, 'extra'],
]

const transfers: readonly Line[] = [
  ['movement.in.transferred'],
  ['movement.in.transferred.province', 1],
  ['movement.in.transferred.inside', 1],
  ['movement.in.transferred.unstated', 1, 'extra'],
  ['movement.out.transferred'],
  ['movement.out.transferred.province', 1],
  ['movement.out.transferred.inside', 1],
  ['movement.out.transferred.unstated', 1, 'extra'],
]

const causes: readonly Line[] = [
  ['cause.refused'],
  ['cause.refused.standard', 1, 'extra'],
  ['cause.refused.age', 1, 'extra'],
  ['cause.refused.background', 1, 'extra'],
  ['cause.refused.procedure', 1, 'extra'],
  ['cause.refused.vote', 1, 'extra'],
  ['cause.refused.need', 1, 'extra'],
  ['cause.refused.other', 1, 'extra'],
  ['cause.refused.unstated', 1, 'extra'],
  ['cause.vote-short'],
  ['cause.returned'],
  ['cause.withdrawn'],
  ['cause.moved'],
  ['cause.decision-annulled', 0, 'extra'],
  ['cause.candidates'],
  ['cause.in-procedure', 1],
  ['awaiting-ceremony', 1],
]

/** The sections of the report, in its order; organisations only with a directory, the plan only with targets. */
export function periodReportSections(
  columns: TwoColumns,
  periods: Pick<Report, 'period' | 'lastYear'>,
  scope: Scope,
  targets: PlanTargets,
): readonly ReportSection[] {
  const { now, lastYear } = columns
  return [
    { code: 'organisations', rows: organisationRows(scope, periods.period, periods.lastYear) },
    { code: 'members', rows: rowsOf(members, columns) },
    { code: 'plan', rows: planRows(columns, targets) },
    { code: 'classes', rows: rowsOf(classes, columns) },
    { code: 'changes', rows: rowsOf(changes, columns) },
    { code: 'transfers', rows: rowsOf(transfers, columns) },
    {
      code: 'badges-and-cards',
      rows: [
        counted(now, lastYear, 'badges', { unit: 'badges' }),
        counted(now, lastYear, 'cards', { unit: 'cards' }),
      ],
    },
    { code: 'causes', rows: rowsOf(causes, columns) },
  ].filter(({ rows }) => rows.length > 0)
}

function planRows({ now, lastYear }: TwoColumns, targets: PlanTargets): readonly ReportRow[] {
  return (Object.keys(results) as (keyof PlanTargets)[]).flatMap((of) => {
    const target = targets[of]
    if (target === undefined) return []
    const [result, before] = [now[results[of]] ?? 0, lastYear[results[of]] ?? 0]
    return [
      rowOf({ code: `plan.${of}.target`, now: target, lastYear: null }),
      rowOf({ code: `plan.${of}.result`, depth: 1, now: result, lastYear: before }),
      rowOf({
        code: `plan.${of}.rate`,
        unit: 'basis-points',
        depth: 1,
        now: basisPoints(result, target),
        lastYear: null,
      }),
    ]
  })
}

function organisationRows(scope: Scope, period: Period, before: Period): readonly ReportRow[] {
  const [now, lastYear] = [organisationsAtEnd(scope, period), organisationsAtEnd(scope, before)]
  if (!now || !lastYear) return []
  const row = (code: string, kind: keyof Organisations, depth = 0) =>
    rowOf({ code, unit: 'organisations', depth, now: now[kind].length, lastYear: lastYear[kind].length })
  return [
    row('organisations.committees', 'committees'),
    row('organisations.cells', 'cells'),
    row('organisations.base-cells', 'baseCells', 1),
  ]
}
