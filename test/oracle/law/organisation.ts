import type { Day } from './days.js'
import type { Grade } from './grade.js'

/** What is told of a body of the organisation. */
export interface Told {
  readonly on: Day
  readonly members?: number | undefined
  readonly officialMembers?: number | undefined
  readonly years?: number | undefined
  readonly place?: string | undefined
  readonly isCentral?: boolean | undefined
  readonly leaveOn?: Day | undefined
}

const delegable: readonly string[] = ['office', 'enterprise', 'service-unit', 'armed-unit']

const worst = (...grades: readonly Grade[]): Grade => (grades.includes('bar') ? 'bar' : 'lawful')

/** A number that nobody told is not objected to. */
const known = (count: number | undefined, minimum: number): Grade =>
  count === undefined || count >= minimum ? 'lawful' : 'bar'

const inPlace = (place: string | undefined): Grade =>
  place === undefined || delegable.includes(place) ? 'lawful' : 'bar'

/** A cell needs three official members. */
export const cellMembers = ({ officialMembers }: Told): Grade => known(officialMembers, 3)

/** A cell of probationary activity abroad: three members, where there are fewer than three official ones. */
export const probationaryCell = ({ members, officialMembers }: Told): Grade =>
  worst(known(members, 3), officialMembers !== undefined && officialMembers >= 3 ? 'bar' : 'lawful')

/** A grassroots committee: thirty members, or leave of a committee above by the day it is created. */
export const grassrootsCommittee = ({ on, members, leaveOn }: Told): Grade =>
  members === undefined || members >= 30 || (leaveOn !== undefined && leaveOn <= on) ? 'lawful' : 'bar'

/** The regulation tells the numbers of these from here on, and of before nothing is known. */
const toldFrom: Day = '2025-07-01'

/** An upper committee in a special place: five hundred members. */
export const specialCommittee = ({ on, members }: Told): Grade =>
  on < toldFrom ? 'lawful' : known(members, 500)

/** Delegation: more than a hundred members, rated well for three years or more. */
export const delegation = ({ on, members, years, place }: Told): Grade =>
  on < toldFrom ? 'lawful' : worst(known(members, 101), known(years, 3), inPlace(place))

/** Granted power: four hundred members, or two hundred of the central level. */
export const grant = ({ on, members, place, isCentral }: Told): Grade =>
  on < toldFrom ? 'lawful' : worst(known(members, isCentral ? 200 : 400), inPlace(place))
