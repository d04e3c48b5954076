import type { CaseFile } from '../../casefile/case-file.js'
import type { Inquiry } from '../../law/inquiry.js'
import { whereCovered } from '../../law/where-covered.js'
import { exceptionsToldClause } from '../../regulations/applicant/conditions.js'
import { eligibilityPopulationActive } from '../../regulations/applicant/population.js'
import { met, missing, rule } from '../engine/rule.js'
import type { ExceptionalFact } from './codes.js'

/**
 * The file tells of each exceptional fact that the law deals with apart whether it is there. What is not told is read as not
 * being there, for most lives have none of it: it bars nobody, and the cell that considers is told that it was read so.
 */
export const exceptionsTold = rule({
  id: 'applicant.exceptions-told',
  breaking: 'note',
  actor: 'cellCommittee',
  guards: ['cell.voted'],
  matters: ['admission'],
  asks: 'file',
  provisions: [exceptionsToldClause, eligibilityPopulationActive],
  cure: ['particulars.completed'],
  check: ({ file, ask }) => {
    ask.cite(exceptionsToldClause)
    const absent = untoldOf(file, ask)
    return absent.length === 0 ? met() : missing('person.exceptions', { absent })
  },
})

function untoldOf({ person }: CaseFile, ask: Inquiry): readonly ExceptionalFact[] {
  const isPopulationAsked = whereCovered(() => ask.law(eligibilityPopulationActive)) === true
  const told: { readonly [F in ExceptionalFact]: boolean } = {
    religion: person.religion !== undefined,
    'foreign-spouse': person.foreignSpouse !== undefined,
    'foreign-origin': person.foreignOrigin !== undefined,
    'former-member': person.formerMember !== undefined || person.former !== undefined,
    'population-breach':
      !isPopulationAsked || person.populationBreached !== undefined || person.populationBreach !== undefined,
    'private-owner': person.privateOwner !== undefined,
  }
  return (Object.keys(told) as ExceptionalFact[]).filter((fact) => !told[fact])
}
