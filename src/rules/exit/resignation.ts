import type { PlainDay } from '../../calendar/plain-day.js'
import { type CaseFile, lastUpTo } from '../../casefile/case-file.js'
import type { ActOf } from '../../casefile/shapes.js'
import {
  resignationNoBreachClause,
  resignationRouteClause,
  voteResignationThreshold,
} from '../../regulations/exit/resignation.js'
import { structureCellKinds } from '../../regulations/organisation/organisation.js'
import { resignationThreshold } from '../../regulations/policies.js'
import { voteCellBase } from '../../regulations/vote/cell.js'
import { voteCommitteeBase } from '../../regulations/vote/committees.js'
import { type Answer, broken, holds, met, missing, rule } from '../engine/rule.js'
import { exitUnderWay } from './exit-matter.js'
import { counted } from './exit-votes.js'
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
    ask.cite(resignationNoBreachClause)
    if (request.inBreach === undefined) return missing('evidence.inBreach')
    return holds(!request.inBreach, { inBreach: request.inBreach })
  },
})

/**
 * A written application with its reason, then cell, section, grassroots committee, and the decision that strikes the
 * name from the list; membership continues until then (guidance pt 11.2). A request that is not in writing is no application,
 * and what was not applied for is not refused.
 */
export const resignationRoute = rule({
  id: 'resignation.route',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: [
    'resignation.requested',
    'cell.voted',
    'section.appraised',
    'grassroots.voted',
    'member.resigned',
    'exit.refused',
  ],
  matters: ['resignation'],
  asks: 'file',
  provisions: [resignationRouteClause, structureCellKinds],
  cure: ['exit.steps-taken'],
  check: ({ file, act, on, ask }) => {
    ask.cite(resignationRouteClause)
    if (act.type === 'resignation.requested')
      return act.written === false ? { ...notWritten(act), effect: 'breach' } : undefined
    if (act.type === 'exit.refused') return refusalAnswer(file, on)
    const applied = writtenAnswer(file, on)
    if (applied.outcome !== 'met' || act.type === 'cell.voted') return applied
    return stepsBefore(file, act, 'resignation', ask)
  },
})

/** Any application under way may be refused, one that is not in writing too. */
function refusalAnswer(file: CaseFile, on: PlainDay): Answer {
  const request = exitUnderWay(file, 'resignation', on)
  return request ? met({ matter: 'resignation' }) : missing('resignation.requested')
}

function writtenAnswer(file: CaseFile, on: PlainDay): Answer {
  const request = requestUpTo(file, on)
  if (!request) return missing('resignation.requested')
  if (request.written === undefined) return missing('evidence.written')
  return request.written ? met({ written: true, requestedOn: request.on }) : notWritten(request)
}

const notWritten = ({ on }: ActOf<'resignation.requested'>): Answer =>
  broken({ written: false, requestedOn: on }, { cure: ['resignation.in-writing'] })

/** Resignation: no text states a fraction; more than half of every body that votes, by analogy, or none asked. */
export const resignationVotes = rule({
  id: 'resignation.votes',
  breaking: 'bar',
  actor: 'competentCommittee',
  guards: ['cell.voted', 'grassroots.voted', 'member.resigned'],
  matters: ['resignation'],
  asks: 'evidence',
  provisions: [voteResignationThreshold, voteCellBase, voteCommitteeBase],
  cure: ['decision.not-issued'],
  check: ({ file, act, ask }) => {
    if (ask.policy(resignationThreshold) === 'none') return undefined
    return counted(file, act, ask.law(voteResignationThreshold), ask)
  },
})
