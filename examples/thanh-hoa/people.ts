import type { Applicant } from '../support/applicant.js'

export const cells: readonly string[] = Array.from(
  { length: 23 },
  (_, index) => `chi-bo-${String(index + 1).padStart(2, '0')}`,
)

/** A label for a number, `TH-007`. */
export const label = (number: number) => `TH-${String(number).padStart(3, '0')}`

/** The n-th applicant: two of three are of youth age and in the Youth Union. */
export function applicant(number: number): Applicant {
  const isYoung = number % 3 !== 0
  const year = isYoung ? 1993 + (number % 5) : 1979 + (number % 6)
  return {
    label: label(number),
    cell: cells[number % cells.length] as string,
    person: {
      bornOn: `${year}-${String((number % 12) + 1).padStart(2, '0')}-15`,
      citizenship: 'vietnamese',
      education: 'upper-secondary',
      youthAge: isYoung,
      youthUnionMember: isYoung,
      tradeUnionMember: true,
      religion: 'none',
      foreignSpouse: false,
      foreignOrigin: 'none',
      privateOwner: false,
      populationBreached: false,
      formerMember: false,
    },
  }
}
