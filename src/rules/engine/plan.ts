import { matterOf } from '../../casefile/acts/matter.js'
import type { CaseFile } from '../../casefile/case-file.js'
import type { Act, ActType, Matter } from '../../casefile/shapes.js'
import { type Answer, type Condition, isOnMatter, type Question } from './rule.js'
import type { AskedRule } from './standing-rules.js'

/** The rules asked of an act, by its type. */
export type RulesByAct = { readonly [T in ActType]?: readonly AskedRule[] }

/** A field of an act, and the field of it that is meant where not all of it is. */
type Told = readonly [field: string, inner?: string]

/** A rule as it is put to one act after another: all are of one form, for what differs in form costs more to look at. */
export interface PlannedRule {
  readonly rule: AskedRule
  readonly judgedAt: ActType | undefined
  readonly needs: readonly ActType[] | undefined
  readonly needsTold: readonly Told[] | undefined
  readonly provisions: Condition<Act, CaseFile>['provisions']
  readonly check: (question: Question) => Answer | undefined
}

/** The rules that guard acts of one type about one thing, in the order of the procedure. */
export interface PlannedRules {
  readonly all: readonly PlannedRule[]
  /** Those that judge the act itself. */
  readonly own: readonly PlannedRule[]
  /** The acts at which what the others ask was judged first, each type once. */
  readonly judgedBefore: readonly ActType[]
}

type Plan = Map<ActType, Map<Matter | undefined, PlannedRules>>

const plans = new WeakMap<RulesByAct, Plan>()

/** That asked last: nearly every act is put to the same rules. */
let last: { readonly byAct: RulesByAct; readonly plan: Plan } | undefined

function planOf(byAct: RulesByAct): Plan {
  if (last?.byAct === byAct) return last.plan
  const plan: Plan = plans.get(byAct) ?? new Map()
  plans.set(byAct, plan)
  last = { byAct, plan }
  return plan
}

/** The rules that guard an act about what it is about, found once for every act like it. */
export function plannedFor(byAct: RulesByAct, act: Act): PlannedRules {
  const plan = planOf(byAct)
  let ofType = plan.get(act.type)
  if (!ofType) {
    ofType = new Map()
    plan.set(act.type, ofType)
  }
  const matter: Matter | undefined = matterOf(act)
  const known = ofType.get(matter)
  if (known) return known
  const all = (byAct[act.type] ?? [])
    .filter((rule) => isOnMatter(rule, matter))
    .map((rule) => plannedAs(rule, act.type))
  const own = all.filter(({ judgedAt }) => judgedAt === undefined)
  const planned = { all, own, judgedBefore: [...new Set(all.flatMap(({ judgedAt }) => judgedAt ?? []))] }
  ofType.set(matter, planned)
  return planned
}

/** Whether a rule has nothing to object to on a file, for none of the acts it needs is there. */
export function isIdleOn({ acts }: CaseFile, needs: readonly ActType[] | undefined): boolean {
  if (needs === undefined) return false
  for (const type of needs) if (acts[type] !== undefined) return false
  return true
}

/** Whether a rule has nothing to object to in an act, which tells none of the fields it asks. */
export function isUntoldBy(act: Act, needsTold: readonly Told[] | undefined): boolean {
  if (needsTold === undefined) return false
  const told = act as unknown as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
  for (const [field, inner] of needsTold) {
    const value = told[field]
    if (value !== undefined && (inner === undefined || value[inner] !== undefined)) return false
  }
  return true
}

const plannedAs = (rule: AskedRule, type: ActType): PlannedRule => ({
  rule,
  judgedAt: rule.judgedAt,
  needs: rule.needs,
  needsTold: rule.needsTold?.(type)?.map((path) => path.split('.') as unknown as Told),
  provisions: rule.provisions,
  // Put without its rule: a bound function costs more to call. One of an extension is bound already (`answering`).
  check: rule.check,
})
