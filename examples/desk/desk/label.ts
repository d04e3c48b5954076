import type { Particulars } from 'ketnap/sheets'
import type { Person } from '../keep/person.js'

/** A label for a new case: of the desk's own, and nothing of the person. */
export function newLabel(): string {
  return `hs-${crypto.randomUUID().slice(0, 8)}`
}

/** The numbers that are one person's alone. */
const numbers = ['personalId', 'cardNumber', 'personCode'] as const

/** The label of the case a row is about already: the same number, or the same name and day of birth. */
export function labelOf(
  row: Particulars,
  bornOn: string | undefined,
  people: Iterable<Person>,
  bornOnOf: (caseId: string) => string | undefined,
): string | undefined {
  for (const { case: caseId, particulars } of people) {
    const told = numbers.filter((field) => row[field] !== undefined && particulars[field] !== undefined)
    const isSame =
      told.length > 0
        ? told.every((field) => row[field] === particulars[field])
        : row.name !== undefined &&
          row.name === particulars.name &&
          bornOn !== undefined &&
          bornOn === bornOnOf(caseId)
    if (isSame) return caseId
  }
  return undefined
}

/** What a case is called on the desk: the name the office wrote, or its label. */
export function calledOf(caseId: string, person: Person | undefined): string {
  return person?.particulars.name ?? caseId
}
