import type { Person, Unit } from '../../casefile/shapes.js'
import { noExceptions } from '../no-exceptions.js'
import { dayName, dayNumber } from './day-number.js'
import { type Draw, weights } from './draw.js'

const yearDays = 365.25

type Occupation = NonNullable<Person['occupation']>

// Plausible shares; no published statistics of new members by occupation are at hand.
const occupations = weights<Occupation>([
  ['party-front-mass-official', 4],
  ['state-official', 10],
  ['commune-cadre', 8],
  ['village-part-timer', 7],
  ['public-service-staff', 24],
  ['non-public-staff', 6],
  ['enterprise-manager', 3],
  ['enterprise-indirect-staff', 5],
  ['enterprise-worker', 11],
  ['agriculture-forestry-fishery', 15],
  ['other', 7],
])
const earlyOccupations = weights<Occupation>([
  ['student', 70],
  ['pupil', 5],
  ['village-part-timer', 8],
  ['enterprise-worker', 12],
  ['other', 5],
])

const desk: readonly Occupation[] = [
  'party-front-mass-official',
  'state-official',
  'commune-cadre',
  'public-service-staff',
  'enterprise-manager',
  'enterprise-indirect-staff',
]
type Level = NonNullable<Person['professionalLevel']>
const deskLevels = weights<Level>([
  ['intermediate', 6],
  ['college', 12],
  ['university', 64],
  ['master', 16],
  ['doctor', 2],
])
const otherLevels = weights<Level>([
  ['elementary', 25],
  ['intermediate', 40],
  ['college', 20],
  ['university', 15],
])

/** Years at which a level is mostly behind somebody: before them nobody is given it. */
const levelFrom: Readonly<Partial<Record<Level, number>>> = {
  college: 21,
  university: 23,
  master: 25,
  doctor: 28,
}

/** A professional level for most of those at a desk, for fewer of the others. */
function levelOf(years: number, occupation: Occupation, draw: Draw): Pick<Person, 'professionalLevel'> {
  const isAtDesk = desk.includes(occupation)
  if (!isAtDesk && !draw.chance(0.4)) return {}
  const level = draw.weighted(isAtDesk ? deskLevels : otherLevels)
  return years < (levelFrom[level] ?? 0) ? {} : { professionalLevel: level }
}

/** A person of an age on a day, in years, of a unit, with every condition of admission met. No name, only particulars. */
export function personAged(years: number, on: number, unit: Unit, draw: Draw): Person {
  const born = on - Math.floor(years * yearDays) - draw.int(1, 300)
  const youthAge = years < 30
  const drawn = youthAge && years < 22 ? draw.weighted(earlyOccupations) : draw.weighted(occupations)
  // No pupils where a trade union alone introduces: they are in none.
  const occupation = drawn === 'pupil' && unit.youthUnion !== true ? 'other' : drawn
  const isLessSchooled = draw.chance(0.06) && occupation !== 'student'
  return fitting({
    bornOn: dayName(born),
    gender: draw.chance(0.42) ? 'female' : 'male',
    ethnicMinority: draw.chance(0.14),
    occupation,
    ...levelOf(years, occupation, draw),
    citizenship: 'vietnamese',
    education: isLessSchooled ? 'lower-secondary-diploma' : 'upper-secondary',
    youthAge,
    youthUnionMember: youthAge && unit.youthUnion === true,
    tradeUnionMember: unit.tradeUnion === true && occupation !== 'pupil',
    ...noExceptions,
  })
}

/** The person without a professional level that the schooling, or a pupil's desk, does not allow. */
export function fitting(person: Person): Person {
  const { professionalLevel, ...rest } = person
  const { education, occupation } = person
  const isSchooled = education === 'upper-secondary' && occupation !== 'pupil'
  const hasDiploma = education === 'upper-secondary' || education === 'lower-secondary-diploma'
  const isFitting =
    isSchooled || professionalLevel === 'elementary' || (professionalLevel === 'intermediate' && hasDiploma)
  return isFitting ? person : rest
}

/** The person as a register opened on a day has them: of youth age, and in its union, no longer than to 30. */
export function knownOn(person: Person, day: number): Person {
  const isPast = person.bornOn !== undefined && day - dayNumber(person.bornOn) > 31 * 365
  return isPast && person.youthAge === true ? { ...person, youthAge: false, youthUnionMember: false } : person
}
