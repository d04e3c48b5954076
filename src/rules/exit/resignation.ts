import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import { resignationNoBreachClause, resignationRouteClause } from '../../regulations/exit/resignation.js'
import { type Answer, broken, holds, missing, type Rule, rule } from '../engine/rule.js'
import { exitMatterOf } from './exit-matter.js'
import { stepsBefore } from './resolutions.js'

const requestUpTo = (file: CaseFile, on: PlainDay) => lastUpTo(file, 'resignation.requested', on)

/** Open only to a member who has not breached standing; otherwise discipline comes first (guidance pt 11.2). */
export const resignationNoBreach = rule({
  id: 'resignation.no-breach',
  breaking: 'bar',
  actor: 'cell',
  guards: ['resignation.requested', 'member.resigned'],
  asks: 'evidence',
  provisions: [resignationNoBreachClause],
  cure: ['discipline.first'],
  check: ({ file, act, on, ask }) => {
    const request = act.type === 'resignation.requested' ? act : requestUpTo(file, on)
    if (!request) return undefined
    ask.law(resignationNoBreachClause)
    if (request.inBreach === undefined) return missing('evidence.inBreach')
    return holds(!request.inBreach, { inBreach: request.inBreach })
  },
})

/**
 * A written application with its reason, then cell, section, grassroots committee, and the decision that strikes the
 * name from the list; membership continues until then (guidance pt 11.2).
 */
export const resignationRoute = rule({
  id: 'resignation.route',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'section.appraised', 'grassroots.voted', 'member.resigned'],
  asks: 'file',
  provisions: [resignationRouteClause],
  cure: ['exit.steps-taken'],
  check: ({ file, act, on, ask }) => {
    if (exitMatterOf(act) !== 'resignation') return undefined
    ask.law(resignationRouteClause)
    const applied = writtenAnswer(file, on)
    if (applied.outcome !== 'met' || act.type === 'cell.voted') return applied
    return stepsBefore(file, act, 'resignation')
  },
})

function writtenAnswer(file: CaseFile, on: PlainDay): Answer {
  const request = requestUpTo(file, on)
  if (!request) return missing('resignation.requested')
  if (request.written === undefined) return missing('evidence.written')
  const facts = { written: request.written, requestedOn: request.on }
  return request.written ? { outcome: 'met', facts } : broken(facts, { cure: ['resignation.in-writing'] })
}

export const resignationRules: readonly Rule[] = [resignationNoBreach, resignationRoute]
