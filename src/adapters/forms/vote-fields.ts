import type { CommitteeTally, Tally } from '../../casefile/shapes.js'
import type { PaperRun } from './paper.js'
import type { PaperSource } from './paper-source.js'
import { percent } from './printed.js'

/** The acts that have a count, and the rule that finds its base. */
const baseRules = {
  'cell.voted': 'cell.two-thirds',
  'grassroots.voted': 'grassroots.two-thirds',
} as const

/** The figures of a vote as its paper has them. */
export interface VoteFields {
  readonly yes: PaperRun
  readonly yesPercent: PaperRun
  readonly no: PaperRun
  readonly noPercent: PaperRun
  readonly present: PaperRun
  readonly absent: PaperRun
  readonly hasNo: boolean
}

/**
 * The figures of a vote: for and against, in percent of the base that the rule found, never of those summoned; present and
 * absent of those summoned. Where all who were summoned are for, nobody is against, whether the act says so or not.
 */
export function voteFields(
  source: PaperSource,
  act: keyof typeof baseRules,
  tally: Tally | CommitteeTally | undefined,
  who: string,
): VoteFields {
  const { told, findings } = source
  const base = findings.find(({ rule }) => rule === baseRules[act])?.facts.base
  const share = (part: number | undefined) =>
    typeof base === 'number' && base > 0 && part !== undefined ? percent(part, base) : undefined
  const absent =
    tally &&
    (tally.otherwiseAbsent ?? 0) +
      (tally.temporarilyAwayAbsent ?? 0) +
      ('exemptedAbsent' in tally ? (tally.exemptedAbsent ?? 0) : 0) +
      (tally.suspended ?? 0)
  const no = tally?.no ?? (tally && tally.yes === tally.members ? 0 : undefined)
  return {
    yes: told('vote.yes', `số ${who} tán thành`, tally?.yes, act),
    yesPercent: told('vote.yesPercent', 'tỷ lệ tán thành', share(tally?.yes), act, 'rules'),
    no: told('vote.no', `số ${who} không tán thành`, no, act),
    noPercent: told('vote.noPercent', 'tỷ lệ không tán thành', share(no), act, 'rules'),
    present: told('vote.present', `số ${who} có mặt`, tally && tally.members - (absent as number), act),
    absent: told('vote.absent', `số ${who} vắng mặt`, absent, act),
    hasNo: (tally?.no ?? 0) > 0,
  }
}
