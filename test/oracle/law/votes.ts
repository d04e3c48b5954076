import type { Act, ActOf, Tally } from '../../../src/index.js'
import { cellMinimum, delegationEnd, failedVotes } from './figures.js'
import { type Log, unitOf } from './record.js'
import { missing, silent, type Verdict, when } from './verdict.js'

type CellVote = ActOf<'cell.voted'>
type GrassrootsVote = ActOf<'grassroots.voted'>

/** Official members summoned, without those away on temporary activity or exempted and absent, and the suspended. */
export const cellBase = (tally: Tally): number =>
  tally.members - (tally.temporarilyAwayAbsent ?? 0) - (tally.exemptedAbsent ?? 0) - (tally.suspended ?? 0)

/** Sitting members without those temporarily transferred and absent, and the suspended; no other absence counts. */
export const committeeBase = (tally: Tally): number =>
  tally.members - (tally.temporarilyAwayAbsent ?? 0) - (tally.suspended ?? 0)

/** At least two thirds: `3*yes >= 2*base`; a base of 0 fails. */
export function twoThirds(yes: number, base: number): Verdict {
  return when(base > 0 && 3 * yes >= 2 * base, {
    base,
    ...(base > 0 && { needed: Math.ceil((2 * base) / 3) }),
  })
}

/** More than half: `2*yes > base`; a base of 0 fails. */
export function moreThanHalf(yes: number, base: number): Verdict {
  return when(base > 0 && 2 * yes > base, { base, ...(base > 0 && { needed: Math.floor(base / 2) + 1 }) })
}

/** Whether a vote says it made no proposal; one that says nothing claims a proposal. */
export const isShort = (act: CellVote | GrassrootsVote): boolean => act.outcome === 'not-proposed'

/** A count against its claim: a proposal has the fraction, a shortfall has not. */
export const asClaimed = (act: CellVote | GrassrootsVote, counted: Verdict): Verdict =>
  isShort(act) ? { ...counted, outcome: counted.outcome === 'met' ? 'broken' : 'met' } : counted

/** The cell's proposal of an admission or a recognition: two thirds of its base. */
export function cellTwoThirds(_: Log, act: CellVote): Verdict {
  if (!act.tally) return missing
  return asClaimed(act, twoThirds(act.tally.yes, cellBase(act.tally)))
}

/** A cell of fewer than three official members cannot meet to propose. */
export function cellAbleToMeet(log: Log, act: CellVote): Verdict {
  const members = act.tally?.members ?? unitOf(log).officialMembers
  return members === undefined ? missing : when(members >= cellMinimum)
}

/** The grassroots committee's proposal: two thirds of its base; a delegated one, which decides with it, of all. */
export function grassrootsTwoThirds(log: Log, act: GrassrootsVote): Verdict {
  if (!act.tally) return missing
  const isDelegated = unitOf(log).delegated === true && act.on < delegationEnd
  const base = isDelegated ? act.tally.members : committeeBase(act.tally)
  return asClaimed(act, twoThirds(act.tally.yes, base))
}

/**
 * Three votes of one body without two thirds, on recognition or on removal together: no further vote before the committee
 * directly above and the competent committee have answered.
 */
export function threeFailedVotes(log: Log, act: CellVote | GrassrootsVote): Verdict {
  let failed = 0
  for (const one of log) {
    if (one.type === act.type && isOnRecognition(one) && isShort(one as CellVote)) failed += 1
    if (one.type === 'shortfall.answered' && isOnRecognition(one) && failed >= failedVotes) failed = 0
    if (one.type === 'recognition.decided' || one.type === 'member.restored') failed = 0
  }
  return isOnRecognition(act) ? when(failed < failedVotes) : silent
}

const isOnRecognition = (act: Act): boolean =>
  'matter' in act && (act.matter === 'recognition' || act.matter === 'removal')
