import { certificatesOf, emptyClass, withClassAct } from '../../../src/casefile/class/class-file.js'
import { parseClassAct } from '../../../src/casefile/class/parse-class-act.js'
import { parsePlanAct } from '../../../src/casefile/plan/parse-plan-act.js'
import { emptyPlan, withPlanAct } from '../../../src/casefile/plan/plan-file.js'
import type { ClassAct, OrganisationRecord, PlanAct } from '../../../src/casefile/shapes.js'
import { nationalRulebook } from '../../../src/index.js'
import type { Finding } from '../../../src/law/finding.js'
import {
  cellsBelowMinimum,
  classRegister,
  type DevelopmentCount,
  deciderOf,
  directory,
  directoryFindings,
  planProgress,
  successorOf,
  unitOf,
} from '../../../src/register.js'
import { classFindings } from '../../../src/rules/classes/class/class-log.js'
import { planFindings } from '../../../src/rules/plans/plan-rules.js'
import { type Said, unlessMalformed } from './walk.js'

const book = nationalRulebook()

function saying() {
  const said = new Map<string, string>()
  const say = (by: string, what: unknown) => said.set(by, `${said.get(by) ?? ''}${JSON.stringify(what)}`)
  const find = (findings: readonly Finding[]) => {
    for (const { rule, outcome, facts } of findings) if (outcome !== 'met') say(rule, [outcome, facts])
  }
  return { said, say, find }
}

/** What the library says of the log of a class. */
export function saidOfClass(log: readonly ClassAct[]): Said | undefined {
  const { said, say, find } = saying()
  const acts = unlessMalformed(() => log.map(parseClassAct))
  if (!acts) return undefined
  let file = emptyClass
  for (const act of acts) {
    find(classFindings(book, file, act))
    file = withClassAct(file, act, [])
  }
  say('certificates', certificatesOf(file))
  say('progress', classRegister([file], []))
  return said
}

const counts: readonly DevelopmentCount[] = [
  { month: '2026-03', cell: 'cell-1', recommendedBy: 'youth-union', sourced: 4, certified: 0, admitted: 3 },
  { month: '2025-03', cell: 'cell-1', sourced: 1, certified: 0, admitted: 1 },
]

/** What the library says of the log of a plan. */
export function saidOfPlan(log: readonly PlanAct[]): Said | undefined {
  const { said, say, find } = saying()
  const acts = unlessMalformed(() => log.map(parsePlanAct))
  if (!acts) return undefined
  let file = emptyPlan
  for (const act of acts) {
    find(planFindings(book, file, act))
    file = withPlanAct(file, act, [])
  }
  say('progress', planProgress(file, counts))
  return said
}

const days = [
  '2013-06-01',
  '2024-06-01',
  '2025-06-30',
  '2025-07-01',
  '2025-09-15',
  '2026-02-01',
  '2026-09-01',
]

/** What the library says of an organisation. */
export function saidOfOrganisation(record: OrganisationRecord): Said | undefined {
  const { said, say, find } = saying()
  const known = unlessMalformed(() => directory(record))
  if (!known) return undefined
  find(directoryFindings(known).map(({ finding }) => finding))
  const cells = record.bodies.filter(({ kind }) => kind === 'cell').map(({ id }) => id)
  for (const day of days)
    say('directory', [
      known.bodiesOn(day),
      unlessMalformed(() => cellsBelowMinimum(known, day)),
      record.bodies.map(({ id }) => unlessMalformed(() => successorOf(known, id, day))),
      ...cells.map((cell) => unlessMalformed(() => [unitOf(known, cell, day), deciderOf(known, cell, day)])),
    ])
  return said
}
