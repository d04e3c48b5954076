import type { PlainDay } from '../../calendar/plain-day.js'
import { actsOf, type CaseFile, lastOf } from '../../casefile/case-file.js'
import { lastInOrder } from '../../casefile/log/acts-in-order.js'
import type { ActOf, Matter } from '../../casefile/shapes.js'
import type { Inquiry } from '../../law/inquiry.js'
import { shortfallReporting } from '../../regulations/policies.js'
import { voteRecognitionAttemptsMaximum, voteShortfallAction } from '../../regulations/vote/shortfall.js'
import type { Clock } from '../engine/clock.js'
import type { RuleId } from '../engine/codes.js'
import type { DutyId } from '../engine/duty-id.js'
import { met, missing, type Rule, rule } from '../engine/rule.js'

/**
 * Whether the competent committee chose to consider the missed fraction itself: of the last vote of the cell, for an answer to an earlier
 * one says nothing of a consideration that began anew.
 */
export function isAnsweredShortfall(file: CaseFile, matter: Matter): boolean {
  if (actsOf(file, 'shortfall.answered').length === 0) return false
  const last = lastInOrder(file, ['cell.voted', 'shortfall.answered'], (one) => one.matter === matter)
  return last?.type === 'shortfall.answered' && last.answer === 'consider'
}

/** A missed fraction is reported in full to the competent committee (guidance pt 5.1): a duty without a time limit, open until the whole result is reported. */
export const shortfallClock = (id: DutyId, matter: Matter): Clock => ({
  id,
  obligor: 'cell',
  endsWith: 'membership',
  closedBy: ['shortfall.reported'],
  matter,
  provisions:
    matter === 'recognition' ? [voteShortfallAction, voteRecognitionAttemptsMaximum] : [voteShortfallAction],
  spans: (file, ask) => {
    const shorts = shortfallsOf(file, matter)
    const latest = shorts.at(-1)
    if (!latest || (matter === 'recognition' && isAwaitingMore(shorts.length, latest.on, ask))) return []
    const reports = actsOf(file, 'shortfall.reported').filter(
      (report) => report.matter === matter && report.full !== false,
    )
    return shorts.map((vote, index) => {
      ask.cite(voteShortfallAction, vote.on)
      const report = reports.find((one) => one.on >= vote.on)
      return {
        from: vote.on,
        key: `${vote.type}-${index + 1}`,
        obligor: vote.type === 'cell.voted' ? 'cell' : 'grassrootsCommittee',
        ...(report && { closedOn: report.on }),
      }
    })
  },
  lastDay: () => undefined,
})

/** Whether so few votes on recognition need no report yet, under the reading that only three are reported. */
function isAwaitingMore(votes: number, on: PlainDay, ask: Inquiry): boolean {
  if (ask.policy(shortfallReporting) === 'every-shortfall') return false
  return votes < ask.law(voteRecognitionAttemptsMaximum, on)
}

/**
 * The report of a shortfall is full, and the answer rests on it (guidance pt 5.1); where the matter may be voted on again without
 * an answer, the next vote of the body that fell short does too.
 */
export const shortfallReportPresent = (
  id: RuleId,
  matter: Matter,
  votes: readonly ('cell.voted' | 'grassroots.voted')[] = [],
): Rule =>
  rule({
    id,
    breaking: 'breach',
    actor: 'cell',
    guards: ['shortfall.reported', 'shortfall.answered', ...votes],
    matters: [matter],
    asks: 'file',
    provisions: [voteShortfallAction, voteRecognitionAttemptsMaximum],
    cure: ['shortfall.reported'],
    check: ({ file, act, on, ask }) => {
      if (act.type === 'shortfall.reported') {
        if (act.full === undefined) return undefined
        ask.cite(voteShortfallAction)
        const actor = whoFellShort(file, matter)
        return act.full ? met({ reportedOn: on }) : { ...missing('evidence.full'), actor }
      }
      const fellShort =
        act.type === 'shortfall.answered'
          ? undefined
          : shortfallsOf(file, matter).findLast(({ type }) => type === act.type)
      if (act.type !== 'shortfall.answered' && !fellShort) return undefined
      if (fellShort && isAwaitingMore(shortfallsOf(file, matter).length, fellShort.on, ask)) return undefined
      ask.cite(voteShortfallAction)
      const since = fellShort?.on ?? ''
      const report = lastOf(
        file,
        'shortfall.reported',
        (one) => one.matter === matter && one.on >= since && one.on <= on,
      )
      if (!report) return missing('shortfall.reported')
      return report.full === false ? missing('evidence.full') : met({ reportedOn: report.on })
    },
  })

/** The body whose vote on a matter fell short last: it reports. */
function whoFellShort(file: CaseFile, matter: Matter): 'cell' | 'grassrootsCommittee' {
  const last = lastInOrder(
    file,
    ['cell.voted', 'grassroots.voted'],
    (vote) => vote.matter === matter && vote.outcome === 'not-proposed',
  )
  return last?.type === 'grassroots.voted' ? 'grassrootsCommittee' : 'cell'
}

/** The votes on a matter that fell short, those of the cell before those of the grassroots committee. */
function shortfallsOf(file: CaseFile, matter: Matter): readonly ActOf<'cell.voted' | 'grassroots.voted'>[] {
  return [...actsOf(file, 'cell.voted'), ...actsOf(file, 'grassroots.voted')].filter(
    (vote) => vote.matter === matter && vote.outcome === 'not-proposed',
  )
}
