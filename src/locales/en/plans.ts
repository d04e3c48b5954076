import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of the annual plan. */
export const plans: SubjectTexts<'plans'> = {
  rules: {
    'plan.layered': {
      title: 'each level that the guidance names draws up its plan from that of the level above',
      broken: { headline: 'This level draws up no plan.', detail: '{level}' },
      met: 'The plan of the level “{level}” stands in its place among the plans.',
    },
    'plan.own-level': {
      title: 'each level draws up, adjusts and reviews its own plan and reviews its own list',
      broken: {
        headline: 'The wrong level acted on the plan.',
        detail: '{actual}, for the level {level}',
      },
      met: 'Done by {actual}, of the level “{level}”.',
    },
    'plan.days-in-order': {
      title: 'nothing of a plan is dated before what comes before it',
      broken: {
        headline: 'Two days contradict each other: {earlierOn} after {actual}.',
        todo: '{actor} to check both days against the papers of the plan',
      },
      met: 'The days of the plan are in their order.',
    },
    'plan.targets': {
      title: 'the admissions planned for the year are within the national target',
      broken: { headline: 'Outside {least}–{most}%: {planned} persons on {membership} members.' },
      met: 'The plan admits {planned|person|persons} for {membership|member|members}, within the target of {least}–{most}% of the membership.',
    },
    'list.reviewed-monthly': {
      title: 'the sympathiser list is reviewed every month at each level',
      broken: { headline: 'The list was reviewed late: {actual}, last day {lastDay}.' },
      met: 'The list was reviewed on {actual} at the level “{level}”, within the limit of {lastDay}.',
    },
    'plan.shortfall-of-target': {
      title: 'the causes of a shortfall are given of a target of the plan',
      met: 'The cause is told of a target in the plan.',
      broken: null,
    },
    'plan.reviewed-yearly': {
      title: 'the plan is reviewed and reported every year',
      broken: { headline: 'The plan was reviewed late: {actual}, last day {lastDay}.' },
      met: 'The plan was reviewed and reported within the year.',
    },
    'plan.previous-review': {
      title: 'the review before is no later than this one',
      broken: { headline: 'Out of order: the review before {previousOn}, this one {actual}.' },
      met: 'The review before is not after this one.',
    },
    'plan.out-of-order': {
      title: 'the acts of a plan come in their order',
      broken: {
        headline: 'The plan is not at this step.',
        detail: 'the step is {act}',
        todo: (facts) => outOfOrder(facts.possible),
      },
      met: 'The act of the plan is in its order.',
    },
  },
  missing: {
    'plan.above': 'The plan does not name the plan of the level above.',
    'plan.pool-survey': 'The pool was not surveyed before the plan was drafted.',
    'plan.report': 'The review of the plan was not reported.',
    'plan.review': 'The plan was not reviewed in its year.',
    'plan.target': {
      headline: either(
        'unit',
        'The plan has no such target of “{unit|raw}”.',
        'The plan has no such target.',
      ),
      detail: either('measure', '{measure}', undefined),
    },
  },
  cures: {
    'plan.from-the-level-above': '{actor} to draw up the plan from that of the level above',
    'plan.reviewed': '{actor} to review the plan and report',
    'targets.adjusted': '{actor} to adjust the targets of the plan',
  },
  tasks: {},
  codes: {
    measure: {
      sourced: 'people put on the sympathiser list',
      admitted: 'people admitted',
    },
    shortfallCause: {
      'no-source': 'no people to draw on',
      'class-not-held': 'the class was not held',
      'not-qualified': 'standards not met',
      'moved-away': 'moved away',
      withdrew: 'withdrew',
      'procedure-late': 'the procedure was late',
      'no-cell': 'no cell at the place',
      other: 'other',
    },
  },
  provisions: {
    'plan.admission-rate.target': 'admissions a year as a share of the membership, a target',
    'plan.levels': 'levels that each draw up a plan',
    'plan.quality.target': 'share of organisations and members rated well, a target',
    'plan.review.interval': 'how often the plan is reviewed',
    'plan.villages-with-cell.target': 'share of villages with a cell, a target for 2030',
    'plan.villages-with-member.target': 'share of villages with a member, a target for 2025',
  },
}
