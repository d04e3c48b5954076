import {
  type CaseDates,
  type CaseFile,
  dates,
  effectiveLog,
  type PlainDay,
  type Standing,
  standingOf,
  stateOf,
} from 'ketnap'

/** What the board shows of a case. */
export interface Card {
  readonly case: string
  /** Of the file it was made of: a card of an earlier one is made again. */
  readonly revision: number
  readonly standing: Standing
  /** Active states, dotted paths. */
  readonly state: readonly string[]
  readonly cell?: string
  readonly bornOn?: PlainDay
  readonly dates: CaseDates
  /** Day of the last act that stands. */
  readonly lastOn?: PlainDay
}

/** The card of a file. */
export function cardOf(file: CaseFile): Card {
  const { cell } = file.unit
  const { bornOn } = file.person
  const lastOn = effectiveLog(file.log).at(-1)?.act.on
  return {
    case: file.caseId,
    revision: file.revision,
    standing: standingOf(file),
    state: stateOf(file),
    ...(cell !== undefined && { cell }),
    ...(bornOn !== undefined && { bornOn }),
    dates: dates(file),
    ...(lastOn !== undefined && { lastOn }),
  }
}
