import type { ActOf } from '../../../src/index.js'
import type { Log } from './record.js'
import { missing, silent, unknown, type Verdict } from './verdict.js'
import { asClaimed, cellBase, committeeBase, moreThanHalf, twoThirds } from './votes.js'

type Vote = ActOf<'cell.voted' | 'grassroots.voted'>

/** A vote below on an exit: two thirds for a removal or an expulsion, more than half for a resignation (assumed). */
export function exitProposed(_: Log, act: Vote): Verdict {
  if (act.matter === 'admission' || act.matter === 'recognition') return silent
  if (!act.tally) return missing
  const base = act.type === 'cell.voted' ? cellBase(act.tally) : committeeBase(act.tally)
  const { yes } = act.tally
  return asClaimed(act, act.matter === 'resignation' ? moreThanHalf(yes, base) : twoThirds(yes, base))
}

/** From the day the fast track is told, whoever is wanted, detained or sentenced from non-custodial reform on. */
const fastTrackFrom = '2025-05-30'
const fastTrack: readonly string[] = ['wanted', 'detained', 'non-custodial-reform', 'imprisonment']

/** The decision on an exit: more than half; a delegated committee removes by two thirds of its sitting members. */
export function exitDecided(
  _: Log,
  act: ActOf<'member.removed' | 'member.expelled' | 'member.resigned'>,
): Verdict {
  const isCriminal = act.type !== 'member.resigned' && act.criminal !== undefined
  if (isCriminal && fastTrack.includes(act.criminal ?? '') && act.on >= fastTrackFrom) return silent
  const voted = exitVote(act)
  // Whether the fast track was open before that day is told by no source, so nothing is said of what it would leave out.
  return isCriminal && act.on < fastTrackFrom && voted.outcome !== 'met' ? unknown : voted
}

function exitVote(act: ActOf<'member.removed' | 'member.expelled' | 'member.resigned'>): Verdict {
  if (!act.tally) return missing
  const isDelegated = act.type === 'member.removed' && act.by?.kind === 'delegatedGrassrootsCommittee'
  return isDelegated
    ? twoThirds(act.tally.yes, act.tally.members)
    : moreThanHalf(act.tally.yes, committeeBase(act.tally))
}
