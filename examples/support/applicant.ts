import type { Person } from 'ketnap'

/** One synthetic person, by label only. */
export interface Applicant {
  readonly label: string
  readonly cell: string
  readonly person: Person
}
