import type { Person } from '../../casefile/shapes.js'

/** Rows of the form of newly admitted members that a person counts in, one of each group or none; age apart. */
export function traitsOf(person: Person): readonly string[] {
  const { religion, occupation, education, professionalLevel, academicTitle } = person
  const totals = {
    'total.women': person.gender === 'female',
    'total.ethnic-minority': person.ethnicMinority === true,
    'total.religious': religion !== undefined && religion !== 'none',
    'total.youth-union': person.youthUnionMember === true,
    'total.private-owner': person.privateOwner === true,
    'total.population': person.populationBreach !== undefined || person.populationBreached === true,
    'total.foreign-spouse': person.foreignSpouse === true,
  }
  return [
    ...Object.entries(totals).flatMap(([code, holds]) => (holds ? [code] : [])),
    `occupation.${occupation ?? 'unstated'}`,
    `education.${education === undefined ? 'unstated' : generalEducation[education]}`,
    `level.${professionalLevel ?? 'unstated'}`,
    ...(academicTitle === undefined ? [] : [`title.${academicTitle}`]),
  ]
}

/** The rows of general education by what is recorded of it; the form does not tell the kinds of a row apart. */
const generalEducation: Readonly<Record<NonNullable<Person['education']>, string>> = {
  none: 'none',
  'literate-national-script': 'literate',
  'primary-completed': 'primary',
  'lower-secondary-programme-completed': 'lower-secondary',
  'lower-secondary-equivalent': 'lower-secondary',
  'lower-secondary-diploma': 'lower-secondary',
  'upper-secondary': 'upper-secondary',
}
