import { actsOf } from '../../casefile/case-file.js'
import { expulsionDeferralChildAge } from '../../regulations/exit/expulsion.js'
import {
  disciplineConcludedClause,
  disciplineDeferredClause,
  disciplineLimitationExpulsion,
  disciplineLimitationReprimand,
  disciplineLimitationWarningDismissal,
  disciplineNoExpulsionClause,
} from '../../regulations/membership/discipline.js'
import type { Clock } from '../engine/clock.js'
import { broken, countedFrom, holds, met, rule } from '../engine/rule.js'
import { consideredDiscipline } from '../exit/considered-discipline.js'
import { deferralAnswer } from '../exit/deferral.js'
import { isProbationary } from '../transfer/member-place.js'

/**
 * A reprimand within 60 months of the breach, a warning or dismissal within 120; expulsion at any time (69-QĐ/TW; 21-QĐ/TW).
 * The day of the breach is that of the consideration where the decision tells none.
 */
export const withinLimitation = rule({
  id: 'discipline.within-limitation',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.disciplined'],
  asks: 'evidence',
  provisions: [
    disciplineLimitationReprimand,
    disciplineLimitationWarningDismissal,
    disciplineLimitationExpulsion,
  ],
  cure: ['discipline.not-applied'],
  check: ({ file, act, on, ask }) => {
    const { form, breachOn = consideredDiscipline(file, on)?.breachOn } = act
    if (breachOn === undefined) return undefined
    if (form === 'expulsion') {
      ask.cite(disciplineLimitationExpulsion)
      return met({ breachOn, form, actual: on })
    }
    const limit = form === 'reprimand' ? disciplineLimitationReprimand : disciplineLimitationWarningDismissal
    const lastDay = ask.months(breachOn, ask.law(limit))
    return countedFrom(breachOn, holds(on <= lastDay, { breachOn, form, lastDay, actual: on }))
  },
})

/**
 * Every form is deferred during pregnancy, while a child is under 12 months, and in serious illness (296-QĐ/TW art. 8): the
 * text that was read says so of an expulsion.
 */
export const disciplineDeferred = rule({
  id: 'discipline.deferred',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.disciplined'],
  asks: 'evidence',
  provisions: [disciplineDeferredClause, expulsionDeferralChildAge],
  cure: ['expulsion.wait'],
  check: ({ act, on, ask }) => {
    if (act.deferral !== undefined) ask.cite(disciplineDeferredClause)
    return deferralAnswer(act, on, ask)
  },
})

/** Expulsion [khai trừ] is decided by the votes of an expulsion, and ends the membership; it is no form beside the others. */
export const noExpulsionAsDiscipline = rule({
  id: 'discipline.no-expulsion',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.disciplined'],
  asks: 'evidence',
  provisions: [disciplineNoExpulsionClause],
  cure: ['member.expelled'],
  check: ({ file, act, on, ask }) => {
    if (act.form !== 'expulsion' || isProbationary(file, on)) return undefined
    ask.cite(disciplineNoExpulsionClause)
    return broken({ form: act.form })
  },
})

/**
 * Discipline being considered is concluded, with a form or without, after a death too: a duty without a time limit. Of one who
 * never was a member nothing is decided (regulation pt 4.4.1).
 */
export const disciplineConcludedClock: Clock = {
  id: 'discipline.concluded',
  obligor: 'competentCommittee',
  endsWith: 'annulment',
  closedBy: ['member.disciplined', 'discipline.closed', 'member.expelled'],
  provisions: [disciplineConcludedClause],
  spans: (file, ask) =>
    actsOf(file, 'discipline.opened').map((opened, index) => {
      ask.cite(disciplineConcludedClause, opened.on)
      const ended = [
        ...actsOf(file, 'member.disciplined'),
        ...actsOf(file, 'discipline.closed'),
        ...actsOf(file, 'member.expelled'),
      ].find((act) => act.on >= opened.on)
      return { from: opened.on, key: String(index + 1), ...(ended && { closedOn: ended.on }) }
    }),
  lastDay: () => undefined,
}
