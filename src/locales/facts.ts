import type { Facts } from '../law/finding.js'

/** Whether a validity ends before the months it was given for, counted by month of the calendar. */
export function isCutShort({ issuedOn, lastDay, months }: Facts): boolean {
  return monthOf(lastDay) - monthOf(issuedOn) < Number(months)
}

function monthOf(day: Facts[string] | undefined): number {
  const [year, month] = String(day).split('-').map(Number)
  return (year ?? 0) * 12 + (month ?? 0)
}

/** Months as whole years and what is left. */
export function yearsAndMonths(months: Facts[string] | undefined): readonly [years: number, rest: number] {
  return [Math.floor(Number(months) / 12), Number(months) % 12]
}

/** How many there are in several lists together. */
export function countOf(...lists: readonly (Facts[string] | undefined)[]): number {
  return lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
}

/** Whether a vote reached its fraction and was still recorded as a shortfall. */
export function isReachedButNotProposed(facts: Facts): boolean {
  return facts.outcome === 'not-proposed'
}

/** Whether the fraction is more than half, not a share that need only be reached. */
export function isMajority(facts: Facts): boolean {
  return facts.fraction === '1/2'
}
