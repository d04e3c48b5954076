import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import {
  exitCardCollectedClause,
  exitFileDeadline,
  exitNoticeMadeClause,
} from '../../regulations/exit/exit.js'
import { type Clock, closedFrom, onTime } from '../engine/clock.js'
import { holds, rule } from '../engine/rule.js'
import { isOfficialMember } from '../membership/official-member.js'
import { standingExit } from './exit-matter.js'

/** Notice and file of a member who died or left go up within 30 working days of the notice (guidance pt 8.2, 8.3); of one restored they stay. */
export const exitFileClock: Clock = {
  id: 'exit.card-and-file',
  obligor: 'grassrootsCommittee',
  endsWith: 'annulment',
  closedBy: ['exit-file.sent'],
  provisions: [exitFileDeadline],
  spans: (file) =>
    actsOf(file, 'exit-notice.made').map(({ on }, index) => ({
      from: on,
      key: String(index + 1),
      ...closedFrom(file, on, ['exit-file.sent', 'member.restored']),
    })),
  lastDay: (span, lawDay, ask) => ask.workingDays(span.from, ask.law(exitFileDeadline, lawDay)),
}

/** The grassroots committee makes the notice of every exit, a death too: a duty without a time limit. Where the file was sent, the notice was. */
export const exitNoticeClock: Clock = {
  id: 'exit.notice-made',
  obligor: 'grassrootsCommittee',
  endsWith: 'annulment',
  closedBy: ['exit-notice.made'],
  provisions: [exitNoticeMadeClause],
  spans: (file, ask) => {
    const exit = standingExit(file)
    if (!exit) return []
    ask.cite(exitNoticeMadeClause, exit.on)
    return [{ from: exit.on, ...closedFrom(file, exit.on, ['exit-notice.made', 'exit-file.sent']) }]
  },
  lastDay: () => undefined,
}

/**
 * The cell collects the card of an official member who leaves, or never was one; the family of the dead keeps it (guidance pt
 * 7.1, 18.4).
 */
export const cardCollectedClock: Clock = {
  id: 'exit.card-collected',
  obligor: 'cell',
  closedBy: ['card.collected'],
  provisions: [exitCardCollectedClause],
  spans: (file, ask) => {
    const exit = standingExit(file) ?? lastOf(file, 'admission.annulled')
    if (!exit || exit.type === 'member.died' || !holdsCard(file)) return []
    ask.cite(exitCardCollectedClause, exit.on)
    const collected = actsOf(file, 'card.collected').find((act) => act.on >= exit.on)
    return [{ from: exit.on, ...(collected && { closedOn: collected.on }) }]
  },
  lastDay: () => undefined,
}

/** A card goes with recognition; a probationary member has none. */
function holdsCard(file: CaseFile): boolean {
  return isOfficialMember(file)
}

/** No card is collected on death. */
export const cardKeptOnDeath = rule({
  id: 'exit.card-collected',
  breaking: 'breach',
  actor: 'cell',
  guards: ['card.collected'],
  asks: 'file',
  provisions: [exitCardCollectedClause],
  cure: ['card.returned'],
  check: ({ file, ask }) => {
    const exit = standingExit(file)
    if (!exit) return undefined
    ask.cite(exitCardCollectedClause)
    return holds(exit.type !== 'member.died', { leftOn: exit.on })
  },
})

/** An exit file sent after its last day is a breach. */
export const exitFileOnTime = onTime(exitFileClock)
