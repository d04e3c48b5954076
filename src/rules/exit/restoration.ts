import { lastDay } from '../../calendar/plain-day.js'
import { restorationArrearsPaidClause, restorationDecidedClause } from '../../regulations/exit/restoration.js'
import { actorProvisionsOf } from '../actors/actor.js'
import { isRightlyActed } from '../actors/actor-verdict.js'
import type { Clock } from '../engine/clock.js'
import { holds, met, missing, rule, untold } from '../engine/rule.js'
import { lastAnswer } from './complaint/answers.js'
import { complainedOf, isComplainedOf } from './contested.js'
import { standingExit } from './exit-matter.js'

/**
 * Restored after a complaint was answered so, or by a decision of a body above the one that decided the exit (pt 8.2). Where nobody
 * complained the file does not tell that the member was wronged, which a restoration asks for (pt 5.2.2), and it is remarked.
 */
export const restorationDecided = rule({
  id: 'restoration.decided',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['member.restored'],
  asks: 'evidence',
  provisions: [restorationDecidedClause, ...actorProvisionsOf('member.restored')],
  cure: ['complaint.answered'],
  check: ({ file, act, on, ask }) => {
    const exit = standingExit(file)
    if (!exit) return undefined
    ask.cite(restorationDecidedClause)
    const against = complainedOf(exit)
    const last = lastAnswer(file, against, on)
    const answered = last && last.on >= exit.on ? last : undefined
    if (answered?.answer === 'restored') return met({ leftOn: exit.on, answeredOn: answered.on })
    // An answer that is no restoration stands until another takes its place, and a complaint waits for its answer.
    const isHigher = exit.by !== undefined && isRightlyActed(file, act, ask)
    if (!isHigher || isComplainedOf(file, exit, on)) return missing('complaint.answered')
    return untold('evidence.wronged', { leftOn: exit.on })
  },
})

/** From an answer that restores the membership is restored by the committee that answered: a duty without a time limit (pt 8.2). */
export const restorationClock: Clock = {
  id: 'restoration.decided',
  obligor: 'competentCommittee',
  endsWith: 'annulment',
  closedBy: ['member.restored'],
  provisions: [restorationDecidedClause],
  spans: (file, ask) => {
    const exit = standingExit(file)
    if (!exit || exit.type === 'member.died') return []
    const last = lastAnswer(file, complainedOf(exit), lastDay)
    if (last?.answer !== 'restored' || last.on < exit.on) return []
    ask.cite(restorationDecidedClause, last.on)
    return [{ from: last.on }]
  },
  lastDay: () => undefined,
}

/** Seniority is continuous, and the fees of the time outside are paid (117-QĐ/TW art. 12). */
export const restorationArrearsPaid = rule({
  id: 'restoration.arrears-paid',
  breaking: 'breach',
  actor: 'member',
  guards: ['member.restored'],
  asks: 'evidence',
  provisions: [restorationArrearsPaidClause],
  cure: ['fees.arrears-paid'],
  check: ({ act, ask }) => {
    ask.cite(restorationArrearsPaidClause)
    if (act.arrearsPaid === undefined) return missing('evidence.arrearsPaid')
    return holds(act.arrearsPaid, { actual: act.arrearsPaid })
  },
})
