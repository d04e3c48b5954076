import { either } from '../sentence.js'
import type { SubjectTexts } from '../subject-texts.js'
import { outOfOrder } from './procedure.js'

/** Words of the annual plan. */
export const plans: SubjectTexts<'plans'> = {
  rules: {
    'plan.layered': {
      title: 'each level that the guidance names draws up its plan from that of the level above',
      broken: 'The level “{level}” draws up no plan on that day; the levels are {required}.',
      met: 'The plan of the level “{level}” stands in its place among the plans.',
    },
    'plan.targets': {
      title: 'the admissions planned for the year are within the national target',
      broken:
        'The plan admits {planned|person|persons} for {membership|member|members}; the target is {least}–{most}% of the membership.',
      met: 'The plan admits {planned|person|persons} for {membership|member|members}, within the target of {least}–{most}% of the membership.',
    },
    'list.reviewed-monthly': {
      title: 'the sympathiser list is reviewed every month at each level',
      broken:
        'After {from} the list was to be reviewed by {lastDay} at the level “{level}”; reviewed on {actual}, it is late.',
      met: 'The list was reviewed on {actual} at the level “{level}”, within the limit of {lastDay}.',
    },
    'plan.shortfall-of-target': {
      title: 'the causes of a shortfall are given of a target of the plan',
    },
    'plan.reviewed-yearly': {
      title: 'the plan is reviewed and reported every year',
      broken: 'After the review of {from} the next was due by {lastDay}; made on {actual}, it is late.',
    },
    'plan.previous-review': {
      title: 'the review before is no later than this one',
      broken: 'The review before is told of {previousOn}, after this one of {actual}.',
    },
    'plan.out-of-order': {
      title: 'the acts of a plan come in their order',
      broken: (facts) => outOfOrder(facts.possible, 'plan'),
    },
  },
  missing: {
    'plan.above': 'The plan does not name the plan of the level above that it makes concrete.',
    'plan.pool-survey': 'The pool was not surveyed before the plan was drafted.',
    'plan.report': 'The review of the plan was not reported.',
    'plan.review': 'The plan was not reviewed in its year.',
    'plan.target': either(
      'unit',
      'The plan has no target of “{unit|raw}” for {measure}.',
      'The plan has no such target.',
    ),
  },
  cures: {
    'plan.from-the-level-above': 'draw up the plan from the plan of the level above',
    'plan.reviewed': 'review the plan and report',
    'targets.adjusted': 'adjust the targets of the plan',
  },
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
