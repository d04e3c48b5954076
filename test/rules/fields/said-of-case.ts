import {
  type Act,
  activityOf,
  addDays,
  agenda,
  type CaseFile,
  dates,
  effectiveLog,
  nextBadge,
  type Rulebook,
  replay,
  seniorityOf,
  standingOf,
  stateOf,
} from '../../../src/index.js'
import {
  audit,
  collect,
  developmentCounts,
  membershipComposition,
  membershipMovement,
  newlyAdmitted,
  periodReport,
} from '../../../src/register.js'
import type { Counted } from '../../../src/rules/fields/observed.js'
import { type Said, unlessMalformed } from './walk.js'

/** A log, and the readings it is judged by. */
export interface Life {
  readonly acts: readonly Act[]
  readonly book: Rulebook
}

type CountedOfCase = Extract<
  Counted,
  'dates' | 'state' | 'activity' | 'seniority' | 'reports' | 'audit' | 'plans' | 'order'
>

const periods = [
  { from: '2025-01-01', until: '2026-01-01' },
  { from: '2023-01-01', until: '2027-01-01' },
]

/** Everything that is computed or counted of a case and is no finding. */
const counting: { readonly [C in CountedOfCase]: (file: CaseFile, life: Life, today: string) => unknown } = {
  dates: (file) => unlessMalformed(() => dates(file)),
  state: (file) => [standingOf(file), stateOf(file)],
  activity: (file, _, today) => [-240, -150, -10, 0].map((days) => activityOf(file, addDays(today, days))),
  seniority: (file, _, today) =>
    unlessMalformed(() => [seniorityOf(file, { today }), nextBadge(file, { today })]),
  reports: (file) =>
    periods.flatMap((period) =>
      [newlyAdmitted, membershipMovement, membershipComposition, periodReport].map(
        (report) => collect(report(period), [file]).sections,
      ),
    ),
  audit: (file) => periods.map((period) => collect(audit(period), [file])),
  plans: (file) => collect(developmentCounts(), [file]),
  order: (_, { acts }) => effectiveLog(acts).map(({ act }) => act.type),
}

const isCounted = (one: string): one is CountedOfCase => Object.hasOwn(counting, one)

/** The day a life is looked at. */
export const todayOf = ({ acts }: Life) =>
  addDays(
    acts.reduce((last, { on }) => (on > last ? on : last), ''),
    20,
  )

/** What the library says of a log kept as a chronicle: whatever is not met, the duties, and what is counted. */
export function saidOfCase(life: Life, wanted: ReadonlySet<string>): Said | undefined {
  const rulebook = life.book
  const file = unlessMalformed(() => replay(life.acts, { mode: 'chronicle', rulebook }).file)
  if (!file) return undefined
  const said = new Map<string, string>()
  const say = (by: string, what: unknown) => said.set(by, `${said.get(by) ?? ''}${JSON.stringify(what)}`)
  for (const { finding, act } of file.findings)
    say(finding.rule, [act, finding.effect, finding.outcome, finding.facts])
  const today = todayOf(life)
  for (const one of wanted) if (isCounted(one)) say(one, counting[one](file, life, today))
  if ([...wanted].every(isCounted)) return said
  for (const day of [today, addDays(today, 200)]) {
    const { duties, blocked } = agenda(file, { today: day, rulebook })
    for (const { rule, from, dueOn, key } of duties) say(rule, [day, from, dueOn, key])
    for (const { act, by } of blocked)
      for (const { rule, outcome, facts } of by) say(rule, [day, act, outcome, facts])
  }
  return said
}
