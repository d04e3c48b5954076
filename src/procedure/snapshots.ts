import type { CaseFile } from '../casefile/case-file.js'
import type { ClassFile } from '../casefile/class/class-file.js'
import type { PlanFile } from '../casefile/plan/plan-file.js'
import type { Act, ClassAct, PlanAct } from '../casefile/shapes.js'
import { assertTaken } from '../errors/wrong-call.js'
import { nationalRulebook, type Rulebook } from '../rules/engine/rulebook.js'
import { snapshotAt } from '../statechart/case-logic.js'
import type { TrainingClassSnapshot } from '../statechart/classes/training-class.js'
import type { ActAnswer } from '../statechart/judged-log.js'
import type { MembershipSnapshot } from '../statechart/membership.js'
import type { AnnualPlanSnapshot } from '../statechart/plans/annual-plan.js'
import { annualPlans, memberships, trainingClasses } from './machines.js'

type AnySnapshot = MembershipSnapshot | TrainingClassSnapshot | AnnualPlanSnapshot

/** The judge of a snapshot, by the chart it is of. */
function judgeOf(call: string, snapshot: AnySnapshot) {
  assertTaken(call, 'snapshot', snapshot, 'snapshot')
  assertTaken(call, 'snapshot.context.log', snapshot.context.log, 'list')
  const { id } = snapshot.machine
  const kind = id === 'trainingClass' ? trainingClasses : id === 'annualPlan' ? annualPlans : memberships
  return kind.judgeOf(snapshot) as ReturnType<typeof memberships.judgeOf>
}

/**
 * The file of a snapshot of an actor: of a case, fit for `propose`, `agenda` and `forecast`; of a class or a plan. Folded
 * once for each log. Of the bare chart it is that of national law. Throws what `replay` throws on a log that is none.
 */
export function fileOf(snapshot: MembershipSnapshot): CaseFile
export function fileOf(snapshot: TrainingClassSnapshot): ClassFile
export function fileOf(snapshot: AnnualPlanSnapshot): PlanFile
export function fileOf(snapshot: AnySnapshot): CaseFile | ClassFile | PlanFile {
  return judgeOf('fileOf', snapshot).endOf(snapshot.context.log as readonly Act[]).file
}

/**
 * What an actor at a snapshot would answer to an act, whether it is sent or not: recorded with the file after it, refused
 * with the findings of the bars, or faulted. Never throws on what is asked, an act or none.
 */
export function answerTo(snapshot: MembershipSnapshot, act: unknown): ActAnswer<Act, CaseFile>
export function answerTo(snapshot: TrainingClassSnapshot, act: unknown): ActAnswer<ClassAct, ClassFile>
export function answerTo(snapshot: AnnualPlanSnapshot, act: unknown): ActAnswer<PlanAct, PlanFile>
export function answerTo(snapshot: AnySnapshot, act: unknown): unknown {
  return judgeOf('answerTo', snapshot).rule(snapshot.context.log as readonly Act[], act).answer
}

/**
 * The snapshot at the end of a file or a log, for the tests and previews of an interface, or for `createActor(logic,
 * { snapshot })`. A log is replayed as a chronicle; an empty one is that of a case not opened. Of a class or a plan it is
 * known by its first act. Throws what `replay` throws.
 */
export function snapshotOf(from: CaseFile | readonly Act[], rulebook?: Rulebook): MembershipSnapshot
export function snapshotOf(from: ClassFile | readonly ClassAct[], rulebook?: Rulebook): TrainingClassSnapshot
export function snapshotOf(from: PlanFile | readonly PlanAct[], rulebook?: Rulebook): AnnualPlanSnapshot
export function snapshotOf(
  from: { readonly log: readonly unknown[] } | readonly unknown[],
  rulebook: Rulebook = nationalRulebook(),
): AnySnapshot {
  assertTaken('snapshotOf', 'rulebook', rulebook, 'rulebook')
  if (!Array.isArray(from)) {
    assertTaken('snapshotOf', 'from', from, 'object')
    assertTaken('snapshotOf', 'from.log', (from as { readonly log?: unknown }).log, 'list')
  }
  const [first] = ('log' in from ? from.log : from) as readonly { readonly type?: unknown }[]
  const kind =
    first?.type === 'class.planned'
      ? trainingClasses
      : first?.type === 'plan.drafted'
        ? annualPlans
        : memberships
  if (kind === memberships && !Array.isArray(from)) assertTaken('snapshotOf', 'from', from, 'case-file')
  const { chart, judge } = kind.judgedBy(rulebook) as ReturnType<typeof memberships.judgedBy>
  return snapshotAt(
    chart,
    judge.begin('log' in from ? { file: from as CaseFile } : { log: from as readonly Act[] }),
  )
}
