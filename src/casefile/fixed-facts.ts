import type { PlainDay } from '../calendar/plain-day.js'
import { educationLevels } from './acts/particulars.js'
import type { Person } from './shapes.js'

/** Particulars that no day changes: stated anew, they were so before. */
export type FixedFact =
  | 'bornOn'
  | 'foreignOrigin'
  | 'generations'
  | 'formerMember'
  | 'former.decidedOn'
  | 'former.leftOn'
  | 'former.exit'
  | 'populationBreach.bornOn'

const readings: { readonly [F in FixedFact]: (person: Person) => string | number | boolean | undefined } = {
  bornOn: (person) => person.bornOn,
  foreignOrigin: (person) => person.foreignOrigin,
  generations: (person) => person.generations,
  formerMember: (person) => person.formerMember,
  'former.decidedOn': ({ former }) => former?.decidedOn,
  'former.leftOn': ({ former }) => former?.leftOn,
  'former.exit': ({ former }) => former?.exit,
  'populationBreach.bornOn': ({ populationBreach }) => populationBreach?.bornOn,
}

/** Fixed facts of a person stated otherwise than they are known; a later child of the population policy is another fact. */
export function contradictedFacts(known: Person, stated: Person): readonly FixedFact[] {
  return (Object.keys(readings) as FixedFact[]).filter((fact) => {
    const before = readings[fact](known)
    const now = readings[fact](stated)
    if (before === undefined || now === undefined || before === now) return false
    return (
      fact !== 'populationBreach.bornOn' || known.populationBreach?.child === stated.populationBreach?.child
    )
  })
}

/**
 * A person as of a day by what is known now: what changes as it stood then, what no day changes as it is known now, the
 * education no higher than either tells.
 */
export function personByWhatIsKnown(then: Person, now: Person, day: PlainDay): Person {
  const { bornOn, foreignOrigin, generations, formerMember, former, populationBreach } = now
  const told = [then.education, now.education]
  const education = educationLevels.find((level) => told.includes(level))
  const isOfThen = populationBreach !== undefined && populationBreach.bornOn <= day
  return {
    ...then,
    ...defined({ bornOn, foreignOrigin, generations, formerMember, former, education }),
    ...(isOfThen && { populationBreach }),
  }
}

function defined(facts: Person): Person {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Person
}
