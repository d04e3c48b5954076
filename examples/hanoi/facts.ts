import type { PlainDay } from 'ketnap'

/**
 * What the city asks of a person and national law does not, so that the case file has no field for it. The app keeps
 * it beside the log and hands it to the extension by case.
 */
export interface HanoiFacts {
  readonly merit?:
    | { readonly of: 'staff'; readonly yearsRatedWell: number }
    | { readonly of: 'student'; readonly shown: readonly string[] }
    | { readonly of: 'resident'; readonly culturalFamilyYears: number }
  /** Cadre of the Youth Union, for whom youth age is longer. */
  readonly unionCadre?: boolean
  /** A teacher on contracts by the school year: how many, and whether the summers between are confirmed. */
  readonly teacher?: { readonly schoolYears: number; readonly summersConfirmed: boolean }
  /** A retired member in the cell of an enterprise, and the share of the contractual time worked, in percent. */
  readonly retired?: { readonly since: PlainDay; readonly percentOfTime: number }
  /** Day on which the State recognised the religious organisation the person follows. */
  readonly religionRecognisedOn?: PlainDay
}

/** Facts by the id of the case. */
export type FactsOf = (caseId: string) => HanoiFacts
