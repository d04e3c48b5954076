import type { CaseFile } from '../../casefile/case-file.js'
import type { Act, Tally } from '../../casefile/shapes.js'
import type { Facts } from '../../law/finding.js'
import { type Fraction, isReached, votesNeeded } from '../../law/fraction.js'
import { type Answer, broken, met } from '../engine/rule.js'

/**
 * Base of a cell meeting (24- and 294-QĐ/TW pt 9.3.2): the official members summoned, less those on temporary activity
 * elsewhere and absent, those exempted and absent, and those suspended, charged, prosecuted or detained. Ordinary
 * absence stays in the base, unless `leaves-base` is read.
 */
export function cellBase(tally: Tally, absence: 'stays-in-base' | 'leaves-base'): number {
  const away = (tally.temporarilyAwayAbsent ?? 0) + (tally.exemptedAbsent ?? 0) + (tally.suspended ?? 0)
  return tally.members - away - (absence === 'leaves-base' ? (tally.otherwiseAbsent ?? 0) : 0)
}

/** Whether a count reaches the fraction, or misses it, whoever of the absent is left out. */
export function isSameOfEveryBase(tally: Tally, fraction: Fraction): boolean {
  const fewest = cellBase(tally, 'leaves-base')
  return isReached(fraction, tally.yes, tally.members) === isReached(fraction, tally.yes, fewest)
}

/** Base of a committee or standing committee (pt 9.3.3): sitting members less those transferred and absent, suspended or charged. */
export function committeeBase(tally: Tally): number {
  return tally.members - (tally.temporarilyAwayAbsent ?? 0) - (tally.suspended ?? 0)
}

/** The facts of a count against a fraction. */
export function voteFacts(tally: Tally, base: number, fraction: Fraction): Facts {
  return { yes: tally.yes, base, needed: votesNeeded(fraction, base), fraction: fraction.of.join('/') }
}

/**
 * Whether the count bears out what the meeting made of it: a proposal needs the fraction, `not-proposed` a shortfall.
 * A refused proposal names the shortfall to record and report instead.
 */
export function outcomeAnswer(
  tally: Tally,
  base: number,
  fraction: Fraction,
  outcome: 'proposed' | 'not-proposed',
  isMetUnheard = false,
): Answer {
  const isEnough = isReached(fraction, tally.yes, base)
  const isBorneOut = isEnough === (outcome === 'proposed')
  if (isBorneOut && isMetUnheard) return met()
  const facts = { ...voteFacts(tally, base, fraction), outcome }
  if (isBorneOut) return met(facts)
  return broken(facts, {
    cure: isEnough ? ['vote.recorded-as-proposed'] : ['vote.recorded-as-not-proposed', 'shortfall.reported'],
  })
}

/** Official members of the cell on file, where it is that cell that voted. */
export function officialMembersOf({ unit }: CaseFile, { by }: Act): number | undefined {
  const isElsewhere = by?.id !== undefined && unit.cell !== undefined && by.id !== unit.cell
  return isElsewhere ? undefined : unit.officialMembers
}
