/** What the rules about annual plans are called, what they may miss, and what cures a refusal. */
export interface PlansCodes {
  readonly rule:
    | 'plan.layered'
    | 'plan.own-level'
    | 'plan.days-in-order'
    | 'plan.targets'
    | 'list.reviewed-monthly'
    | 'plan.shortfall-of-target'
    | 'plan.reviewed-yearly'
    | 'plan.previous-review'
    | 'plan.out-of-order'
  readonly missing: 'plan.above' | 'plan.pool-survey' | 'plan.report' | 'plan.review' | 'plan.target'
  readonly cure: 'plan.from-the-level-above' | 'plan.reviewed' | 'targets.adjusted'
}
