import type { CaseFile } from '../casefile/case-file.js'
import { type ClassFile, emptyClass, withClassAct } from '../casefile/class/class-file.js'
import { parseClassAct } from '../casefile/class/parse-class-act.js'
import { parsePlanAct } from '../casefile/plan/parse-plan-act.js'
import { emptyPlan, type PlanFile, withPlanAct } from '../casefile/plan/plan-file.js'
import type { Act, ClassAct, PlanAct } from '../casefile/shapes.js'
import { assertTaken } from '../errors/wrong-call.js'
import { classFindings } from '../rules/classes/class/class-log.js'
import type { Rulebook } from '../rules/engine/rulebook.js'
import { planFindings } from '../rules/plans/plan-rules.js'
import type { LogLogic } from '../statechart/case-logic.js'
import { trainingClassChart } from '../statechart/classes/training-class.js'
import { lifeChart, type MembershipChart } from '../statechart/membership.js'
import { classOutOfOrder, planOutOfOrder } from '../statechart/out-of-order.js'
import { ownLogChart } from '../statechart/own-log-chart.js'
import { annualPlanChart } from '../statechart/plans/annual-plan.js'
import { caseLaw } from './case-law.js'
import { type Logics, logicsOf } from './logics.js'
import { ownLogLaw } from './own-log-law.js'

/** One life as the logic of an actor: `createActor(membership)`. Its chart is `membershipChart`. */
export type MembershipLogic = LogLogic<MembershipChart, Act, CaseFile>

/** A class of either course as the logic of an actor. */
export type TrainingClassLogic = LogLogic<typeof trainingClassChart, ClassAct, ClassFile>

/** An annual plan as the logic of an actor. */
export type AnnualPlanLogic = LogLogic<typeof annualPlanChart, PlanAct, PlanFile>

export const memberships: Logics<MembershipChart, Act, CaseFile> = logicsOf(lifeChart, caseLaw)

export const trainingClasses: Logics<typeof trainingClassChart, ClassAct, ClassFile> = logicsOf(
  () => trainingClassChart,
  (book) =>
    ownLogLaw(
      {
        empty: emptyClass,
        chart: ownLogChart(trainingClassChart),
        parse: parseClassAct,
        findings: classFindings,
        withAct: withClassAct,
        outOfOrder: classOutOfOrder,
      },
      book,
    ),
)

export const annualPlans: Logics<typeof annualPlanChart, PlanAct, PlanFile> = logicsOf(
  () => annualPlanChart,
  (book) =>
    ownLogLaw(
      {
        empty: emptyPlan,
        chart: ownLogChart(annualPlanChart),
        parse: parsePlanAct,
        findings: planFindings,
        withAct: withPlanAct,
        outOfOrder: planOutOfOrder,
      },
      book,
    ),
)

/**
 * The life of one case by national law, as logic for `createActor`, `useActor`, `invoke`. An act is answered as by
 * `propose` and `record`: recorded, or left out and emitted as `refused` with the findings, or as `faulted`. Its snapshots
 * tell by `can` what would be recorded. Begins at `input: { log }` or `{ file }`, or at a stored `snapshot`.
 */
export const membership: MembershipLogic = memberships.national

/** The same under a rulebook; one logic for each rulebook. */
export function membershipOf(rulebook: Rulebook): MembershipLogic {
  assertTaken('membershipOf', 'rulebook', rulebook, 'rulebook')
  return memberships.logicBy(rulebook)
}

/** A class of either course by national law, as logic; its acts stand in the order of entry. */
export const trainingClass: TrainingClassLogic = trainingClasses.national

/** The same under a rulebook; one logic for each rulebook. */
export function trainingClassOf(rulebook: Rulebook): TrainingClassLogic {
  assertTaken('trainingClassOf', 'rulebook', rulebook, 'rulebook')
  return trainingClasses.logicBy(rulebook)
}

/** An annual plan by national law, as logic; its acts stand in the order of entry. */
export const annualPlan: AnnualPlanLogic = annualPlans.national

/** The same under a rulebook; one logic for each rulebook. */
export function annualPlanOf(rulebook: Rulebook): AnnualPlanLogic {
  assertTaken('annualPlanOf', 'rulebook', rulebook, 'rulebook')
  return annualPlans.logicBy(rulebook)
}
